/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, elapse, errorOf, handled, open, run, values, write } from './stage';
import type { ExcelHost } from '../src';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

const sync = (act: (context: Excel.RequestContext) => void): Promise<void> =>
  run(async (context) => {
    act(context);
    await context.sync();
  });
const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

describe('while another workbook has the focus', () => {
  beforeEach(() => host.faults.behave({ isBehind: true }));

  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    ['WorksheetCollection.add', 'GeneralException', (context) => context.workbook.worksheets.add('New')],
    ['Worksheet.activate', 'GeneralException', (context) => first(context).activate()],
    ['Range.select', 'GeneralException', (context) => first(context).getRange('B2').select()],
    ['WorksheetFreezePanes.freezeRows', 'GeneralException', (context) => first(context).freezePanes.freezeRows(1)],
    ['WorksheetFreezePanes.freezeAt', 'GeneralException', (context) => first(context).freezePanes.freezeAt('A1:B2')],
    ['Worksheet.delete', 'InvalidSelection', (context) => first(context).delete()],
    ['Workbook.getSelectedRange', 'InvalidSelection', (context) => context.workbook.getSelectedRange().load('address')],
  ])('%s throws %s', async (location, code, act) => {
    expect(await errorOf(() => sync(act))).toEqual({ code, location });
    expect(host.book.sheets().map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('cells are read and written as usual', async () => {
    await write('Sheet1', 'A1', [[5]]);
    expect(await values('Sheet1', 'A1')).toEqual([[5]]);
  });

  test('the names of sheets throw where that is so', async () => {
    const load = (): Promise<void> => sync((context) => context.workbook.worksheets.load('items/names/items/name'));
    await load();
    host.faults.behave({ areNamesRefusedBehind: true });
    expect((await errorOf(load)).code).toBe('InvalidSelection');
  });
});

test('a fit to the width is ignored where that is so, and a scale is not', async () => {
  host.faults.behave({ isFitIgnored: true });
  const zoom = async (): Promise<unknown> =>
    run(async (context) => {
      const { pageLayout } = first(context);
      pageLayout.load('zoom');
      await context.sync();
      return pageLayout.zoom;
    });
  const before = await zoom();
  await sync((context) => (first(context).pageLayout.zoom = { horizontalFitToPages: 1 }));
  expect(await zoom()).toEqual(before);
  await sync((context) => (first(context).pageLayout.zoom = { scale: 80 }));
  expect(await zoom()).toMatchObject({ scale: 80 });
});

test('freezing makes a sheet the active one where that is so', async () => {
  await sync((context) => {
    context.workbook.worksheets.add('Second');
    context.workbook.worksheets.getItem('Second').freezePanes.freezeRows(1);
  });
  expect(host.book.active().name).toBe('Sheet1');
  host.faults.behave({ doesFreezingActivate: true });
  await sync((context) => context.workbook.worksheets.getItem('Second').freezePanes.freezeRows(2));
  expect(host.book.active().name).toBe('Second');
});

test('another XML gets another part where that is so', async () => {
  host.faults.behave({ doesSetXmlAddPart: true });
  await sync((context) => context.workbook.customXmlParts.add('<a xmlns="urn:a"/>'));
  const [before] = [...host.book.documents.xmlParts.keys()];
  await sync((context) => context.workbook.customXmlParts.getItem(before ?? '').setXml('<a xmlns="urn:a">2</a>'));
  expect([...host.book.documents.xmlParts.values()]).toEqual(['<a xmlns="urn:a">2</a>']);
  expect([...host.book.documents.xmlParts.keys()]).not.toContain(before);
});

test('only a name of the same request can be hidden where that is so', async () => {
  host.faults.behave({ doNamesStayVisible: true });
  await sync((context) => (first(context).names.add('new', '="a"').visible = false));
  await sync((context) => first(context).names.add('old', '="b"'));
  await sync((context) => (first(context).names.getItem('old').visible = false));
  expect(host.book.names.all().map(({ name, visible }) => [name, visible])).toEqual([
    ['new', false],
    ['old', true],
  ]);
});

test('the names of a sheet include those of the workbook where that is so', async () => {
  host.faults.behave({ areWorkbookNamesListed: true });
  await sync((context) => {
    context.workbook.names.add('whole', '="a"');
    first(context).names.add('own', '="b"');
  });
  const listed = await run(async (context) => {
    const { names } = first(context);
    names.load('items/name,items/scope');
    await context.sync();
    return names.items.map(({ name, scope }) => [name, scope]);
  });
  expect(listed).toEqual([
    ['whole', 'Workbook'],
    ['own', 'Worksheet'],
  ]);
});

test('no protection is lifted where that is so', async () => {
  await sync((context) => first(context).protection.protect());
  host.faults.behave({ isUnprotectRefused: true });
  expect((await errorOf(() => sync((context) => first(context).protection.unprotect()))).code).toBe('AccessDenied');
  await host.user.unprotect('Sheet1');
});

test('events are lost where that is so', async () => {
  let heard = 0;
  await run(async (context) => {
    context.workbook.worksheets.onChanged.add(() => Promise.resolve(void (heard += 1)));
    await context.sync();
  });
  host.faults.behave({ areEventsLost: true });
  await host.user.type('Sheet1', 'A1', '1');
  await handled();
  expect(heard).toBe(0);
  host.faults.clear();
  await host.user.type('Sheet1', 'A1', '2');
  await handled();
  expect(heard).toBe(1);
});

test.each([
  { isDone: true, value: 5 },
  { isDone: false, value: '' },
])('a request is never answered, done or not ($isDone), and the next one is', async ({ isDone, value }) => {
  host.faults.loseAnswer(1, { isDone });
  let isAnswered = false;
  void write('Sheet1', 'A1', [[5]]).then(() => (isAnswered = true));
  expect(await values('Sheet1', 'A1')).toEqual([[value]]);
  await elapse(20);
  expect(isAnswered).toBe(false);
});
