import { columnLetters, parseCell } from '../../../core/base/address';
import type { CleanSheet } from '../../../core/port/CleanPlan';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { childrenNamed, escapeVerbatim } from '../../xml';
import type { XmlElement } from '../../xml';
import { SharedFormulas } from '../cells/SharedFormulas';
import { canonicalXml, tag } from './canonicalXml';
import { isInside } from './isInside';
import type { StringTable } from './StringTable';

const rowAttributes: ReadonlySet<string> = new Set(['r', 's', 'customFormat', 'ht', 'hidden', 'customHeight', 'outlineLevel', 'collapsed', 'thickTop', 'thickBot']); // prettier-ignore

/** Writes the cells of one sheet as far as the copy keeps them. */
export class CleanCells {
  private readonly shared = new SharedFormulas();

  constructor(
    private readonly sheet: CleanSheet,
    /** All tabs of the copy, in lower case. */
    private readonly tabs: ReadonlySet<string>,
    private readonly strings: StringTable,
  ) {}

  /** The rows of a sheet; `isFiltered` shows those that a filter hides, because the copy has no filter. */
  rows(sheetData: XmlElement | undefined, isFiltered: boolean): string {
    let row = 0;
    return childrenNamed(sheetData, 'row')
      .map((element) => {
        row = Number(element.attributes.get('r') ?? row + 1);
        const kept = [...element.attributes].filter(
          ([name]) => rowAttributes.has(name) && !(isFiltered && name === 'hidden'),
        );
        return canonicalXml(element, {
          attributes: new Map([...kept, ['r', String(row)]]),
          content: this.cells(element, row),
        });
      })
      .join('');
  }

  private cells(rowElement: XmlElement, row: number): string {
    let column = 0;
    return childrenNamed(rowElement, 'c')
      .map((element) => {
        const stated = element.attributes.get('r');
        const at = stated === undefined ? { row, column: column + 1 } : parseCell(stated);
        if (at?.row !== row) throw new WorkbookError({ code: 'damaged' });
        column = at.column;
        // Formulas are read in any case: the first cell of a shared one may be left out.
        const formula = this.formula(element, row, column);
        return this.sheet.columns.has(column) ? this.cell(element, formula, row, column) : '';
      })
      .join('');
  }

  private cell(element: XmlElement, formula: string | undefined, row: number, column: number): string {
    const style = element.attributes.get('s');
    const at = ` r="${columnLetters(column)}${String(row)}"${style === undefined ? '' : ` s="${style}"`}`;
    if (formula === undefined) return this.content(element, at);
    const fate = this.sheet.formulaAt(row, column);
    if (fate === 'result') return this.result(element, at, row, column);
    if (fate === 'ifInside' && !isInside(formula, this.tabs)) return tag('c', at, '');
    const written = tag('f', '', escapeVerbatim(formula));
    const value = childrenNamed(element, 'v').map((child) => canonicalXml(child));
    const type = value.length > 0 ? element.attributes.get('t') : undefined;
    return tag('c', `${at}${type === undefined ? '' : ` t="${type}"`}`, written + value.join(''));
  }

  /** What a formula gave when the file was saved. */
  private result(element: XmlElement, at: string, row: number, column: number): string {
    const [value] = childrenNamed(element, 'v');
    const isText = element.attributes.get('t') === 'str';
    if (!value) {
      const cell = `${columnLetters(column)}${String(row)}`;
      throw new WorkbookError({ code: 'uncalculated', sheet: this.sheet.tab, cell });
    }
    if (!isText) return this.content(element, at);
    if (value.text === '') return tag('c', at, '');
    return tag('c', `${at} t="inlineStr"`, `<is><t xml:space="preserve">${escapeVerbatim(value.text)}</t></is>`);
  }

  private content(element: XmlElement, at: string): string {
    const type = element.attributes.get('t');
    const [value] = childrenNamed(element, 'v');
    if (type === 'inlineStr') {
      return tag('c', `${at} t="inlineStr"`, childrenNamed(element, 'is').map((child) => canonicalXml(child)).join('')); // prettier-ignore
    }
    if (!value || value.text === '') return tag('c', at, '');
    if (type !== 's') return tag('c', `${at}${type === undefined ? '' : ` t="${type}"`}`, canonicalXml(value));
    const number = this.strings.use(Number(value.text));
    if (number === undefined) throw new WorkbookError({ code: 'damaged' });
    return tag('c', `${at} t="s"`, `<v>${String(number)}</v>`);
  }

  /** The formula of a cell as its own text; undefined if it has none. */
  private formula(element: XmlElement, row: number, column: number): string | undefined {
    const [formula] = childrenNamed(element, 'f');
    if (!formula) return undefined;
    const { attributes, text } = formula;
    if (attributes.get('t') !== 'shared') return text === '' ? undefined : text;
    return this.shared.textOf(attributes.get('si') ?? '', { row, column, text });
  }
}
