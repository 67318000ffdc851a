/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run } from './stage';
import { autoShows, type ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open({
    saveFile: () => Promise.resolve(Uint8Array.from({ length: 70_000 }, (_, index) => index % 251)),
  });
});
afterAll(close);

describe('Page layout', () => {
  test('page layout is set and read back', async () => {
    await run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Sheet1');
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A3';
      pageLayout.leftMargin = 85;
      pageLayout.topMargin = 57;
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P/&N';
      pageLayout.setPrintTitleRows('$7:$8');
      pageLayout.setPrintArea('A1:E40');
      await context.sync();
      await loadMembers(context, pageLayout, 'orientation,paperSize,leftMargin,topMargin,centerHorizontally,zoom,headersFooters/defaultForAllPages/centerFooter'); // prettier-ignore
      const rows = await loadMembers(context, pageLayout.getPrintTitleRowsOrNullObject(), 'address');
      expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.leftMargin, pageLayout.topMargin]).toEqual(['Landscape', 'A3', 85, 57]); // prettier-ignore
      expect([pageLayout.centerHorizontally, pageLayout.zoom]).toEqual([true, { horizontalFitToPages: 1, verticalFitToPages: 0 }]); // prettier-ignore
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P/&N');
      expect(rows.address).toBe('Sheet1!7:8');
    });
  });

  test('the print area moves with rows and is not among the names', async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.pageLayout.setPrintArea('A1:E40');
      sheet.getRange('10:12').insert('Down');
      const count = sheet.names.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(host.snapshot().sheets[0]?.names).toEqual([
      { name: 'Print_Area', formula: expect.stringMatching(/\$A\$1:\$E\$43$/) as string, visible: false, comment: '' },
    ]);
  });
});

describe('Custom XML parts', () => {
  const xml = '<?xml version="1.0"?><bm:so xmlns:bm="urn:bieumau:2022"><bm:a>1</bm:a></bm:so>';

  test('a part is added, found by namespace, changed and deleted', async () => {
    await run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(xml).load('id,namespaceUri');
      customXmlParts.add('<other/>');
      await context.sync();
      expect(part.namespaceUri).toBe('urn:bieumau:2022');
      const [mine, none] = ['urn:bieumau:2022', 'urn:x'].map((uri) => customXmlParts.getByNamespace(uri).getOnlyItemOrNullObject()); // prettier-ignore
      const text = mine?.getXml();
      const count = customXmlParts.getCount();
      await context.sync();
      expect([text?.value, none?.isNullObject, count.value]).toEqual([xml, true, 2]);
      mine?.setXml(xml.replace('>1<', '>2<'));
      const changed = customXmlParts.getItem(part.id).getXml();
      await context.sync();
      expect(changed.value).toContain('>2<');
      mine?.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('getOnlyItemOrNullObject returns a null object for several parts of one namespace', async () => {
    const refused = run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add(xml);
      customXmlParts.add(xml);
      const parts = customXmlParts.getByNamespace('urn:bieumau:2022');
      const [count, only] = [parts.getCount(), parts.getOnlyItemOrNullObject().load('id')];
      const text = only.getXml();
      await context.sync();
      expect([count.value, only.isNullObject, text.value]).toEqual([2, true, undefined]);
      parts.getOnlyItem().load('id');
      await context.sync();
    });
    expect(await errorOf(() => refused)).toMatchObject({ code: 'InvalidOperation' });
  });

  test.each(['', 'text', '<a>', '<a></b>'])('the text %j is refused', async (text) => {
    const wrong = run(async (context) => {
      context.workbook.customXmlParts.add(text);
      await context.sync();
    });
    expect(await errorOf(() => wrong)).toMatchObject({ code: 'InvalidArgument' });
  });
});

test('custom properties are added, replaced regardless of case, listed and deleted', async () => {
  await run(async (context) => {
    const { custom } = context.workbook.properties;
    custom.add('Ky', '2022-6T');
    custom.add('So', 5);
    custom.add('ky', '2022');
    await context.sync();
    await loadMembers(context, custom, 'items/key,items/value,items/type');
    expect(custom.items.map((item) => [item.key, item.value as unknown, item.type])).toEqual([['Ky', '2022', 'String'], ['So', 5, 'Number']]); // prettier-ignore
    custom.getItem('SO').delete();
    const gone = custom.getItemOrNullObject('So');
    const strict = custom.getItemOrNullObject('Ky').load('value');
    await context.sync();
    expect([gone.isNullObject, strict.value]).toEqual([true, '2022']);
    context.workbook.properties.title = 'Báo cáo';
    expect((await loadMembers(context, context.workbook.properties, 'title')).title).toBe('Báo cáo');
  });
});

test('workbook settings hold JSON values', async () => {
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.add('units', ['a', { b: 1 }]);
    const setting = settings.getItem('units').load('value');
    await context.sync();
    expect(setting.value).toEqual(['a', { b: 1 }]);
    setting.delete();
    const gone = settings.getItemOrNullObject('units');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('document settings, including the auto-show setting, are saved with the workbook', async () => {
  const { settings } = Office.context.document;
  settings.set('Office.AutoShowTaskpaneWithDocument', true);
  settings.set('donVi', { ma: '01' });
  expect(autoShows(host.book.documents)).toBe(false);
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(autoShows(host.book.documents)).toBe(true);
  expect(JSON.parse(host.snapshot().documentSettings['donVi'] ?? '')).toEqual({ ma: '01' });
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get('donVi')).toEqual({ ma: '01' });
});

test('the bytes of the file are read in slices', async () => {
  const file = await new Promise<Office.File>((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 65_536 }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Error(result.error.message));
    });
  });
  expect([file.size, file.sliceCount]).toEqual([70_000, 2]);
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await new Promise<Office.Slice>((resolve) =>
      file.getSliceAsync(index, (result) => resolve(result.value)),
    );
    bytes.push(...(slice.data as number[]));
  }
  await new Promise((resolve) => file.closeAsync(resolve));
  expect(bytes).toHaveLength(70_000);
  expect([bytes[0], bytes[251], bytes[69_999]]).toEqual([0, 0, 69_999 % 251]);
});

describe('A file opened by getFileAsync', () => {
  const opened = (): Promise<Office.AsyncResult<Office.File>> =>
    new Promise((resolve) => Office.context.document.getFileAsync(Office.FileType.Compressed, resolve));

  test('at most two files can be open until one is closed', async () => {
    const files = [await opened(), await opened()];
    expect(host.external.openFiles).toBe(2);
    expect((await opened()).error).toMatchObject({ code: 11_000 });
    await new Promise((resolve) => files[0]?.value.closeAsync(resolve));
    expect((await opened()).status).toBe('succeeded');
  });

  test('a planned failure happens once, at its step', async () => {
    host.faults.failFile('open', 2, 5_001);
    const { value: file } = await opened();
    expect((await opened()).error).toMatchObject({ code: 5_001 });
    host.faults.failFile('slice', 1, 11_001);
    const slice = (): Promise<Office.AsyncResult<Office.Slice>> =>
      new Promise((resolve) => file.getSliceAsync(0, resolve));
    expect((await slice()).error).toMatchObject({ code: 11_001 });
    expect((await slice()).value.size).toBe(70_000);
    host.faults.failFile('close', 1, 5_001);
    await new Promise((resolve) => file.closeAsync(resolve));
    expect(host.external.openFiles).toBe(1);
  });
});

test('host, platform and document address are reported', () => {
  expect([Office.context.host, Office.context.platform, Office.context.displayLanguage]).toEqual([
    'Excel',
    'PC',
    'vi-VN',
  ]);
  expect(Office.context.document.url).toBe('C:\\Book1.xlsx');
  expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe('#ffffff');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
});
