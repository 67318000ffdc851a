import { dayNumber } from '../../../src/core/base/CalendarDate';
import { cutOffs, periodKinds } from '../../../src/core/base/PeriodKind';

test('the kinds of periods are listed in the order in which their reports fall due', () => {
  const due = periodKinds.map((kind) => dayNumber({ year: 2022, ...cutOffs[kind].due }));
  expect(due).toEqual([...due].sort((a, b) => a - b));
  expect(periodKinds).toEqual(['Q1', '6T', 'Q3', 'N']);
});

test.each(periodKinds)('the period %s begins before it ends, and its report is due six days after the end', (kind) => {
  const { from, to, due } = cutOffs[kind];
  const closed = dayNumber({ year: 2022, ...to });
  expect(dayNumber({ year: from.yearBefore ? 2021 : 2022, month: from.month, day: from.day })).toBeLessThan(closed);
  expect(dayNumber({ year: 2022, ...due }) - closed).toBe(6);
});
