import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

async function form(): Promise<{
  host: ExcelHost;
  workbook: ExcelWorkbook;
  identity: (tab: string) => Promise<unknown>;
}> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  const identity = async (tab: string): Promise<unknown> =>
    (await workbook.sheets()).find((sheet) => sheet.tab === tab)?.identity;
  return { host, workbook, identity };
}

test.each([
  ['a sheet without one', 'Sheet1', 'cv581-2022|BM4|2022-N|Sở "A"'],
  ['a form, in the place of its own', 'BM4', 'cv581-2022|BM4|2022-6T|Sở B'],
  ['a form, which loses its own', 'BM4', null],
  ['a sheet that has none and gets none', 'Sheet1', null],
])('%s', async (_what, tab, identity) => {
  const { host, workbook, identity: read } = await form();
  await workbook.setIdentity(tab, identity);
  expect(await read(tab)).toBe(identity);
  const names = host
    .snapshot()
    .sheets.find(({ name }) => name === tab)!
    .names.filter(({ name }) => name === '_bm');
  expect(names.map(({ visible }) => visible)).toEqual(identity === null ? [] : [false]);
});

test('setting an identity takes two requests at most', async () => {
  const { host, workbook } = await form();
  expect(await costOf(host, () => workbook.setIdentity('Sheet1', 'a'))).toMatchObject({ requests: 2 });
  expect(await costOf(host, () => workbook.setIdentity('Sheet1', 'b'))).toMatchObject({ requests: 2 });
  expect(await costOf(host, () => workbook.setIdentity('Sheet1', 'b'))).toMatchObject({ requests: 1 });
  expect(await costOf(host, () => workbook.setIdentity('Sheet1', null))).toMatchObject({ requests: 2 });
});

test('a name that somebody made visible is hidden', async () => {
  const { host, workbook } = await form();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('BM4').names.getItem('_bm').visible = true;
    await context.sync();
  });
  await host.idle();
  await workbook.setIdentity('BM4', samplePlan().identity);
  expect(host.snapshot().sheets[1]!.names.find(({ name }) => name === '_bm')).toMatchObject({ visible: false });
});

test('a missing tab and a read-only workbook are refused', async () => {
  const { host, workbook } = await form();
  expect(await errorOf(workbook.setIdentity('BM9', 'x'))).toMatchObject({
    problem: { code: 'noSuchTab', sheet: 'BM9' },
  });
  host.faults.readOnly(true);
  expect(await errorOf(workbook.setIdentity('BM4', 'x'))).toMatchObject({ code: 'readOnly' });
});

describe('setting an identity, if it fails', () => {
  const cases = [
    ['BM4', 'mới'],
    ['BM4', null],
    ['Sheet1', 'mới'],
  ] as const;
  for (const [tab, identity] of cases) {
    test.each([1, 2, 3, 4, 5, 6])(`${tab} to ${String(identity)}, at action %i, is undone`, async (action) => {
      const { host, workbook, identity: read } = await form();
      const before = await read(tab);
      beforeRequest(host, 2, (actions) => host.faults.failAction(Math.min(action, actions.length), 'AccessDenied'));
      expect(await errorOf(workbook.setIdentity(tab, identity))).toMatchObject({ code: 'accessDenied', left: [] });
      expect(await read(tab)).toBe(before);
    });
  }

  test('and cannot be undone, names the tab', async () => {
    const { host, workbook } = await form();
    host.faults.failRequest(2, 'AccessDenied');
    host.faults.failRequest(3, 'AccessDenied');
    expect(await errorOf(workbook.setIdentity('BM4', 'x'))).toMatchObject({ code: 'accessDenied', left: ['BM4'] });
  });
});
