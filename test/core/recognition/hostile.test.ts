import fc from 'fast-check';
import { recognise } from '../../../src/core/recognition';
import type { OldSheet } from '../../../src/core/recognition';
import type { Cell, CellContent } from '../../../src/core/base/CellContent';
import { countOperations } from '../../support/countOperations';
import { edition, sheet } from './sheets';

const text = (words: string): Cell => ({ content: { kind: 'text', text: words }, numberFormat: 'General' });

function large(lines: number, width: number, cell: (row: number, column: number) => Cell): OldSheet {
  const cells = Array.from({ length: lines }, (_, row) =>
    Array.from({ length: width }, (__, column) => cell(row, column)),
  );
  return { tab: 'lớn', firstRow: 1, firstColumn: 1, cells };
}

/** Lines of each kind of sheet that would take long if every line were compared with every other. */
const name = 'Số VBQPPL do cấp tỉnh ban hành';
const names = edition.rows.map((row) => row.name);
const sheets: readonly (readonly [string, (lines: number) => OldSheet])[] = [
  [
    'a sheet of 60 columns of different texts',
    (lines) => large(lines, 60, (row, column) => text(`Số văn bản ${row} ${column}`)),
  ],
  [
    'a sheet of 60 columns of figures',
    (lines) =>
      large(lines, 60, (row, column) => ({ content: { kind: 'number', value: row * column }, numberFormat: '0' })),
  ],
  [
    'one row over and over',
    (lines) => large(lines, 4, (_, column) => text(['1.1', name, 'Văn bản', '70'][column] ?? '')),
  ],
  ['names with a difference each', (lines) => large(lines, 3, (row, column) => text(nameAt(row, column)))],
  ['titles only', (lines) => large(lines, 2, (row) => text(`Biểu mẫu ${(row % 7) + 1}`))],
  [
    'headers only',
    (lines) =>
      large(lines, 5, (_, column) => text(['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'][column] ?? '')),
  ],
  [
    'all rows of the forms over and over',
    (lines) =>
      large(lines, 5, (row, column) => {
        const { code, name: printed, unit } = edition.rows[row % edition.rows.length]!;
        return text([code, printed, unit ?? '', String(row)][column] ?? '');
      }),
  ],
];

function nameAt(row: number, column: number): string {
  return column === 1 ? `${names[row % names.length] ?? ''} ${row}` : '';
}

describe('the work of recognition grows with the lines of a sheet and no faster', () => {
  test.each(sheets)('%s: four times the lines take less than six times the operations', (_, make) => {
    const [few, many] = [make(300), make(1200)];
    // The first run fills what is kept between runs.
    recognise(edition, [few]);
    const operations = [few, many].map((old) => countOperations(() => recognise(edition, [old])));
    expect(operations[0]).toBeGreaterThan(300);
    expect(operations[1]! / operations[0]!).toBeLessThan(6);
  });

  test('cells of 32,767 letters are recognised like any other', () => {
    const old = large(300, 4, (row) => text(`${name} `.repeat(1100).slice(row, 32_767)));
    expect([...recognise(edition, [old]).rows.values()]).toEqual([]);
  });
});

describe('sheets of unusual shape', () => {
  test('an empty list of sheets and an empty sheet give an empty recognition', () => {
    const blank = { tab: '', firstRow: 1, firstColumn: 1, cells: [[], []] };
    expect(recognise(edition, []).forms).toEqual([]);
    expect(recognise(edition, [blank]).forms).toEqual([]);
  });

  test('rows of other lengths, errors and formulas without a result are accepted', () => {
    const old = sheet(`
      | Biểu mẫu 2 |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành | =1/0 |
      | 1.2 | Số VBQPPL do cấp huyện ban hành |
      | 1.3 |`);
    expect([...recognise(edition, [old]).rows.keys()]).toEqual(['BM2:1.1', 'BM2:1.2', 'BM2:1.3']);
  });
});

describe('sheets with arbitrary contents', () => {
  const words = fc.oneof(
    fc.constantFrom(...edition.rows.map((row) => row.name)),
    fc.constantFrom(...edition.rows.map((row) => row.code)),
    fc.constantFrom(
      'STT',
      'Chỉ tiêu',
      'Số liệu',
      'Đơn vị tính',
      'Biểu mẫu 2',
      'CẢI CÁCH THỂ CHẾ',
      '70',
      '-',
      '',
      '(1)',
    ),
    fc.string({ maxLength: 40 }),
  );
  const content: fc.Arbitrary<CellContent> = fc.oneof(
    { weight: 6, arbitrary: words.map((text): CellContent => ({ kind: 'text', text })) },
    fc.double().map((value): CellContent => ({ kind: 'number', value })),
    fc.constantFrom<CellContent>({ kind: 'empty' }, { kind: 'boolean', value: true }, { kind: 'error', text: '#REF!' }),
    words.map((result): CellContent => ({ kind: 'formula', formula: '=A1', result })),
  );
  const cell = fc.record({ content, numberFormat: fc.constantFrom('General', '0%', 'd/m/yyyy', '[h]') });
  const old = fc.record({
    tab: fc.constantFrom('BM1', 'Sheet1', ''),
    firstRow: fc.integer({ min: 1, max: 9 }),
    firstColumn: fc.integer({ min: 1, max: 30 }),
    cells: fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 30 }),
  });

  test('recognition never throws, every figure is a cell of its sheet, and no row or cell is used twice', () => {
    fc.assert(
      fc.property(fc.array(old, { maxLength: 3 }), (sheets) => {
        // Tabs of one workbook have different names.
        const named = sheets.map((one, place) => ({ ...one, tab: `${one.tab}${place}` }));
        const { rows, missing } = recognise(edition, named);
        const cells = [...rows.values()].filter(({ figure }) => figure.content.kind !== 'empty');
        expect(new Set(cells.map(({ tab, at }) => `${tab}!${at}`)).size).toBe(cells.length);
        for (const { tab, at, figure } of cells) {
          const there = named.find((one) => one.tab === tab)!;
          const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
          expect(there.cells[Number(row) - there.firstRow]?.[column - there.firstColumn]).toBe(figure);
        }
        expect(missing.filter((row) => rows.has(row))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
