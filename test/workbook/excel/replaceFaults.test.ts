import type { ExcelHost } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { WorkbookError } from '../../../src/core/port/WorkbookError';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, errorOf, loseReply, openHost } from '../../support/host';

afterEach(closeHosts);

const fresh = samplePlan({ tab: 'BM4', identity: 'mới' });
const going = ['BM4', 'BM5'];

interface Stage {
  readonly host: ExcelHost;
  readonly workbook: ExcelWorkbook;
  /** Everything as it was, figures, names, visibility and the sheet in front. */
  readonly unchanged: () => Promise<void>;
  /** The tabs with their identities. */
  readonly tabs: () => Promise<readonly string[]>;
}

/** BM4 in front, BM5 hidden from people altogether, and a sheet of somebody else's that reads BM4. */
async function reported(): Promise<Stage> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert(going.map((tab) => samplePlan({ tab, identity: 'cũ' })));
  await host.user.type('Sheet1', 'A1', "='BM4'!D5+1");
  await host.user.select('BM4', 'A1');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('BM5').visibility = 'VeryHidden';
    await context.sync();
  });
  await host.idle();
  const before = host.snapshot();
  const unchanged = async (): Promise<void> => {
    host.faults.clear();
    await host.idle();
    const { sheets, activeSheet } = host.snapshot();
    expect(sheets).toEqual(before.sheets);
    expect(activeSheet).toBe(before.activeSheet);
  };
  const tabs = async (): Promise<readonly string[]> =>
    (await workbook.sheets()).map(({ tab, identity }) => `${tab} ${identity ?? '-'}`);
  return { host, workbook, unchanged, tabs };
}

const replaced = ['Sheet1 -', 'BM4 mới'];

/** Undefined where the work was done. */
async function outcome(work: Promise<unknown>): Promise<WorkbookError | undefined> {
  return work.then(
    () => undefined,
    (error: unknown) => errorOf(Promise.reject(error as Error)), // checked there
  );
}

describe('a replacement that fails is taken back or brought to its end', () => {
  test.each([1, 2])('at request %i', async (request) => {
    const { host, workbook, unchanged } = await reported();
    host.faults.failRequest(request, 'AccessDenied');
    expect(await errorOf(workbook.replace(fresh, going))).toMatchObject({ code: 'accessDenied', left: [] });
    await unchanged();
  });

  const places = Array.from({ length: 16 }, (_, place) => place);
  const some = [...places.map((place) => place + 1), 0.2, 0.4, 0.6, 0.8, ...places.map((place) => -place)];
  const cases = [2, 3].flatMap((request) => some.map((place) => ({ request, place })));
  test.each(cases)('at action $place of request $request, from the end where it is not above 0', async (one) => {
    const { request, place } = one;
    const { host, workbook, unchanged, tabs } = await reported();
    beforeRequest(host, request, ({ length }) => {
      const action = place >= 1 ? place : place > 0 ? Math.round(place * length) : length + place;
      host.faults.failAction(action, 'AccessDenied');
    });
    const error = await outcome(workbook.replace(fresh, going));
    if (!error) return expect(await tabs()).toEqual(replaced);
    expect(error).toMatchObject({ code: 'accessDenied' });
    // Between adding a sheet and its identity nothing tells that it is ours, unless Excel has said its id.
    if (error.left.length > 0) return expect((await tabs()).length).toBeGreaterThan(3);
    await unchanged();
  });

  test('after everything was done', async () => {
    const { host, workbook, tabs } = await reported();
    await workbook.sheets();
    beforeRequest(host, 3, () => loseReply(host));
    await workbook.replace(fresh, going);
    expect(await tabs()).toEqual(replaced);
  });

  test('after the contents were written', async () => {
    const { host, workbook, unchanged } = await reported();
    await workbook.sheets();
    beforeRequest(host, 2, () => loseReply(host));
    expect(await errorOf(workbook.replace(fresh, going))).toMatchObject({ code: 'hostBusy', left: [] });
    await unchanged();
  });

  test('a busy host is asked again', async () => {
    const { host, workbook, unchanged } = await reported();
    beforeRequest(host, 2, ({ length }) => host.faults.failAction(Math.round(length / 2), 'GeneralException'));
    host.faults.failRequest(3, 'ServiceNotAvailable');
    host.faults.failRequest(5, 'RequestAborted');
    expect(await errorOf(workbook.replace(fresh, going))).toMatchObject({ code: 'hostFailure', left: [] });
    await unchanged();
  });
});

describe('where that fails as well, the error says what is left', () => {
  test('without a look', async () => {
    const { host, workbook, tabs } = await reported();
    beforeRequest(host, 2, ({ length }) => host.faults.failAction(Math.round(length / 2), 'GeneralException'));
    host.faults.failRequest(3, 'AccessDenied');
    expect(await errorOf(workbook.replace(fresh, going))).toMatchObject({ left: ['BM4', 'BM4 ~1'] });
    expect(await tabs()).toEqual(['Sheet1 -', 'BM4 ~1 cũ', 'BM5 cũ', 'BM4 mới']);
  });

  test('after a look', async () => {
    const { host, workbook, tabs } = await reported();
    beforeRequest(host, 2, ({ length }) => host.faults.failAction(Math.round(length / 2), 'GeneralException'));
    host.faults.failRequest(4, 'AccessDenied');
    expect(await errorOf(workbook.replace(fresh, going))).toMatchObject({ left: ['BM4', 'BM4 ~1'] });
    expect(await tabs()).toEqual(['Sheet1 -', 'BM4 ~1 cũ', 'BM5 cũ', 'BM4 mới']);
  });

  test('of the old ones, once the new one is complete', async () => {
    const { host, workbook, tabs } = await reported();
    beforeRequest(host, 3, ({ length }) => host.faults.failAction(length, 'GeneralException'));
    host.faults.failRequest(5, 'AccessDenied');
    expect(await errorOf(workbook.replace(fresh, going))).toMatchObject({ left: ['BM5'] });
    expect(await tabs()).toEqual(['Sheet1 -', 'BM4 mới', 'BM5 cũ']);
  });
});

describe('what others do in between', () => {
  /** Somebody else's work, before the second request. */
  async function meanwhile(host: ExcelHost, act: () => void): Promise<void> {
    await host.idle();
    beforeRequest(host, 2, act);
  }

  test('a sheet that is gone already is no matter', async () => {
    const { host, workbook, tabs } = await reported();
    await meanwhile(host, () => host.book.delete(host.book.sheet('BM5')));
    await workbook.replace(fresh, going);
    expect(await tabs()).toEqual(replaced);
  });

  test('where one is gone and the replacement fails, the others stay', async () => {
    const { host, workbook, tabs } = await reported();
    await meanwhile(host, () => {
      host.book.delete(host.book.sheet('BM5'));
      host.faults.failAction(60, 'AccessDenied');
    });
    expect(await errorOf(workbook.replace(fresh, going))).toMatchObject({ code: 'accessDenied', left: [] });
    expect(await tabs()).toEqual(['Sheet1 -', 'BM4 cũ']);
  });

  test('a sheet that got the tab stays, and the tab is told as taken', async () => {
    const { host, workbook, tabs } = await reported();
    await meanwhile(host, () => host.book.add('BM6'));
    const error = await errorOf(workbook.replace({ ...fresh, tab: 'BM6' }, ['BM4']));
    expect(error).toMatchObject({ problem: { code: 'tabTaken', sheet: 'BM6' }, left: [] });
    expect(await tabs()).toEqual(['Sheet1 -', 'BM4 cũ', 'BM5 cũ', 'BM6 -']);
  });
});
