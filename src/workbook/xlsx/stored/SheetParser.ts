import { parseArea, parseCell, sheetSize } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import { WorkbookError } from '../../../core/port/WorkbookError';
import type { CellFlaw } from '../../../core/port/WorkbookError';
import type { XmlTag } from '../../xml';
import { limits } from '../package/limits';
import type { MarkupHandler } from './readMarkup';
import { RichText } from './RichText';
import type { StoredCell, StoredFormula } from './StoredCell';

/** Where the parser is: in an element whose children are read, or in any other one. */
type Place = 'other' | 'root' | 'sheetData' | 'row' | 'cell' | 'value' | 'formula' | 'inline' | 'merges';

const placesInCells: ReadonlyMap<string, Place> = new Map([
  ['v', 'value'],
  ['f', 'formula'],
  ['is', 'inline'],
]);

/** Elements that no alternative may hold. */
export const watchedInSheets: ReadonlySet<string> = new Set([
  ...['sheetData', 'row', 'c', 'v', 'f', 'is', 't', 'r'],
  ...['mergeCells', 'mergeCell', 'sheetProtection'],
]);

/** The depth of the element of a cell in a sheet part. */
const cellDepth = 3;

/** Takes the elements of a sheet part and hands over its cells in their order, empty ones included. */
export class SheetParser implements MarkupHandler {
  isProtected = false;
  /** The number of areas of validations and conditional formats. */
  areas = 0;
  readonly merges: Area[] = [];
  /** The number of merges and of the cells under them, wherever they are. */
  mergeCount = 0;
  mergedCells = 0;
  /** The place of each element around. */
  private readonly path: Place[] = [];
  private row = 0;
  private isRowStated = false;
  private column = 0;
  private cell: CellInProgress | undefined;
  private hasData = false;

  constructor(
    private readonly tab: string,
    private readonly onCell: (cell: StoredCell) => void,
  ) {}

  readonly open = (tag: XmlTag): void => {
    const { depth } = tag;
    const place = depth === 0 ? 'root' : this.enter(this.path[depth - 1] ?? 'other', tag);
    this.path[depth] = place;
    if (this.cell && depth > cellDepth) this.cell.open(place, tag);
    else if (place === 'other') this.note(tag);
  };

  readonly text = (piece: string): void => {
    this.cell?.append(piece);
  };

  readonly close = (depth: number): void => {
    const { cell } = this;
    if (!cell) return;
    if (depth > cellDepth) {
      cell.close(depth - cellDepth - 1);
    } else if (depth === cellDepth) {
      this.cell = undefined;
      this.onCell(cell);
    }
  };

  /** The place of a child of a place. */
  private enter(parent: Place, tag: XmlTag): Place {
    const { name } = tag;
    if (parent === 'cell') return placesInCells.get(name) ?? 'other';
    if (parent === 'row' && name === 'c') {
      this.openCell(tag);
      return 'cell';
    }
    if (parent === 'sheetData' && name === 'row') {
      this.openRow(tag);
      return 'row';
    }
    if (parent !== 'root') return 'other';
    if (name === 'mergeCells') return 'merges';
    if (name !== 'sheetData') return 'other';
    if (this.hasData) throw damaged();
    this.hasData = true;
    return 'sheetData';
  }

  private openRow(tag: XmlTag): void {
    const stated = tag.attribute('r');
    this.isRowStated = stated !== undefined;
    this.row = stated === undefined ? this.row + 1 : rowNumber(stated);
    this.column = 0;
    if (this.row > sheetSize.rows) throw damaged();
  }

  /** A cell without an address follows the one before. */
  private openCell(tag: XmlTag): void {
    const stated = tag.attribute('r');
    if (stated === undefined) {
      this.column += 1;
      if (this.column > sheetSize.columns) throw damaged();
    } else {
      const at = parseCell(stated);
      // Programs disagree on whether the row or the cell counts.
      if (!at || (this.isRowStated && at.row !== this.row)) throw damaged();
      this.row = at.row;
      this.column = at.column;
    }
    this.cell = new CellInProgress(this.row, this.column, tag);
  }

  /** Takes what counts outside the cells. The library counts areas and merges wherever they are. */
  private note(tag: XmlTag): void {
    const { name } = tag;
    if (name === 'mergeCell') this.noteMerge(tag.attribute('ref') ?? '', this.path[tag.depth - 1] === 'merges');
    else if (name === 'sheetProtection') this.isProtected ||= tag.depth === 1 && isTrue(tag.attribute('sheet'));
    else if (name === 'dataValidation' || name === 'conditionalFormatting') {
      this.areas += (tag.attribute('sqref') ?? '').trim().split(/\s+/).length;
      if (this.areas > limits.areas) throw new WorkbookError({ code: 'tooLarge', limit: limits.areas });
    }
  }

  private noteMerge(range: string, isInPlace: boolean): void {
    const area = parseArea(range);
    if (!area) throw damaged();
    const cells = (area.right - area.left + 1) * (area.bottom - area.top + 1);
    this.mergeCount += 1;
    this.mergedCells += cells;
    if (cells > limits.mergedCells || this.mergedCells > limits.mergedCellsInAll)
      throw new WorkbookError({ code: 'mergeTooLarge', sheet: this.tab, range });
    if (this.mergeCount > limits.merges)
      throw new WorkbookError({ code: 'tooLarge', limit: limits.merges, sheet: this.tab });
    if (isInPlace) this.merges.push(area);
  }
}

/** A cell whose children are being read. */
class CellInProgress implements StoredCell {
  readonly style: number;
  readonly type: string;
  formula: StoredFormula | undefined;
  value: string | undefined;
  inline: StoredCell['inline'];
  flaw: CellFlaw | undefined;
  private rich: RichText | undefined;
  private place: Place = 'other';
  private collected = '';

  constructor(
    readonly row: number,
    readonly column: number,
    tag: XmlTag,
  ) {
    this.style = Number(tag.attribute('s') ?? 0);
    this.type = tag.attribute('t') ?? 'n';
  }

  /** An element within the cell begins; of a second value, formula or string nobody knows which one counts. */
  open(place: Place, tag: XmlTag): void {
    const level = tag.depth - cellDepth - 1;
    if (level > 0) {
      if (this.place === 'inline') this.rich?.open(tag, level - 1);
      else if (this.place !== 'other') this.flaw ??= 'ambiguous';
      return;
    }
    this.place = place;
    this.collected = '';
    if (place === 'value' && this.value !== undefined) this.flaw ??= 'ambiguous';
    if (place === 'formula') {
      if (this.formula) this.flaw ??= 'ambiguous';
      const group = tag.attribute('t') === 'shared' ? (tag.attribute('si') ?? '') : undefined;
      this.formula = { text: '', group };
    }
    if (place === 'inline') {
      if (this.rich) this.flaw ??= 'ambiguous';
      this.rich = new RichText();
    }
  }

  append(piece: string): void {
    if (this.place === 'value' || this.place === 'formula') this.collected += piece;
    else if (this.place === 'inline') this.rich?.append(piece);
  }

  close(level: number): void {
    if (level > 0) {
      if (this.place === 'inline') this.rich?.close(level - 1);
      return;
    }
    if (this.place === 'value') this.value = this.collected;
    else if (this.place === 'formula') this.formula = { text: this.collected, group: this.formula?.group };
    else if (this.place === 'inline') this.inline = this.rich?.take();
    this.place = 'other';
  }
}

function rowNumber(stated: string): number {
  const number = /^[1-9]\d{0,6}$/.test(stated) ? Number(stated) : 0;
  if (number < 1) throw damaged();
  return number;
}

function isTrue(stated: string | undefined): boolean {
  return stated === '1' || stated === 'true' || stated === 'on';
}

function damaged(): WorkbookError {
  return new WorkbookError({ code: 'damaged' });
}
