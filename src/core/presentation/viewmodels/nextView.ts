import { comparePeriods, formatPeriod } from '../../period';
import { priorMessages } from '../messages/prior';
import type { PriorRecord, ReportRecord } from '../../signoff/record';
import type { SheetInfo } from '../../port/Workbook';
import type { NewReport } from '../../report/sheets/NewReport';
import type { Report } from '../../report/content/readReport';
import { editionFor } from '../../report/sheets/editionInForce';
import { reportKeyOf } from '../../report/sheets/ReportSheets';
import { messages } from '../messages';
import type { Language } from '../messages';
import { unitKey } from '../../report/sheets/isSameUnit';
import { nextReport } from '../../report/priorPeriods/nextReport';
import type { NextReport } from '../../report/priorPeriods/nextReport';
import type { ImportedReport } from '../../report/assessment/ImportedReport';

/** The next period's forms as the pane offers them. */
export interface NextView {
  readonly key: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What would be added; null where the workbook has it all. */
  readonly preview: string | null;
  /** The label of the button; null where there is nothing to insert. */
  readonly apply: string | null;
  readonly plan: NextPlan;
  /** What it is made from, for making it anew from the figures as they are then. */
  readonly origin:
    { readonly type: 'report'; readonly key: string } | { readonly type: 'prior'; readonly prior: ImportedReport };
}

/** What inserting the next period does besides its forms. */
export interface NextPlan extends NextReport {
  /** Goes into the record of the new report. */
  readonly earlier: readonly PriorRecord[];
  readonly thirdQuarter: ReportRecord['thirdQuarter'];
}

/** Offers the next period for the latest report of each unit in the workbook. */
export function nextOfReports(
  reports: readonly Report[],
  recordOf: (report: Report) => ReportRecord,
  sheets: readonly SheetInfo[],
  head: (report: Report) => NewReport['report'],
  language: Language,
): readonly NextView[] {
  const latest = new Map<string, Report>();
  for (const report of reports) {
    const unit = unitKey(report.sheets.unit);
    const known = latest.get(unit);
    if (!known || comparePeriods(report.sheets.period, known.sheets.period) > 0) latest.set(unit, report);
  }
  return [...latest.values()].map((report) => {
    const { edition, unit, period, tabs } = report.sheets;
    const source = {
      edition,
      unit,
      period,
      forms: [...tabs.keys()],
      figure: (key: string) => report.results.value(key),
    };
    const next = nextReport(source, sheets, head(report));
    const { earlier = [], thirdQuarter } = recordOf(report);
    const from = messages[language].places.period(period.kind, period.year);
    const origin = { type: 'report', key: reportKeyOf(report.sheets) } as const;
    return nextView({ ...next, ...carryOver(next, earlier, thirdQuarter, period.year) }, origin, from, language);
  });
}

/** The report of a file, whose figures are taken along; null where its unit or period is not known. */
export function nextOfPrior(
  prior: ImportedReport,
  sheets: readonly SheetInfo[],
  head: (unit: string) => NewReport['report'],
  language: Language,
): NextView | null {
  const { edition, unit, period, forms, file, figures } = prior;
  if (unit === null || !period || figures.size === 0) return null;
  const figure = (key: string): number => figures.get(key) ?? NaN;
  const next = nextReport({ edition, unit, period, forms, figure }, sheets, head(unit));
  const own = { period: formatPeriod(period), file, figures: Object.fromEntries(figures) };
  const record = prior.assessment?.record;
  const others = (record?.earlier ?? []).filter((one) => one.period !== own.period);
  const { earlier, thirdQuarter } = carryOver(next, [...others, own], record?.thirdQuarter, period.year);
  const from = `${messages[language].places.period(period.kind, period.year)}, ${priorMessages[language].prior.fromFile(file)}`;
  return nextView({ ...next, earlier, thirdQuarter }, { type: 'prior', prior }, from, language);
}

/** The answer about Quý III applies to its year only; figures older than the previous year are dropped. */
function carryOver(
  { report }: NextReport,
  earlier: readonly PriorRecord[],
  thirdQuarter: ReportRecord['thirdQuarter'],
  year: number,
): Pick<NextPlan, 'earlier' | 'thirdQuarter'> {
  // A code begins with its year.
  const oldest = String(report.period.year - 1);
  return {
    earlier: earlier.filter(({ period }) => period >= oldest),
    thirdQuarter: report.period.year === year ? thirdQuarter : undefined,
  };
}

function nextView(plan: NextPlan, origin: NextView['origin'], from: string, language: Language): NextView {
  const { next } = priorMessages[language];
  const { insert, places } = messages[language];
  const { report, starting, tabs, earlier } = plan;
  const period = places.period(report.period.kind, report.period.year);
  const figures = earlier.reduce((sum, one) => sum + Object.keys(one.figures).length, 0);
  const isNeeded = tabs.length > 0;
  return {
    key: [report.unit, formatPeriod(report.period), from].join('|'),
    title: next.offer(period),
    lines: isNeeded
      ? [
          `${report.unit}. ${next.from(from)}.`,
          `${starting.length > 0 ? next.starting(starting.length) : next.noStarting} ${next.flows}`,
          ...(figures > 0 ? [next.taken(figures)] : []),
          ...editionFor(report.period).cautions.map((text) => text[language]),
        ]
      : [next.present],
    preview: isNeeded ? insert.previewText(tabs.join(', '), tabs.length) : null,
    apply: isNeeded ? next.apply(period) : null,
    plan,
    origin,
  };
}
