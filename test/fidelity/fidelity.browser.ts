import { check } from '../browser/check';
import { type FileContents, fileContents } from '@bieumau/workbench/test/fileContents';
import { inBrowser, type Played } from './inBrowser';
import { inNode } from './inNode';
import type { Brief } from './scenario';

let node: Played;
let browser: Played;
let files: readonly [FileContents, FileContents];

beforeAll(async () => {
  node = await inNode();
  browser = await inBrowser();
  files = [fileContents(node.bytes), fileContents(browser.bytes)];
});

test('the scenario leaves edits of every kind in the file', () => {
  const [{ sheets, names }] = files;
  const tabs = ['Sheet1', 'BM1', 'BM2', 'BM3', 'BM4', 'Biểu số 5', 'BM6', 'PL', 'Kiểm tra', 'BM6 (2)'];
  expect(Object.keys(sheets)).toEqual(tabs);
  expect(names['BM6 (2)!_bm']).toBe(names['BM6!_bm']);
  expect(sheets['BM4']!.cells['D14']).toBe('n 5');
  expect(sheets['BM1']!.protection).toMatchObject({ sheet: '1', sort: '0' });
});

test('the files of browser and Node have the same sheets and names', () => {
  expect(Object.keys(files[1].sheets)).toEqual(Object.keys(files[0].sheets));
  expect(files[1].names).toEqual(files[0].names);
});

test.each([
  'cells',
  'formats',
  'merges',
  'widths',
  'heights',
  'validations',
  'conditionalFormats',
  'protection',
  'page',
] as const)('a browser and Node hold the same %s', (kind) => {
  for (const tab of Object.keys(files[0].sheets))
    expect({ tab, [kind]: files[1].sheets[tab]![kind] }).toEqual({ tab, [kind]: files[0].sheets[tab]![kind] });
});

test('pane and command line have the same findings for both files', () => {
  expect(node.findings.length).toBeGreaterThan(30);
  expect(browser.findings).toEqual(node.findings);
  expect(checked(node.bytes)).toEqual(node.findings);
  expect(checked(browser.bytes)).toEqual(node.findings);
});

/** Errors of Univer after a sheet is deleted: it still validates and calculates the deleted cells, without effect. */
const afterDeletion = [
  /^Dependency tree not found for treeId: \d+$/,
  /^Error: cannot find current worksheet, .*\n +at SheetsDataValidationValidatorService/,
];

test('the page logs no error except those of Univer about a deleted sheet', () => {
  expect(browser.failures.filter((failure) => !afterDeletion.some((pattern) => pattern.test(failure)))).toEqual([]);
});

function checked(bytes: Uint8Array): readonly Brief[] {
  return check(bytes).findings.map(({ rule, cell, message }) => [rule, cell, message]);
}
