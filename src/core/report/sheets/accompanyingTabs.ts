import { foldText } from '../../base/foldText';
import { decodeIdentity } from '../../layout/identity';
import type { SheetInfo } from '../../port/Workbook';

/** Tabs of the sheets of one kind that go with a report, such as its check sheet. */
export function accompanyingTabs(
  sheets: readonly SheetInfo[],
  kind: string,
  { periodCode, unit }: { readonly periodCode: string; readonly unit: string },
): readonly string[] {
  return sheets.flatMap(({ tab, identity }) => {
    const told = identity === null ? undefined : decodeIdentity(identity);
    const isOurs =
      told?.form === kind &&
      told.period.toUpperCase() === periodCode.toUpperCase() &&
      foldText(told.unit) === foldText(unit);
    return isOurs ? [tab] : [];
  });
}
