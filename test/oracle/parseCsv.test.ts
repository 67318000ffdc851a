import { parseCsv } from './parseCsv';

test('texts are in quotes, numbers are not, and an empty field is no cell', () => {
  const cells = parseCsv('"Dòng ""1"", 2\n3",-3.5,"12",,""\n,1E-07,#DIV/0!\n');
  expect(Object.fromEntries(cells)).toEqual({
    A1: 'Dòng "1", 2\n3',
    B1: -3.5,
    C1: '12',
    E1: '',
    B2: 1e-7,
    C2: '#DIV/0!',
  });
});

test.each(['"open', '"a"b,1'])('a field that does not end where it should is refused: %s', (csv) => {
  expect(() => parseCsv(csv)).toThrow('no field at 0');
});
