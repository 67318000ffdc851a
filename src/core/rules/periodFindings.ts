import type { Edition, Form, PeriodRule, RowKey, ThirdQuarter } from '../catalogue';
import type { PeriodKind } from '../base/PeriodKind';
import { same } from '../base/rounding';
import type { PriorFigure, PriorReport, CurrentReport } from './PriorReport';
import type { Finding } from './Finding';
import { rowTarget } from './Target';
import { presumedThirdQuarter, thirdQuarterFinding } from './thirdQuarter';

/**
 * The findings from comparing a report with prior periods of the same unit, `earlier` with the nearest first
 * (docs/relations.md, "Periods"; Công văn 581/BNV-CCHC says which days each period covers). A relation over a missing
 * figure gives no finding, and each row gives at most one. `thirdQuarter` says what the report of Quý III holds. If it
 * is undefined and Quý III looks like nine months, nine months are assumed and one finding asks the user; if nothing
 * can be concluded, the rules that depend on it are not evaluated.
 */
export function periodFindings(
  edition: Edition,
  report: CurrentReport,
  earlier: readonly PriorReport[],
  thirdQuarter: ThirdQuarter | undefined,
): readonly Finding[] {
  const presumed = thirdQuarter ?? presumedThirdQuarter(edition, report, earlier);
  const rules = rulesByRow(edition.periodRules.filter((rule) => applies(rule, report.kind, presumed)));
  const rows = [...rules.values()].flatMap((ofRow) => rowFinding(ofRow, report, earlier) ?? []);
  const forms = edition.forms.flatMap((form) => sameFormFinding(edition, form, report, earlier) ?? []);
  const asked = thirdQuarter === undefined && presumed === 'nineMonths';
  return [...(asked ? thirdQuarterFinding(edition, report, earlier) : []), ...forms, ...rows];
}

function applies({ later, thirdQuarter }: PeriodRule, kind: PeriodKind, presumed: ThirdQuarter | undefined): boolean {
  return later === kind && (thirdQuarter === undefined || thirdQuarter === presumed);
}

function rulesByRow(rules: readonly PeriodRule[]): ReadonlyMap<RowKey, readonly PeriodRule[]> {
  const rows = new Map<RowKey, PeriodRule[]>();
  for (const rule of rules) rows.set(rule.row, [...(rows.get(rule.row) ?? []), rule]);
  return rows;
}

/** Compares figures that must not fall with each prior period, all others with the nearest one that has the figure. */
function rowFinding(
  rules: readonly PeriodRule[],
  { figure, isNoted }: CurrentReport,
  earlier: readonly PriorReport[],
): Finding | undefined {
  for (const rule of rules) {
    const [later, figures] = [figure(rule.row), figuresOf(rule, earlier)];
    if (Number.isNaN(later)) return undefined;
    if (figures === undefined) continue;
    const before = figures.reduce((sum, one) => sum + one.figure, 0);
    if (isSatisfied(rule.relation, before, later)) {
      if (rule.relation === 'notBelow' || rule.relation === 'notAbove') continue;
      return undefined;
    }
    return {
      rule: rule.id,
      kind: 'rule',
      severity: rule.severity,
      target: rowTarget(rule.row),
      stated: later,
      expected: rule.relation === 'unchanged' ? before : null,
      explained: rule.severity === 'explain' && isNoted(rule.row),
      detail: { type: 'period', rule, figure: later, earlier: figures },
    };
  }
  return undefined;
}

/** Undefined if one of the prior periods is not available or lacks the figure. */
function figuresOf({ row, earlier: wanted }: PeriodRule, at: readonly PriorReport[]): PriorFigure[] | undefined {
  const figures = wanted.flatMap((slot) => {
    const report = at.find((one) => one.slot === slot);
    const figure = report?.figure(row) ?? NaN;
    return report && !Number.isNaN(figure) ? [{ ...report.sourceOf(row), figure }] : [];
  });
  return figures.length === wanted.length ? figures : undefined;
}

function isSatisfied(relation: PeriodRule['relation'], before: number, later: number): boolean {
  switch (relation) {
    case 'notBelow':
      return later >= before || same(later, before);
    case 'notAbove':
      // What did not happen at all in the year before gives no measure.
      return later <= before || before === 0 || same(later, before);
    case 'unchanged':
      return same(later, before);
    case 'withinHalf':
      return Math.abs(later - before) <= Math.abs(before) / 2 || same(Math.abs(later - before), Math.abs(before) / 2);
  }
}

/**
 * A form whose figures are those of a prior period: of the tagged rows that have a figure in both and are not zero in
 * both, all are equal, and no row that had a figure is blank now. The Ghi chú of the first row explains it. In periods
 * before the nearest one it is a notice only, because a small unit may repeat a few figures by chance.
 */
function sameFormFinding(
  { sameAsBefore: { tags, atLeast, severity } }: Edition,
  form: Form,
  { figure, isNoted }: CurrentReport,
  earlier: readonly PriorReport[],
): Finding | undefined {
  const rows = form.rows.filter(({ tag }) => tag !== undefined && tags.includes(tag));
  for (const [index, { figure: before, sourceOf }] of earlier.entries()) {
    const busy = rows.filter(({ key }) => hasFigure(figure(key), before(key)));
    const [first] = busy;
    if (!first || busy.length < atLeast || !busy.every(({ key }) => same(figure(key), before(key)))) continue;
    const ownSeverity = index === 0 ? severity : 'notice';
    return {
      rule: `${form.id}-same`,
      kind: 'rule',
      severity: ownSeverity,
      target: { type: 'form', form: form.id },
      stated: null,
      expected: null,
      explained: ownSeverity === 'explain' && isNoted(first.key),
      detail: {
        type: 'sameAsBefore',
        form: form.id,
        rows: busy.map(({ key }) => key),
        figures: busy.map(({ key }) => figure(key)),
        earlier: sourceOf(first.key),
      },
    };
  }
  return undefined;
}

/** A blank is not zero: a row that had a figure and is blank now counts; a row without a prior figure does not. */
function hasFigure(now: number, before: number): boolean {
  if (Number.isNaN(before)) return false;
  return Number.isNaN(now) ? before !== 0 : now !== 0 || before !== 0;
}
