import type { ThirdQuarter } from '../../catalogue';
import { parsePeriod } from '../../period';
import type { Period } from '../../period';
import type { WorkbookRecord } from '../../signoff/record';
import type { ReportSheets } from '../sheets/ReportSheets';
import { isSameUnit } from '../sheets/isSameUnit';

/** A report out of a file that may say what Quý III holds. */
interface ThirdQuarterSource {
  readonly unit: string | null;
  readonly period: Period | null;
  readonly thirdQuarter: ThirdQuarter | undefined;
}

/**
 * What somebody has said that Quý III of a report's year holds: in the record of any report of the unit and year, its own
 * first, or in an earlier file. Asked once, it need not be asked again for the report of the year.
 */
export function thirdQuarterOf(
  { unit, period, periodCode }: Pick<ReportSheets, 'unit' | 'period' | 'periodCode'>,
  { reports }: WorkbookRecord,
  priors: readonly ThirdQuarterSource[] = [],
): ThirdQuarter | undefined {
  const isOurs = (one: string | null, year: number | undefined): boolean =>
    isSameUnit(one ?? '', unit) && year === period.year;
  const yearOf = (code: string): number | undefined => {
    const parsed = parsePeriod(code);
    return parsed.ok ? parsed.period.year : undefined;
  };
  const own = reports.filter((one) => isOurs(one.unit, yearOf(one.period)));
  return [
    ...own.filter((one) => one.period === periodCode),
    ...own,
    ...priors.filter((one) => isOurs(one.unit, one.period?.year)),
  ].find((one) => one.thirdQuarter !== undefined)?.thirdQuarter;
}
