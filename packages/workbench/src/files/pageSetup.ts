import { newPage } from '@bieumau/excel-host/model/SheetSide';
import type { HeadersFooters, PageSetup } from '@bieumau/excel-host/model/SheetSide';
import type { Worksheet } from './FileLibrary';

const pointsAnInch = 72;

/** Excel's numbers of paper sizes. */
const papers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 } as const;

export function setPage(sheet: Worksheet, page: PageSetup): void {
  const { zoom, headersFooters } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  Object.assign(sheet.pageSetup, {
    paperSize: papers[page.paperSize],
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    margins: {
      left: page.leftMargin / pointsAnInch,
      right: page.rightMargin / pointsAnInch,
      top: page.topMargin / pointsAnInch,
      bottom: page.bottomMargin / pointsAnInch,
      header: page.headerMargin / pointsAnInch,
      footer: page.footerMargin / pointsAnInch,
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
    fitToPage: fits,
    // 0 means as many pages as needed.
    ...(fits && { fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 }),
    ...(zoom.scale !== undefined && !fits && { scale: zoom.scale }),
  });
  const header = parts(headersFooters.leftHeader, headersFooters.centerHeader, headersFooters.rightHeader);
  const footer = parts(headersFooters.leftFooter, headersFooters.centerFooter, headersFooters.rightFooter);
  if (header) sheet.headerFooter.oddHeader = header;
  if (footer) sheet.headerFooter.oddFooter = footer;
  if (page.differentFirstPage) sheet.headerFooter.differentFirst = true;
}

export function hostPage({ pageSetup, headerFooter }: Worksheet): PageSetup {
  const page = newPage();
  const { margins } = pageSetup;
  const paper = (Object.entries(papers) as [PageSetup['paperSize'], number][]).find(
    ([, number]) => number === Number(pageSetup.paperSize),
  );
  return {
    ...page,
    orientation: pageSetup.orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paper?.[0] ?? page.paperSize,
    leftMargin: inPoints(margins.left),
    rightMargin: inPoints(margins.right),
    topMargin: inPoints(margins.top),
    bottomMargin: inPoints(margins.bottom),
    headerMargin: inPoints(margins.header),
    footerMargin: inPoints(margins.footer),
    centerHorizontally: pageSetup.horizontalCentered,
    centerVertically: pageSetup.verticalCentered,
    printGridlines: pageSetup.showGridLines,
    printHeadings: pageSetup.showRowColHeaders,
    blackAndWhite: pageSetup.blackAndWhite,
    zoom: hostZoom(pageSetup),
    differentFirstPage: headerFooter.differentFirst,
    headersFooters: { ...sides('Header', headerFooter.oddHeader), ...sides('Footer', headerFooter.oddFooter) },
  };
}

function hostZoom({ fitToPage, fitToWidth, fitToHeight, scale }: Worksheet['pageSetup']): PageSetup['zoom'] {
  if (!fitToPage) return { scale };
  return {
    ...(fitToWidth > 0 && { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight > 0 && { verticalFitToPages: fitToHeight }),
  };
}

/** Rounds away the error of the division by 72. */
function inPoints(inches: number): number {
  return Math.round(inches * pointsAnInch * 1e9) / 1e9;
}

function parts(left: string, centre: string, right: string): string {
  return [left && `&L${left}`, centre && `&C${centre}`, right && `&R${right}`].join('');
}

type Side<End extends string> = Pick<HeadersFooters, keyof HeadersFooters & `${string}${End}`>;

function sides<End extends 'Header' | 'Footer'>(end: End, written: string | null | undefined): Side<End> {
  const text = written ?? '';
  const of = (letter: string): string => new RegExp(`&${letter}((?:(?!&[LCR])[\\s\\S])*)`).exec(text)?.[1] ?? '';
  const centre = /^&[LCR]/.test(text) ? of('C') : (/^(?:(?!&[LCR])[\s\S])*/.exec(text)?.[0] ?? '');
  return { [`left${end}`]: of('L'), [`center${end}`]: centre, [`right${end}`]: of('R') } as Side<End>; // the three keys
}
