import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { floor } from '../../../src/addin/pane/start/officeReady';
import { localBase } from '../src/localBase';
import { manifestProblems } from '../src/manifest/manifestProblems';
import { elementsNamed, parseManifest, formatElement } from '../src/manifest/parseManifest';
import { readFacts } from '../src/manifest/readFacts';
import type { Audience } from '../src/manifest/sequences';
import { storeManifest } from '../storeManifest.cjs';

// Microsoft's reader needs this ES module only to change a manifest, and jest cannot require it.
jest.mock('uuid', () => ({}));

const manifest = readFileSync('manifest.xml', 'utf8');
const read = (path: string): Uint8Array | null => (existsSync(path) ? readFileSync(path) : null);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a file for Microsoft's reader; leaves out line numbers, which change with every edit of the manifest. */
async function problems(xml: string, readFile = read, audience: Audience = 'organisation'): Promise<readonly string[]> {
  const file = join(folder, 'manifest.xml');
  await writeFile(file, xml);
  const release = {
    audience,
    base: localBase,
    read: readFile,
    facts: () => readFacts(file),
  };
  return (await manifestProblems(xml, release)).map((problem) => problem.replace(/^line \d+, /, ''));
}

/** A manifest with all occurrences of a text replaced; fails if there is none. */
function broken(from: string, to: string, xml = manifest): string {
  if (!xml.includes(from)) throw new Error(`the manifest does not hold ${from}`);
  return xml.replaceAll(from, to);
}

test('manifest.xml has no problems', async () => {
  expect(await problems(manifest)).toEqual([]);
});

const button = (id: string): string =>
  new RegExp(`\\n *<Control xsi:type="Button" id="${id}">.*?</Control>`, 's').exec(manifest)?.[0] ?? '';
const fourMore = [1, 2, 3, 4].map((n) => button('FillButton').replace('FillButton', `More${n}`)).join('');
const long = 'dài '.repeat(63);

test.each<readonly [what: string, from: string, to: string, expected: string]>([
  [
    'an invalid GUID',
    'b51c96ba-',
    'b51c96bx-',
    '<Id> is b51c96bx-665b-4185-b79c-e194d90a0576: write a GUID, and never another one again.',
  ],
  [
    'a version that Microsoft’s validation calls too low',
    '<Version>1.0.0.0',
    '<Version>0.9.0.0',
    '<Version> is 0.9.0.0: write four numbers, the first at least 1, such as 1.0.0.0.',
  ],
  [
    'a version of three numbers',
    '<Version>1.0.0.0',
    '<Version>1.0.0',
    '<Version> is 1.0.0: write four numbers, the first at least 1, such as 1.0.0.0.',
  ],
  [
    'too few permissions',
    'ReadWriteDocument',
    'ReadDocument',
    '<Permissions> is ReadDocument: write ReadWriteDocument.',
  ],
  ['another host', '<Host Name="Workbook"', '<Host Name="Document"', '<Host> is Document: write Workbook.'],
  ['another default language', '>vi-VN<', '>en-US<', '<DefaultLocale> is en-US: write vi-VN.'],
  [
    'elements out of order',
    '<ProviderName>Bieumau</ProviderName>\n  <DefaultLocale>vi-VN</DefaultLocale>',
    '<DefaultLocale>vi-VN</DefaultLocale>\n  <ProviderName>Bieumau</ProviderName>',
    '<ProviderName> stands after <DefaultLocale>: move it before <DefaultLocale>.',
  ],
  [
    'a button without the name of the pane',
    '<TaskpaneId>Bieumau.Pane</TaskpaneId>\n                    <SourceLocation resid="Fill.Url"',
    '<SourceLocation resid="Fill.Url"',
    '<Action> lacks <TaskpaneId>: add it.',
  ],
  [
    'requirements',
    '  <DefaultSettings>',
    '  <Requirements />\n  <DefaultSettings>',
    '<Requirements> does not belong into <OfficeApp>: take it out.',
  ],
  [
    'an address without encryption',
    'https://localhost:3000/taskpane/pane.html?view=fill',
    'http://localhost:3000/taskpane/pane.html?view=fill',
    '<Url id="Fill.Url"> leads to http://localhost:3000/taskpane/pane.html?view=fill: let it begin with https://localhost:3000/, which the build replaces.',
  ],
  [
    'a resource that is not there',
    '<Title resid="Fill.Label" />',
    '<Title resid="Fill.Labl" />',
    '<Title resid="Fill.Labl"> names a resource that <ShortStrings> does not hold: add it there or mend the name.',
  ],
  [
    'a resource of another kind',
    '<Title resid="Fill.Label" />',
    '<Title resid="Fill.Tip" />',
    '<Title resid="Fill.Tip"> names a resource that <ShortStrings> does not hold: add it there or mend the name.',
  ],
  [
    'a resource that nobody uses',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="Spare" DefaultValue="${localBase}x" />`,
    '<Url id="Spare"> is used nowhere: take it out or name it where it belongs.',
  ],
  [
    'an id that is too long',
    '"Help.Url"',
    '"Help.Url.of.a.page.that.is.far.away"',
    '<Url id="Help.Url.of.a.page.that.is.far.away"> has an id of 35 characters: Excel takes 32 at most.',
  ],
  [
    'an id twice',
    '<bt:Urls>',
    `<bt:Urls><bt:Url id="Fill.Url" DefaultValue="${localBase}x" />`,
    '<Url id="Fill.Url"> has the id of an earlier resource: give it another.',
  ],
  [
    'a text of one language',
    '\n          <bt:Override Locale="en-US" Value="Check all" />',
    '',
    '<String id="CheckAll.Label"> has no words in en-US: add an <Override> for it.',
  ],
  ['a blank text', 'Value="Check all"', 'Value=" "', '<Override Locale="en-US"> is blank: write its words.'],
  [
    'a label that is too long',
    'Value="Check all"',
    `Value="${'x'.repeat(126)}"`,
    '<Override Locale="en-US"> has 126 characters: Excel takes 125 at most.',
  ],
  [
    'a description that is too long',
    'DefaultValue="Danh sách những',
    `DefaultValue="${long}Danh sách những`,
    '<String id="Findings.Tip"> has 337 characters: Excel takes 250 at most.',
  ],
  [
    'an icon that is not drawn',
    'assets/fill-24.png',
    'assets/fill-25.png',
    '<Image resid="Icon.fill.24"> needs assets/fill-25.png, which is not there: draw it with npm run icons.',
  ],
  [
    'an icon of another size',
    'assets/fill-24.png',
    'assets/fill-32.png',
    '<Image resid="Icon.fill.24"> needs assets/fill-32.png with 24 × 24 pixels, it has 32 × 32: draw it anew with npm run icons.',
  ],
  [
    'an icon that is no PNG',
    'assets/bieumau-64.png" />\n  <S',
    'assets/bieumau.svg" />\n  <S',
    '<HighResolutionIconUrl> needs assets/bieumau.svg to be a PNG: draw it anew with npm run icons.',
  ],
  [
    'more buttons than fit',
    button('FillButton'),
    button('FillButton') + fourMore,
    '<Group id="CheckGroup"> has 8 controls: Excel shows 6 at most.',
  ],
  [
    'a button twice',
    'id="HeadButton"',
    'id="InsertButton"',
    '<Control id="InsertButton"> has an id that is taken: give it another.',
  ],
  [
    'a pane of its own',
    '<TaskpaneId>Bieumau.Pane</TaskpaneId>\n                    <SourceLocation resid="Fill.Url"',
    '<TaskpaneId>Second</TaskpaneId><SourceLocation resid="Fill.Url"',
    '<TaskpaneId> of FillButton is Second: write Bieumau.Pane, the pane that the buttons share.',
  ],
  [
    'a second button whose pane may open by itself',
    '<TaskpaneId>Bieumau.Pane</TaskpaneId>\n                    <SourceLocation resid="Fill.Url"',
    '<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>\n                    <SourceLocation resid="Fill.Url"',
    '<TaskpaneId> of FillButton is Office.AutoShowTaskpaneWithDocument: write Bieumau.Pane, the pane that the buttons share.',
  ],
  [
    'a manifest without a pane that opens by itself',
    'Office.AutoShowTaskpaneWithDocument',
    'Bieumau.Pane',
    '<TaskpaneId> of FindingsButton is Bieumau.Pane: write Office.AutoShowTaskpaneWithDocument, so that Excel opens this pane with a workbook that asks for it.',
  ],
])('%s is reported', async (_, from, to, expected) => {
  expect(await problems(broken(from, to))).toEqual([expected]);
});

test('a second tab is reported as such and as an element that does not belong there', async () => {
  const reported = await problems(broken('</CustomTab>', '</CustomTab><OfficeTab id="TabHome" />'));
  expect(reported).toEqual([
    '<OfficeTab id="TabHome"> does not belong into <ExtensionPoint>: take it out.',
    '<OfficeTab id="TabHome"> is a second tab: Excel allows one for an add-in.',
  ]);
});

test('XML that is not well-formed is reported with its location', async () => {
  const reported = await problems(broken('</Hosts>', '</Host>'));
  expect(reported).toHaveLength(1);
  expect(reported[0]).toMatch(/^manifest\.xml is not well-formed XML: /);
});

test('all problems are reported at once', async () => {
  const reported = await problems(
    manifest.replaceAll('https://localhost:3000/assets/', 'http://a.vn/assets/'),
    () => null,
  );
  expect(reported.length).toBeGreaterThan(50);
});

test('an element is described by its line, name and id', () => {
  const [first] = elementsNamed(parseManifest(manifest), 'CustomTab');
  const line = manifest.split('\n').findIndex((text) => text.includes('<CustomTab')) + 1;
  expect(first && formatElement(first)).toBe(`line ${line}, <CustomTab id="BieumauTab">`);
});

test('every button asks for its own view', () => {
  const root = parseManifest(manifest);
  const views = elementsNamed(root, 'Url').map(({ attributes }) => /view=(.*)$/.exec(attributes['DefaultValue'] ?? '')?.[1]); // prettier-ignore
  expect(views.filter(Boolean)).toEqual(['insert', 'head', 'check', 'findings', 'fill', 'send', 'next']);
});

describe('The manifest for the store', () => {
  const ofStore = storeManifest(manifest);
  const inStore = (xml: string): Promise<readonly string[]> => problems(xml, read, 'store');

  test('has no problems', async () => {
    expect(await inStore(ofStore)).toEqual([]);
  });

  test('requires the API that the pane requires, and names no pane that opens by itself', () => {
    const root = parseManifest(ofStore);
    const sets = elementsNamed(root, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
    expect(sets).toEqual([['ExcelApi', floor]]);
    expect(new Set(elementsNamed(root, 'TaskpaneId').map(({ text }) => text))).toEqual(new Set(['Bieumau.Pane']));
  });

  test('differs from the one of an organisation in nothing else', () => {
    const lines = (xml: string): readonly string[] => xml.replace(/<!--.*?-->/s, '').split('\n');
    const added = lines(ofStore).filter((line) => !lines(manifest).includes(line)).map((line) => line.trim()); // prettier-ignore
    expect(added).toEqual(['<Requirements>', '<Sets DefaultMinVersion="1.14">', '<Set Name="ExcelApi" MinVersion="1.14" />', '</Sets>', '</Requirements>']); // prettier-ignore
    const removed = lines(manifest).filter((line) => !lines(ofStore).includes(line)).map((line) => line.trim()); // prettier-ignore
    expect(removed).toEqual(['<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>']);
  });

  test('is refused without requirements', async () => {
    const without = ofStore.replace(/ *<Requirements>.*?<[/]Requirements>\n/s, '');
    expect(await inStore(without)).toEqual(['<OfficeApp> lacks <Requirements>: add it.']);
  });

  test('is refused with other requirements', async () => {
    expect(await inStore(broken('MinVersion="1.14" />', 'MinVersion="1.9" />', ofStore))).toEqual([
      '<Requirements> asks for ExcelApi 1.9: write ExcelApi 1.14.',
    ]);
  });

  test('is refused with a pane that opens by itself', async () => {
    const reported = await inStore(
      broken('Bieumau.Pane</TaskpaneId>\n                    <SourceLocation resid="Findings.Url"', 'Office.AutoShowTaskpaneWithDocument</TaskpaneId>\n                    <SourceLocation resid="Findings.Url"', ofStore), // prettier-ignore
    );
    expect(reported).toEqual([
      '<TaskpaneId> of FindingsButton is Office.AutoShowTaskpaneWithDocument: write Bieumau.Pane, the pane that the buttons share.',
    ]);
  });
});
