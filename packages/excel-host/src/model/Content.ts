import { CellValueType, type ICellData, type Nullable } from '../univer/univerPackages';

/** A cell's value as in Office.js; an empty cell is ''. */
export type Scalar = string | number | boolean;

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

type Stored = Nullable<ICellData>;

const ERRORS = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA',
]); // prettier-ignore

export function isErrorValue(value: unknown): boolean {
  return typeof value === 'string' && ERRORS.has(value);
}

/** The stored value. Univer stores booleans as 1 and 0, and numeric text as text with a cell type. */
export function valueOf(cell: Stored): Scalar {
  if (!cell) return '';
  const value = cell.v ?? plainText(cell);
  if (value === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1;
  if (cell.t === CellValueType.NUMBER && typeof value === 'string' && value !== '' && !isErrorValue(value))
    return Number(value);
  return value;
}

/** Rich text, as the grid stores it after formatting a part of a cell. */
function plainText(cell: Stored): string | null {
  const stream = cell ? cell.p?.body?.dataStream : undefined;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replaceAll('\r', '\n');
}

export function typeOf(value: Scalar): ValueType {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

/** A cell's content for Univer, which overwrites all prior content. */
export function contentCell(value: Scalar | null): ICellData {
  const blank: ICellData = { f: null, si: null, p: null };
  if (value === null || value === '') return { ...blank, v: null, t: null };
  if (typeof value === 'number') return { ...blank, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...blank, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...blank, v: value, t: CellValueType.STRING };
}

export function formulaCell(formula: string): ICellData {
  return { f: formula, si: null, p: null, v: null, t: null };
}
