import type { ExcelHost, SheetSnapshot } from '@bieumau/excel-host';
import type { PlanChart } from '../../../src/core/layout/SheetPlan';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

const chart: PlanChart = { kind: 'columns', title: 'Qua các kỳ', categories: 'B4:B6', values: 'D4:D6', area: 'H2:N16' };
const plan = samplePlan({ tab: 'So sánh', charts: [chart] });
const plain = samplePlan({ tab: 'So sánh' });

async function opened(): Promise<{ host: ExcelHost; workbook: ExcelWorkbook; sheet: () => SheetSnapshot | undefined }> {
  const host = await openHost();
  const sheet = (): SheetSnapshot | undefined => host.snapshot().sheets.find(({ name }) => name === 'So sánh');
  return { host, workbook: new ExcelWorkbook(), sheet };
}

/** The sheet as it comes without charts. */
async function plainSheet(): Promise<SheetSnapshot | undefined> {
  const { host, workbook, sheet } = await opened();
  await workbook.insert([plain]);
  await host.idle();
  return sheet();
}

/** Runs before the third request, which finishes sheets: fails its action on a member. */
function refuse(host: ExcelHost, member: string, code = 'UnsupportedOperation'): void {
  beforeRequest(host, 3, (actions) => {
    const place = actions.findIndex((action) => 'Name' in action && action.Name === member);
    expect(place).toBeGreaterThan(0);
    host.faults.failAction(place + 1, code);
  });
}

test('a sheet and its chart are inserted in three requests', async () => {
  const { host, workbook, sheet } = await opened();
  expect(await costOf(host, () => workbook.insert([plan]))).toMatchObject({ requests: 3 });
  const drawn = {
    type: 'ColumnClustered',
    title: 'Qua các kỳ',
    hasLegend: false,
    series: [{ name: 'Qua các kỳ', values: 'D4:D6', categories: 'B4:B6' }],
    from: 'H2',
    to: 'N16',
  };
  expect(sheet()?.charts).toMatchObject([drawn]);
  expect(await costOf(host, () => workbook.replace(plan, ['So sánh']))).toMatchObject({ requests: 3 });
  expect(sheet()?.charts).toMatchObject([drawn]);
});

describe('a sheet is inserted without its chart', () => {
  test('if Office.js lacks charts, without further requests', async () => {
    const expected = await plainSheet();
    const { host, workbook, sheet } = await opened();
    const { prototype } = Excel.ChartSeries;
    const member = Object.getOwnPropertyDescriptor(prototype, 'setXAxisValues')!;
    Reflect.deleteProperty(prototype, 'setXAxisValues');
    try {
      expect(await costOf(host, () => workbook.insert([plan]))).toMatchObject({ requests: 3 });
    } finally {
      Object.defineProperty(prototype, 'setXAxisValues', member);
    }
    expect(sheet()).toEqual(expected);
  });

  test.each(['Text', 'SetXAxisValues', 'SetPosition'])(
    'where the host refuses %s, when it is inserted',
    async (member) => {
      const expected = await plainSheet();
      const { host, workbook, sheet } = await opened();
      await host.idle();
      refuse(host, member);
      expect(await workbook.insert([samplePlan({ tab: 'BM4' }), plan])).toEqual(['charts']);
      await host.idle();
      expect(sheet()).toEqual(expected);
      expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1', 'BM4', 'So sánh']);
    },
  );

  test('if the host refuses the chart of a sheet that replaces another', async () => {
    const expected = await plainSheet();
    const { host, workbook, sheet } = await opened();
    await workbook.insert([samplePlan({ tab: 'So sánh', identity: 'cũ' })]);
    await host.idle();
    refuse(host, 'SetXAxisValues');
    expect(await workbook.replace(plan, ['So sánh'])).toEqual(['charts']);
    await host.idle();
    expect(sheet()).toEqual(expected);
  });
});

describe('any other failure is reported unchanged and changes nothing', () => {
  test.each(['insert', 'replace'] as const)('%s', async (how) => {
    const { host, workbook } = await opened();
    await workbook.insert([samplePlan({ tab: 'BM4' })]);
    await host.idle();
    const before = host.snapshot().sheets;
    refuse(host, 'Protect', 'GeneralException');
    const work = how === 'insert' ? workbook.insert([plan]) : workbook.replace(plan, ['BM4']);
    expect(await errorOf(work)).toMatchObject({ code: 'hostFailure', left: [] });
    await host.idle();
    expect(host.snapshot().sheets).toEqual(before);
  });

  test.each(['insert', 'replace'] as const)('%s names the sheets that cannot be removed', async (how) => {
    const { host, workbook } = await opened();
    await host.idle();
    refuse(host, 'Protect', 'GeneralException');
    for (const request of [4, 5, 6, 7]) host.faults.failRequest(request, 'AccessDenied');
    const work = how === 'insert' ? workbook.insert([plan]) : workbook.replace(plan, []);
    expect(await errorOf(work)).toMatchObject({ left: ['So sánh'] });
  });
});

test('a page of wide columns is scaled by what they need, as Excel may forget to fit them', async () => {
  const { workbook, sheet } = await opened();
  await workbook.insert([{ ...plain, page: { ...plain.page, scale: 87 } }]);
  expect(sheet()?.page.zoom).toEqual({ scale: 87 });
});

test('a cell that takes nothing lets an entry pass after a warning', async () => {
  const { host, workbook, sheet } = await opened();
  const { range, style, prompt, error } = plain.validations[0]!;
  await workbook.insert([{ ...plain, validations: [{ range, style, prompt, error, kind: 'nothing' }] }]);
  expect(sheet()?.validations).toMatchObject([
    { kind: 'textLength', operator: 'EqualTo', formula1: '0', ignoreBlanks: true, errorAlert: { style: 'Warning' } },
  ]);
  await host.user.type('So sánh', 'D5', '614');
  expect(host.user.text('So sánh', 'D5')).toMatch(/^614/);
});

test('a validation takes its list from cells of the sheet', async () => {
  const { host, workbook, sheet } = await opened();
  const validations = plain.validations.map((one) => (one.kind === 'list' ? { range: one.range, style: one.style, prompt: one.prompt, error: one.error, kind: 'listFrom' as const, source: 'B4:B6' } : one)); // prettier-ignore
  await workbook.insert([{ ...plain, validations }]);
  expect(sheet()?.validations.find(({ kind }) => kind === 'list')).toMatchObject({ formula1: "='So sánh'!$B$4:$B$6" });
  await host.user.type('So sánh', 'E5', 'Địa phương');
  await expect(host.user.type('So sánh', 'E5', 'nơi khác')).rejects.toThrow();
});
