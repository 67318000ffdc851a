import { strToU8 } from 'fflate';
import { FileWorkbook } from '../../../src/workbook/xlsx';
import { codeOf } from '../../support/workbookContract';
import { samplePlan } from '../../support/samplePlan';
import { partsOf, relation, relationships, sketchBeside, unzip, zip } from '../../support/archive';

const record = (inner: string): string => `<bieumau xmlns="urn:bieumau:record:1">${inner}</bieumau>`;
const [sheets, workbookRelations] = [{ A: '<sheetData/>' }, 'xl/_rels/workbook.xml.rels'] as const;

/** A workbook with these parts and relations besides. */
function sketched(
  parts: Readonly<Record<string, string | Uint8Array>>,
  relations: { readonly root?: readonly string[]; readonly workbook?: readonly string[] },
): Uint8Array {
  const plain = partsOf({ sheets });
  return zip({
    ...plain,
    '_rels/.rels': relationships([relation(1, 'officeDocument', 'xl/workbook.xml'), ...(relations.root ?? [])]),
    [workbookRelations]: relationships([
      relation(1, 'worksheet', 'worksheets/sheet1.xml'),
      ...(relations.workbook ?? []),
    ]),
    ...parts,
  });
}

const item = (number: number): string => relation(90 + number, 'customXml', `../customXml/item${number}.xml`);
const read = { text: 'a', isDamaged: false, trace: null };

test('a new workbook carries it, with what Excel writes beside a part', async () => {
  const workbook = await FileWorkbook.create();
  expect(await workbook.readRecord()).toEqual({ text: null, isDamaged: false, trace: null });
  await workbook.writeRecord('số & liệu', 'dấu');
  await workbook.insert([samplePlan()]);
  const saved = await workbook.save();
  expect(await (await FileWorkbook.open(saved)).readRecord()).toEqual({
    text: 'số & liệu',
    isDamaged: false,
    trace: 'dấu',
  });
  const parts = unzip(saved);
  expect(parts['customXml/item1.xml']).toBe(record('số &#38; liệu'));
  expect(parts[workbookRelations]).toContain('relationships/customXml" Target="/customXml/item1.xml"');
  expect(parts['customXml/_rels/item1.xml.rels']).toContain('Target="itemProps1.xml"');
  expect(parts['customXml/itemProps1.xml']).toContain('ds:uri="urn:bieumau:record:1"');
  expect(parts['[Content_Types].xml']).toMatch(/"\/docProps\/custom\.xml".*"\/customXml\/itemProps1\.xml"|"\/customXml\/itemProps1\.xml".*"\/docProps\/custom\.xml"/); // prettier-ignore
  expect(parts['_rels/.rels']).toContain('relationships/custom-properties" Target="/docProps/custom.xml"');
  expect(parts['docProps/custom.xml']).toContain('pid="2" name="bieumau"><vt:lpwstr');
});

test('a saved file names every part once, however often the record is written', async () => {
  let bytes = sketchBeside({ xmlParts: ['<a/>'], properties: { b: 'c' } });
  for (const text of ['một', 'hai', 'ba']) {
    const workbook = await FileWorkbook.open(bytes);
    await workbook.writeRecord(text, text);
    bytes = await workbook.save();
  }
  const parts = unzip(bytes);
  const ours = Object.keys(parts).filter((path) => path.startsWith('customXml/'));
  expect(ours.sort()).toEqual([
    'customXml/_rels/item2.xml.rels',
    'customXml/item1.xml',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
  ]);
  for (const [path, times] of [
    ['[Content_Types].xml', /customXml\/itemProps2|docProps\/custom/g],
    [workbookRelations, /customXml\/item\d/g],
  ] as const)
    expect(parts[path]!.match(times)).toHaveLength(2);
  expect(parts['_rels/.rels']!.match(/docProps\/custom/g)).toHaveLength(1);
  expect([...parts['docProps/custom.xml']!.matchAll(/pid="(\d)" name="(\w+)"/g)].map(([, pid, name]) => [pid, name])).toEqual([['2', 'b'], ['3', 'bieumau']]); // prettier-ignore
});

test('surplus parts go with their properties and relations', async () => {
  const parts = Object.fromEntries(
    [1, 2].flatMap((number) => [
      [`customXml/item${number}.xml`, record('a')],
      [`customXml/itemProps${number}.xml`, '<p/>'],
      [`customXml/_rels/item${number}.xml.rels`, relationships([relation(1, 'customXmlProps', `itemProps${number}.xml`)])], // prettier-ignore
    ]),
  );
  const workbook = await FileWorkbook.open(sketched(parts, { workbook: [item(1), item(2)] }));
  expect(await workbook.readRecord()).toMatchObject({ text: null, isDamaged: true });
  await workbook.writeRecord('b', 'c');
  const saved = unzip(await workbook.save());
  expect(Object.keys(saved).filter((path) => path.includes('2.xml') && path.startsWith('customXml'))).toEqual([]);
  expect(saved[workbookRelations]).not.toContain('item2.xml');
  expect(saved['customXml/item1.xml']).toBe(record('b'));
});

describe('a part is found', () => {
  test.each([
    ['by LibreOffice’s relation from the root', { root: [item(1)] }],
    ['by a relation of the strict kind', { workbook: [item(1).replace('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument')] }], // prettier-ignore
    ['once, though named twice', { root: [item(1)], workbook: [item(1)] }],
  ])('%s', async (_, relations) => {
    const workbook = await FileWorkbook.open(sketched({ 'customXml/item1.xml': record('a') }, relations));
    expect(await workbook.readRecord()).toEqual(read);
  });

  test.each([
    ['little', 'utf-16le', [0xff, 0xfe]],
    ['big', 'utf-16be', [0xfe, 0xff]],
  ])('in UTF-16, %s end first', async (_, order, mark) => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?>${record('a')}`;
    const codes = [...xml].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]);
    const bytes = order === 'utf-16le' ? codes : codes.map((_code, place) => codes[place ^ 1]!);
    const part = Uint8Array.from([...mark, ...bytes]);
    const workbook = await FileWorkbook.open(sketched({ 'customXml/item1.xml': part }, { workbook: [item(1)] }));
    expect(await workbook.readRecord()).toEqual(read);
  });

  test('never where nothing refers to it, as Excel does not see it either', async () => {
    const workbook = await FileWorkbook.open(sketched({ 'customXml/item1.xml': record('a') }, {}));
    expect(await workbook.readRecord()).toMatchObject({ text: null, isDamaged: false });
    await workbook.writeRecord('b', 'c');
    const again = await FileWorkbook.open(await saveWithSheet(workbook));
    expect(await again.readRecord()).toEqual({ text: 'b', isDamaged: false, trace: 'c' });
  });
});

async function saveWithSheet(workbook: FileWorkbook): Promise<Uint8Array> {
  await workbook.insert([samplePlan()]);
  return workbook.save();
}

describe('whatever stands there', () => {
  test.each([
    ['nothing', ''],
    ['no XML', 'abc'],
    ['an opening tag without its end', '<bieumau xmlns="urn:bieumau:record:1"'],
    ['many brackets', '<'.repeat(100_000)],
    ['many comments', '<!--'.repeat(100_000)],
    ['many attributes', `<a ${'b="c" '.repeat(20_000)}`],
  ])('%s is no crash', async (_, xml) => {
    const workbook = await FileWorkbook.open(sketched({ 'customXml/item1.xml': xml }, { workbook: [item(1)] }));
    expect((await workbook.readRecord()).text).toBeNull();
    await workbook.writeRecord('b', 'c');
    expect(await workbook.readRecord()).toEqual({ text: 'b', isDamaged: false, trace: 'c' });
  });

  test.each([
    ['one that breaks off', '<bieumau xmlns="urn:bieumau:record:1">a'],
    ['bytes that are no text', record('\ufffd\u0001')],
    ['a tag that breaks off', '<bieumau xmlns="urn:bieumau:record:1" a="'],
  ])('%s of our namespace is damaged', async (_, xml) => {
    const workbook = await FileWorkbook.open(
      sketched({ 'customXml/item1.xml': strToU8(xml) }, { workbook: [item(1)] }),
    );
    expect(await workbook.readRecord()).toEqual({ text: null, isDamaged: true, trace: null });
  });

  test('a file with a document type in it is not even opened', async () => {
    const xml = `<!DOCTYPE bieumau [<!ENTITY a "b">]>${record('&a;')}`;
    const bytes = sketched({ 'customXml/item1.xml': xml }, { workbook: [item(1)] });
    expect(await codeOf(FileWorkbook.open(bytes))).toBe('damaged');
  });

  test.each([
    ['a text', '<vt:lpwstr>a &amp; b</vt:lpwstr>', 'a & b'],
    ['an empty text', '<vt:lpwstr/>', ''],
    ['a boolean', '<vt:bool>true</vt:bool>', 'true'],
    ['nothing', '', ''],
  ])('a property that holds %s', async (_, value, trace) => {
    const xml = `<Properties xmlns:vt="urn:vt"><property pid="2" name="A > bieumau">${value}</property><property pid='7' name='BieuMau' fmtid="x">${value}</property></Properties>`;
    const workbook = await FileWorkbook.open(
      sketched({ 'docProps/custom.xml': xml }, { root: [relation(2, 'custom-properties', 'docProps/custom.xml')] }),
    );
    expect((await workbook.readRecord()).trace).toBe(trace);
    await workbook.writeRecord('b', 'c');
    const saved = unzip(await saveWithSheet(workbook))['docProps/custom.xml']!;
    expect(saved).toContain('name="A > bieumau"');
    expect(saved.match(/bieumau"/gi)).toHaveLength(2);
  });

  test.each([
    '<Properties/>',
    '<p:Properties xmlns:p="urn:p"/>',
    '<p:Properties xmlns:p="urn:p"></p:Properties>',
    '<x/>',
  ])('properties such as %s take one more', async (xml) => {
    const workbook = await FileWorkbook.open(
      sketched({ 'docProps/custom.xml': xml }, { root: [relation(2, 'custom-properties', 'docProps/custom.xml')] }),
    );
    await workbook.writeRecord('b', 'c');
    const again = await FileWorkbook.open(await saveWithSheet(workbook));
    expect(await again.readRecord()).toEqual({ text: 'b', isDamaged: false, trace: 'c' });
  });
});
