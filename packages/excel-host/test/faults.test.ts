/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, elapse, errorOf, handled, loadMembers, open, run, values, write } from './stage';
import type { ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

test('an unsupported member answers ApiNotFound with the names of class and member', async () => {
  const unknown: [string, (context: Excel.RequestContext) => void][] = [
    ['Workbook.tables', (context) => context.workbook.tables.load('items')],
    ['Worksheet.showOutlineLevels', (context) => context.workbook.worksheets.getItem('Sheet1').showOutlineLevels(1, 1)],
    [
      'Range.formulasR1C1',
      (context) => context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('formulasR1C1'),
    ],
    ['RangeFormat.shrinkToFit', (context) => (context.workbook.worksheets.getItem('Sheet1').getRange('A1').format.shrinkToFit = true)], // prettier-ignore
  ];
  for (const [member, act] of unknown) {
    const error = await run(async (context) => {
      act(context);
      await context.sync();
    }).then(
      () => null,
      (cause: unknown) => cause as OfficeExtension.Error, // the only kind that a run rejects with
    );
    expect(error?.code).toBe('ApiNotFound');
    expect(error?.message.toLowerCase()).toContain(member.toLowerCase());
  }
});

test('a batch stops at the failing action, and prior actions stay applied', async () => {
  const failed = run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[1, 2]];
    sheet.getRange('A3').values = [[3]];
    await context.sync();
  });
  expect(await errorOf(() => failed)).toEqual({ code: 'InvalidArgument', location: 'Range.values' });
  expect(await values('Sheet1', 'A1:A3')).toEqual([[1], [''], ['']]);
});

test('the nth request fails and none of its actions is applied', async () => {
  host.faults.failRequest(2, 'RequestAborted');
  await write('Sheet1', 'A1', [[1]]);
  expect(await errorOf(() => write('Sheet1', 'A1', [[2]]))).toMatchObject({ code: 'RequestAborted' });
  await write('Sheet1', 'A2', [[3]]);
  expect(await values('Sheet1', 'A1:A2')).toEqual([[1], [3]]);
});

test('the nth action fails with a chosen code', async () => {
  // Instantiate sheet and range, then the write: the third action
  host.faults.failAction(3, 'GeneralException');
  expect(await errorOf(() => write('Sheet1', 'A1', [[1]]))).toMatchObject({ code: 'GeneralException' });
  expect(await values('Sheet1', 'A1')).toEqual([['']]);
});

describe('While a user edits a cell', () => {
  test('a request fails', async () => {
    host.faults.cellEdit(true);
    expect(await errorOf(() => values('Sheet1', 'A1'))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.faults.cellEdit(false);
    expect(await values('Sheet1', 'A1')).toEqual([['']]);
  });

  test('a request with delayForCellEdit is answered after the edit', async () => {
    host.faults.cellEdit(true);
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      done = true;
    });
    await elapse(30);
    expect(done).toBe(false);
    host.faults.cellEdit(false);
    await waiting;
    expect(await values('Sheet1', 'A1')).toEqual([[1]]);
  });

  test('a request without it is refused at once, though another one waits', async () => {
    host.faults.cellEdit(true);
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      await loadMembers(context, context.workbook, 'readOnly');
    });
    expect(await errorOf(() => values('Sheet1', 'A1'))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.faults.cellEdit(false);
    await waiting;
  });
});

test('a read-only workbook can be read and not written', async () => {
  host.faults.readOnly(true);
  await run(async (context) => {
    expect((await loadMembers(context, context.workbook, 'readOnly')).readOnly).toBe(true);
  });
  expect(await values('Sheet1', 'A1')).toEqual([['']]);
  expect(await errorOf(() => write('Sheet1', 'A1', [[1]]))).toMatchObject({ code: 'AccessDenied' });
  const add = run(async (context) => {
    context.workbook.worksheets.add('x');
    await context.sync();
  });
  expect(await errorOf(() => add)).toMatchObject({ code: 'AccessDenied' });
  host.faults.clear();
  await write('Sheet1', 'A1', [[1]]);
});

describe('Events under planned faults', () => {
  let addresses: string[];
  beforeEach(async () => {
    addresses = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        addresses.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
  });

  test('delayed events arrive later', async () => {
    host.faults.delayEvents(40);
    await host.user.type('Sheet1', 'A1', '1');
    await elapse(10);
    expect(addresses).toEqual([]);
    await handled();
    expect(addresses).toEqual(['A1']);
  });

  test('lost events never arrive', async () => {
    host.faults.dropEvents(2);
    for (const cell of ['A1', 'A2', 'A3']) await host.user.type('Sheet1', cell, '1');
    await handled();
    expect(addresses).toEqual(['A3']);
  });
});

test('a thousand writes in one request cause one calculation', async () => {
  await write('Sheet1', 'A1', [['=SUM(B1:B1000)']]);
  let calculations = 0;
  const counted = host.book.commands.onCommandExecuted((command) => {
    if (command.id === 'formula.mutation.set-formula-calculation-start') calculations += 1;
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let row = 1; row <= 1000; row += 1) sheet.getRange(`B${row}`).values = [[1]];
    await context.sync();
  });
  counted.dispose();
  expect(await values('Sheet1', 'A1')).toEqual([[1000]]);
  expect(calculations).toBe(1);
});

test('requests and bytes are counted', async () => {
  const before = { ...host.counts };
  await write('Sheet1', 'A1', [['Đất']]);
  const { requests, bytesIn, bytesOut } = host.counts;
  expect(requests - before.requests).toBe(1);
  expect(bytesIn - before.bytesIn).toBeGreaterThan(200);
  expect(bytesOut - before.bytesOut).toBeGreaterThan(20);
});
