import { addressOf, areaOf } from '../../../src/workbook/excel/address';

const pairs = [
  ['A1', { top: 1, left: 1, bottom: 1, right: 1 }],
  ['B2:D9', { top: 2, left: 2, bottom: 9, right: 4 }],
  ['Z1:AA1048576', { top: 1, left: 26, bottom: 1_048_576, right: 27 }],
] as const;

test.each(pairs)('%s', (address, area) => {
  expect(areaOf(address)).toEqual(area);
  expect(addressOf(area)).toBe(address);
});

test.each(['', 'A', '1', 'A0', '$A$1', 'a1', 'A1:B', 'BM4!A1', 'A1:B2:C3'])('%s is no address of ours', (address) => {
  expect(areaOf(address)).toBeUndefined();
});
