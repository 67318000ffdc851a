import { editions } from '../../catalogue';
import { foldText } from '../../base/foldText';
import type { Edition } from '../../catalogue';
import { formatPeriod } from '../../period';
import type { Period } from '../../period';
import type { SheetInfo } from '../../port/Workbook';
import { groupSheets } from './ReportSheets';
import type { ReportSheets } from './ReportSheets';

/** The sheets that a report of an edition, period and unit has already, by form. */
export function presentTabs(
  sheets: readonly SheetInfo[],
  edition: Edition,
  period: Period,
  unit: string,
): ReportSheets['tabs'] {
  const code = formatPeriod(period);
  const same = groupSheets(sheets, editions).reportSheets.find(
    (group) => group.edition.id === edition.id && group.periodCode === code && foldText(group.unit) === foldText(unit),
  );
  return same?.tabs ?? new Map<string, readonly string[]>();
}
