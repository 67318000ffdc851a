import type * as z from 'zod/mini';
import { circles, wrongMarks } from './selfCheck';
import type { Edition, Form, Problem, Row, Rule } from './Edition';
import { Resolver } from './resolve';
import { rowsOf } from './rows';
import { periodRulesOf, rulesOf } from './rules';
import { appendixSchema, editionSchema, formSchema } from './schema';
import type { RawAppendix, RawEdition, RawForm } from './schema';

/** The files of an edition as parsed JSON. */
export interface EditionFiles {
  readonly edition: unknown;
  readonly forms: readonly unknown[];
  readonly appendix: unknown;
}

export type Loaded =
  { readonly ok: true; readonly edition: Edition } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Validates the files of an edition and links them. Never throws: a wrong edition is refused with all its problems. */
export function load(files: EditionFiles): Loaded {
  const problems: Problem[] = [];
  const edition = parseFile(editionSchema, files.edition, 'edition', problems);
  const appendix = parseFile(appendixSchema, files.appendix, 'appendix', problems);
  const forms = files.forms.flatMap((file, i) => parseFile(formSchema, file, `forms.${String(i)}`, problems) ?? []);
  if (!edition || !appendix) return { ok: false, problems };
  const broken = forms.length < files.forms.length;
  const linked = link(edition, forms, appendix, broken);
  problems.push(...linked.problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, edition: linked.edition };
}

/** Parses a file by its schema and adds to `problems` what the schema refuses; then returns undefined. */
function parseFile<T>(schema: z.ZodMiniType<T>, file: unknown, name: string, problems: Problem[]): T | undefined {
  const parsed = schema.safeParse(file);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    problems.push({ where: [name, ...issue.path.map(String)].join('.'), message: issue.message });
  }
  return undefined;
}

/** Links the parsed files. With `broken` a form was refused before, and references to its rows are not reported. */
function link(
  raw: RawEdition,
  rawForms: readonly RawForm[],
  appendix: RawAppendix,
  broken: boolean,
): { edition: Edition; problems: readonly Problem[] } {
  const codes = new Set(rawForms.flatMap((form) => form.rows.map((row) => `${form.id}:${row.code}`)));
  const present = new Set(rawForms.map((form) => form.id));
  for (const measure of appendix.measures) codes.add(`${appendix.id}:${measure.code}`);
  const resolver = new Resolver(
    (form, code) => codes.has(`${form}:${code}`) || (broken && raw.forms.includes(form) && !present.has(form)),
  );
  checkForms(raw, rawForms, appendix, broken, resolver);
  const rows: Row[] = [];
  const rules: Rule[] = [];
  const forms = rawForms.map((form): Form => {
    const own = rowsOf(form, rows.length, resolver);
    for (const row of own) rows.push(row);
    for (const rule of rulesOf(form, raw, resolver)) rules.push(rule);
    return { id: form.id, tab: form.tab, label: form.label, title: form.title, rows: own };
  });
  for (const problem of [...circles(rows), ...wrongMarks(rules)]) resolver.problems.push(problem);
  const edition: Edition = {
    id: raw.id,
    name: raw.name,
    inForce: raw.inForce,
    cautions: raw.cautions,
    unitWords: raw.unitWords,
    checkTab: raw.checkTab,
    forms,
    appendix,
    rows,
    row: new Map(rows.map((row) => [row.key, row])),
    rules,
    periodRules: periodRulesOf(rows, raw),
    withinPeriod: raw.withinPeriod,
    sameAsBefore: raw.sameAsBefore,
    nineMonths: raw.nineMonths,
    startingValues: raw.startingValues,
    errata: raw.errata,
  };
  return { edition, problems: resolver.problems };
}

function checkForms(
  raw: RawEdition,
  forms: readonly RawForm[],
  appendix: RawAppendix,
  broken: boolean,
  resolver: Resolver,
): void {
  const ids = forms.map((form) => form.id);
  const tabs = [...forms.map((form) => form.tab), appendix.tab, raw.checkTab];
  if (!broken && ids.join() !== raw.forms.join()) {
    resolver.refuse('edition.forms', `the edition lists ${raw.forms.join()}, its files hold ${ids.join()}`);
  }
  if (new Set([...ids, appendix.id]).size <= ids.length) resolver.refuse('edition.forms', 'a form stands twice');
  if (new Set(tabs).size < tabs.length) resolver.refuse('edition.forms', 'two forms want the same tab');
}
