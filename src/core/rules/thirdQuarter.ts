import type { Edition, PriorSlot, RowKey, ThirdQuarter } from '../catalogue';
import type { PriorReport, CurrentReport } from './PriorReport';
import type { Finding } from './Finding';

/**
 * What Quý III seems to hold: nine months if it is not below 6 tháng in most rows that count events within a period,
 * because a quarter is seldom busier than the half year before it. Rows that are zero in both are ignored; undefined if
 * no row is left.
 */
export function presumedThirdQuarter(
  edition: Edition,
  report: CurrentReport,
  earlier: readonly PriorReport[],
): ThirdQuarter | undefined {
  const { rows, notBelow } = compareWithHalfYear(edition, report, earlier);
  if (rows === 0) return undefined;
  return rows >= edition.nineMonths.atLeast && notBelow > rows / 2 ? 'nineMonths' : 'quarter';
}

/** The notice that asks once for the whole report what Quý III holds. */
export function thirdQuarterFinding(
  edition: Edition,
  report: CurrentReport,
  earlier: readonly PriorReport[],
): readonly Finding[] {
  const { rows, notBelow } = compareWithHalfYear(edition, report, earlier);
  const [any] = edition.rows;
  const sources = (['Q3', '6T'] as const).flatMap(
    (slot) => earlier.find((one) => one.slot === slot)?.sourceOf(any?.key ?? '') ?? [],
  );
  const detail = { type: 'thirdQuarter', rows, notBelow, earlier: sources } as const;
  return [
    {
      rule: 'thirdQuarter-period',
      kind: 'rule',
      severity: 'notice',
      target: { type: 'workbook' },
      stated: null,
      expected: null,
      explained: false,
      detail,
    },
  ];
}

function compareWithHalfYear(
  { rows, nineMonths: { tags } }: Edition,
  report: CurrentReport,
  earlier: readonly PriorReport[],
): { readonly rows: number; readonly notBelow: number } {
  const of = (slot: PriorSlot): ((key: RowKey) => number) | undefined =>
    report.kind === slot ? report.figure : earlier.find((one) => one.slot === slot)?.figure;
  const [quarter, half] = [of('Q3'), of('6T')];
  if (!quarter || !half) return { rows: 0, notBelow: 0 };
  const pairs = rows
    .filter(({ tag }) => tag !== undefined && tags.includes(tag))
    .map(({ key }) => [quarter(key), half(key)] as const)
    .filter(([a, b]) => !Number.isNaN(a + b) && (a !== 0 || b !== 0));
  return { rows: pairs.length, notBelow: pairs.filter(([a, b]) => a >= b).length };
}
