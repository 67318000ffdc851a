import { WorkbookError } from '../../../core/port/WorkbookError';
import { resolveReferences } from '../../xml';
import { parseArea } from '../../../core/base/address';
import { refersOutside } from './externalReference';
import { limits } from '../package/limits';

/** The last column that a sheet can have. */
const lastColumn = /["']XFD\d+["']/g;
const mergeCell = /<(?:[\w.-]+:)?mergeCell\s[^<>]*?\bref\s*=\s*["']([^"']*)["']/g;
const formula = /<(?:[\w.-]+:)?f(?:\s[^<>]*)?>([^<]+)</g;

/**
 * Throws a WorkbookError if the last column has content, as in a sheet that was filled to its edge. Column widths and
 * empty cells with a format, as other programs write them for whole rows, are no content.
 */
export function refuseLastColumn(xml: string, sheet: string): void {
  for (const { index } of xml.matchAll(lastColumn)) {
    const from = xml.lastIndexOf('<', index);
    const [, cell, rest] =
      /^<(?:[\w.-]+:)?c\s[^<>]*?\br=["'](XFD\d+)["'][^<>]*?(\/?>\s*(?:<[^<>]*[^/]>)?)/.exec(
        xml.slice(from, from + 512),
      ) ?? [];
    if (cell && rest && !rest.startsWith('/') && /<(?:[\w.-]+:)?(?:v|f|is)[\s>]/.test(rest)) {
      throw new WorkbookError({ code: 'tooManyColumns', sheet, cell });
    }
  }
}

/** The number of merges of a sheet and of the cells under them. Throws a WorkbookError beyond the limits. */
export function countMerges(xml: string, sheet: string): { readonly merges: number; readonly cells: number } {
  let merges = 0;
  let cells = 0;
  for (const [, range = ''] of xml.matchAll(mergeCell)) {
    const area = areaOf(range);
    merges += 1;
    cells += area;
    if (area > limits.mergedCells || cells > limits.mergedCellsInAll) {
      throw new WorkbookError({ code: 'mergeTooLarge', sheet, range });
    }
    if (merges > limits.merges) throw new WorkbookError({ code: 'tooLarge', limit: limits.merges, sheet });
  }
  return { merges, cells };
}

function areaOf(range: string): number {
  const area = parseArea(range);
  if (!area) throw new WorkbookError({ code: 'damaged' });
  return (area.right - area.left + 1) * (area.bottom - area.top + 1);
}

/** Throws a WorkbookError if a formula refers to another workbook. */
export function refuseExternalLinks(xml: string, sheet: string): void {
  // Every reference to another file has one of these.
  if (!/\[|file:|\||&#/.test(xml)) return;
  for (const { 1: text = '', index } of xml.matchAll(formula)) {
    if (!refersOutside(resolveReferences(text))) continue;
    const opening = xml.slice(Math.max(0, index - 512), index);
    const [cell = '?'] = [...opening.matchAll(/<(?:[\w.-]+:)?c\s[^<>]*?\br=["']([A-Z]+\d+)["']/g)]
      .map(([, r]) => r)
      .slice(-1);
    throw new WorkbookError({ code: 'externalLink', sheet, cell });
  }
}
