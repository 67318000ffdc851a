import { countBrokenChecks, restoreForm } from '../../../src/core/layout/restoreForm';
import type { RestorePlan } from '../../../src/core/layout/RestorePlan';
import { formPlan } from '../../../src/core/layout/formPlan';
import { scanForm } from '../../../src/core/layout/scanForm';
import { sheetWords } from '../../../src/core/presentation/messages';
import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import type { ReportHead } from '../../../src/core/layout';
import { edition, form, formLines, sheet } from '../../support/scannedSheets';
import type { Line } from '../../support/scannedSheets';

const head: ReportHead = { edition, period: { year: 2022, kind: 'N', text: '2022-N' }, unit: 'UBND tỉnh Bến Tre', words: sheetWords }; // prettier-ignore
const BM2 = form('BM2');

/** The lines of Biểu mẫu 2, whose rows stand in 7 to 20, after somebody did something to them. */
function planOf(change: (lines: Line[]) => readonly Line[]): RestorePlan | undefined {
  const scanned = scanForm(BM2, sheet(change(formLines(BM2))));
  return restoreForm(BM2, head, 'BM2', scanned, (format) => format.includes('%'));
}

function contents(plan: RestorePlan | undefined, column: string): ReadonlyMap<string, unknown> {
  const cells = plan?.cells.filter(({ at }) => at.startsWith(column)) ?? [];
  return new Map(cells.map(({ at, content }) => [at, content]));
}

function without(...codes: readonly string[]): (lines: readonly Line[]) => readonly Line[] {
  return (lines) => lines.filter(([code]) => !codes.includes(String(code)));
}

test('the plan for an intact form restores looks and checks, and no content in the columns that people fill', () => {
  const plan = planOf((lines) => lines);
  expect(plan).toMatchObject({ tab: 'BM2', insertRows: [], area: 'A7:F20' });
  for (const column of ['A', 'B', 'C', 'D', 'E'])
    expect([...contents(plan, column).values()].filter((content) => content !== null)).toEqual([]);
  expect(contents(plan, 'D').size).toBe(14);
  expect([...contents(plan, 'F').values()]).not.toContain(null);
});

test('the rows get the heights that they would be inserted with, grown for their notes', () => {
  const note = 'Gồm cả những văn bản của năm trước chuyển sang, đã được Sở Tư pháp rà soát. '.repeat(3);
  const plan = planOf((lines) =>
    lines.filter(([code]) => code !== '1.2').map((line) => (line[0] === '1.1' ? [...line.slice(0, 4), note] : line)),
  );
  const content = { figure: () => undefined, overFormula: () => false };
  const inserted = formPlan(BM2, head, 'BM2', { ...content, note: (key) => (key === 'BM2:1.1' ? note : undefined) });
  const bare = formPlan(BM2, head, 'BM2', { ...content, note: () => undefined });
  const ofTable = inserted.rowHeights.filter(({ row }) => row >= 7);
  expect(ofTable).toHaveLength(14);
  expect(plan?.rowHeights).toEqual(ofTable);
  const heightOf = (from: SheetPlan['rowHeights'], row: number): number =>
    from.find((one) => one.row === row)?.height ?? 0;
  expect(heightOf(ofTable, 8)).toBeGreaterThan(3 * heightOf(bare.rowHeights, 8));
});

describe('rows that are missing come back below the ones that they follow', () => {
  test.each<readonly [readonly string[], readonly number[]]>([
    [['1'], [7]],
    [['1.2'], [9]],
    [['3.4'], [20]],
    [
      ['1.1', '1.2'],
      [8, 9],
    ],
    [
      ['1.2', '2.1', '3.4'],
      [9, 12, 20],
    ],
    [
      ['2', '2.1', '2.2', '2.2.1', '2.2.2'],
      [11, 12, 13, 14, 15],
    ],
  ])('%j', (codes, rows) => {
    const plan = planOf(without(...codes));
    expect(plan).toMatchObject({ insertRows: rows, area: 'A7:F20' });
    const printed = contents(plan, 'A');
    expect(rows.map((row) => printed.get(`A${String(row)}`))).toEqual(codes.map((text) => ({ kind: 'text', text })));
    const names = contents(plan, 'B');
    for (const row of rows) expect(names.get(`B${String(row)}`)).toMatchObject({ kind: 'text' });
    // Nothing is written into rows that were there.
    const others = [...printed].filter(([at]) => !rows.includes(Number(at.slice(1))));
    expect(others.every(([, content]) => content === null)).toBe(true);
  });

  test('missing rows come back with their formulas over the parts wherever these stand', () => {
    const figures = contents(planOf(without('1')), 'D');
    expect(figures.get('D7')).toMatchObject({ kind: 'formula', formula: expect.stringContaining('SUM(D8,D9,D10)') as string }); // prettier-ignore
  });

  test('missing rows come back among rows that somebody added', () => {
    const plan = planOf((lines) => without('1.2')(lines).flatMap((line) => (line[0] === '1.1' ? [line, [null, 'ghi thêm']] : [line]))); // prettier-ignore
    // 1.1 stands in row 8, the remark in row 9 moves down.
    expect(plan).toMatchObject({ insertRows: [9], area: 'A7:F21' });
  });

  test('missing rows come back among rows in reverse order', () => {
    const plan = planOf((lines) => [...lines.slice(0, 6), ...[...without('1.2')(lines).slice(6)].reverse()]);
    // 1.1 stands in the last row but one, 18; 1.2 follows it.
    expect(plan).toMatchObject({ insertRows: [19] });
    expect(contents(plan, 'A').get('A19')).toEqual({ kind: 'text', text: '1.2' });
  });
});

test('a code that was overtyped is written again, and nothing else of its row', () => {
  const plan = planOf((lines) => lines.map((line): Line => (line[0] === '1.2' ? ['x', ...line.slice(1)] : line)));
  expect([...contents(plan, 'A')].filter(([, content]) => content !== null)).toEqual([['A9', { kind: 'text', text: '1.2' }]]); // prettier-ignore
  expect(contents(plan, 'D').get('D9')).toBeNull();
});

test('the format of a figure stays where the figure is read by it', () => {
  const lines = sheet(formLines(BM2));
  const percent = { ...lines, cells: lines.cells.map((line, at) => line.map((one) => (at === 8 ? { ...one, numberFormat: '0%' } : one))) }; // prettier-ignore
  const plan = restoreForm(BM2, head, 'BM2', scanForm(BM2, percent), (format) => format.includes('%'));
  const kept = plan?.cells.filter(({ keepsNumberFormat }) => keepsNumberFormat).map(({ at }) => at);
  expect(kept).toEqual(['D9']);
});

test.each<readonly [string, (lines: Line[]) => readonly Line[]]>([
  ['columns that were moved', (lines) => lines.map((line) => [null, ...line])],
  ['a column between', (lines) => lines.map(([code, ...rest]) => [code ?? null, null, ...rest])],
  ['no rows at all', (lines) => lines.slice(0, 6)],
])('with %s only a person can tell what the sheet is', (_what, change) => {
  expect(planOf(change)).toBeUndefined();
});

test('rows that lost their check are counted', () => {
  const lines = formLines(BM2);
  const rows = BM2.rows.length;
  const checked = (keep: (row: number) => boolean): number => {
    const cells = sheet(lines.map((line, at) => (at < 6 ? line : [...line.slice(0, 5), keep(at + 1) ? '=""' : null])));
    return countBrokenChecks(BM2, head, cells, scanForm(BM2, cells));
  };
  const all = checked(() => false);
  expect(all).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(rows);
  expect(checked(() => true)).toBe(0);
  expect(checked((row) => row !== 9)).toBe(1);
});
