import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { focusPatience } from '../../../src/workbook/excel/host/run';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, costOf, errorOf, openHost } from '../../support/host';

const usual = { ...focusPatience };
beforeEach(() => Object.assign(focusPatience, { most: 400, step: 20 }));
afterEach(async () => {
  Object.assign(focusPatience, usual);
  await closeHosts();
});

const plans = [samplePlan({ tab: 'BM4' }), samplePlan({ tab: 'BM5' })];

async function open(): Promise<{ host: ExcelHost; workbook: ExcelWorkbook; tabs: () => readonly string[] }> {
  const host = await openHost();
  return { host, workbook: new ExcelWorkbook(), tabs: () => host.book.sheets().map(({ name }) => name) };
}

/** The workbook comes to the front a little later. */
function returnSoon(host: ExcelHost): void {
  setTimeout(() => host.faults.behave({ isBehind: false }), 100);
}

describe('while another workbook is in front', () => {
  test('an insert waits for the window and then is done', async () => {
    const { host, workbook, tabs } = await open();
    host.faults.behave({ isBehind: true });
    returnSoon(host);
    expect(await workbook.insert(plans)).toEqual([]);
    expect(tabs()).toEqual(['Sheet1', 'BM4', 'BM5']);
  });

  test('an insert that waits in vain says so and has changed nothing', async () => {
    const { host, workbook, tabs } = await open();
    host.faults.behave({ isBehind: true });
    expect(await errorOf(workbook.insert(plans))).toMatchObject({ code: 'notInFront', left: [] });
    expect(tabs()).toEqual(['Sheet1']);
  });

  test('an insert during which the window is left is complete but for the frozen panes', async () => {
    const { host, workbook, tabs } = await open();
    beforeRequest(host, 3, () => host.faults.behave({ isBehind: true }));
    expect(await workbook.insert(plans)).toEqual(['freeze']);
    expect(tabs()).toEqual(['Sheet1', 'BM4', 'BM5']);
    expect(host.snapshot().sheets.slice(1)).toMatchObject(plans.map(() => ({ protection: {}, page: { zoom: { horizontalFitToPages: 1 } } }))); // prettier-ignore
  });

  test('the removal of sheets after a failure waits for the window', async () => {
    const { host, workbook, tabs } = await open();
    beforeRequest(host, 2, ({ length }) => {
      host.faults.failAction(length, 'AccessDenied');
    });
    beforeRequest(host, 3, () => {
      host.faults.behave({ isBehind: true });
      returnSoon(host);
    });
    expect(await errorOf(workbook.insert(plans))).toMatchObject({ code: 'accessDenied', left: [] });
    expect(tabs()).toEqual(['Sheet1']);
  });

  test('a replacement is taken back', async () => {
    const { host, workbook, tabs } = await open();
    await workbook.insert(plans);
    host.faults.behave({ isBehind: true });
    expect(await errorOf(workbook.replace(samplePlan({ tab: 'BM4' }), ['BM4']))).toMatchObject({ code: 'notInFront', left: [] }); // prettier-ignore
    expect(tabs()).toEqual(['Sheet1', 'BM4', 'BM5']);
  });

  test('a cell that cannot be shown is told with the way out', async () => {
    const { host, workbook } = await open();
    host.faults.behave({ isBehind: true });
    expect(await errorOf(workbook.show(host.book.active().id, 'A1'))).toMatchObject({ code: 'notInFront' });
  });

  test('sheets are read with the identities that were known, where Excel refuses their names', async () => {
    const { host, workbook } = await open();
    await workbook.insert(plans);
    const before = await workbook.readBlocks(() => [{ tab: 'BM4', area: 'A1:B2' }]);
    host.faults.behave({ isBehind: true, areNamesRefusedBehind: true });
    expect(await workbook.readBlocks(() => [{ tab: 'BM4', area: 'A1:B2' }])).toEqual(before);
    host.book.add('New');
    expect(await errorOf(workbook.readBlocks(() => []))).toMatchObject({ code: 'notInFront' });
  });
});

test.each(['PageLayout', 'WorksheetFreezePanes'] as const)(
  'sheets are inserted without what Excel refuses of %s, and the refusal is told',
  async (place) => {
    const { host, workbook, tabs } = await open();
    const member = place === 'PageLayout' ? 'PaperSize' : 'FreezeAt';
    await host.idle();
    beforeRequest(host, 3, (actions) => {
      const action = actions.findIndex((one) => 'Name' in one && one.Name === member);
      host.faults.failAction(action + 1, 'GeneralException');
    });
    expect(await workbook.insert(plans)).toEqual([place === 'PageLayout' ? 'page' : 'freeze']);
    expect(tabs()).toEqual(['Sheet1', 'BM4', 'BM5']);
    expect(
      host
        .snapshot()
        .sheets.slice(1)
        .every(({ protection }) => protection !== null),
    ).toBe(true);
  },
);

test('a fit to the width that Excel ignores becomes a scale that fits the printed columns, in one request more', async () => {
  const { host, workbook } = await open();
  host.faults.behave({ isFitIgnored: true });
  expect(await costOf(host, () => workbook.insert(plans))).toMatchObject({ requests: 4 });
  for (const { page, columnWidths } of host.snapshot().sheets.slice(1)) {
    const points = [0, 1, 2, 3, 4].reduce((sum, column) => sum + (columnWidths[column] ?? 48), 0);
    const room = ((210 - 30 - 15) / 25.4) * 72;
    expect(page.zoom.scale).toBe(Math.min(100, Math.floor((room / points) * 100)));
  }
});

test('what was in front is in front after a replacement, though freezing panes activates sheets', async () => {
  const { host, workbook } = await open();
  await workbook.insert(plans);
  await host.user.activate('BM5');
  host.faults.behave({ doesFreezingActivate: true });
  await workbook.replace(samplePlan({ tab: 'BM4' }), ['BM4']);
  expect(host.book.active().name).toBe('BM5');
  await host.user.activate('BM4');
  await workbook.replace(samplePlan({ tab: 'BM4' }), ['BM4']);
  expect(host.book.active().name).toBe('BM4');
});

test('a name of the workbook is no identity of a sheet, though Excel lists it among those of the sheet', async () => {
  const { host, workbook } = await open();
  await workbook.insert(plans);
  host.book.names.add('_bm', '="fremd"', null);
  const before = await workbook.sheets();
  host.faults.behave({ areWorkbookNamesListed: true });
  expect(await workbook.sheets()).toEqual(before);
  expect(before.map(({ identity }) => identity)).toEqual([null, ...plans.map(({ identity }) => identity)]);
});

test('an identity becomes hidden where Excel hides no name that is there already', async () => {
  const { host, workbook } = await open();
  host.faults.behave({ doNamesStayVisible: true });
  host.book.names.add('_bm', '="cũ"', host.book.sheet('Sheet1').id);
  await workbook.setIdentity('Sheet1', 'mới');
  expect(host.book.names.all()).toMatchObject([{ name: '_bm', formula: '="mới"', visible: false }]);
});

test('a record is written where Excel gives the part another id', async () => {
  const { host, workbook } = await open();
  host.faults.behave({ doesSetXmlAddPart: true });
  for (const text of ['một', 'hai']) await workbook.writeRecord(text, 'dấu');
  expect(await workbook.readRecord()).toEqual({ text: 'hai', isDamaged: false, trace: 'dấu' });
});
