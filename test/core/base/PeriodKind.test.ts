import { dayNumber } from '../../../src/core/base/CalendarDate';
import { cutOffs, periodKinds } from '../../../src/core/base/PeriodKind';

test('the reports of a year are listed as they fall due', () => {
  const due = periodKinds.map((kind) => dayNumber({ year: 2022, ...cutOffs[kind].due }));
  expect(due).toEqual([...due].sort((a, b) => a - b));
  expect(periodKinds).toEqual(['Q1', '6T', 'Q3', 'N']);
});

test.each(periodKinds)('%s opens before it closes, and is due six days after that', (kind) => {
  const { from, to, due } = cutOffs[kind];
  const closed = dayNumber({ year: 2022, ...to });
  expect(dayNumber({ year: from.yearBefore ? 2021 : 2022, month: from.month, day: from.day })).toBeLessThan(closed);
  expect(dayNumber({ year: 2022, ...due }) - closed).toBe(6);
});
