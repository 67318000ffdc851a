import type { PlanConditionalFormat, SheetPlan } from '../../../core/layout/SheetPlan';
import type { LibraryWorkbook, Style, Worksheet } from '../library/library';
import { addChart } from './charts';
import { planValue } from './content';
import { freeze, protect, setPage } from './page';
import { libraryStyle, opaque } from './style';
import { addValidation } from './validations';

const longestTab = 31;

/** Adds the sheet of a plan; the caller adds the name with its identity. */
export function renderSheet(book: LibraryWorkbook, plan: SheetPlan): Worksheet {
  if (plan.tab.length > longestTab) throw new RangeError(`a tab of ${plan.tab.length} characters`);
  const sheet = book.addWorksheet(plan.tab);
  plan.columnWidths.forEach((width, index) => (sheet.getColumn(index + 1).width = storedWidth(width)));
  for (const { row, height } of plan.rowHeights) sheet.getRow(row).height = height;
  renderCells(sheet, plan);
  for (const validation of plan.validations) addValidation(sheet, validation);
  plan.conditionalFormats.forEach((format, index) => addConditionalFormat(sheet, format, index + 1));
  protect(sheet, plan.protection);
  setPage(sheet, plan.page);
  if (plan.freeze) freeze(sheet, plan.freeze);
  for (const chart of plan.charts ?? []) addChart(sheet, chart);
  return sheet;
}

function renderCells(sheet: Worksheet, { styles, cells, merges }: SheetPlan): void {
  const rendered = new Map(Object.entries(styles).map(([key, style]) => [key, libraryStyle(style)]));
  let lastRow = 1;
  for (const { at, content, style } of cells) {
    const planned = styles[style];
    if (!planned) throw new RangeError(`${sheet.name}!${at}: no style ${style}`);
    const cell = sheet.getCell(at);
    cell.value = planValue(content, planned);
    cell.style = rendered.get(style) ?? {};
    lastRow = Math.max(lastRow, cell.row);
  }
  // A merged area takes the style of its first cell, so that its border is closed.
  for (const range of merges) sheet.mergeCells(range);
  // Codes such as 1.10 are text on purpose.
  sheet.ignoredErrors.push({ ref: `A1:A${lastRow}`, numberStoredAsText: true });
}

function addConditionalFormat(
  sheet: Worksheet,
  { range, formula, ...format }: PlanConditionalFormat,
  priority: number,
): void {
  const style: Partial<Style> = {
    font: { ...(format.bold && { bold: true }), ...(format.colour && { color: { argb: opaque(format.colour) } }) },
    // In a conditional format the background colour is the colour of a solid fill.
    ...(format.fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: opaque(format.fill) } } }),
  };
  sheet.addConditionalFormatting({
    ref: range,
    rules: [{ type: 'expression', formulae: [formula.replace(/^=/, '')], priority, style }],
  });
}

/**
 * The stored width of a column for a width in characters: it includes five pixels of padding; a character has seven
 * pixels in the default font, Calibri 11.
 */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}
