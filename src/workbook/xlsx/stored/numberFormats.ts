import { WorkbookError } from '../../../core/port/WorkbookError';
import { readXml, XmlError } from '../../xml';
import type { XmlTag } from '../../xml';

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
 * The number format of each cell style, in the order in which cells refer to them. Throws a WorkbookError if the part
 * of styles is no XML. It is read without a tree, as there may be millions of styles.
 */
export function numberFormats(stylesXml: string): readonly string[] {
  const own = new Map<number, string>();
  const cellStyles: number[] = [];
  const path: string[] = [];
  let namespace = '';
  const open = (tag: XmlTag): void => {
    if (tag.depth === 0) namespace = tag.namespace;
    path.length = tag.depth;
    path.push(tag.namespace === namespace ? tag.name : '');
    if (tag.depth !== 2) return;
    const [, list, name] = path;
    if (list === 'numFmts' && name === 'numFmt')
      own.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode') ?? 'General');
    else if (list === 'cellXfs' && name === 'xf') cellStyles.push(Number(tag.attribute('numFmtId') ?? 0));
  };
  try {
    readXml(stylesXml, { open });
  } catch (cause) {
    throw cause instanceof XmlError ? new WorkbookError({ code: 'damaged' }, { cause }) : cause;
  }
  return cellStyles.map((id) => own.get(id) ?? builtIn[id] ?? 'General');
}
