import type { Row, RowKey } from '../../catalogue';
import type { Outcome } from '../../expression';
import { rowOf } from '../../base/address';
import { outcomesAt, ruleSetFor, targetRow } from '../../rules';
import type { Entry, RuleOutcome } from '../../rules';
import type { Period } from '../../period';
import { nothingArises } from '../quickFixes/nothingArises';
import { readingOptions } from '../quickFixes/readingOptions';
import type { Assessment } from '../../report/assessment/Assessment';
import type { Report } from '../../report/content/readReport';
import type { PriorPeriod } from '../../report/priorPeriods/PriorPeriod';
import { reportKeyOf } from '../../report/sheets/ReportSheets';
import { RowNamer } from '../sentences/RowNamer';
import { ruleSentence } from '../kinds/ruleSentence';
import { clip } from '../sentences/shortText';
import { awaitsTasks } from './awaitsTasks';
import type { Language } from '../messages';
import type { Place } from '../../base/address';

/** The row of the selected cell: its name, type, rules and figures. */
export interface RowCard {
  /** The key of the report that the row belongs to. */
  readonly report: string;
  readonly form: string;
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  readonly type: string;
  /** "1.5.1 + 1.5.2 + 1.5.3", as the catalogue has it. */
  readonly formula: string | null;
  /** "=12+7", where the figure is the result of a person's own formula. */
  readonly ownFormula: string | null;
  readonly codes: string | null;
  /** How what stands there is read. */
  readonly reads: string;
  /** What the rules of the row demand and whether they hold, broken ones first, then undecided ones. */
  readonly rules: readonly CardRule[];
  /** The row, where its figure was carried over and is yet to be confirmed in this report. */
  readonly toConfirm: RowKey | null;
  /** Over the periods at hand, the oldest first, this one last; none where no earlier one is at hand. */
  readonly figures: readonly PeriodFigure[];
}

export interface CardRule {
  readonly text: string;
  readonly outcome: Outcome;
  /** "Đúng", "Phải giải trình", "Chưa xác định". */
  readonly state: string;
}

export interface PeriodFigure {
  /** "6T 2022". */
  readonly period: string;
  /** "1.800", or that nothing is known. */
  readonly text: string;
  /** Null where it is not known. */
  readonly value: number | null;
  /** The file; null for what is in the workbook. */
  readonly file: string | null;
}

/** As many as fit a small chart. */
const mostPeriods = 6;

/**
 * The card of a cell in any column of a row; null outside of the forms' rows. `isChecked` says of a report whether
 * everything was checked: until then an empty appendix decides nothing.
 */
export function rowCard(
  assessments: readonly Assessment[],
  { tab, cell }: Place,
  language: Language,
  isChecked: (reportKey: string) => boolean = () => true,
): RowCard | null {
  const sheetRow = rowOf(cell);
  for (const assessment of assessments) {
    const { report } = assessment;
    for (const [id, form] of report.forms) {
      if (form.tab !== tab) continue;
      const key = [...form.scanned.rows].find(([, { figureAt }]) => rowOf(figureAt) === sheetRow)?.[0];
      const row = report.sheets.edition.row.get(key ?? '');
      if (!row) return null;
      const namer = new RowNamer(report.sheets.edition, language, id);
      return cardOf(row, assessment, namer, isChecked(reportKeyOf(report.sheets)));
    }
  }
  return null;
}

function cardOf(row: Row, assessment: Assessment, namer: RowNamer, isChecked: boolean): RowCard {
  const { report, priors } = assessment;
  const { card } = namer.m;
  const entry = report.entries.get(row.key);
  const ownFormula = ownFormulaOf(row, entry, report);
  return {
    report: reportKeyOf(report.sheets),
    form: namer.form(row.form),
    code: row.code,
    name: row.hint === undefined ? row.name : `${row.name} ${row.hint}`,
    unit: row.unit ?? null,
    type: card.types[row.type],
    formula: row.formula ? namer.side(row.formula.expression) : null,
    ownFormula: ownFormula === null ? null : clip(ownFormula),
    codes: row.codes.length > 0 ? namer.codes(row) : null,
    reads: readsAs(row, entry, report, namer),
    rules: rulesOf(row, assessment, namer, isChecked),
    toConfirm: entry?.kind === 'stated' && entry.isStarting ? row.key : null,
    figures: figuresOver(row, report, priors, namer),
  };
}

const ranks: Readonly<Record<Outcome, number>> = { violated: 0, undecided: 1, satisfied: 2 };

function rulesOf(row: Row, assessment: Assessment, namer: RowNamer, isChecked: boolean): readonly CardRule[] {
  const { report } = assessment;
  const { edition, period } = report.sheets;
  return outcomesAt(ruleSetFor(edition, period.kind), row, report.results, report.entries.get(row.key))
    .map(({ rule, outcome }): RuleOutcome => {
      const waits = !isChecked && outcome === 'violated' && awaitsTasks(rule, report);
      return { rule, outcome: waits ? 'undecided' : outcome };
    })
    .sort((a, b) => ranks[a.outcome] - ranks[b.outcome])
    .map((one) => ({
      text: ruleSentence(edition, one.rule, namer.language),
      outcome: one.outcome,
      state: stateOf(one, row, assessment, namer),
    }));
}

/** A broken rule is named as its finding is, so that the card and the list of findings say the same. */
function stateOf({ rule, outcome }: RuleOutcome, row: Row, { findings }: Assessment, namer: RowNamer): string {
  const { card, pane } = namer.m;
  const found =
    outcome === 'violated' && findings.find((one) => one.rule === rule.id && targetRow(one.target) === row.key);
  return found ? pane.severity[found.explained ? 'explained' : found.severity] : card.outcomes[outcome];
}

function figuresOver(
  row: Row,
  { sheets, results }: Report,
  priors: readonly PriorPeriod[],
  namer: RowNamer,
): readonly PeriodFigure[] {
  if (priors.length === 0 || row.type === 'heading') return [];
  const shown = ({ year, kind }: Period, value: number, file: string | null): PeriodFigure => ({
    period: namer.m.places.periodShort(kind, year),
    text: Number.isNaN(value) ? namer.m.fixes.noValue : namer.figure(row, value),
    value: Number.isNaN(value) ? null : value,
    file: file === null ? null : clip(file),
  });
  const before = priors.slice(0, mostPeriods - 1).reverse();
  return [
    ...before.map(({ period, figure, sourceOf }) => shown(period, figure(row.key), sourceOf(row.key).file)),
    shown(sheets.period, results.value(row.key), null),
  ];
}

/** A person's own formula in the figure cell; null where its result is not known, because the reading names it then. */
function ownFormulaOf(row: Row, entry: Entry | undefined, report: Report): string | null {
  const found = report.forms.get(row.form)?.scanned.rows.get(row.key);
  if (found?.figure.content.kind !== 'formula' || found.isOwnFormula || entry?.kind === 'foreign') return null;
  return found.figure.content.formula;
}

function readsAs(row: Row, entry: Entry | undefined, report: Report, namer: RowNamer): string {
  const { card, places, fixes } = namer.m;
  const computed = report.results.computedValue(row.key);
  if (!entry || entry.kind === 'absent' || entry.kind === 'blank') return row.type === 'heading' ? '' : card.blank;
  if (entry.kind === 'formula') {
    if (nothingArises(row, report)) return fixes.fill.nothingArises;
    return Number.isNaN(computed) ? card.computes : card.byFormula(namer.figure(row, computed));
  }
  if (entry.kind === 'foreign') return card.readsNot(clip(entry.formula));
  const { reading, typed } = entry;
  const stands = typeof typed === 'number' ? places.number(typed) : places.quoted(clip(typed));
  switch (reading.verdict) {
    case 'blank':
      return card.blank;
    case 'clean': {
      const figure = namer.figure(row, reading.value);
      return ownFormulaOf(row, entry, report) === null ? figure : card.byOwnFormula(figure);
    }
    case 'convert':
      return card.readsAs(places.quoted(clip(reading.text)), namer.figure(row, reading.value));
    case 'ambiguous': {
      const options = readingOptions(row, reading).map((value) => places.number(value));
      return options.length === 0 ? card.readsNot(stands) : card.readsEither(stands, places.or(options));
    }
    case 'unreadable':
      return card.readsNot(stands);
  }
}
