import { editions } from '../../../src/core/catalogue';
import { computedRows } from '../../../src/core/rules/computedRows';

const edition = editions().find(({ id }) => id === 'cv581-2022')!;

describe('the rows filled by formula', () => {
  const order = computedRows(edition).map(({ key }) => key);

  test('the order of computation holds every row with a formula once', () => {
    expect([...order].sort()).toEqual(
      [
        ...['BM2:1', 'BM3:1.4', 'BM4:1.5', 'BM6:2.1', 'BM6:2.4', 'BM7:6.6.1'],
        ...['BM1:2', 'BM1:3.3', 'BM2:2.2', 'BM2:3.2', 'BM3:3.1', 'BM3:3.2', 'BM3:3.3', 'BM3:3.4', 'BM6:1'],
        ...['BM7:6.4', 'BM7:6.5', 'BM7:6.6', 'BM7:6.7', 'BM7:6.8'],
      ].sort(),
    );
  });

  test('a row that another formula uses comes before it: 6:2.4 before 6:2.1, 7:6.6.1 before 7:6.6', () => {
    expect(order.indexOf('BM6:2.4')).toBeLessThan(order.indexOf('BM6:2.1'));
    expect(order.indexOf('BM7:6.6.1')).toBeLessThan(order.indexOf('BM7:6.6'));
  });
});
