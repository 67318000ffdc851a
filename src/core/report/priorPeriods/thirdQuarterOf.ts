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
 * The user's answer to what Quý III of a report's year holds: from the record of any report of the same unit and year,
 * its own first, or from an imported file. Undefined if nobody has answered.
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
