import fc from 'fast-check';
import { recognise } from '../../../src/core/recognition';
import type { OldSheet } from '../../../src/core/recognition';
import type { Cell, CellContent } from '../../../src/core/base/CellContent';
import { edition, sheet } from './sheets';

const text = (words: string): Cell => ({ content: { kind: 'text', text: words }, numberFormat: 'General' });

function large(lines: number, width: number, cell: (row: number, column: number) => Cell): OldSheet {
  const cells = Array.from({ length: lines }, (_, row) =>
    Array.from({ length: width }, (__, column) => cell(row, column)),
  );
  return { tab: 'lớn', firstRow: 1, firstColumn: 1, cells };
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

describe('large and strange sheets take seconds at most', () => {
  const name = 'Số VBQPPL do cấp tỉnh ban hành';
  const names = edition.rows.map((row) => row.name);
  test.each<[string, OldSheet]>([
    ['5,000 × 60 different texts', large(5000, 60, (row, column) => text(`Số văn bản ${row} ${column}`))],
    [
      '5,000 × 60 figures',
      large(5000, 60, (row, column) => ({ content: { kind: 'number', value: row * column }, numberFormat: '0' })),
    ],
    ['5,000 times one row', large(5000, 4, (_, column) => text(['1.1', name, 'Văn bản', '70'][column] ?? ''))],
    ['cells of 32,767 letters', large(300, 4, (row) => text(`${name} `.repeat(1100).slice(row, 32_767)))],
    [
      'names with a difference each',
      large(2000, 3, (row, column) => text(column === 1 ? `${names[row % 146] ?? ''} ${row}` : '')),
    ],
    ['titles only', large(3000, 2, (row) => text(`Biểu mẫu ${(row % 7) + 1}`))],
    [
      'headers only',
      large(3000, 5, (_, column) => text(['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'][column] ?? '')),
    ],
  ])('%s', (_, old) => {
    expect(seconds(() => recognise(edition, [old]))).toBeLessThan(8);
  });

  test('a thousand lines take well below a second', () => {
    const rows = edition.rows;
    const old = large(1000, 5, (row, column) => {
      const { code, name, unit } = rows[row % 146]!;
      return text([code, name, unit ?? '', String(row)][column] ?? '');
    });
    recognise(edition, [old]);
    expect(seconds(() => recognise(edition, [old]))).toBeLessThan(1);
  });

  test('nothing at all', () => {
    const blank = { tab: '', firstRow: 1, firstColumn: 1, cells: [[], []] };
    expect(recognise(edition, []).forms).toEqual([]);
    expect(recognise(edition, [blank]).forms).toEqual([]);
  });

  test('a row of other length, an error, a formula without a result', () => {
    const old = sheet(`
      | Biểu mẫu 2 |
      | 1.1 | Số VBQPPL do cấp tỉnh ban hành | =1/0 |
      | 1.2 | Số VBQPPL do cấp huyện ban hành |
      | 1.3 |`);
    expect([...recognise(edition, [old]).rows.keys()]).toEqual(['BM2:1.1', 'BM2:1.2', 'BM2:1.3']);
  });
});

describe('whatever the sheets hold', () => {
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

  test('it never throws, every figure is a cell of its sheet, no row and no cell is taken twice', () => {
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
