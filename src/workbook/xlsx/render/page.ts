import type { PlanPage, PlanProtection, SheetPlan } from '../../../core/layout/SheetPlan';
import type { Worksheet } from '../library/library';

const millimetresAnInch = 25.4;
const edge = 0.3;
/** Excel's numbers of paper sizes. */
const papers = { A4: 9 } as const;

/** Sets up pages: one page wide and as many pages tall as needed. */
export function setPage(sheet: Worksheet, { paper, orientation, margins, ...page }: PlanPage): void {
  Object.assign(sheet.pageSetup, {
    paperSize: papers[paper],
    orientation,
    margins: {
      top: margins.top / millimetresAnInch,
      bottom: margins.bottom / millimetresAnInch,
      left: margins.left / millimetresAnInch,
      right: margins.right / millimetresAnInch,
      header: edge,
      footer: edge,
    },
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printArea: page.printArea,
    ...(page.titleRows && { printTitlesRow: page.titleRows }),
  });
  if (page.header) Object.assign(sheet.headerFooter, { oddHeader: `&C${page.header}`, differentFirst: true });
}

/** Protects a sheet without a password. Locked cells can be selected; drawings and scenarios cannot be changed. */
export function protect(sheet: Worksheet, allowed: PlanProtection): void {
  sheet.sheetProtection = { sheet: true, objects: false, scenarios: false, ...allowed };
}

export function freeze(sheet: Worksheet, { rows, columns }: NonNullable<SheetPlan['freeze']>): void {
  const topLeftCell = sheet.getCell(rows + 1, columns + 1).address;
  sheet.views = [{ state: 'frozen', xSplit: columns, ySplit: rows, topLeftCell, activeCell: topLeftCell }];
}
