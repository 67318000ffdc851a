import { addressOf, areaOf, isBounded, wideAreaOf } from '../../../src/workbook/excel/address';

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

test.each([
  ['D5', 'D5', true],
  ['$D$5:E9', 'D5:E9', true],
  ['5:9', 'A5:XFD9', false],
  ['$D:$E', 'D1:E1048576', false],
  ['D', undefined, false],
  ['', undefined, false],
  ['#REF!', undefined, false],
] as const)('%s is %s, and has ends of its own: %s', (address, expected, bounded) => {
  const area = wideAreaOf(address);
  expect(area && addressOf(area)).toBe(expected);
  expect(area !== undefined && isBounded(area)).toBe(bounded);
});
