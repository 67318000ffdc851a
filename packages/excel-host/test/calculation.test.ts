import { close, open, values, write } from './stage';
import type { ExcelHost } from '@bieumau/excel-host';
import { SetRangeValuesMutation } from '../src/univer/univerPackages';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

describe('Formulas over a column of blanks, texts, numbers and truth values', () => {
  const column = [[1], ["'1"], [''], ['x'], [true], [' ax '], ['']];

  test.each([
    ['SUMPRODUCT((LEN(TRIM(A1:A7))>0)*1)', 5],
    ['SUMPRODUCT((LEN(TRIM(A1:A7))>0)*(LEN(TRIM(A1:A7))>0))', 5],
    ['SUMPRODUCT((LEN(TRIM(A1:A7))=1)*(LEN(TRIM(A1:A7))>0))', 3],
    ['SUMPRODUCT(((LEN(TRIM(A1:A7))>0)+EXACT(A1:A7,"x")>1)*1)', 1],
    ['SUMPRODUCT(ISNUMBER(FIND("x",A1:A7))*1)', 2],
    ['SUMPRODUCT(ISERROR(FIND("x",A1:A7))*1)', 5],
    ['SUMPRODUCT((SUBSTITUTE(A1:A7,"x","")="")*1)', 3],
    ['SUMPRODUCT((LEFT(TRIM(A1:A7),1)="a")*1)', 1],
    ['SUMPRODUCT((A1:A7="x")*(LEN(A1:A7)=1))', 1],
  ])('%s is %d', async (formula, expected) => {
    await write('Sheet1', 'A1:A7', column);
    await write('Sheet1', 'C1', [[`=${formula}`]]);
    expect(await values('Sheet1', 'C1')).toEqual([[expected]]);
  });

  test('a changed cell changes the result', async () => {
    await write('Sheet1', 'A1:A7', column);
    await write('Sheet1', 'C1', [['=SUMPRODUCT(EXACT(TRIM(A1:A7),"x")*1)']]);
    await host.user.type('Sheet1', 'A3', ' x');
    expect(await values('Sheet1', 'C1')).toEqual([[2]]);
    await host.user.clear('Sheet1', 'A4');
    expect(await values('Sheet1', 'C1')).toEqual([[1]]);
  });
});

describe('A formula that cells share by an id, as the grid writes it', () => {
  const fill = async (): Promise<void> => {
    await write('Sheet1', 'A1:A2', [[1], [2]]);
    const { book } = host;
    const cellValue = { 0: { 1: { f: '=A1*2', si: 'shared' } }, 1: { 1: { si: 'shared' } } };
    book.run(SetRangeValuesMutation.id, { unitId: book.unitId, subUnitId: book.sheet('Sheet1').id, cellValue });
    await host.idle();
  };

  test('it is calculated in each cell', async () => {
    await fill();
    expect(await values('Sheet1', 'B1:B2')).toEqual([[2], [4]]);
  });

  test('it stays in the other cells when the first is overwritten', async () => {
    await fill();
    await host.user.type('Sheet1', 'B1', '5');
    await host.user.type('Sheet1', 'A2', '10');
    expect(await values('Sheet1', 'B1:B2')).toEqual([[5], [20]]);
  });
});
