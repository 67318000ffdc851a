import type { ExcelHost, SheetSnapshot } from '@bieumau/excel-host';
import type { RestoredCell, RestorePlan } from '../../src/core/port/OpenWorkbook';
import { ExcelWorkbook } from '../../src/workbook/excel';
import { samplePlan } from './samplePlan';
import { openHost } from './host';

const { cells, styles, validations, conditionalFormats, protection } = samplePlan();

/** Gives the table of the form its looks, formulas and labels back; figures and notes stay. */
export function restorePlan(change: Partial<RestorePlan> = {}): RestorePlan {
  const restored = cells.flatMap(({ at, content, style }): RestoredCell[] => {
    if (/^[A-F][1-2]$/.test(at)) return [];
    const isOurs = !/^(D[56]|E[45])$/.test(at);
    return [{ at, style, content: isOurs ? content : null, keepsNumberFormat: !isOurs }];
  });
  return {
    tab: 'BM4',
    insertRows: [],
    styles,
    cells: restored,
    validations,
    conditionalFormats,
    area: 'A3:F6',
    protection,
    ...change,
  };
}

export async function form(): Promise<{ host: ExcelHost; workbook: ExcelWorkbook; sheet: () => SheetSnapshot }> {
  const host = await openHost();
  const workbook = new ExcelWorkbook();
  await workbook.insert([samplePlan({ tab: 'BM4' })]);
  const sheet = (): SheetSnapshot => host.snapshot().sheets.find(({ name }) => name === 'BM4')!;
  return { host, workbook, sheet };
}

/** Somebody unprotects the form and pastes over it. */
export async function spoil(host: ExcelHost): Promise<void> {
  await host.user.unprotect('BM4');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('BM4');
    const area = sheet.getRange('A3:F6');
    area.format.fill.color = '#FF0000';
    area.format.font.size = 30;
    area.format.protection.locked = false;
    area.dataValidation.clear();
    area.conditionalFormats.clearAll();
    sheet.getRange('B5').formulas = [['dán đè']];
    sheet.getRange('D4').formulas = [[999]];
    sheet.getRange('D5').numberFormat = [['0.0%']];
    sheet.getRange('E5').numberFormat = [['d-mmm']];
    await context.sync();
  });
  await host.idle();
}

/** What is seen and said of each cell, with the places of pieces made comparable. */
export function looks({
  cells: all,
  formats,
  conditionalFormats,
  validations: rules,
  merges,
  protection: lock,
}: SheetSnapshot): object {
  const cellLooks = all.map(({ row, column, value, formula, format }) => ({
    at: `${row} ${column}`,
    held: formula ?? value,
    look: format === undefined ? {} : formats[format],
  }));
  const places = new Map(rules.flatMap(({ areas, ...rule }) => areas.map((area) => [JSON.stringify(area), rule])));
  return { cellLooks, conditionalFormats, rules: [...places].sort(([a], [b]) => a.localeCompare(b)), merges, lock };
}
