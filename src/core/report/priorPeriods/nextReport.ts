import type { Edition, RowKey } from '../../catalogue';
import { nextPeriod } from '../../period';
import type { Period } from '../../period';
import type { SheetInfo } from '../../port/Workbook';
import { presentTabs } from '../sheets/presentTabs';
import type { NewReport } from '../sheets/NewReport';
import { blankContent } from '../sheets/NewReport';
import { tabsOf } from '../sheets/reportTabs';
import { editionFor } from '../sheets/editionInForce';
import { isSameRow } from './figuresOf';

/** The report that the next period starts from. */
export interface NextSource {
  readonly edition: Edition;
  readonly unit: string;
  readonly period: Period;
  readonly forms: readonly string[];
  /** NaN where it is not known. */
  readonly figure: (key: RowKey) => number;
}

export interface NextReport {
  readonly report: NewReport;
  /** Rows that start from an earlier figure. */
  readonly starting: readonly RowKey[];
  /** The sheets that would be added; none where all are there already. */
  readonly tabs: readonly string[];
}

/**
 * The next period's forms: the same unit and forms; what is counted as at the reporting date starts from the earlier
 * figure, marked until somebody confirms it, and what happened within the period is left blank.
 */
export function nextReport(
  { edition: before, unit, period: last, forms: had, figure }: NextSource,
  sheets: readonly SheetInfo[],
  head: NewReport['report'],
): NextReport {
  const period = nextPeriod(last);
  const { edition } = editionFor(period);
  const present = presentTabs(sheets, edition, period, unit);
  const forms = [...edition.forms, edition.appendix].map(({ id }) => id);
  const wanted = forms.filter((id) => had.includes(id) && !present.has(id));
  const isSameYear = period.year === last.year;
  const tags = edition.startingValues.filter(({ sameYear }) => isSameYear || !sameYear).flatMap((one) => one.tags);
  const starting = new Map(
    edition.rows
      .filter(({ form, tag }) => wanted.includes(form) && tag !== undefined && tags.includes(tag))
      .filter(({ key }) => isSameRow(key, before, edition))
      // Excel keeps fifteen digits of a number in a formula.
      .map(({ key }): [RowKey, number] => [key, Number(figure(key).toPrecision(15))])
      .filter(([, value]) => !Number.isNaN(value)),
  );
  const valueOf = (key: RowKey): number | undefined => starting.get(key);
  const report: NewReport = {
    edition,
    period,
    unit,
    forms: wanted,
    content: { ...blankContent, figure: valueOf, carriedOver: valueOf },
    ...(head && { report: head }),
  };
  const taken = sheets.map(({ tab }) => tab);
  return { report, starting: [...starting.keys()], tabs: wanted.length === 0 ? [] : tabsOf(report, taken).all };
}
