import type { ExcelHost, SheetSnapshot } from '@bieumau/excel-host';
import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { parseArea } from '../../../src/core/base/address';
import { ExcelWorkbook } from '../../../src/workbook/excel';
import { plannedCells } from '../../../src/workbook/excel/render/plannedCells';
import { samplePlan } from '../../support/samplePlan';
import { beforeRequest, closeHosts, costOf, errorOf, openHost } from '../../support/host';

afterEach(closeHosts);

function rectOf(address: string): object {
  const { top, left, bottom, right } = parseArea(address)!;
  return { startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 };
}

describe('a plan that is inserted into Excel', () => {
  const plan = samplePlan();
  let host: ExcelHost;
  let sheet: SheetSnapshot;
  beforeAll(async () => {
    host = await openHost();
    await new ExcelWorkbook().insert([plan]);
    sheet = host.snapshot().sheets.find(({ name }) => name === plan.tab)!;
  });

  test('every cell has the format of its style', () => {
    const cells = plannedCells(plan);
    const looks = new Map(
      sheet.cells.map((cell) => [
        `${cell.row + 1} ${cell.column + 1}`,
        { fontSize: 11, ...sheet.formats[cell.format!] },
      ]),
    );
    for (const row of cells.rowNumbers())
      for (const column of cells.columnNumbers(row)) {
        const { style } = cells.at(row, column)!;
        const line = { style: 'Continuous' };
        expect([row, column, looks.get(`${row} ${column}`)]).toMatchObject([
          row,
          column,
          {
            fontName: 'Times New Roman',
            fontSize: style.size ?? 13,
            ...(style.bold && { bold: true }),
            ...(style.italic && { italic: true }),
            ...(style.colour && { fontColor: style.colour }),
            ...(style.fill && { fillColor: style.fill }),
            ...(style.wrap && { wrapText: true }),
            ...(style.indent && { indentLevel: style.indent, horizontalAlignment: 'Left' }),
            ...(style.unlocked && { locked: false }),
            ...(style.numberFormat && { numberFormat: style.numberFormat }),
            ...(style.horizontal === 'center' && { horizontalAlignment: 'Center' }),
            verticalAlignment: style.vertical === 'top' ? 'Top' : 'Center',
            ...(style.border && { borders: { top: line, bottom: line, left: line, right: line } }),
          },
        ]);
      }
  });

  test('merges, row heights and column widths are set', () => {
    expect(sheet.merges).toEqual(plan.merges.map(rectOf));
    expect(sheet.rowHeights).toEqual({ 2: 36, 3: 34 });
    expect(sheet.columnWidths).toMatchObject({ 0: 45.75, 1: 266.25, 5: 161.25 });
  });

  test('validations are set as planned', () => {
    expect(sheet.validations).toHaveLength(3);
    expect(sheet.validations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          areas: [rectOf('D5:D6')],
          kind: 'wholeNumber',
          operator: 'GreaterThanOrEqualTo',
          formula1: '0',
          prompt: { showPrompt: true, title: 'Số liệu', message: 'Nhập số nguyên không âm.' },
          errorAlert: expect.objectContaining({ showAlert: true, style: 'Warning', title: 'Không phải số' }) as unknown,
        }),
        expect.objectContaining({ areas: [rectOf('E5')], kind: 'list', formula1: 'Đúng,Trễ "hạn"' }),
        expect.objectContaining({ kind: 'decimal', operator: 'Between', formula1: '0', formula2: '100' }),
      ]),
    );
  });

  test('conditional formats keep the order of the plan', () => {
    expect(sheet.conditionalFormats).toMatchObject([
      { areas: [rectOf('A4:F6')], formula: '=LEFT($F4,1)="✗"', fill: '#FFC7CE', color: '#9C0006', bold: true },
      { areas: [rectOf('A4:F6')], formula: '=LEFT($F4,1)="!"', fill: '#FFEB9C' },
    ]);
  });

  test('the identity is a hidden name of the sheet', () => {
    expect(sheet.names).toContainEqual(
      expect.objectContaining({ name: '_bm', formula: '="cv581-2022|BM4|2022-N|Sở ""A"" & B"', visible: false }),
    );
  });

  test('a link leads to its cell', () => {
    expect(sheet.cells.find(({ hyperlink }) => hyperlink)).toMatchObject({
      row: 5,
      column: 4,
      value: 'xem BM4',
      hyperlink: { documentReference: "'BM4''s cũ'!D5" },
    });
  });

  test('the page has its title rows, and a header except on the first page', () => {
    const { page } = sheet;
    expect(page).toMatchObject({ paperSize: 'A4', orientation: 'Portrait', centerHorizontally: true });
    expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(page.leftMargin).toBeCloseTo(85.04, 2);
    expect(page.differentFirstPage).toBe(true);
    expect(page.headersFooters.centerHeader).toBe(plan.page.header);
    const tab = "'BM4''s cũ'";
    expect(sheet.names.map(({ name, formula }) => [name, formula])).toEqual(
      expect.arrayContaining([
        ['Print_Area', `=${tab}!$A$1:$E$6`],
        ['Print_Titles', `=${tab}!$3:$3`],
      ]),
    );
  });

  test('panes are frozen; only what the plan allows is allowed', () => {
    expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
    const allowed = Object.entries(sheet.protection ?? {}).flatMap(([name, value]) => (value === true ? [name] : []));
    expect(allowed.sort()).toEqual(['allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertRows']);
  });
});

test('an insert takes one request to read, one to write and one to finish; two that write for many sheets tell how far it is', async () => {
  const host = await openHost();
  const plans = (count: number): readonly SheetPlan[] =>
    Array.from({ length: count }, (_, index) => samplePlan({ tab: `${String(count)}-${String(index)}` }));
  expect(await costOf(host, () => new ExcelWorkbook().insert(plans(3)))).toMatchObject({ requests: 3 });
  const done: number[] = [];
  expect(await costOf(host, () => new ExcelWorkbook().insert(plans(9), (count) => done.push(count)))).toMatchObject({ requests: 4 }); // prettier-ignore
  expect(done).toEqual([5, 9]);
  expect(await costOf(host, () => new ExcelWorkbook().insert([]))).toMatchObject({ requests: 0 });
});

const plans: readonly SheetPlan[] = [samplePlan({ tab: 'BM4' }), samplePlan({ tab: 'BM5' })];

test('a read-only workbook is refused before anything is changed', async () => {
  const host = await openHost();
  host.faults.readOnly(true);
  expect(await errorOf(new ExcelWorkbook().insert(plans))).toMatchObject({ code: 'readOnly', left: [] });
});

test('an invalid plan leaves no sheet behind', async () => {
  const host = await openHost();
  await expect(new ExcelWorkbook().insert([...plans, samplePlan({ tab: 'BM6', styles: {} })])).rejects.toThrow(
    RangeError,
  );
  await host.idle();
  expect(host.snapshot().sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a tab that somebody else takes in between stays, and our sheets are removed', async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  beforeRequest(host, 2, async () => {
    await host.user.addSheet('BM5');
    await host.user.type('BM5', 'A1', 'của người khác');
  });
  expect(await errorOf(workbook.insert(plans))).toMatchObject({
    problem: { code: 'tabTaken', sheet: 'BM5' },
    left: [],
  });
  expect((await workbook.sheets()).map(({ tab }) => tab)).toEqual(['Sheet1', 'BM5']);
  expect(host.user.text('BM5', 'A1')).toBe('của người khác');
});

test('an insert waits until the entry of a cell is finished', async () => {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  host.faults.cellEdit(true);
  let done = false;
  const inserting = workbook.insert(plans).then(() => (done = true));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(done).toBe(false);
  host.faults.cellEdit(false);
  await inserting;
  expect(await workbook.sheets()).toHaveLength(3);
});
