import type { PlanPage } from '../../../core/layout/SheetPlan';
import { pointsOfMillimetres } from './lengths';

/**
 * Sets up pages: one page wide and as many pages tall as needed. Excel may ignore the fit to a width, but no scale:
 * https://github.com/OfficeDev/office-js/issues/1860
 */
export function applyPage({ pageLayout }: Excel.Worksheet, page: PlanPage): void {
  pageLayout.paperSize = page.paper;
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = page.scale === undefined ? { horizontalFitToPages: 1 } : { scale: page.scale };
  pageLayout.centerHorizontally = true;
  const { top, bottom, left, right } = page.margins;
  pageLayout.setPrintMargins('Points', {
    top: pointsOfMillimetres(top),
    bottom: pointsOfMillimetres(bottom),
    left: pointsOfMillimetres(left),
    right: pointsOfMillimetres(right),
    header: edge,
    footer: edge,
  });
  pageLayout.setPrintArea(page.printArea);
  if (page.titleRows !== undefined) pageLayout.setPrintTitleRows(`$${page.titleRows.replace(':', ':$')}`);
  if (page.header !== undefined) {
    pageLayout.headersFooters.state = 'FirstAndDefault';
    pageLayout.headersFooters.defaultForAllPages.centerHeader = page.header;
  }
}

/** Points between the edge of the paper and header or footer, as Excel has them by default. */
const edge = 21.6;
