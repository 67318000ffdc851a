import type { PlanPage } from '../../layout/SheetPlan';
import { pointsOfMillimetres } from './lengths';

/** One page wide and as many tall as the rows need. */
export function applyPage({ pageLayout }: Excel.Worksheet, page: PlanPage): void {
  pageLayout.paperSize = page.paper;
  pageLayout.orientation = page.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
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
  if (page.footer !== undefined) applyFooter(pageLayout.headersFooters.defaultForAllPages, page.footer);
}

/** Points between the edge of the paper and the footer, as Excel has them by default. */
const edge = 21.6;

/** A footer as files write it, `&L`, `&C` and `&R` before its parts; without them all of it is in the middle. */
function applyFooter(footers: Excel.HeaderFooter, footer: string): void {
  const [middle = '', ...parts] = footer.split(/&([LCR])/);
  if (middle !== '') footers.centerFooter = middle;
  for (let place = 0; place + 1 < parts.length; place += 2) {
    const text = parts[place + 1] ?? '';
    if (parts[place] === 'L') footers.leftFooter = text;
    else if (parts[place] === 'R') footers.rightFooter = text;
    else footers.centerFooter = text;
  }
}
