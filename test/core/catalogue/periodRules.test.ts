import { loadShipped } from '../../../src/core/catalogue/loadShipped';
import type { PriorSlot } from '../../../src/core/catalogue';
import type { PeriodKind } from '../../../src/core/base/PeriodKind';
import { comparePeriods, dataFrom, dataTo } from '../../../src/core/period';
import { daysBetween } from '../../../src/core/base/CalendarDate';
import type { Period } from '../../../src/core/period';

const [edition] = loadShipped();
if (!edition) throw new Error('no edition is shipped');

const of = (slot: PriorSlot): Period =>
  slot === 'previous N' ? { year: 2021, kind: 'N' } : { year: 2022, kind: slot };
const within = (part: Period, whole: Period): boolean =>
  daysBetween(dataFrom(whole), dataFrom(part)) >= 0 && daysBetween(dataTo(part), dataTo(whole)) >= 0;
const apart = (a: Period, b: Period): boolean =>
  daysBetween(dataTo(a), dataFrom(b)) > 0 || daysBetween(dataTo(b), dataFrom(a)) > 0;

const relations = edition.periodRules.filter(({ row }, place, all) => all.findIndex((one) => one.row === row) <= place);
const flows = relations.filter(({ row, relation }) => edition.row.get(row)?.tag === 'flow' && relation === 'notBelow');

test('every figure is compared with prior periods only', () => {
  expect(relations).not.toEqual([]);
  for (const { earlier, later, row } of relations)
    for (const slot of earlier) expect([row, comparePeriods(of(slot), of(later))]).toEqual([row, expect.any(Number)]);
  expect(
    relations.every(({ earlier, later }) => earlier.every((slot) => comparePeriods(of(slot), of(later)) < 0)),
  ).toBe(true);
});

describe('sums of flows follow the dates of Công văn 581', () => {
  const quarterly = flows.filter(({ thirdQuarter }) => thirdQuarter !== 'nineMonths');

  test('the periods of a sum lie within the later period and do not overlap', () => {
    expect(quarterly).not.toEqual([]);
    for (const { earlier, later, id } of quarterly) {
      for (const slot of earlier) {
        expect([id, slot, within(of(slot), of(later))]).toEqual([id, slot, true]);
        for (const other of earlier) expect([id, slot === other || apart(of(slot), of(other))]).toEqual([id, true]);
      }
    }
  });

  test('every period that lies within another one is compared with it', () => {
    const kinds: readonly PeriodKind[] = ['Q1', '6T', 'Q3', 'N'];
    for (const part of kinds)
      for (const whole of kinds.filter((kind) => kind !== part)) {
        const isCompared = quarterly.some(({ earlier, later }) => later === whole && earlier.includes(part));
        expect([part, whole, isCompared]).toEqual([part, whole, within(of(part), of(whole))]);
      }
  });
});
