import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { FileWorkbook } from '../../../src/workbook/xlsx';

/** A file of openpyxl with a coloured tab, a fit to the page, fills without a pattern and a conditional format. */
const openpyxl = join(__dirname, '../../fixtures/openpyxl.xlsx');

/** The children of CT_Worksheet in the order of ECMA-376, part 1, 18.3.1.99, as far as this file has them. */
const ofWorksheet = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'conditionalFormatting', 'pageMargins', 'pageSetup']; // prettier-ignore

async function saved(): Promise<Readonly<Record<'sheet' | 'styles', string>>> {
  const book = await FileWorkbook.open(new Uint8Array(readFileSync(openpyxl)));
  await book.write([{ tab: 'Sheet', cell: 'B1', content: { kind: 'number', value: 5 } }]);
  const parts = unzipSync(await book.save());
  const [sheet, styles] = ['xl/worksheets/sheet1.xml', 'xl/styles.xml'].map((path) => strFromU8(parts[path]!));
  return { sheet: sheet!, styles: styles! };
}

test('the elements of a sheet that another program made are saved in the order of the standard', async () => {
  const { sheet } = await saved();
  const properties = /<sheetPr>(.*)<\/sheetPr>/.exec(sheet)?.[1] ?? '';
  expect([...properties.matchAll(/<(\w+)/g)].map(([, name]) => name)).toEqual(['tabColor', 'outlinePr', 'pageSetUpPr']);
  const places = ofWorksheet.map((name) => sheet.search(new RegExp(`<${name}\\b`))).filter((place) => place >= 0);
  expect(places.length).toBeGreaterThan(5);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('a fill without a pattern is saved without one, in cells and in conditional formats', async () => {
  const { styles } = await saved();
  expect(styles).not.toContain('undefined');
  const patterns = [...styles.matchAll(/<patternFill( [^>]*?)?\/?>/g)].map(([, attributes = '']) => attributes.trim());
  const known = ['', 'patternType="none"', 'patternType="solid"', 'patternType="gray125"'];
  for (const pattern of patterns) expect(known).toContain(pattern);
  expect(/<dxf>.*?<\/dxf>/s.exec(styles)?.[0]).toMatch(/<patternFill><bgColor rgb="FFFF0000"\/>/);
});
