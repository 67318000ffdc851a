import { comparisonColumns, hasComparison, withoutComparison } from '../../../src/core/layout/comparisonColumns';
import type { RestorePlan } from '../../../src/core/layout/RestorePlan';
import { scanForm } from '../../../src/core/layout/scanForm';
import { comparisonRules, period } from '../../support/comparisonPlans';
import { form, formLines, sheet } from '../../support/scannedSheets';
import type { Line } from '../../support/scannedSheets';

const BM2 = form('BM2');
const BM1 = form('BM1');
const label = '6 tháng 2022';
const earlier = period(label, { 'BM2:1': 99.5, 'BM2:1.1': 0, 'BM2:2.2': 33.33 });

type Change = (lines: Line[]) => readonly Line[];
type Made = ReturnType<typeof comparisonColumns>;

/** The lines of Biểu mẫu 2, whose rows stand in 7 to 20 below a header in 5 and 6, with what stands in F and beyond. */
function madeFrom(lines: readonly Line[], of = BM2, isLike = true): Made {
  const cells = sheet(lines);
  return comparisonColumns(of, of.id, cells, scanForm(of, cells), { ...earlier, isLike }, comparisonRules);
}

function planOf(made: Made): RestorePlan {
  if (!made || !('plan' in made)) throw new Error(`no plan: ${JSON.stringify(made)}`);
  return made.plan;
}

function takenIn(lines: readonly Line[]): string | undefined {
  const made = madeFrom(lines);
  return made && 'taken' in made ? made.taken : undefined;
}

const plan = planOf(madeFrom(formLines(BM2)));

function at(cell: string, of: RestorePlan = plan): unknown {
  const content = of.cells.find((one) => one.at === cell)?.content;
  return content?.kind === 'formula' ? content.formula : content?.kind === 'text' ? content.text : content?.kind === 'number' ? content.value : content?.kind; // prettier-ignore
}

/** A plan as somebody finds it in the sheet later. */
function carriedOut(lines: readonly Line[], { cells }: RestorePlan = plan): Line[] {
  const grid = lines.map((line) => [...line, ...Array<null>(9).fill(null)].slice(0, 9));
  for (const { at: cell, content } of cells) {
    const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const value = content?.kind === 'formula' ? content.formula : content?.kind === 'text' ? content.text : content?.kind === 'number' ? content.value : null; // prettier-ignore
    grid[Number(row) - 1]![column.charCodeAt(0) - 65] = value;
  }
  return grid;
}

function put(lines: readonly Line[], cell: string, value: string | number | null): Line[] {
  const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return lines.map((line, place) => {
    if (place !== Number(row) - 1) return line;
    const padded = [...line, ...Array<null>(9).fill(null)].slice(0, Math.max(9, line.length));
    padded[column.charCodeAt(0) - 65] = value;
    return padded;
  });
}

describe('columns beside a form', () => {
  test('the columns hold the prior figure, the difference and the change', () => {
    expect(['G6', 'H6', 'I6'].map((cell) => at(cell))).toEqual([label, 'Chênh lệch', '%']);
    expect(['G7', 'H7', 'I7'].map((cell) => at(cell))).toEqual([
      99.5,
      '=IF(COUNT(D7,G7)<2,"",D7-G7)',
      '=IF(COUNT(D7,G7)<2,"",IF(G7=0,"",ROUND((D7-G7)/G7*100,2)))',
    ]);
    expect(at('G8')).toBe(0);
  });

  test('an unknown figure is blank, and the formulas of its row are empty', () => {
    expect(at('G9')).toBe('empty');
    expect(at('H9')).toBe('=IF(COUNT(D9,G9)<2,"",D9-G9)');
  });

  test('a heading is not compared', () => {
    expect(['G11', 'H11', 'I11'].map((cell) => at(cell))).toEqual([undefined, undefined, undefined]);
  });

  test('a percentage is compared in points, and a code is only shown', () => {
    expect(BM2.rows[6]).toMatchObject({ code: '2.2', type: 'percent' });
    expect(['G13', 'H13', 'I13'].map((cell) => at(cell))).toEqual([
      33.33,
      '=IF(COUNT(D13,G13)<2,"",D13-G13)',
      undefined,
    ]);
    const place = BM1.rows.findIndex(({ type }) => type === 'code') + 7;
    const codes = planOf(madeFrom(formLines(BM1), BM1));
    expect(['G', 'H', 'I'].map((column) => at(`${column}${String(place)}`, codes))).toEqual(['empty', undefined, undefined]); // prettier-ignore
  });

  test('only the cells of these columns change, and protection and area stay', () => {
    expect(plan).toMatchObject({ area: 'G5:I20', protection: null, insertRows: [], validations: [], conditionalFormats: [] }); // prettier-ignore
    expect(plan.columnWidths).toEqual({ G: 13, H: 13, I: 10 });
    expect(plan.cells.filter(({ at: cell }) => !/^[GHI]/.test(cell))).toEqual([]);
    const looks = new Set(plan.cells.map(({ style }) => plan.styles[style]));
    expect([...looks].filter((look) => look?.unlocked ?? look?.border)).toEqual([]);
  });

  test('the columns follow rows that were moved', () => {
    const swapped: Change = (lines) => [...lines.slice(0, 7), lines[8]!, lines[7]!, ...lines.slice(9)];
    const moved = planOf(madeFrom(swapped(formLines(BM2))));
    expect(at('G9', moved)).toBe(0); // 1.1 stands in row 9
    expect(at('H9', moved)).toBe('=IF(COUNT(D9,G9)<2,"",D9-G9)');
  });

  test.each<readonly [string, Change]>([
    ['columns that were moved', (lines) => lines.map((line) => [null, ...line])],
    ['a header that is gone', (lines) => lines.map((line, place) => (place === 4 || place === 5 ? [] : line))],
    ['no rows', (lines) => lines.slice(0, 6)],
  ])('no columns are planned for a form with %s', (_what, change) => {
    const lines = change(formLines(BM2));
    expect(madeFrom(lines)).toBeUndefined();
    const cells = sheet(lines);
    expect(withoutComparison(BM2, 'BM2', cells, scanForm(BM2, cells))).toBeUndefined();
  });
});

describe('columns with a period of another length', () => {
  const unlike = planOf(madeFrom(formLines(BM2), BM2, false));

  test('the heading says so, and no figure of what happened within the period is subtracted', () => {
    expect(['G6', 'H6', 'I6'].map((cell) => at(cell, unlike))).toEqual([
      `${label}\n(khác loại kỳ)`,
      'Chênh lệch\n(số hiện có)',
      '%',
    ]);
    expect(['G7', 'H7', 'I7'].map((cell) => at(cell, unlike))).toEqual([99.5, '=IF(COUNT(D7,G7)<2,"","–")', undefined]);
  });

  test('the columns are known as ours and go away again, though every row of the form is such a figure', () => {
    const cells = sheet(carriedOut(formLines(BM2), unlike));
    expect(hasComparison(cells)).toBe(true);
    const gone = withoutComparison(BM2, 'BM2', cells, scanForm(BM2, cells));
    expect(gone?.cells.map(({ at: cell }) => cell)).toEqual(expect.arrayContaining(['G6', 'G7', 'H6', 'H7', 'I6']));
    expect(gone?.cells.every(({ content }) => content?.kind === 'empty')).toBe(true);
  });

  test('they may take the place of columns with a like period', () => {
    const again = madeFrom(carriedOut(formLines(BM2)), BM2, false);
    expect(at('H7', planOf(again))).toBe('=IF(COUNT(D7,G7)<2,"","–")');
    expect(at('I7', planOf(again))).toBe('empty');
  });
});

describe('cells of somebody else are never overwritten', () => {
  test.each([
    ['G12', 'ghi chú riêng', 'G12'],
    ['H5', 'x', 'H5'],
    ['G6', 'Năm 2021', 'G6'],
    ['G7', 99, 'G7'],
    ['I20', 0, 'I20'],
    ['H9', '=D9-C9', 'H9'],
    ['G21', 'bên dưới', undefined],
    ['J12', 'bên cạnh', undefined],
  ])('the plan is refused if %s holds %s', (cell, value, taken) => {
    const lines = [...formLines(BM2), [null]];
    expect(takenIn(put(lines, cell, value))).toBe(taken);
  });

  test.each([
    ['G12', 'sửa tay'],
    ['G11', 5],
    ['H9', 7],
    ['I9', '=D9/G9'],
    ['H5', 'x'],
    ['H6', 3],
  ])('the plan is refused beside existing columns if %s holds %s', (cell, value) => {
    expect(takenIn(put(carriedOut(formLines(BM2)), cell, value))).toBe(cell);
  });

  test.each([1, 2, 3, 4, 5, 9])('the first %i cells of an interrupted insertion are written again', (count) => {
    const begun = { ...plan, cells: plan.cells.filter(({ content }) => content?.kind !== 'empty').slice(0, count) };
    expect(planOf(madeFrom(carriedOut(formLines(BM2), begun)))).toEqual(plan);
  });

  test('the plan is refused if another row between ours is filled', () => {
    const lines = carriedOut(formLines(BM2));
    const own: Line = [null, 'ghi thêm', null, null, null, null, 12];
    expect(takenIn([...lines.slice(0, 9), own, ...lines.slice(9)])).toBe('G10');
  });
});

describe('existing columns are recognised', () => {
  const done = carriedOut(formLines(BM2));

  test.each<readonly [string, Change]>([
    ['as they were written', (lines) => lines],
    ['with another heading', (lines) => put(put(lines, 'G6', 'kỳ khác'), 'H6', 'Tăng, giảm')],
    ['as other programs write formulas', (lines) => lines.map((line) => line.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? cell.replace(/([DG])(\d)/g, '$$$1$2').replaceAll(',', ', ').toLowerCase() : cell)))], // prettier-ignore
    ['where a cell was deleted under them', (lines) => put(lines, 'H9', '=IF(COUNT(#REF!,G9)<2,"",#REF!-G9)')],
    ['where rows were deleted', (lines) => [...lines.slice(0, 8), ...lines.slice(10)]],
    ['where a blank row was inserted', (lines) => [...lines.slice(0, 8), [null], ...lines.slice(8)]],
    ['where a code was overtyped', (lines) => put(put(lines, 'A9', 'x'), 'B9', 'y')],
    ['where the last row lost its code', (lines) => put(put(lines, 'A20', 'x'), 'B20', 'y')],
  ])('existing columns are recognised %s', (_what, change) => {
    const lines = change(done);
    expect(hasComparison(sheet(lines))).toBe(true);
    const again = madeFrom(lines);
    expect(again).toHaveProperty('plan');
    const cells = sheet(lines);
    const away = withoutComparison(BM2, 'BM2', cells, scanForm(BM2, cells));
    const left = carriedOut(lines, away).map((line) => line.slice(6));
    expect(left.flat().filter((cell) => cell !== null)).toEqual([]);
  });

  test('another period replaces the columns and leaves nothing of the last one', () => {
    const other = comparisonColumns(BM2, 'BM2', sheet(done), scanForm(BM2, sheet(done)), period('Năm 2021', { 'BM2:1.2': 4 }), comparisonRules); // prettier-ignore
    const now = planOf(other);
    expect(['G6', 'G7', 'G9'].map((cell) => at(cell, now))).toEqual(['Năm 2021', 'empty', 4]);
  });

  test.each<readonly [string, readonly Line[]]>([
    ['a form as it is inserted', formLines(BM2)],
    ['headings alone', put(put(put(formLines(BM2), 'G6', label), 'H6', 'Chênh lệch'), 'I6', '%')],
    ['differences that somebody takes', put(formLines(BM2), 'H9', '=D9-G9')],
    ['differences of other columns', put(formLines(BM2), 'H9', '=IF(COUNT(C9,G9)<2,"",C9-G9)')],
    ['ours in another column', put(formLines(BM2), 'I9', '=IF(COUNT(D9,G9)<2,"",D9-G9)')],
  ])('columns are not recognised in %s', (_what, lines) => {
    const cells = sheet(lines);
    expect(hasComparison(cells)).toBe(false);
    expect(withoutComparison(BM2, 'BM2', cells, scanForm(BM2, cells))).toBeUndefined();
  });

  test('removal gives the columns their usual width and leaves cells of somebody else', () => {
    const lines = put(done, 'G12', 'sửa tay');
    const cells = sheet(lines);
    const away = withoutComparison(BM2, 'BM2', cells, scanForm(BM2, cells));
    expect(away).toMatchObject({ area: 'G5:I20', protection: null, columnWidths: { G: 8.43, H: 8.43, I: 8.43 } });
    expect(away?.cells.some(({ at: cell }) => cell === 'G12')).toBe(false);
    expect(away?.cells.some(({ at: cell }) => cell === 'H12')).toBe(true);
  });
});
