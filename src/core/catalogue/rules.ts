import { comparisonOperands } from '../expression';
import type { Comparison } from '../expression';
import type { PeriodRule, Row, Rule, RuleCase } from './Edition';
import type { Resolver } from './resolve';
import { keyOf } from './rows';
import { ruleSuffixes, suffixes } from './ruleSuffixes';
import type { RawEdition, RawForm, RawRow, RawRowRule, RawRule } from './schema';

type RawBody = Omit<RawRule, 'id'>;

/** Returns the rules of a form in print order: its own, and the edition's general rules unless the form has one of the same id. */
export function rulesOf(form: RawForm, edition: RawEdition, resolver: Resolver): readonly Rule[] {
  const own = new Set(form.rules.map((rule) => rule.id));
  const position = new Map(form.rows.map((row, index) => [row.code, index]));
  const general = form.rows.flatMap((row) =>
    edition.rowRules
      .filter((rule) => applies(rule, row))
      .map((rule) => ({ id: `${form.id}.${row.code}-${rule.suffix}`, row, body: rule }))
      .filter(({ id }) => !own.has(id)),
  );
  const special = form.rules.flatMap((rule) => {
    const code = rule.id.slice(form.id.length + 1, rule.id.lastIndexOf('-'));
    const row = rule.id.startsWith(`${form.id}.`) ? form.rows[position.get(code) ?? -1] : undefined;
    if (row) return [{ id: rule.id, row, body: rule }];
    resolver.refuse(rule.id, 'the id names no row of the form');
    return [];
  });
  const seen = new Set<string>();
  for (const { id } of [...general, ...special]) {
    if (seen.has(id)) resolver.refuse(id, 'the id stands twice');
    seen.add(id);
  }
  return [...general, ...special]
    .sort((a, b) => (position.get(a.row.code) ?? 0) - (position.get(b.row.code) ?? 0))
    .flatMap(({ id, row, body }) => ruleOf(id, row, body, form, edition, resolver) ?? []);
}

/** True if a general rule applies to a row. */
function applies(rule: RawRowRule, row: RawRow): boolean {
  const condition = rule.for;
  const formula =
    row.formula === undefined ? undefined : row.formula.trimStart().startsWith('ratio') ? 'ratio' : 'total';
  return (
    (condition.types?.includes(row.type) ?? true) &&
    (condition.filled ?? row.formula !== undefined) === (row.formula !== undefined) &&
    (condition.formula ?? formula) === formula &&
    (condition.deviation ?? row.deviation) === row.deviation &&
    (condition.nonzero ?? row.nonzero) === row.nonzero
  );
}

function ruleOf(
  id: string,
  row: RawRow,
  body: RawBody,
  form: RawForm,
  edition: RawEdition,
  resolver: Resolver,
): Rule | undefined {
  const suffix = suffixes.find((s) => id.endsWith(`-${s}`));
  if (!suffix) return resolver.refuse(id, 'the suffix is unknown');
  const rawCases = casesOf(body);
  if (!rawCases) return resolver.refuse(id, 'a rule has either cases or all with a severity');
  const read = (text: string): readonly Comparison[] => {
    const filled = fillIn(text, row, id, resolver);
    const comparison = filled === undefined ? undefined : resolver.comparison(filled, form.id, id);
    return comparison ? [comparison] : [];
  };
  const cases = rawCases.map((raw): RuleCase => {
    const [when, all] = [(raw.when ?? []).flatMap(read), raw.all.flatMap(read)];
    const isOwn = ruleSuffixes[suffix].judgesTyped && when.length === 0 && namesOnly(row, form, all);
    const label = raw.mark ?? body.mark ?? edition.marks[suffix];
    return { when, all, isOwn, label, periods: raw.periods, severity: raw.severity };
  });
  const key = keyOf(form.id, row.code);
  return { id, suffix, kind: body.kind, row: key, cases, rows: rowsNamed(key, cases), why: body.why };
}

function casesOf(body: RawBody): NonNullable<RawBody['cases']> | undefined {
  const { cases, when, all, severity } = body;
  if (cases && !when && !all && !severity) return cases;
  if (cases || !all || !severity) return undefined;
  return [{ all, severity, ...(when && { when }) }];
}

/** Replaces `[.]` and placeholders such as `{formula}` in a general rule. Refuses a placeholder that the row has no value for and returns undefined. */
function fillIn(text: string, row: RawRow, id: string, resolver: Resolver): string | undefined {
  const [numerator, denominator] = [...(row.formula?.matchAll(/\[[^\]]+\]/g) ?? [])].map((m) => m[0]);
  const values = new Map([
    ['formula', row.formula],
    ['numerator', numerator],
    ['denominator', denominator],
    ['codes', row.codes && `{${row.codes.map((c) => c.value).join(', ')}}`],
  ]);
  const missing = [...text.matchAll(placeholder)].flatMap(([, name = '']) =>
    values.get(name) === undefined ? [name] : [],
  );
  for (const name of missing) resolver.refuse(id, `the row has no ${name}`);
  if (missing.length > 0) return undefined;
  return text.replaceAll('[.]', `[${row.code}]`).replace(placeholder, (all, name: string) => values.get(name) ?? all);
}

const placeholder = /\{([a-z]+)\}/g;

function rowsNamed(own: string, cases: readonly RuleCase[]): readonly string[] {
  const named = cases
    .flatMap((c) => [...c.when, ...c.all].flatMap(comparisonOperands))
    .map((r) => keyOf(r.form ?? '', r.code));
  return [...new Set([own, ...named])];
}

/** Returns the relations across periods, one for each row with one of the tags and each comparison of periods (docs/relations.md, Periods). */
export function periodRulesOf(rows: readonly Row[], edition: RawEdition): readonly PeriodRule[] {
  return rows.flatMap((row) =>
    edition.periodRules
      .filter((rule) => row.tag !== undefined && rule.tags.includes(row.tag))
      .flatMap(({ severity, relation, compare }) =>
        compare.map(({ earlier, later, thirdQuarter }) => ({
          id: `${row.form}.${row.code}-period`,
          row: row.key,
          severity,
          relation,
          earlier,
          later,
          thirdQuarter,
        })),
      ),
  );
}

/** True if the comparisons refer to no other row and to no other part of the row. */
function namesOnly(row: RawRow, form: RawForm, comparisons: readonly Comparison[]): boolean {
  return comparisons
    .flatMap(comparisonOperands)
    .every((r) => r.form === form.id && r.code === row.code && r.part === 'value');
}
