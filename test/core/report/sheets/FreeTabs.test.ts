import { FreeTabs } from '../../../../src/core/report/sheets/FreeTabs';

test.each([
  [[], 'BM1', 'BM1'],
  [['BM2'], 'BM1', 'BM1'],
  [['BM1'], 'BM1', 'BM1 2022-6T'],
  [['bm1'], 'BM1', 'BM1 2022-6T'],
  [['BM1', 'BM1 2022-6T'], 'BM1', 'BM1 2022-6T (2)'],
  [['BM1', 'bm1 2022-6t', 'BM1 2022-6T (2)'], 'BM1', 'BM1 2022-6T (3)'],
  [['Kiểm tra'.normalize('NFD')], 'Kiểm tra', 'Kiểm tra 2022-6T'],
  [['a'.repeat(25)], 'a'.repeat(25), `${'a'.repeat(25)} 2022-`],
  [['a'.repeat(25), `${'a'.repeat(25)} 2022-`], 'a'.repeat(25), `${'a'.repeat(25)} 2 (2)`],
])('beside the tabs %j the free tab for %s is %s', (taken, wanted, expected) => {
  const tab = new FreeTabs(taken, '2022-6T').take(wanted);
  expect(tab).toBe(expected);
  expect(tab.length).toBeLessThanOrEqual(31);
});

test('a tab that was handed out counts as taken', () => {
  const free = new FreeTabs([], '2022-6T');
  expect([free.take('BM1'), free.take('BM1'), free.take('BM1')]).toEqual(['BM1', 'BM1 2022-6T', 'BM1 2022-6T (2)']);
});
