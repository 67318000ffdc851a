import { runsOf } from '../../../src/workbook/excel/grid/runs';

test('neighbours of one value are one run, whatever the order they come in', () => {
  const places = [[3, 20], [1, 20], [2, 20], [4, 30], [6, 30]] as const; // prettier-ignore
  expect(runsOf(places)).toEqual([
    { from: 1, to: 3, value: 20 },
    { from: 4, to: 4, value: 30 },
    { from: 6, to: 6, value: 30 },
  ]);
});

test('the most frequent value is set for all first if there are no gaps', () => {
  const places = [[1, 20], [2, 30], [3, 20], [4, 20], [5, 40], [6, 20]] as const; // prettier-ignore
  expect(runsOf(places)).toEqual([
    { from: 1, to: 6, value: 20 },
    { from: 2, to: 2, value: 30 },
    { from: 5, to: 5, value: 40 },
  ]);
  expect(runsOf(places.filter(([place]) => place !== 4))).toHaveLength(5);
});

test('if an index occurs twice, the later value counts', () => {
  expect(runsOf([[1, 20], [1, 25]])).toEqual([{ from: 1, to: 1, value: 25 }]); // prettier-ignore
});

test('no values give no runs', () => {
  expect(runsOf([])).toEqual([]);
});
