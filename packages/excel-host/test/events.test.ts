/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, handled, loadMembers, open, run, values, write } from './stage';
import type { ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
let events: Record<string, unknown>[];
beforeEach(async () => {
  host = await open();
  events = [];
});
afterAll(close);

/** Writes down what arrives, without what differs from run to run. */
function note(event: object): Promise<void> {
  const { getRange: _get, getRangeOrNullObject: _orNull, ...rest } = event as Record<string, unknown>;
  events.push(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)));
  return Promise.resolve();
}

function listen(register: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    await loadMembers(context, sheet, 'id');
    register(context, sheet);
    await context.sync();
  });
}

const listenToAll = (): Promise<void> => listen((context) => context.workbook.worksheets.onChanged.add(note));

describe('a changed event', () => {
  test('the event of a typed cell has details and the source Local, not ThisLocalAddin', async () => {
    await listenToAll();
    await host.user.type('Sheet1', 'D14', '12,5');
    await handled();
    expect(events).toEqual([
      {
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        worksheetId: 'sheet1',
        address: 'D14',
        details: { valueBefore: '', valueAfter: 12.5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      },
    ]);
  });

  test.each([
    ['paste', (user: ExcelHost['user']) => user.paste('Sheet1', 'B2', '1\t2\n3\t4'), 'RangeEdited', 'B2:C3'],
    ['fill', (user: ExcelHost['user']) => user.fill('Sheet1', 'A1', 'A1:A3'), 'RangeEdited', 'A2:A3'],
    ['clear', (user: ExcelHost['user']) => user.clear('Sheet1', 'A1:A2'), 'RangeEdited', 'A1'],
    ['insertRows', (user: ExcelHost['user']) => user.insertRows('Sheet1', 3, 2), 'RowInserted', '3:4'],
    ['deleteRows', (user: ExcelHost['user']) => user.deleteRows('Sheet1', 3), 'RowDeleted', '3:3'],
  ] as const)('one event is raised for %s, without details for a block', async (_what, act, changeType, address) => {
    await write('Sheet1', 'A1', [[1]]);
    await listenToAll();
    await act(host.user);
    await handled();
    expect(events).toMatchObject([{ changeType, address, source: 'Local', triggerSource: 'Unknown' }]);
  });

  test('undo and redo raise events', async () => {
    await host.user.type('Sheet1', 'A1', '1');
    await listenToAll();
    await host.user.undo();
    await host.user.redo();
    await handled();
    expect(events).toMatchObject([
      { address: 'A1', details: { valueBefore: 1, valueAfter: '' } },
      { address: 'A1', details: { valueBefore: '', valueAfter: 1 } },
    ]);
  });

  test('writes of the add-in raise one event each with the trigger ThisLocalAddin', async () => {
    await listenToAll();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:C2').values = [[1, 2], [3, 4]]; // prettier-ignore
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('A9').insert('Right');
      await context.sync();
    });
    await handled();
    expect(events.map(({ changeType, address, triggerSource }) => [changeType, address, triggerSource])).toEqual([
      ['RangeEdited', 'A1', 'ThisLocalAddin'],
      ['RangeEdited', 'B1:C2', 'ThisLocalAddin'],
      ['RowInserted', '5:5', 'ThisLocalAddin'],
      ['CellInserted', 'A9', 'ThisLocalAddin'],
    ]);
  });

  test('recalculated formulas raise no event', async () => {
    await write('Sheet1', 'A1:B1', [[1, '=A1*2']]);
    await listenToAll();
    await host.user.type('Sheet1', 'A1', '5');
    await handled();
    expect(events.map(({ address }) => address)).toEqual(['A1']);
    expect(await values('Sheet1', 'B1')).toEqual([[10]]);
  });

  test('the event of a formula has its result in the details', async () => {
    await listenToAll();
    await host.user.type('Sheet1', 'A1', '=ROUND(2,5;0)');
    await handled();
    expect(events).toMatchObject([{ details: { valueAfter: 3, valueTypeAfter: 'Double' } }]);
  });

  test('the event of a co-author has the source Remote', async () => {
    await listenToAll();
    host.faults.coauthorWrites('Sheet1', 'C3', '7');
    await handled();
    expect(events).toMatchObject([{ address: 'C3', source: 'Remote', details: { valueAfter: 7 } }]);
  });

  test('an event is sent only to handlers of its own sheet', async () => {
    await host.user.addSheet('BM2');
    await listen((_context, sheet) => sheet.onChanged.add(note));
    await host.user.type('BM2', 'A1', '1');
    await host.user.type('Sheet1', 'A1', '1');
    await handled();
    expect(events).toMatchObject([{ worksheetId: 'sheet1', address: 'A1' }]);
  });

  test('getRange of an event moves with rows that were inserted after it', async () => {
    let address = '';
    const seen = new Promise<void>((resolve) => {
      void listen((context) =>
        context.workbook.worksheets.onChanged.add(async (event) => {
          if (event.changeType !== 'RangeEdited') return;
          await run(async (inner) => {
            const range = await loadMembers(inner, event.getRange(inner), 'address,values');
            address = `${range.address} ${String(range.values[0]?.[0])}`;
          });
          resolve();
        }),
      ).then(() => host.user.type('Sheet1', 'A1', '3'));
    });
    await seen;
    expect(address).toBe('Sheet1!A1 3');
  });

  test('a removed handler gets no events', async () => {
    await run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(note);
      await context.sync();
      handler.remove();
      await context.sync();
    });
    await host.user.type('Sheet1', 'A1', '1');
    await handled();
    expect(events).toEqual([]);
  });
});

test('adding, activating, deactivating and deleting sheets raise events', async () => {
  await listen((context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
  });
  await host.user.addSheet('BM2');
  await host.user.activate('BM2');
  await host.user.deleteSheet('BM2');
  await handled();
  const [{ worksheetId: added } = {}] = events;
  expect(events).toEqual([
    { type: 'WorksheetAdded', source: 'Local', worksheetId: added },
    { type: 'WorksheetDeactivated', worksheetId: 'sheet1' },
    { type: 'WorksheetActivated', worksheetId: added },
    { type: 'WorksheetDeactivated', worksheetId: added },
    { type: 'WorksheetActivated', worksheetId: 'sheet1' },
    { type: 'WorksheetDeleted', source: 'Local', worksheetId: added },
  ]);
});

test('the selection event of a sheet has an address, that of the workbook has none', async () => {
  let count = 0;
  await listen((context, sheet) => {
    sheet.onSelectionChanged.add(note);
    context.workbook.onSelectionChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
  });
  await handled();
  await host.user.select('Sheet1', 'B2:C3');
  await handled();
  expect(events).toMatchObject([{ address: 'B2:C3', worksheetId: 'sheet1' }]);
  expect(count).toBe(1);
});

test('protecting and unprotecting a sheet raise events', async () => {
  await listen((context) => context.workbook.worksheets.onProtectionChanged.add(note));
  await run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Sheet1');
    protection.protect();
    protection.unprotect();
    await context.sync();
  });
  await handled();
  expect(events.map(({ isProtected }) => isProtected)).toEqual([true, false]);
});

test('an event is delivered after the reply to the batch that caused it', async () => {
  const order: string[] = [];
  await listen((context) =>
    context.workbook.worksheets.onChanged.add(() => {
      order.push('event');
      return Promise.resolve();
    }),
  );
  await write('Sheet1', 'A1', [[1]]).then(() => order.push('reply'));
  await handled();
  expect(order[0]).toBe('reply');
  expect(order).toContain('event');
});
