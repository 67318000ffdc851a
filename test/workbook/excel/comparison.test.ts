import type { ExcelHost, SheetSnapshot } from '@bieumau/excel-host';
import { comparisonColumns, hasComparison, withoutComparison } from '../../../src/core/layout/comparisonColumns';
import type { RestorePlan } from '../../../src/core/layout/RestorePlan';
import { scanForm } from '../../../src/core/layout/scanForm';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { comparisonPlanOf, comparisonRules, comparisonWords, period } from '../../support/comparisonPlans';
import { edition } from '../../support/sheetPlans';
import { beforeRequest, closeHosts, costOf, errorOf, openHost } from '../../support/host';
import { reportPlans } from '../../support/reportPlans';
import { looks } from '../../support/restoreForm';

jest.setTimeout(120_000);
afterEach(closeHosts);

const BM4 = edition.forms.find(({ id }) => id === 'BM4')!;
const earlier = period('6 tháng 2022', { 'BM4:1.3': 2, 'BM4:1.4': 0, 'BM4:1.5': 600 });
/** As filed: 1.3 in row 10, 1.4 in row 11. */
const [row13, row14] = [10, 11];

interface Stage {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
  readonly sheet: () => SheetSnapshot;
  /** The columns of comparison for the sheet as it stands. */
  readonly plan: () => Promise<RestorePlan>;
}

async function filed(): Promise<Stage> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert(reportPlans('filed', ['Sheet1']).filter(({ tab }) => tab === 'BM4'));
  await host.idle();
  const sheet = (): SheetSnapshot => host.snapshot().sheets.find(({ name }) => name === 'BM4')!;
  const plan = async (): Promise<RestorePlan> => {
    const [block] = await workbook.readUsed(['BM4']);
    const made = comparisonColumns(BM4, 'BM4', block!, scanForm(BM4, block!), earlier, comparisonRules);
    if (!made || !('plan' in made)) throw new Error('no plan');
    return made.plan;
  };
  return { host, workbook, sheet, plan };
}

/** Everything of a sheet but columns G to I. */
function rest(sheet: SheetSnapshot): object {
  const { cells, columnWidths, formats, ...others } = sheet;
  const beside = cells.filter(({ column }) => column < 6 || column > 8);
  const widths = Object.entries(columnWidths).filter(([column]) => Number(column) < 6 || Number(column) > 8);
  return { ...others, widths, cells: beside.map(({ format, ...cell }) => ({ ...cell, look: formats[format ?? -1] })) };
}

function shown(host: ExcelHost, row: number): readonly string[] {
  return ['G', 'H', 'I'].map((column) => host.user.text('BM4', `${column}${String(row)}`));
}

describe('columns beside a form', () => {
  test('columns beside a form stand there after two requests, calculate, and leave the rest as it was', async () => {
    const { host, workbook, sheet, plan } = await filed();
    const before = rest(sheet());
    const wanted = await plan();
    const cost = await costOf(host, () => workbook.restore(wanted));
    expect(cost).toMatchObject({ requests: 2 });
    expect(cost.bytes).toBeLessThan(100_000);
    expect(rest(sheet())).toEqual(before);
    expect(shown(host, 6)).toEqual(['6 tháng 2022', 'Chênh lệch', '%']);
    expect(shown(host, row13)).toEqual(['2', '1', '50']);
    expect(shown(host, row14)).toEqual(['0', '14', '']);
    expect(shown(host, 7)).toEqual(['', '', '']);
    expect(sheet().columnWidths).toMatchObject({ 6: 72, 7: 72, 8: 56.25 });
  });

  test('columns beside a form follow what is typed, and are locked themselves', async () => {
    const { host, workbook, plan } = await filed();
    await workbook.restore(await plan());
    await host.user.type('BM4', `D${String(row13)}`, '5');
    expect(shown(host, row13)).toEqual(['2', '3', '150']);
    await host.user.type('BM4', `D${String(row13)}`, 'chưa rõ');
    expect(shown(host, row13)).toEqual(['2', '', '']);
    await expect(host.user.type('BM4', `G${String(row13)}`, '9')).rejects.toThrow();
  });

  test('beside a sheet that nobody protects, which stays so', async () => {
    const { host, workbook, sheet, plan } = await filed();
    await host.user.unprotect('BM4');
    await workbook.restore(await plan());
    expect(sheet().protection).toBeNull();
    await host.user.protect('BM4');
    const chosen = sheet().protection;
    await workbook.restore(await plan());
    expect(sheet().protection).toEqual(chosen);
  });

  test('columns beside a form are put there again and taken away, which leaves the sheet as it was', async () => {
    const { host, workbook, sheet, plan } = await filed();
    const before = looks(sheet());
    await workbook.restore(await plan());
    await workbook.restore(await plan());
    const [block] = await workbook.readUsed(['BM4']);
    expect(hasComparison(block!)).toBe(true);
    const away = withoutComparison(BM4, 'BM4', block!, scanForm(BM4, block!));
    expect(await costOf(host, () => workbook.restore(away!))).toMatchObject({ requests: 2 });
    const [left] = await workbook.readUsed(['BM4']);
    expect(left!.firstColumn + left!.cells[0]!.length - 1).toBe(6);
    expect(inForm(looks(sheet()))).toEqual(inForm(before));
    // Type without text is left, and the usual width.
    expect(sheet().columnWidths[6] ?? 48).toBe(48);
  });

  /** Without empty cells. */
  function inForm(all: object): object {
    const { cellLooks, ...others } = all as { cellLooks: { at: string }[] };
    return { ...others, cellLooks: cellLooks.filter(({ at }) => Number(at.split(' ')[1]) < 6) };
  }

  test('columns beside a form find a person in the way, who keeps what is theirs', async () => {
    const { host, workbook } = await filed();
    await host.user.unprotect('BM4');
    await host.user.type('BM4', 'H12', 'xem lại');
    const [block] = await workbook.readUsed(['BM4']);
    const made = comparisonColumns(BM4, 'BM4', block!, scanForm(BM4, block!), earlier, comparisonRules);
    expect(made).toEqual({ taken: 'H12' });
  });

  describe('where a request fails', () => {
    test.each([1, 2])('whole: request %i', async (request) => {
      const { host, workbook, sheet, plan } = await filed();
      const wanted = await plan();
      const before = sheet();
      host.faults.failRequest(request, 'AccessDenied');
      const { left } = await errorOf(workbook.restore(wanted));
      await host.idle();
      if (left.length === 0) expect(sheet()).toEqual(before);
      else expect([left, rest(sheet())]).toEqual([['BM4'], rest(before)]);
    });

    const parts = Array.from({ length: 12 }, (_, place) => place / 11);
    test.each([...parts, ...[95, 105, 115, 125].map((action) => action / 400)])(
      'at %d of its actions',
      async (part) => {
        const { host, workbook, sheet, plan } = await filed();
        const wanted = await plan();
        const before = rest(sheet());
        await host.idle();
        beforeRequest(host, 2, ({ length }) =>
          host.faults.failAction(Math.max(1, Math.round(part * length)), 'GeneralException'),
        );
        expect(await errorOf(workbook.restore(wanted))).toMatchObject({ code: 'hostFailure', left: ['BM4'] });
        await host.idle();
        expect(rest(sheet())).toEqual(before);
        host.faults.clear();
        await workbook.restore(await plan());
        expect(shown(host, row13)).toEqual(['2', '1', '50']);
      },
    );
  });
});

describe('the sheet of comparisons', () => {
  const others = Array.from({ length: 6 }, (_, place) => period(`Năm ${String(2014 + place)}`, { 'BM4:1.3': place }));
  const yearAgo = period('Năm 2021', { 'BM4:1.3': 4 });
  const content = { previous: earlier, yearAgo, others };
  const plan = comparisonPlanOf(content, ['BM4']);

  /** As filed: Biểu mẫu 4, or everything with the appendix and the sheet of all rules. */
  async function report(
    how: 'whole' | 'BM4' = 'BM4',
  ): Promise<{ host: ExcelHost; workbook: ExcelWorkbook; sheet: () => SheetSnapshot }> {
    const host = await openHost();
    const workbook = new ExcelWorkbook();
    const plans = reportPlans('filed', ['Sheet1']);
    await workbook.insert(how === 'whole' ? plans : plans.filter(({ tab }) => tab === 'BM4'));
    const sheet = (): SheetSnapshot => host.snapshot().sheets.find(({ name }) => name === 'So sánh')!;
    return { host, workbook, sheet };
  }

  test('with everything is three requests, far below the limit of 5 MB, and is renewed in its place', async () => {
    const { host, workbook, sheet } = await report('whole');
    for (const going of [[], ['So sánh']]) {
      const cost = await costOf(host, () => workbook.replace(comparisonPlanOf(content), going));
      expect(cost.requests).toBe(3);
      expect(cost.bytes).toBeLessThan(1_000_000);
    }
    expect(sheet()).toMatchObject({ frozen: { rows: 5, columns: 0 }, page: { orientation: 'Landscape' } });
    expect(sheet().protection).toMatchObject({ allowInsertRows: false, allowEditObjects: false });
    expect(sheet().charts).toMatchObject([
      {
        type: 'ColumnClustered',
        title: comparisonWords.chart,
        hasLegend: false,
        series: [{ values: 'M6:M14', categories: 'L6:L14' }],
        from: 'L16',
      },
    ]);
  });

  test('the sheet of comparisons follows the forms, and shows the row that is chosen', async () => {
    const { host, workbook, sheet } = await report();
    await workbook.replace(plan, []);
    const label = sheet().cells.find(({ value }) => String(value).startsWith('BM4 1.3 '))!.value;
    await host.user.type('So sánh', 'L2', String(label));
    const figures = (): readonly string[] =>
      Array.from({ length: 9 }, (_, place) => host.user.text('So sánh', `M${String(6 + place)}`));
    expect(figures()).toEqual(['0', '1', '2', '3', '4', '5', '4', '2', '3']);
    await host.user.type('BM4', `D${String(row13)}`, '1200');
    expect(figures().at(-1)).toBe('1.200');
    await host.user.type('BM4', `D${String(row13)}`, '');
    expect(figures().at(-1)).toBe('');
  });

  test('the sheet of comparisons refuses what is not in its list', async () => {
    const { host, workbook } = await report();
    await workbook.replace(plan, []);
    await expect(host.user.type('So sánh', 'L2', 'chỉ tiêu lạ')).rejects.toThrow();
  });

  test('the sheet of comparisons goes with its chart, and is copied with it', async () => {
    const { host, workbook, sheet } = await report();
    await workbook.replace(plan, []);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('So sánh').copy('End').name = 'Bản sao';
      await context.sync();
    });
    const { charts } = sheet();
    await workbook.replace({ ...plan, charts: [] }, ['So sánh']);
    await host.idle();
    expect(sheet().charts).toBeUndefined();
    expect(host.snapshot().sheets.find(({ name }) => name === 'Bản sao')?.charts).toEqual(charts);
  });
});
