import { percentage } from '../../base/rounding';
import type { Edition, RuleCase } from '../../catalogue';
import { codeOf, formOf, keyOf } from '../../catalogue';
import { comparisonOperands } from '../../expression';
import type { Comparison, Reference } from '../../expression';
import { sentence } from '../messages';
import type { Language } from '../messages';
import { targetRow } from '../../rules';
import type { Detail, Finding } from '../../rules';
import { attainableShares } from './attainableShares';
import { FindingFormatter } from './FindingFormatter';
import { givenRow, RowNamer } from './RowNamer';
import { remedy } from './remedy';

/** What a broken comparison says: the row and its figures beside the others, why it may be so, and what to do. */
export function comparisonSentence(
  edition: Edition,
  finding: Finding,
  detail: Detail & { type: 'comparison' },
  language: Language,
): string {
  const { rule, figures } = detail;
  const said = new FindingFormatter(new RowNamer(edition, language, formOf(rule.row)), finding, figures);
  const broken = rule.cases[detail.case];
  if (!broken) throw new Error(`the rule ${rule.id} has no case ${String(detail.case)}`);
  const why = rule.why && finding.severity !== 'fix' ? [rule.why[language]] : [];
  return [sentence(statement(detail, broken, finding, said)), ...why, remedy(detail, finding, said.phrases)]
    .join(' ')
    .trimEnd();
}

type Broken = Detail & { type: 'comparison' };

function statement({ rule }: Broken, broken: RuleCase, finding: Finding, said: FindingFormatter): string {
  const { findings } = said.phrases.m;
  switch (rule.suffix) {
    case 'required':
      return (finding.severity === 'notice' ? findings.blankWithNote : findings.blank)(said.phrases.namedRow(rule.row));
    case 'heading':
      return findings.heading(said.phrases.namedRow(rule.row), typed(finding, said));
    case 'zero':
      return findings.zero(said.phrases.namedRow(rule.row));
    case 'ratio':
      return ratio(rule.row, broken, said);
    case 'attainable':
      return broken.when.some(({ operator }) => operator === '=')
        ? general(broken, said)
        : attainable(rule.row, broken, said);
    case 'equal':
      return broken.all.length > 1 ? sideBySide(broken, said) : general(broken, said);
    case 'residual':
      return residual(broken, said);
    case 'total':
    case 'part':
    case 'average':
    case 'code':
    case 'type':
    case 'range':
      return general(broken, said);
  }
}

/** The first comparison that is broken, with the condition under which it is asked. */
function general(broken: RuleCase, said: FindingFormatter): string {
  const { m } = said.phrases;
  const [first] = broken.all;
  const by = broken.all.find((comparison) => said.isBroken(comparison)) ?? first;
  if (!by) return '';
  const text = brokenText(by, said);
  const conditions = broken.when
    .filter(({ left }) => left.kind === 'reference' && !givenRow(left))
    .map((one) => said.phrases.clause(one));
  return conditions.length === 0 ? text : m.findings.while(text, m.places.and(conditions));
}

function brokenText(by: Comparison, said: FindingFormatter): string {
  const { findings } = said.phrases.m;
  const given = givenRow(by.left);
  const home = said.phrases.home;
  if (given) return said.statement(keyOf(given.form ?? home, given.code));
  const [limit] = by.right;
  if (by.left.kind === 'call' && by.left.name === 'floor') {
    return by.right
      .map((row) => (row.kind === 'reference' ? findings.notWhole(said.statement(rowOf(row, home))) : ''))
      .join('');
  }
  if (by.left.kind !== 'reference') return said.comparison(by);
  const key = rowOf(by.left, home);
  const row = said.phrases.edition.row.get(key);
  if (by.operator === 'in' && row) return findings.noCode(said.statement(key), said.phrases.codes(row));
  if (by.operator === '>=' && limit?.kind === 'number' && limit.value === 0)
    return findings.negative(said.statement(key));
  return said.comparison(by);
}

/** A typed percentage beside what its parts give, or over nothing. */
function ratio(key: string, broken: RuleCase, said: FindingFormatter): string {
  const { findings, places } = said.phrases.m;
  const [denominator] = broken.when.flatMap(comparisonOperands);
  if (denominator) return findings.overZero(said.statement(key), said.phrases.reference(denominator));
  const [by] = broken.all;
  const [right] = by?.right ?? [];
  const [above, below] = by ? comparisonOperands(by).filter((r) => r.part !== 'value' || rowOf(r, '') !== key) : [];
  const exact = right && said.result(right);
  if (!by || !above || !below || exact === undefined) return general(broken, said);
  const figures = `${places.number(said.result(above) ?? NaN)} ÷ ${places.number(said.result(below) ?? NaN)}`;
  const shown = percentage(said.result(above) ?? NaN, said.result(below) ?? NaN);
  const share = places.percent(places.number(shown));
  if (above.part === 'numerator') {
    return findings.fraction(said.statement(key), figures.replace(' ÷ ', '/'), share);
  }
  const terms = places.share(said.phrases.reference(above), said.phrases.reference(below));
  const isExact = Math.abs(shown - exact) < 1e-9;
  const working = (isExact ? findings.working : findings.roughly)(terms, figures, share);
  return findings.beside(said.statement(key), places.breaks['~'], working);
}

function attainable(key: string, broken: RuleCase, said: FindingFormatter): string {
  const { findings, places } = said.phrases.m;
  const whole = broken.all.flatMap(comparisonOperands).find((reference) => rowOf(reference, said.phrases.home) !== key);
  const [stated, of] = [said.result({ ...ownReference(key), part: 'value' }), whole && said.result(whole)];
  if (!whole || stated === undefined || of === undefined) return general(broken, said);
  const { shares, areAll } = attainableShares(stated, of);
  const word = areAll ? findings.attainable : findings.nearest;
  const other = findings.states(said.phrases.reference(whole), places.number(of));
  return word(said.statement(key), other, places.or(shares.map((share) => places.percent(places.number(share)))));
}

function sideBySide(broken: RuleCase, said: FindingFormatter): string {
  const { findings, places } = said.phrases.m;
  const references = broken.all.flatMap(comparisonOperands);
  const keys = [...new Set(references.map((reference) => rowOf(reference, said.phrases.home)))];
  const figures = keys.flatMap((key) => {
    const value = said.result(ownReference(key));
    const denominator = said.result({ ...ownReference(key), part: 'denominator' });
    if (value === undefined) return [];
    const text = places.number(value);
    const figure = denominator === undefined ? text : findings.outOf(text, places.number(denominator));
    return [findings.states(keys.indexOf(key) === 0 ? said.phrases.namedRow(key) : said.phrases.row(key), figure)];
  });
  return findings.sideBySide(figures);
}

function residual(broken: RuleCase, said: FindingFormatter): string {
  const { findings, places } = said.phrases.m;
  const [by] = broken.all;
  const [right] = by?.right ?? [];
  const [left, other] = [by && said.result(by.left), right && said.result(right)];
  const text = general(broken, said);
  return left === undefined || other === undefined ? text : findings.remainder(text, places.number(left - other));
}

function typed({ stated, target }: Finding, said: FindingFormatter): string {
  if (typeof stated === 'number') return said.figureText(targetRow(target) ?? '', stated);
  return said.phrases.m.places.quoted(stated ?? '');
}

function rowOf({ form, code }: Reference, home: string): string {
  return keyOf(form ?? home, code);
}

function ownReference(key: string): Reference {
  return { kind: 'reference', form: formOf(key), code: codeOf(key), part: 'value' };
}
