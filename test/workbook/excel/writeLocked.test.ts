import type { ExcelHost, Snapshot } from '@bieumau/excel-host';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import type { CellEdit } from '../../../src/core/port/Workbook';
import type { CellContent } from '../../../src/core/base/CellContent';
import { contents } from '../../support/workbookContract';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, costOf, errorOf, loseReply, openHost, quiet } from '../../support/host';

afterEach(closeHosts);

/** BM4 and BM5 as they are planned: D5 and E4 are open, D4 and B5 are locked. Sheet1 is not protected. */
async function forms(): Promise<{ host: ExcelHost; workbook: ExcelWorkbook }> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' }), samplePlan({ tab: 'BM5' })]);
  return { host, workbook };
}

function edit(tab: string, cell: string, content: CellContent | number): CellEdit {
  return { tab, cell, content: typeof content === 'number' ? { kind: 'number', value: content } : content };
}

const formula: CellContent = { kind: 'formula', formula: '=SUM(D5:D6)' };
const mixed: readonly CellEdit[] = [
  edit('BM4', 'D5', 50),
  edit('BM4', 'D4', formula),
  edit('BM5', 'D4', 7),
  edit('BM5', 'B5', { kind: 'text', text: '17/17' }),
  edit('Sheet1', 'A1', { kind: 'text', text: '=1+1' }),
  edit('BM4', 'E5', { kind: 'empty' }),
];

async function held(workbook: ExcelWorkbook, edits: readonly CellEdit[]): Promise<readonly CellContent[]> {
  const read: CellContent[] = [];
  for (const { tab, cell } of edits) read.push(...(await contents(workbook, tab, [cell])));
  return read;
}

function protections({ sheets }: Snapshot): object {
  return Object.fromEntries(sheets.map(({ name, protection }) => [name, protection]));
}

test('open and locked cells of several sheets are written, and protected again as they were', async () => {
  const { host, workbook } = await forms();
  const before = protections(host.snapshot());
  await workbook.writeLocked(mixed);
  expect(await held(workbook, mixed)).toEqual(mixed.map(({ content }) => content));
  expect(protections(host.snapshot())).toEqual(before);
  await expect(host.user.type('BM4', 'D4', '1')).rejects.toThrow('protected');
});

test('options of the protection that somebody else set stay', async () => {
  const { host, workbook } = await forms();
  const options: Excel.WorksheetProtectionOptions = {
    allowSort: true,
    allowEditObjects: true,
    selectionMode: 'Unlocked',
  };
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('BM4');
    protection.unprotect();
    protection.protect(options);
    await context.sync();
  });
  await host.idle();
  await workbook.writeLocked([edit('BM4', 'D4', 1)]);
  expect(protections(host.snapshot())).toMatchObject({ BM4: { ...options, allowFormatCells: false } });
});

describe('protection is lifted only from sheets with locked cells to write', () => {
  test.each<readonly [string, readonly CellEdit[], readonly string[]]>([
    ['an open cell', [edit('BM4', 'D5', 1)], []],
    ['a sheet without protection', [edit('Sheet1', 'A1', 1)], []],
    ['a locked cell of one of two sheets', [edit('BM4', 'D5', 1), edit('BM5', 'D4', 1)], ['BM5', 'BM5']],
  ])('%s', async (_what, edits, lifted) => {
    const { host, workbook } = await forms();
    const tabs = new Map((await workbook.readBlocks(() => [])).sheets.map(({ id, tab }) => [id, tab]));
    const told: (string | undefined)[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onProtectionChanged.add(({ worksheetId }) => {
        told.push(tabs.get(worksheetId));
        return Promise.resolve();
      });
      await context.sync();
    });
    expect(await costOf(host, () => workbook.writeLocked(edits))).toMatchObject({ requests: 2 });
    await quiet(host);
    expect(told).toEqual(lifted);
    expect(await held(workbook, edits)).toEqual(edits.map(({ content }) => content));
  });
});

test('no edits take no request; an invalid address throws a RangeError', async () => {
  const { host, workbook } = await forms();
  expect(await costOf(host, () => workbook.writeLocked([]))).toMatchObject({ requests: 0 });
  await expect(workbook.writeLocked([edit('BM4', 'D4:D5', 1)])).rejects.toThrow(RangeError);
});

describe('a write is refused and changes nothing', () => {
  const refusals: readonly (readonly [string, (host: ExcelHost) => unknown, readonly CellEdit[], object])[] = [
    ['a tab that is not there', () => null, [...mixed, edit('BM9', 'A1', 1)], { code: 'noSuchTab', sheet: 'BM9' }],
    ['a workbook for reading only', (host) => host.faults.readOnly(true), mixed, { code: 'readOnly' }],
    [
      'a password on one of the sheets',
      (host) => withPassword(host, 'BM5'),
      mixed,
      { code: 'protected', sheet: 'BM5' },
    ],
    ['a password on the first sheet', (host) => withPassword(host, 'BM4'), mixed, { code: 'protected', sheet: 'BM4' }],
  ];
  test.each(refusals)('%s', async (_what, arrange, edits, problem) => {
    const { host, workbook } = await forms();
    await arrange(host);
    const before = host.snapshot();
    expect(await errorOf(workbook.writeLocked(edits))).toMatchObject({ problem, left: [] });
    host.faults.clear();
    expect(host.snapshot().sheets).toEqual(before.sheets);
  });

  test('open cells of a sheet with a password are written nevertheless', async () => {
    const { host, workbook } = await forms();
    await withPassword(host, 'BM4');
    await workbook.writeLocked([edit('BM4', 'D5', 8)]);
    expect(await contents(workbook, 'BM4', ['D5'])).toEqual([{ kind: 'number', value: 8 }]);
  });

  async function withPassword(host: ExcelHost, tab: string): Promise<void> {
    await host.user.unprotect(tab);
    await host.user.protect(tab, 'bí mật');
  }
});

describe('a locked write that fails', () => {
  /** What is not as it was, by the names that an error uses for it. */
  async function differing(
    host: ExcelHost,
    workbook: ExcelWorkbook,
    before: readonly CellContent[],
  ): Promise<string[]> {
    host.faults.clear();
    await host.idle();
    const now = await held(workbook, mixed);
    const cells = mixed.flatMap(({ tab, cell }, place) =>
      JSON.stringify(now[place]) === JSON.stringify(before[place]) ? [] : [`'${tab}'!${cell}`],
    );
    const open = host.snapshot().sheets.flatMap(({ name, protection }) => (protection ? [] : [name]));
    return [...cells, ...open.filter((name) => name !== 'Sheet1')];
  }

  test('is undone if the host fails after doing everything', async () => {
    const { host, workbook } = await forms();
    const before = await held(workbook, mixed);
    beforeRequest(host, 2, () => loseReply(host));
    expect(await errorOf(workbook.writeLocked(mixed))).toMatchObject({ code: 'hostBusy', left: [] });
    expect(await differing(host, workbook, before)).toEqual([]);
  });

  test.each(Array.from({ length: 34 }, (_, place) => place + 1))(
    'at action %i of the writing, all is put back',
    async (action) => {
      const { host, workbook } = await forms();
      const before = await held(workbook, mixed);
      const sheets = protections(host.snapshot());
      beforeRequest(host, 2, (actions) => {
        host.faults.failAction(Math.min(action, actions.length), 'GeneralException');
      });
      expect(await errorOf(workbook.writeLocked(mixed))).toMatchObject({ code: 'hostFailure', left: [] });
      expect(await differing(host, workbook, before)).toEqual([]);
      expect(protections(host.snapshot())).toEqual(sheets);
    },
  );

  test.each([2, 3, 4, 5, 6])(
    'and request %i and all after it fail as well, `left` says what is changed',
    async (request) => {
      for (const action of [1, 6, 15, 22, 28, 30]) {
        const { host, workbook } = await forms();
        const before = await held(workbook, mixed);
        beforeRequest(host, 2, () => host.faults.failAction(action, 'GeneralException'));
        for (let n = request; n <= 12; n += 1) host.faults.failRequest(n, 'AccessDenied');
        const { left } = await errorOf(workbook.writeLocked(mixed));
        expect(left).toEqual(expect.arrayContaining(await differing(host, workbook, before)));
        await closeHosts();
      }
    },
  );

  test.each([3, 4, 5])('is tried again or reported if the host is busy at request %i', async (request) => {
    const { host, workbook } = await forms();
    const before = await held(workbook, mixed);
    beforeRequest(host, 2, () => host.faults.failAction(28, 'GeneralException'));
    host.faults.failRequest(request, 'ServiceNotAvailable');
    const { left } = await errorOf(workbook.writeLocked(mixed));
    expect([...left].sort()).toEqual((await differing(host, workbook, before)).sort());
  });

  test('restores the protection even if a content cannot be restored', async () => {
    const { host, workbook } = await forms();
    beforeRequest(host, 2, () => host.faults.failAction(30, 'GeneralException'));
    beforeRequest(host, 4, () => host.faults.failAction(14, 'GeneralException'));
    const { left } = await errorOf(workbook.writeLocked(mixed));
    expect(left.every((place) => place.includes('!'))).toBe(true);
    await host.idle();
    expect(host.snapshot().sheets.map(({ protection }) => protection !== null)).toEqual([false, true, true]);
  });
});

test('rows that somebody hides get their own values, merged cells theirs', async () => {
  const { host, workbook } = await forms();
  await host.user.unprotect('BM4');
  await host.user.hideRows('BM4', 5);
  await host.user.protect('BM4');
  const edits = [edit('BM4', 'D4', 1), edit('BM4', 'D5', 2), edit('BM4', 'D6', 3), edit('BM4', 'A1', 4)];
  await workbook.writeLocked(edits);
  expect(await held(workbook, edits)).toEqual(edits.map(({ content }) => content));
});

describe('a row grows with what is written into it', () => {
  const note = (text: string, rowHeight: number): CellEdit => {
    return { tab: 'BM4', cell: 'E4', content: { kind: 'text', text }, rowHeight };
  };
  const heightOf = (host: ExcelHost): number | undefined =>
    host.snapshot().sheets.find(({ name }) => name === 'BM4')?.rowHeights[3];

  test.each(['write', 'writeLocked'] as const)('in the same two requests, by %s', async (how) => {
    const { host, workbook } = await forms();
    expect(heightOf(host)).toBe(34);
    expect(await costOf(host, () => workbook[how]([note('một lý do dài', 90)]))).toMatchObject({ requests: 2 });
    expect(heightOf(host)).toBe(90);
    expect(await contents(workbook, 'BM4', ['E4'])).toEqual([{ kind: 'text', text: 'một lý do dài' }]);
  });

  test('never shrinks, and a hidden row stays hidden', async () => {
    const { host, workbook } = await forms();
    await workbook.writeLocked([note('ngắn', 20)]);
    expect(heightOf(host)).toBe(34);
    await host.user.hideRows('BM4', 4);
    const before = host.snapshot().sheets.map(({ rowHeights, ...sheet }) => [sheet.name, rowHeights]);
    await workbook.writeLocked([note('một lý do dài', 90)]);
    expect(host.snapshot().sheets.map(({ rowHeights, ...sheet }) => [sheet.name, rowHeights])).toEqual(before);
  });

  test('stays where the protection forbids heights, and the text is written', async () => {
    const { host, workbook } = await forms();
    await host.user.unprotect('BM4');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('BM4').protection.protect({ allowFormatRows: false });
      await context.sync();
    });
    await workbook.writeLocked([note('một lý do dài', 90)]);
    expect(heightOf(host)).toBe(34);
    expect(await contents(workbook, 'BM4', ['E4'])).toEqual([{ kind: 'text', text: 'một lý do dài' }]);
  });
});
