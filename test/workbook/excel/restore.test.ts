import type { ExcelHost } from '@bieumau/excel-host';
import type { RestorePlan } from '../../../src/core/port/OpenWorkbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { closeHosts, costOf, errorOf, openHost } from '../../support/host';
import { reportPlans } from '../../support/reportPlans';
import { form, looks, restorePlan, spoil } from '../../support/restoreForm';
import { samplePlan } from '../../support/samplePlan';

jest.setTimeout(60_000);
afterEach(closeHosts);

const { protection } = samplePlan();

test('a spoilt form is what it was, its figures and the formats they depend on apart', async () => {
  const { host, workbook, sheet } = await form();
  const planned = looks(sheet());
  await spoil(host);
  await host.user.type('BM4', 'D6', '7');
  await workbook.restore(restorePlan());
  const [figures, rest] = split(looks(sheet()));
  expect(rest).toEqual(split(planned)[1]);
  expect(figures).toMatchObject([
    { at: '4 3', held: 5, look: { numberFormat: '0.0%', locked: false } },
    { at: '4 4', held: '-@+ dòng một\ndòng hai', look: { numberFormat: 'd-mmm', locked: false } },
    { at: '5 3', held: 7, look: { numberFormat: '#,##0.##', locked: false } },
  ]);
});

/** The figures and what is not one. */
function split(all: object): readonly [object[], object] {
  const { cellLooks, ...rest } = all as { cellLooks: { at: string }[] };
  const isFigure = ({ at }: { at: string }): boolean => ['4 3', '4 4', '5 3'].includes(at);
  return [cellLooks.filter(isFigure), { ...rest, cells: cellLooks.filter((cell) => !isFigure(cell)) }];
}

test('restoring takes two requests', async () => {
  const { host, workbook } = await form();
  expect(await costOf(host, () => workbook.restore(restorePlan()))).toMatchObject({ requests: 2 });
});

test('a form that is protected is restored and protected as the plan says', async () => {
  const { workbook, sheet } = await form();
  await workbook.restore(restorePlan({ protection: { ...protection, formatCells: false } }));
  expect(sheet().protection).toMatchObject({ allowFormatCells: false, allowInsertRows: true });
});

test('cells outside the area stay as they are', async () => {
  const { host, workbook, sheet } = await form();
  await host.user.unprotect('BM4');
  await host.user.type('BM4', 'H9', '9/9');
  const beside = (): object[] =>
    sheet()
      .cells.filter(({ row, column }) => row < 2 || column > 5)
      .map(({ format, ...cell }) => ({ ...cell, look: sheet().formats[format ?? -1] }));
  const before = beside();
  await workbook.restore(restorePlan());
  expect(beside()).toEqual(before);
});

test('conditional formats and validations outside the area stay', async () => {
  const { host, workbook, sheet } = await form();
  await host.user.unprotect('BM4');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('BM4').getRange('A3:A20');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=$A3="x"';
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'x,y' } };
    await context.sync();
  });
  await host.idle();
  await workbook.restore(restorePlan());
  const left = { startRow: 6, endRow: 19, startColumn: 0, endColumn: 0 };
  expect(sheet().conditionalFormats.filter(({ formula }) => formula.includes('"x"'))).toMatchObject([
    { areas: [left], formula: '=$A7="x"' },
  ]);
  expect(sheet().validations.filter(({ kind, formula1 }) => kind === 'list' && formula1 === 'x,y')).toMatchObject([
    { areas: [left] },
  ]);
});

describe('missing rows', () => {
  /** Row 5 was deleted; the plan wants it back, and one more at the end. */
  async function without(): Promise<Awaited<ReturnType<typeof form>> & { plan: RestorePlan }> {
    const made = await form();
    await spoil(made.host);
    await made.host.user.type('BM4', 'D6', '7');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('BM4');
      sheet.getRange('D6').numberFormat = [['0.000']];
      sheet.getRange('5:5').delete('Up');
      await context.sync();
    });
    await made.host.idle();
    return { ...made, plan: restorePlan({ insertRows: [5] }) };
  }

  test('are inserted; figures move down with their formats', async () => {
    const { workbook, sheet, plan } = await without();
    await workbook.restore(plan);
    const at = (row: number, column: number): object => {
      const cell = sheet().cells.find((one) => one.row === row - 1 && one.column === column - 1)!;
      return { held: cell.formula ?? cell.value, format: sheet().formats[cell.format ?? -1]?.numberFormat };
    };
    expect(at(6, 4)).toEqual({ held: 7, format: '0.000' });
    expect(at(5, 1)).toEqual({ held: '1.10.1', format: '@' });
    expect(at(5, 4)).toEqual({ held: '', format: '#,##0.##' });
    expect(at(4, 4)).toEqual({ held: '=IF(COUNT(D5:D6)<2,"",SUM(D5:D6))', format: '#,##0' });
  });

  test('are inserted within the two requests', async () => {
    const { host, workbook, plan } = await without();
    expect(await costOf(host, () => workbook.restore(plan))).toMatchObject({ requests: 2 });
  });
});

describe('the heights of rows', () => {
  const heights = { 3: 36, 4: 18, 5: 54.75, 6: 18 } as const;
  const rowHeights = Object.entries(heights).map(([row, height]) => ({ row: Number(row), height }));

  /** The heights of rows 3 to 6 in points, as Excel gives them. */
  async function standing(): Promise<readonly number[]> {
    return Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('BM4');
      const formats = [3, 4, 5, 6].map((row) => sheet.getRange(`A${String(row)}`).format.load('rowHeight'));
      await context.sync();
      return formats.map(({ rowHeight }) => rowHeight);
    });
  }

  async function setHeight(rows: string, height: number): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('BM4').getRange(rows).format.rowHeight = height;
      await context.sync();
    });
  }

  test('rows that were squeezed grow to the plan, higher ones keep their height', async () => {
    const { host, workbook } = await form();
    await host.user.unprotect('BM4');
    await setHeight('3:5', 12);
    await setHeight('6:6', 90);
    const cost = await costOf(host, () => workbook.restore(restorePlan({ rowHeights })));
    expect(await standing()).toEqual([36, 18, 54.75, 90]);
    expect(cost).toMatchObject({ requests: 2 });
  });

  test('an inserted row gets its own height, not that of the row above, and the rows below are those of before', async () => {
    const { host, workbook } = await form();
    await host.user.unprotect('BM4');
    await setHeight('3:3', 36);
    await setHeight('4:4', 200);
    await setHeight('5:5', 75);
    await workbook.restore(restorePlan({ insertRows: [5], rowHeights }));
    expect(await standing()).toEqual([36, 200, 54.75, 75]);
  });

  test('a row that somebody hides is not touched, because Excel would show it', async () => {
    const { host, workbook } = await form();
    await host.user.unprotect('BM4');
    await setHeight('3:6', 12);
    await host.user.hideRows('BM4', 4, 2);
    await workbook.restore(restorePlan({ rowHeights, protection: null }));
    await Excel.run(async (context) => {
      const hidden = context.workbook.worksheets.getItem('BM4').getRange('A4:A5').load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(true);
      hidden.rowHidden = false;
      await context.sync();
    });
    expect(await standing()).toEqual([36, 12, 12, 18]);
  });
});

test('merged cells stay merged, and grow where a row is inserted within', async () => {
  const { host, workbook, sheet } = await form();
  await host.user.unprotect('BM4');
  await Excel.run(async (context) => {
    const form4 = context.workbook.worksheets.getItem('BM4');
    form4.getRange('B4:C4').merge();
    form4.getRange('F5:F6').merge();
    await context.sync();
  });
  await host.idle();
  await workbook.restore(restorePlan({ insertRows: [6], area: 'A3:F7' }));
  const spans = sheet().merges.map(({ startRow, endRow, startColumn, endColumn }) => [
    startRow,
    startColumn,
    endRow,
    endColumn,
  ]);
  expect(spans.sort()).toEqual([[0, 0, 0, 4], [3, 1, 3, 2], [4, 5, 6, 5]]); // prettier-ignore
});

test('rows that somebody hides get their own contents', async () => {
  const { host, workbook } = await form();
  await spoil(host);
  await host.user.hideRows('BM4', 4, 2);
  await workbook.restore(restorePlan());
  expect([host.user.text('BM4', 'B5'), host.user.text('BM4', 'B6')]).toEqual(['=Trung ương & <tỉnh>', 'Địa phương']);
});

describe('a restoration is refused and changes nothing', () => {
  test.each<readonly [string, (host: ExcelHost) => unknown, Partial<RestorePlan>, object]>([
    ['a tab that is not there', () => null, { tab: 'BM9' }, { code: 'noSuchTab', sheet: 'BM9' }],
    ['a workbook for reading only', (host) => host.faults.readOnly(true), {}, { code: 'readOnly' }],
    ['a password', withPassword, {}, { code: 'protected', sheet: 'BM4' }],
  ])('%s', async (_what, arrange, change, problem) => {
    const { host, workbook, sheet } = await form();
    await arrange(host);
    const before = sheet();
    expect(await errorOf(workbook.restore(restorePlan(change)))).toMatchObject({ problem, left: [] });
    expect(sheet()).toEqual(before);
  });

  test.each<Partial<RestorePlan>>([{ area: 'A3:F5' }, { area: 'x' }, { styles: {} }])(
    'a plan that is none: %j',
    async (change) => {
      const { workbook, sheet } = await form();
      const before = sheet();
      await expect(workbook.restore(restorePlan(change))).rejects.toThrow(RangeError);
      expect(sheet()).toEqual(before);
    },
  );

  async function withPassword(host: ExcelHost): Promise<void> {
    await host.user.unprotect('BM4');
    await host.user.protect('BM4', 'bí mật');
  }
});

test('the largest sheets of a report, with all its contents, are two requests each, far below the limit of 5 MB', async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  const plans = reportPlans('filed');
  await workbook.insert(plans);
  for (const plan of plans.filter(({ tab }) => ['BM3', 'PL'].includes(tab))) {
    const rows = plan.cells.map(({ at }) => Number(/\d+$/.exec(at)![0]));
    const whole = { ...plan, columnWidths: {}, insertRows: [], area: `A1:Z${Math.max(...rows)}` };
    const before = looks(host.snapshot().sheets.find(({ name }) => name === plan.tab)!);
    const cost = await costOf(host, () => workbook.restore(whole));
    expect(cost.requests).toBe(2);
    expect(cost.bytes).toBeLessThan(1_000_000);
    expect(looks(host.snapshot().sheets.find(({ name }) => name === plan.tab)!)).toEqual(before);
  }
});
