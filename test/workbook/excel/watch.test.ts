import type { ExcelHost } from '@bieumau/excel-host';
import type { Unsubscribe, WorkbookChange } from '../../../src/core/port/OpenWorkbook';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { samplePlan } from '../../support/samplePlan';
import { closeHosts, costOf, errorOf, openHost, quiet } from '../../support/host';

afterEach(closeHosts);

let host: ExcelHost;
let workbook: ExcelWorkbook;
let told: WorkbookChange[];
let stop: Unsubscribe;
let id: string;

beforeEach(async () => {
  host = await openHost();
  workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  told = [];
  stop = await workbook.subscribe((change) => void told.push(change));
  id = await idOf('BM4');
});

async function idOf(tab: string): Promise<string> {
  return (await workbook.readBlocks(() => [])).sheets.find((sheet) => sheet.tab === tab)!.id;
}

/** What is told of what somebody does. */
async function toldOf(act: (user: ExcelHost['user']) => Promise<unknown>): Promise<readonly WorkbookChange[]> {
  await quiet(host);
  told.length = 0;
  await act(host.user);
  await quiet(host);
  return told;
}

test('subscribing takes one request, and so does unsubscribing', async () => {
  let end: Unsubscribe = () => Promise.resolve();
  expect(await costOf(host, async () => (end = await workbook.subscribe(() => undefined)))).toMatchObject({
    requests: 1,
  });
  expect(await costOf(host, () => end())).toMatchObject({ requests: 1 });
  expect(await costOf(host, () => end())).toMatchObject({ requests: 0 });
});

describe('edits', () => {
  const edited = (areas: readonly string[]): WorkbookChange => ({ kind: 'edited', sheet: id, areas, isRemote: false });

  test.each<readonly [string, (user: ExcelHost['user']) => Promise<unknown>, readonly string[]]>([
    ['typing', (user) => user.type('BM4', 'D5', '7'), ['D5']],
    ['pasting', (user) => user.paste('BM4', 'D5', '7\n8'), ['D5:D6']],
    ['filling', (user) => user.fill('BM4', 'D5', 'D5:D6'), ['D6']],
    ['clearing', (user) => user.clear('BM4', 'D5:E6'), ['D5:E6']],
  ])('%s is reported with its area', async (_what, act, areas) => {
    expect(await toldOf(act)).toEqual([edited(areas)]);
  });

  test('undo and redo are edits as well', async () => {
    await host.user.type('BM4', 'D5', '7');
    expect(await toldOf((user) => user.undo())).toEqual([edited(['D5'])]);
    expect(await toldOf((user) => user.redo())).toEqual([edited(['D5'])]);
  });

  test('edits of a co-author are reported as remote', async () => {
    const remote = await toldOf(() => {
      host.faults.coauthorWrites('BM4', 'D5', '70');
      return Promise.resolve();
    });
    expect(remote).toEqual([{ kind: 'edited', sheet: id, areas: ['D5'], isRemote: true }]);
  });

  test('5,000 pasted cells are reported once', async () => {
    const block = Array.from({ length: 1000 }, (_, row) => [1, 2, 3, 4, 5].map((n) => String(row * n)));
    const sheet = await idOf('Sheet1');
    expect(await toldOf((user) => user.paste('Sheet1', 'B2', block))).toEqual([
      { kind: 'edited', sheet, areas: ['B2:F1001'], isRemote: false },
    ]);
  });

  test('several areas at once are reported one by one', async () => {
    await host.user.type('Sheet1', 'A1', '1');
    await host.user.type('Sheet1', 'C1', '1');
    const [change] = await toldOf((user) => user.clear('Sheet1', 'A1:C1'));
    expect(change).toMatchObject({ kind: 'edited', areas: ['A1', 'C1'] });
  });
});

describe('edits of the add-in are not reported', () => {
  test('single cells, several, locked ones', async () => {
    const edit = (cell: string) => ({ tab: 'BM4', cell, content: { kind: 'number', value: 7 } }) as const;
    expect(
      await toldOf(async () => {
        await workbook.write([edit('D5')]);
        await workbook.write([edit('D5'), edit('D6')]);
        await workbook.writeLocked([edit('D4')]);
        await workbook.setIdentity('BM4', 'x');
      }),
    ).toEqual([]);
  });

  test('inserted sheets are reported as sheets because Excel does not say whose they are', async () => {
    const changes = await toldOf(() => workbook.insert([samplePlan({ tab: 'BM5' })]));
    expect(changes).toEqual([{ kind: 'sheets' }]);
  });
});

test.each<readonly [string, (user: ExcelHost['user']) => Promise<unknown>]>([
  ['inserted', (user) => user.insertRows('BM4', 5)],
  ['deleted', (user) => user.deleteRows('Sheet1', 5)],
])('rows that are %s invalidate addresses', async (_what, act) => {
  await host.user.type('Sheet1', 'A9', '1');
  const kinds = (await toldOf(act)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'selected' && kind !== 'activated')).toEqual(['reshaped']);
});

describe('sheets', () => {
  test('added, copied and deleted sheets are reported', async () => {
    const kinds = async (act: (user: ExcelHost['user']) => Promise<unknown>): Promise<readonly string[]> =>
      (await toldOf(act)).map(({ kind }) => kind).filter((kind) => kind !== 'selected');
    expect(await kinds((user) => user.addSheet('mới'))).toEqual(['sheets', 'activated']);
    expect(await kinds((user) => user.copySheet('BM4'))).toEqual(['sheets', 'activated']);
    expect(await kinds((user) => user.deleteSheet('mới'))).toEqual(['sheets']);
  });

  test('a renamed sheet is reported when it is activated; Excel raises no event before', async () => {
    expect(await toldOf((user) => user.rename('BM4', 'khác'))).toEqual([]);
    expect(await toldOf((user) => user.activate('khác'))).toEqual([{ kind: 'activated', sheet: id }]);
  });
});

test.each([
  ['D14', 'D14'],
  ['D14:E20', 'D14'],
  ['5:9', 'A5'],
  ['D:E', 'D1'],
])('the selection %s is reported as %s', async (address, cell) => {
  const sheet = await idOf('Sheet1');
  expect(await toldOf((user) => user.select('Sheet1', address))).toEqual([{ kind: 'selected', sheet, cell }]);
});

describe('after unsubscribing', () => {
  test('nothing is reported, and Excel has no handlers left', async () => {
    await stop();
    expect(await toldOf((user) => user.type('BM4', 'D5', '9'))).toEqual([]);
    expect(listening()).toEqual([]);
  });

  test('events that were on their way are not reported', async () => {
    host.faults.delayEvents(20);
    await host.user.type('BM4', 'D5', '9');
    await stop();
    await quiet(host);
    expect(told).toEqual([]);
  });

  test.each(['GeneralException', 'HostIsGone'])('a host that answers %s is ignored', async (code) => {
    host.faults.failRequest(1, code);
    await expect(stop()).resolves.toBeUndefined();
    expect(await toldOf((user) => user.type('BM4', 'D5', '9'))).toEqual([]);
  });
});

describe('a subscription that fails', () => {
  beforeEach(() => stop());

  test('rejects with the reason if the first request fails', async () => {
    host.faults.failRequest(1, 'ServiceNotAvailable');
    expect(await errorOf(workbook.subscribe((change) => void told.push(change)))).toMatchObject({ code: 'hostBusy' });
    expect(await toldOf((user) => user.type('BM4', 'D5', '9'))).toEqual([]);
  });

  test.each(Array.from({ length: 12 }, (_, place) => place + 1))(
    'at action %i, what was added is removed',
    async (n) => {
      host.faults.failAction(n, 'GeneralException');
      const error = await workbook
        .subscribe((change) => void told.push(change))
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      host.faults.clear();
      if (error === undefined) throw new Error('The registration has fewer actions.');
      expect(error).toMatchObject({ code: 'hostFailure', problem: { hostCode: 'GeneralException' } });
      expect(await toldOf((user) => user.type('BM4', 'D5', '9'))).toEqual([]);
      // Excel may believe in the one that it was about to confirm; the library hands its events to nobody.
      expect(listening().length).toBeLessThanOrEqual(1);
    },
  );
});

/** What the host believes somebody listens to. */
function listening(): readonly string[] {
  return [...host.listeners()];
}
