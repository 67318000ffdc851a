import type { CellEdit, Workbook } from '../../src/core/port/Workbook';
import type { CellContent } from '../../src/core/base/CellContent';
import type { WorkbookErrorCode, WorkbookProblem } from '../../src/core/port/WorkbookError';
import { samplePlan } from './samplePlan';

/** A workbook to be tested, and a fresh look at what it holds: a file saved and opened again, a host as it is. */
export interface Subject {
  readonly workbook: Workbook;
  readonly again: () => Promise<Workbook>;
}

/** What every adapter of the port keeps. `make` gives a workbook that may have sheets of its own. */
export function portContract(name: string, make: () => Promise<Subject>): void {
  describe(`${name} keeps the contract of the workbook port`, () => {
    test('inserted sheets come after all others, in order, with identity, seen and protected', async () => {
      const { workbook, again } = await make();
      const before = await workbook.sheets();
      await workbook.insert([plan('BM4'), plan('BM5', { identity: 'cv581-2022|BM5|2022-6T|Sở "A"' })]);
      const expected = [
        ...before,
        { tab: 'BM4', identity: samplePlan().identity, visible: true, isProtected: true },
        { tab: 'BM5', identity: 'cv581-2022|BM5|2022-6T|Sở "A"', visible: true, isProtected: true },
      ];
      expect(await workbook.sheets()).toEqual(expected);
      expect(await (await again()).sheets()).toEqual(expected);
    });

    test('cells are read as they were inserted', async () => {
      const { workbook, again } = await make();
      await workbook.insert([plan('BM4')]);
      for (const view of [workbook, await again()]) {
        expect(await contents(view, 'BM4', ['A4', 'B4', 'D4', 'E4', 'D5', 'D6', 'E5', 'E6'])).toEqual([
          { kind: 'text', text: '1.10' },
          { kind: 'text', text: 'Tổng số đơn vị (tại thời điểm báo cáo)' },
          { kind: 'formula', formula: '=IF(COUNT(D5:D6)<2,"",SUM(D5:D6))' },
          { kind: 'empty' },
          { kind: 'number', value: 5 },
          { kind: 'number', value: 99.5 },
          { kind: 'text', text: '-@+ dòng một\ndòng hai' },
          { kind: 'text', text: 'xem BM4' },
        ]);
        expect(await formats(view, 'BM4', ['A4', 'D4', 'D5', 'B4'])).toEqual(['@', '#,##0', '#,##0.##', 'General']);
      }
    });

    test('a merged area holds its value in its first cell only', async () => {
      const { workbook, again } = await make();
      await workbook.insert([plan('BM4')]);
      for (const view of [workbook, await again()]) {
        expect(await contents(view, 'BM4', ['A1', 'B1', 'E1'])).toEqual([
          { kind: 'text', text: 'Biểu mẫu 4' },
          { kind: 'empty' },
          { kind: 'empty' },
        ]);
      }
    });

    test('an edit may give its cell another number format, which the neighbours do not get', async () => {
      const { workbook, again } = await make();
      await workbook.insert([plan('BM4')]);
      const content = { kind: 'number', value: 100 } as const;
      await workbook.write([{ tab: 'BM4', cell: 'D5', content, numberFormat: '0.00%' }]);
      await workbook.write([
        { tab: 'BM4', cell: 'D5', content, numberFormat: 'General' },
        { tab: 'BM4', cell: 'E5', content: { kind: 'text', text: '1.5' }, numberFormat: '@' },
      ]);
      for (const view of [workbook, await again()]) {
        expect(await contents(view, 'BM4', ['D5', 'E5'])).toEqual([content, { kind: 'text', text: '1.5' }]);
        expect(await formats(view, 'BM4', ['D5', 'E5', 'D6'])).toEqual(['General', '@', '#,##0.##']);
      }
    });

    test.each<readonly [string, CellContent]>([
      ['a number', { kind: 'number', value: 1234.5 }],
      ['zero', { kind: 'number', value: 0 }],
      ['a text', { kind: 'text', text: '17/17' }],
      ['a text of digits', { kind: 'text', text: '05' }],
      ['a text that looks like a formula', { kind: 'text', text: '=1+1' }],
      ['a text that begins with +', { kind: 'text', text: '+5 so với 2021' }],
      ['a text that begins with -', { kind: 'text', text: '-' }],
      ['a text that begins with @', { kind: 'text', text: '@SUM(1)' }],
      ['a text of several lines', { kind: 'text', text: 'một\nhai & <ba> "bốn"' }],
      ['a decomposed text with a no-break space', { kind: 'text', text: 'ho\u0300a\u00a0bình' }],
      ['a boolean', { kind: 'boolean', value: true }],
      ['nothing', { kind: 'empty' }],
      ['a formula', { kind: 'formula', formula: '=D6+1' }],
    ])('%s is written into a cell, its format left as it is', async (_, content) => {
      const { workbook, again } = await make();
      await workbook.insert([plan('BM4'), plan('BM5')]);
      await workbook.write([{ tab: 'BM4', cell: 'D5', content }]);
      for (const view of [workbook, await again()]) {
        expect(await contents(view, 'BM4', ['D5', 'D6'])).toEqual([content, { kind: 'number', value: 99.5 }]);
        expect(await formats(view, 'BM4', ['D5'])).toEqual(['#,##0.##']);
        expect(await contents(view, 'BM5', ['D5'])).toEqual([{ kind: 'number', value: 5 }]);
      }
    });

    test('several edits in several sheets are one call', async () => {
      const { workbook, again } = await make();
      await workbook.insert([plan('BM4'), plan('BM5')]);
      const edits: CellEdit[] = ['BM4', 'BM5'].flatMap((tab, index) => [
        { tab, cell: 'D5', content: { kind: 'number', value: index } },
        { tab, cell: 'E4', content: { kind: 'text', text: tab } },
      ]);
      await workbook.write(edits);
      const view = await again();
      expect(await contents(view, 'BM4', ['D5', 'E4'])).toEqual([
        { kind: 'number', value: 0 },
        { kind: 'text', text: 'BM4' },
      ]);
      expect(await contents(view, 'BM5', ['D5', 'E4'])).toEqual([
        { kind: 'number', value: 1 },
        { kind: 'text', text: 'BM5' },
      ]);
    });

    test('blocks come in the order in which sheets are named; an empty sheet has no rows', async () => {
      const { workbook, again } = await make();
      await workbook.insert([plan('BM4'), plan('trống', { cells: [], merges: [] })]);
      for (const view of [workbook, await again()]) {
        const blocks = await view.readUsed(['trống', 'BM4']);
        expect(blocks.map(({ tab }) => tab)).toEqual(['trống', 'BM4']);
        expect(blocks[0]!.cells).toEqual([]);
        expect(blocks[1]!.cells.length).toBeLessThanOrEqual(6);
        expect(await view.readUsed([])).toEqual([]);
      }
    });

    test('cells are read as far as BH5000', async () => {
      const { workbook, again } = await make();
      await workbook.insert([planOf('BM4', 'BH5000')]);
      for (const view of [workbook, await again()]) {
        expect(await contents(view, 'BM4', ['BH5000'])).toEqual([{ kind: 'number', value: 7 }]);
      }
    });

    test.each(['BI1', 'A5001', 'XFC1048576'])(
      'a sheet with content in %s is refused, the others are read',
      async (cell) => {
        const { workbook, again } = await make();
        await workbook.insert([plan('BM4'), planOf('BM5', cell)]);
        for (const view of [workbook, await again()]) {
          expect(await problemOf(view.readUsed(['BM4', 'BM5']))).toEqual({
            code: 'tooLarge',
            limit: 300_000,
            sheet: 'BM5',
          });
          expect(await contents(view, 'BM4', ['D5'])).toEqual([{ kind: 'number', value: 5 }]);
        }
      },
    );

    test.each([
      ['taken', ['BM4']],
      ['taken but for its case', ['bm4']],
      ['that two plans want', ['BM6', 'BM6']],
    ])('a tab %s is refused, and nothing is inserted', async (_, tabs) => {
      const { workbook } = await make();
      await workbook.insert([plan('BM4')]);
      const before = await workbook.sheets();
      expect(await codeOf(workbook.insert([plan('BM7'), ...tabs.map((tab) => plan(tab))]))).toBe('tabTaken');
      expect(await workbook.sheets()).toEqual(before);
    });

    test('a tab that is not there is refused, and nothing is written', async () => {
      const { workbook } = await make();
      await workbook.insert([plan('BM4')]);
      const edit = (tab: string): CellEdit => ({ tab, cell: 'D5', content: { kind: 'number', value: 7 } });
      expect(await codeOf(workbook.write([edit('BM4'), edit('BM9')]))).toBe('noSuchTab');
      expect(await codeOf(workbook.readUsed(['BM4', 'BM9']))).toBe('noSuchTab');
      expect(await contents(workbook, 'BM4', ['D5'])).toEqual([{ kind: 'number', value: 5 }]);
    });
  });
}

function plan(tab: string, change: Parameters<typeof samplePlan>[0] = {}): ReturnType<typeof samplePlan> {
  return samplePlan({ tab, ...change });
}

/** A plan of one cell, a 7. */
function planOf(tab: string, at: string): ReturnType<typeof samplePlan> {
  const seven = { at, style: 'figure', content: { kind: 'number', value: 7 } } as const;
  return plan(tab, { cells: [seven], merges: [] });
}

/** Contents of single cells; results of formulas left out, which only a host has. */
export async function contents(workbook: Workbook, tab: string, cells: readonly string[]): Promise<CellContent[]> {
  const read = await cellReader(workbook, tab);
  return cells.map((cell) => {
    const content = read(cell)?.content ?? { kind: 'empty' };
    return content.kind === 'formula' ? { kind: 'formula', formula: content.formula } : content;
  });
}

export async function formats(workbook: Workbook, tab: string, cells: readonly string[]): Promise<string[]> {
  const read = await cellReader(workbook, tab);
  return cells.map((cell) => read(cell)?.numberFormat ?? 'General');
}

async function cellReader(workbook: Workbook, tab: string) {
  const [block] = await workbook.readUsed([tab]);
  return (cell: string) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
    return block!.cells[Number(digits) - block!.firstRow]?.[column - block!.firstColumn];
  };
}

/** The code of the WorkbookError that a promise rejects with. */
export async function codeOf(promise: Promise<unknown>): Promise<WorkbookErrorCode | undefined> {
  return (await problemOf(promise))?.code;
}

/** The problem of the WorkbookError that a promise rejects with. */
async function problemOf(promise: Promise<unknown>): Promise<WorkbookProblem | undefined> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof Error && 'problem' in error ? (error.problem as WorkbookProblem) : undefined; // the tests compare it
}
