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
  test('a form as written has every row in print order below the header', () => {
    expect(untouched).toEqual(BM4.rows.map(({ code }, place) => `${code} D${first + place}`));
    expect(scanForm(BM4, sheet(formLines(BM4))).problems).toEqual([]);
  });

  test('a row is found with its figure, its note and their cells', () => {
    const lines = formLines(BM4).map((line): Line =>
      line[0] === '1.3' ? [...line.slice(0, 3), '3 ban', 'như kỳ trước'] : line,
    );
    expect(scanForm(BM4, sheet(lines)).rows.get('BM4:1.3')).toEqual({
      figureAt: 'D10',
      noteAt: 'E10',
      figure: { content: { kind: 'text', text: '3 ban' }, numberFormat: 'General' },
      note: 'như kỳ trước',
      isOwnFormula: false,
      carriedOver: undefined,
      printed: {
        code: '1.3',
        name: 'Số lượng các ban quản lý trực thuộc UBND cấp tỉnh',
        unit: 'Ban',
        nameAt: 'B10',
        unitAt: 'C10',
        between: [],
      },
    });
  });

  test('rows are found after lines with and without text were inserted', () => {
    const lines = inserted(inserted(formLines(BM4), 12, [[null, 'trong đó:'], []]), 20, [['Tổng cộng', null, null, 5]]);
    const { problems, rows } = scanForm(BM4, sheet(lines));
    expect(problems).toEqual([]);
    expect([rows.get('BM4:1.4')?.figureAt, rows.get('BM4:1.5')?.figureAt, rows.get('BM4:3.4')?.figureAt]).toEqual([
      'D11',
      'D14',
      'D30',
    ]);
  });

  test('rows are found after they were sorted in reverse order', () => {
    const lines = formLines(BM4);
    const scanned = scanForm(BM4, sheet([...lines.slice(0, first - 1), ...lines.slice(first - 1).reverse()]));
    expect(scanned.problems).toEqual([]);
    expect(found(scanned).at(0)).toBe('1 D27');
    expect(found(scanned).at(-1)).toBe('3.4 D7');
  });

  test('a deleted row is missing, and the others are found', () => {
    const lines = formLines(BM4).filter(([code]) => code !== '2.3' && code !== '3');
    const { problems, rows } = scanForm(BM4, sheet(lines));
    expect(problems).toEqual([
      { type: 'rowMissing', row: 'BM4:2.3' },
      { type: 'rowMissing', row: 'BM4:3' },
    ]);
    expect(rows.size).toBe(19);
  });

  test('every row is missing in an empty sheet', () => {
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
  ])('a row is found with %s in the code column: %s typed as %j', (_, code, typed) => {
    const scanned = scanForm(BM4, sheet(recoded(formLines(BM4), code, typed)));
    expect([found(scanned), scanned.problems]).toEqual([untouched, []]);
  });

  test('headings and names are recognised in NFD', () => {
    const lines = formLines(BM4).map((line) =>
      line.map((value) => (typeof value === 'string' ? value.normalize('NFD') : value)),
    );
    const scanned = scanForm(BM4, sheet(recoded(lines, '1.3', 'x')));
    expect(found(scanned)).toEqual(untouched);
    expect(scanned.problems).toEqual([{ type: 'codeChanged', row: 'BM4:1.3', code: 'x' }]);
  });

  test('a numbered line below the header is not row 1, 2 or 3', () => {
    const lines = inserted(formLines(BM4), first, [['1', '2', '3', '4', '5']]);
    const { problems, rows } = scanForm(BM4, sheet(lines));
    expect(problems).toEqual([]);
    expect(rows.get('BM4:1')?.figureAt).toBe('D8');
  });

  test('codes above the header are not rows', () => {
    const lines = [['1.5', 'Tổng số', null, 9], ...formLines(BM4)];
    expect(scanForm(BM4, sheet(lines)).rows.get('BM4:1.5')?.figureAt).toBe('D13');
  });
});

describe('rows whose codes were overtyped are found by their names', () => {
  test.each([['x'], ['1.50'], [null], [0], ['']])(
    'a row whose code 1.5.2 was overtyped with %j is found by its name',
    (code) => {
      const scanned = scanForm(BM4, sheet(recoded(formLines(BM4), '1.5.2', code)));
      expect(found(scanned)).toEqual(untouched);
      expect(scanned.problems).toEqual([
        { type: 'codeChanged', row: 'BM4:1.5.2', code: code === null ? '' : String(code) },
      ]);
    },
  );

  test('a row that got the code of another row leaves that row its code', () => {
    const scanned = scanForm(BM4, sheet(recoded(formLines(BM4), '1.5.2', '1.5.1')));
    expect(found(scanned)).toEqual(untouched);
    expect(scanned.problems).toEqual([{ type: 'codeChanged', row: 'BM4:1.5.2', code: '1.5.1' }]);
  });

  test('of a name that occurs three times, the only line without a valid code is the row', () => {
    const BM3 = form('BM3');
    const scanned = scanForm(BM3, sheet(recoded(formLines(BM3), '3.2.1', '?')));
    expect(scanned.problems).toEqual([{ type: 'codeChanged', row: 'BM3:3.2.1', code: '?' }]);
    expect(scanned.rows.get('BM3:3.2.1')?.figureAt).toBe('D24');
  });

  test('two rows of the same name with overtyped codes are both missing', () => {
    const BM3 = form('BM3');
    const lines = recoded(recoded(formLines(BM3), '3.2.1', '?'), '3.3.1', '?');
    expect(scanForm(BM3, sheet(lines)).problems).toEqual([
      { type: 'rowMissing', row: 'BM3:3.2.1' },
      { type: 'rowMissing', row: 'BM3:3.3.1' },
    ]);
  });

  test('a row whose code and name were changed is missing', () => {
    const lines = formLines(BM4).map((line): Line => (line[0] === '1.3' ? ['x', 'Số ban', ...line.slice(2)] : line));
    expect(scanForm(BM4, sheet(lines)).problems).toEqual([{ type: 'rowMissing', row: 'BM4:1.3' }]);
  });

  test('a row whose name alone was changed is found, and the other name is a problem', () => {
    const lines = formLines(BM4).map((line): Line => (line[0] === '1.3' ? ['1.3', 'Số ban', ...line.slice(2)] : line));
    const scanned = scanForm(BM4, sheet(lines));
    expect([found(scanned), scanned.problems]).toEqual([
      untouched,
      [{ type: 'nameChanged', row: 'BM4:1.3', text: 'Số ban' }],
    ]);
  });
});

describe('what is printed beside figures and notes', () => {
  /** The lines with another text in a column of the row 1.3. */
  const reworded = (column: number, text: string): Line[] =>
    formLines(BM4).map((line): Line =>
      line[0] === '1.3' ? line.map((cell, at) => (at === column ? text : cell)) : line,
    );

  test('another unit is a problem', () => {
    expect(scanForm(BM4, sheet(reworded(2, 'Triệu đồng'))).problems).toEqual([
      { type: 'unitChanged', row: 'BM4:1.3', text: 'Triệu đồng' },
    ]);
  });

  test.each([
    [1, 'Số lượng các  ban quản lý trực thuộc UBND cấp tỉnh.'],
    [1, 'SỐ LƯỢNG CÁC BAN QUẢN LÝ TRỰC THUỘC UBND CẤP TỈNH'],
    [2, ' ban '],
  ])('case, spaces and a closing dot make no other name or unit (column %i, %j)', (column, text) => {
    expect(scanForm(BM4, sheet(reworded(column, text))).problems).toEqual([]);
  });

  test('filled lines that are no rows are found with what a reader takes for a figure', () => {
    const added: readonly Line[] = [
      [null, 'Thủ tục đặc thù của tỉnh', 'Thủ tục', 999],
      [null, 'Thủ tục khác', null, '1.403'],
      [null, null, null, null, 12],
      [7, 'trong đó:', null, '   '],
      [null, null, null, 'Ngày 20 tháng 12 năm 2022'],
      [],
    ];
    const { foreignRows, problems } = scanForm(BM4, sheet(inserted(formLines(BM4), 12, added)));
    expect(problems).toEqual([]);
    expect(
      foreignRows.map(({ row, cells }) => [row, ...cells.map(({ at, isFigure }) => (isFigure ? `${at}!` : at))]),
    ).toEqual([
      [12, 'B12', 'C12', 'D12!'],
      [13, 'B13', 'D13!'],
      [14, 'E14!'],
      [15, 'A15', 'B15'],
      [16, 'D16'],
    ]);
  });

  test('a filled cell of an inserted column within the table belongs to its row; the check column does not', () => {
    const lines = formLines(BM4).map((line, at): Line => [
      ...line.slice(0, 4),
      at === first + 1 ? 5 : null,
      ...line.slice(4),
    ]);
    const { rows } = scanForm(BM4, sheet(lines));
    expect([...rows].flatMap(([key, { printed }]) => printed.between.map(({ at, text }) => [key, at, text]))).toEqual([
      ['BM4:1.2', 'E9', '5'],
    ]);
  });

  test('a date is no figure, and a formula whose result is not stated has no text', () => {
    const block = sheet([...formLines(BM4), [null, null, null, '=D8'], [null, null, null, 44915]]);
    const dated = { ...block, cells: block.cells.map((line, at) => at === block.cells.length - 1 ? line.map((cell) => ({ ...cell, numberFormat: 'dd/mm/yyyy' })) : line) }; // prettier-ignore
    expect(scanForm(BM4, dated).foreignRows.map(({ cells }) => cells)).toEqual([
      [{ at: 'D28', text: null, isFigure: false }],
      [{ at: 'D29', text: '44915', isFigure: false }],
    ]);
  });

  test('the head of a form has the texts above the table', () => {
    const texts = scanForm(BM4, sheet(formLines(BM4))).head.map(({ text }) => text);
    expect(texts).toEqual([...titleBlock, ...formHeader].flatMap((line) => line.slice(0, 5).filter((text) => text !== null && text !== '').map(String))); // prettier-ignore
  });
});

describe('a code that occurs twice', () => {
  const copied = (change: (line: Line) => Line): ScannedForm => {
    const lines = formLines(BM4);
    const line = lines[first + 1] ?? [];
    return scanForm(BM4, sheet([...lines, change(line)]));
  };

  test('for a row that was copied with its name, both cells are reported and the first counts', () => {
    const { problems, rows } = copied((line) => [...line.slice(0, 3), 99]);
    expect(problems).toEqual([{ type: 'rowTwice', row: 'BM4:1.2', cells: ['A9', 'A28'] }]);
    expect(rows.get('BM4:1.2')?.figureAt).toBe('D9');
  });

  test('for a code on a line of another name, the row with the name counts and nothing is reported', () => {
    const { problems, rows } = copied(() => ['1.2', 'Ghi chú của phòng', null, 99]);
    expect([problems, rows.get('BM4:1.2')?.figureAt]).toEqual([[], 'D9']);
  });

  test('for two lines without the name of the row, both cells are reported', () => {
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

  test('any block of cells anywhere in a sheet is scanned without an error', () => {
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
