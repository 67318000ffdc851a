import fc from 'fast-check';
import { scanForm } from '../../../src/core/layout/scanForm';
import type { ScannedForm } from '../../../src/core/layout/scanForm';
import { form, formHeader, formLines, sheet, titleBlock } from '../../support/scannedSheets';
import type { Line } from '../../support/scannedSheets';

const BM4 = form('BM4');
const first = titleBlock.length + formHeader.length + 1;

/** Where each row was found: `1.5 D12`. */
function found({ rows }: ScannedForm): readonly string[] {
  return [...rows].map(([key, { figureAt }]) => `${key.slice(4)} ${figureAt}`);
}

const untouched = found(scanForm(BM4, sheet(formLines(BM4))));

/** The lines with the code of a row overtyped. */
function recoded(lines: readonly Line[], code: string, by: string | number | null): Line[] {
  return lines.map((line) => (line[0] === code ? [by, ...line.slice(1)] : line));
}

/** What Excel does to a sheet and its formulas when lines are inserted before a row. */
function inserted(lines: readonly Line[], before: number, added: readonly Line[]): Line[] {
  const moved = (formula: string): string =>
    formula.replace(/D(\d+)/g, (_, row: string) => `D${Number(row) >= before ? Number(row) + added.length : row}`);
  const all = lines.map((line) =>
    line.map((value) => (typeof value === 'string' && value.startsWith('=') ? moved(value) : value)),
  );
  return [...all.slice(0, before - 1), ...added, ...all.slice(before - 1)];
}

describe('rows are found by their codes', () => {
  test('as written: every row in print order below the header', () => {
    expect(untouched).toEqual(BM4.rows.map(({ code }, place) => `${code} D${first + place}`));
    expect(scanForm(BM4, sheet(formLines(BM4))).problems).toEqual([]);
  });

  test('figure, note and their cells belong together', () => {
    const lines = formLines(BM4).map((line): Line =>
      line[0] === '1.3' ? [...line.slice(0, 3), '3 ban', 'như kỳ trước'] : line,
    );
    expect(scanForm(BM4, sheet(lines)).rows.get('BM4:1.3')).toEqual({
      figureAt: 'D10',
      noteAt: 'E10',
      figure: { content: { kind: 'text', text: '3 ban' }, numberFormat: 'General' },
      note: 'như kỳ trước',
      isOwnFormula: false,
    });
  });

  test('after lines were inserted, with words and without', () => {
    const lines = inserted(inserted(formLines(BM4), 12, [[null, 'trong đó:'], []]), 20, [['Tổng cộng', null, null, 5]]);
    const { problems, rows } = scanForm(BM4, sheet(lines));
    expect(problems).toEqual([]);
    expect([rows.get('BM4:1.4')?.figureAt, rows.get('BM4:1.5')?.figureAt, rows.get('BM4:3.4')?.figureAt]).toEqual([
      'D11',
      'D14',
      'D30',
    ]);
  });

  test('sorted the other way round', () => {
    const lines = formLines(BM4);
    const { problems, rows } = scanForm(
      BM4,
      sheet([...lines.slice(0, first - 1), ...lines.slice(first - 1).reverse()]),
    );
    expect(problems).toEqual([]);
    expect(found({ rows, problems }).at(0)).toBe('1 D27');
    expect(found({ rows, problems }).at(-1)).toBe('3.4 D7');
  });

  test('a deleted row is missing, the others stay', () => {
    const lines = formLines(BM4).filter(([code]) => code !== '2.3' && code !== '3');
    const { problems, rows } = scanForm(BM4, sheet(lines));
    expect(problems).toEqual([
      { type: 'rowMissing', row: 'BM4:2.3' },
      { type: 'rowMissing', row: 'BM4:3' },
    ]);
    expect(rows.size).toBe(19);
  });

  test('an empty sheet misses every row', () => {
    for (const empty of [sheet([]), sheet([[]]), sheet(titleBlock), sheet([...titleBlock, ...formHeader])]) {
      const { problems, rows } = scanForm(BM4, empty);
      expect([problems.length, rows.size]).toEqual([21, 0]);
    }
  });

  test.each<[string, string, string | number]>([
    ['a number', '1.5', 1.5],
    ['a whole number', '2', 2],
    ['a closing dot', '1.5', '1.5.'],
    ['dots and spaces', '1.5', ' 1.5. '],
    ['a no-break space', '1.5.1', '1.5.1\u00A0'],
    ['a zero-width space', '1.5.1', '\u200B1.5.1'],
    ['a line break', '1.5.1', '1.5.1\n'],
  ])('%s in the code column: %s as %j', (_, code, typed) => {
    const scanned = scanForm(BM4, sheet(recoded(formLines(BM4), code, typed)));
    expect([found(scanned), scanned.problems]).toEqual([untouched, []]);
  });

  test('text in NFD, of headings and names', () => {
    const lines = formLines(BM4).map((line) =>
      line.map((value) => (typeof value === 'string' ? value.normalize('NFD') : value)),
    );
    const scanned = scanForm(BM4, sheet(recoded(lines, '1.3', 'x')));
    expect(found(scanned)).toEqual(untouched);
    expect(scanned.problems).toEqual([{ type: 'codeChanged', row: 'BM4:1.3', code: 'x' }]);
  });

  test('a numbered row below the header is not row 1, 2 or 3', () => {
    const lines = inserted(formLines(BM4), first, [['1', '2', '3', '4', '5']]);
    const { problems, rows } = scanForm(BM4, sheet(lines));
    expect(problems).toEqual([]);
    expect(rows.get('BM4:1')?.figureAt).toBe('D8');
  });

  test('codes above the header are no rows', () => {
    const lines = [['1.5', 'Tổng số', null, 9], ...formLines(BM4)];
    expect(scanForm(BM4, sheet(lines)).rows.get('BM4:1.5')?.figureAt).toBe('D13');
  });
});

describe('rows whose codes were overtyped are found by their names', () => {
  test.each([['x'], ['1.50'], [null], [0], ['']])('%j for 1.5.2', (code) => {
    const scanned = scanForm(BM4, sheet(recoded(formLines(BM4), '1.5.2', code)));
    expect(found(scanned)).toEqual(untouched);
    expect(scanned.problems).toEqual([
      { type: 'codeChanged', row: 'BM4:1.5.2', code: code === null ? '' : String(code) },
    ]);
  });

  test('the code of another row: the row with the name keeps it', () => {
    const scanned = scanForm(BM4, sheet(recoded(formLines(BM4), '1.5.2', '1.5.1')));
    expect(found(scanned)).toEqual(untouched);
    expect(scanned.problems).toEqual([{ type: 'codeChanged', row: 'BM4:1.5.2', code: '1.5.1' }]);
  });

  test('names that stand in three places: the one left over is it', () => {
    const BM3 = form('BM3');
    const scanned = scanForm(BM3, sheet(recoded(formLines(BM3), '3.2.1', '?')));
    expect(scanned.problems).toEqual([{ type: 'codeChanged', row: 'BM3:3.2.1', code: '?' }]);
    expect(scanned.rows.get('BM3:3.2.1')?.figureAt).toBe('D24');
  });

  test('two of them overtyped: which is which cannot be told', () => {
    const BM3 = form('BM3');
    const lines = recoded(recoded(formLines(BM3), '3.2.1', '?'), '3.3.1', '?');
    expect(scanForm(BM3, sheet(lines)).problems).toEqual([
      { type: 'rowMissing', row: 'BM3:3.2.1' },
      { type: 'rowMissing', row: 'BM3:3.3.1' },
    ]);
  });

  test('a name that was changed, too, is a missing row', () => {
    const lines = formLines(BM4).map((line): Line => (line[0] === '1.3' ? ['x', 'Số ban', ...line.slice(2)] : line));
    expect(scanForm(BM4, sheet(lines)).problems).toEqual([{ type: 'rowMissing', row: 'BM4:1.3' }]);
  });

  test('a changed name alone does no harm', () => {
    const lines = formLines(BM4).map((line): Line => (line[0] === '1.3' ? ['1.3', 'Số ban', ...line.slice(2)] : line));
    const scanned = scanForm(BM4, sheet(lines));
    expect([found(scanned), scanned.problems]).toEqual([untouched, []]);
  });
});

describe('a row that stands twice', () => {
  const copied = (change: (line: Line) => Line): ScannedForm => {
    const lines = formLines(BM4);
    const line = lines[first + 1] ?? [];
    return scanForm(BM4, sheet([...lines, change(line)]));
  };

  test('copied with its name: both cells are told, the first counts', () => {
    const { problems, rows } = copied((line) => [...line.slice(0, 3), 99]);
    expect(problems).toEqual([{ type: 'rowTwice', row: 'BM4:1.2', cells: ['A9', 'A28'] }]);
    expect(rows.get('BM4:1.2')?.figureAt).toBe('D9');
  });

  test('its code on a line of somebody’s own: the row with the name counts, no question', () => {
    const { problems, rows } = copied(() => ['1.2', 'Ghi chú của phòng', null, 99]);
    expect([problems, rows.get('BM4:1.2')?.figureAt]).toEqual([[], 'D9']);
  });

  test('neither has the name: both cells are told', () => {
    const lines = formLines(BM4).map((line): Line => (line[0] === '1.3' ? ['1.3', 'a', null, 5] : line));
    expect(scanForm(BM4, sheet([...lines, ['1.3', 'b', null, 6]])).problems).toEqual([
      { type: 'rowTwice', row: 'BM4:1.3', cells: ['A10', 'A28'] },
    ]);
  });
});

describe('scanning is total', () => {
  const values = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom('STT', '1.5', 'Số liệu', 'Ghi chú', '=D1', null, 1.5),
  );

  test('any block of cells, anywhere in the sheet', () => {
    const blocks = fc.array(fc.array(values, { maxLength: 8 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        blocks,
        fc.integer({ min: 1, max: 1_048_576 }),
        fc.integer({ min: 1, max: 16_384 }),
        (lines, row, column) => {
          const { rows, problems } = scanForm(BM4, { ...sheet(lines), firstRow: row, firstColumn: column });
          const missing = problems.filter(({ type }) => type === 'rowMissing').length;
          expect(rows.size + missing).toBe(21);
        },
      ),
    );
  });
});
