/** The children of CT_SheetPr in the order of ECMA-376, part 1, 18.3.1.82. */
const ofSheetPr = ['tabColor', 'outlinePr', 'pageSetUpPr'] as const;

/**
 * The part of a sheet as the library wrote it, with the children of `sheetPr` in the order of the standard: Excel calls a
 * file damaged that has another one.
 */
export function validSheet(xml: string): string {
  return xml.replace(/(<sheetPr\b[^>]*(?<!\/)>)(.*?)(?=<\/sheetPr>)/s, (_, start: string, children: string) => {
    const elements = children.match(/<[^>]*>/g) ?? [];
    return start + elements.sort((a, b) => placeOf(a) - placeOf(b)).join('');
  });
}

/**
 * The part of styles as the library wrote it. A fill may state no pattern, which means none in a cell and a full one in a
 * conditional format (18.8.32); the library writes a pattern "undefined" then, which no program knows.
 */
export function validStyles(xml: string): string {
  return xml.replaceAll(' patternType="undefined"', '');
}

function placeOf(element: string): number {
  return ofSheetPr.findIndex((name) => element.startsWith(`<${name}`));
}
