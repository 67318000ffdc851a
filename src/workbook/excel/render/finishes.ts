import { columnLetters, parseArea } from '../../../core/base/address';
import { pageScale } from '../../../core/layout/pageScale';
import type { SheetPlan } from '../../../core/layout/SheetPlan';
import { SheetRanges } from '../host/SheetRanges';
import { applyCharts } from './applyCharts';
import { applyPage } from './applyPage';
import { protectionOptions } from './protectionOptions';

/**
 * What a sheet gets beside its contents, in the order in which it is set: charts are refused on a protected sheet. All
 * but the protection are niceties: Excel refuses some of them for reasons of its own, such as a printer that does not
 * answer, and a sheet is right without.
 */
export const finishes = ['page', 'freeze', 'charts', 'protection'] as const;
export type Finish = (typeof finishes)[number];

/** Queues one finish of a sheet. */
export function queueFinish(sheet: Excel.Worksheet, plan: SheetPlan, finish: Finish): void {
  if (finish === 'page') applyPage(sheet, plan.page);
  else if (finish === 'freeze') freeze(sheet, plan);
  else if (finish === 'charts') applyCharts(new SheetRanges(sheet), plan.charts ?? []);
  else sheet.protection.protect(protectionOptions(plan.protection));
}

/** The finish that a member of Office.js belongs to, such as `PageLayout.zoom`; undefined for any other. */
export function finishOf(location: string): Finish | undefined {
  return members.find(([, pattern]) => pattern.test(location))?.[0];
}

const members: readonly (readonly [Finish, RegExp])[] = [
  ['page', /^(PageLayout|HeaderFooter)/i],
  ['freeze', /^WorksheetFreezePanes/i],
  ['charts', /^Chart/i],
  ['protection', /^WorksheetProtection/i],
];

/** The percentage at which the printed columns are as wide as the page, where Excel does not fit them by itself. */
export function scaleOf({ columnWidths, page }: SheetPlan): number {
  const { left, right } = parseArea(page.printArea) ?? { left: 1, right: columnWidths.length };
  return page.scale ?? pageScale(columnWidths.slice(left - 1, right), page);
}

function freeze({ freezePanes }: Excel.Worksheet, { freeze: frozen }: SheetPlan): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${columnLetters(columns)}${rows}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}
