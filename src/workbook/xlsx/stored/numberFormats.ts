import type { XmlTag } from '../../xml';
import type { ElementBudget } from './readMarkup';
import { readMarkup } from './readMarkup';

/** The formats that a file refers to by number only (ECMA-376, 18.8.30), except for the general one. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy "h":mm',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00 ;(#,##0.00)',
  40: '#,##0.00 ;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
};

/**
 * Formats whose appearance depends on the language of the program; they are dates and times wherever they are written
 * (ECMA-376, 18.8.30), here as Chinese programs show them.
 */
const byLanguage: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const watched = new Set(['numFmts', 'numFmt', 'cellXfs', 'xf']);

/**
 * The number format of each cell style, in the order in which cells refer to them. Throws a WorkbookError if the part
 * is no list of styles. It is read without a tree, as there may be millions of styles.
 */
export function numberFormats(styles: Uint8Array, budget: ElementBudget): readonly string[] {
  const own = new Map<number, string>();
  const cellStyles: number[] = [];
  let list = '';
  const open = (tag: XmlTag): void => {
    if (tag.depth === 1) list = tag.name;
    if (tag.depth !== 2) return;
    if (list === 'numFmts' && tag.name === 'numFmt')
      own.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? 'General');
    else if (list === 'cellXfs' && tag.name === 'xf') cellStyles.push(Number(tag.attribute('numFmtId') ?? 0));
  };
  const none = (): void => undefined;
  readMarkup(styles, { root: 'styleSheet', watched, budget }, { open, text: none, close: none });
  return cellStyles.map((id) => own.get(id) ?? builtIn[id] ?? byLanguage[id] ?? 'General');
}
