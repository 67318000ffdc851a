import { ArrayValueObject, IFunctionService, type Injector, ValueObjectFactory } from './univerPackages';

/** A value of Univer's formula engine, which never changes one that it has made. */
interface Value {
  isArray(): boolean;
  isNumber(): boolean;
  isString(): boolean;
  isBoolean(): boolean;
  isNull(): boolean;
  getPattern(): string;
}

/** A text, number or truth value. */
interface Plain extends Value {
  getValue(): unknown;
  isHyperlink?(): boolean;
  isImage?(): boolean;
}

/** An operation of Univer: its kind, such as 1 for `+`, and for comparisons the sign. */
type Operation = readonly [kind: number, comparison?: unknown, isCaseSensitive?: unknown];

/** The private parts of Univer's arrays that this needs; the pinned version has them. */
interface Values extends Value {
  readonly _rowCount: number;
  readonly _columnCount: number;
  getRowCount(): number;
  getColumnCount(): number;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  getValueOrDefault(row: number, column: number): Value;
  _createNewArray(result: Value[][], rowCount: number, columnCount: number): Values;
  _batchOperator: (this: Values, other: Value, ...operation: Operation) => Values;
  _batchOperatorArray: (this: Values, other: Values, ...operation: Operation) => Values;
  _batchOperatorValue: (this: Values, value: Value, column: number, result: Value[][], ...operation: Operation) => void;
}

type OfCell = (...values: Value[]) => Value;

/** The private parts of Univer's functions that this needs: what a function gives for one cell. */
interface Executor {
  _handleSingleObject?: OfCell;
  _handleSingleText?: OfCell;
  calculate(...values: Value[]): Value;
}

/** The functions of text that formulas apply to whole columns; the result depends on nothing but the arguments. */
const FUNCTIONS = ['EXACT', 'FIND', 'LEFT', 'LEN', 'SUBSTITUTE', 'TRIM'];

const known = new WeakSet();

/**
 * Computes equal parts of formulas over columns once. Univer computes such a formula row by row, blank rows among them,
 * with a new object for each result, and a part that occurs five times it computes five times; a count over 2,000 rows
 * takes seconds. Here an operation or function computes each combination of arguments once and gives the same result for
 * the other rows, so that the operation after it finds equal arguments again. Arrays are kept as long as Univer keeps
 * the arrays of cells that they come from, which is one calculation.
 */
export function shareResults(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of FUNCTIONS) {
    const executor = functions.getExecutor(name) as unknown as Executor | null; // private members, pinned version
    if (executor && isNew(executor)) shareOfFunction(name, executor);
  }
  if (isNew(ValueObjectFactory)) shareConstants();
  const arrays = ArrayValueObject.prototype as unknown as Values; // as said above
  if (!isNew(arrays)) return;
  const batch = arrays._batchOperator;
  arrays._batchOperator = function (this: Values, other, ...operation) {
    return oncePerArray(operation.join(' '), [this, other], () => batch.call(this, other, ...operation));
  };
  shareOfPairs(arrays);
  shareOfColumn(arrays);
}

/** False for what is handled already; Univer's classes are shared by all workbooks. */
function isNew(part: object): boolean {
  if (known.has(part)) return false;
  known.add(part);
  return true;
}

const results = new WeakMap<Value, Map<string, Value>>();

/** Computes an operation once for the same arrays and equal other arguments; without arrays it is computed each time. */
function oncePerArray<R extends Value>(name: string, values: readonly Value[], compute: () => R): R {
  const array = values.find((value) => value.isArray());
  const parts = values.map(identify);
  if (!array || parts.includes(null)) return compute();
  const key = JSON.stringify([name, ...parts]);
  const ofArray = results.get(array) ?? new Map<string, Value>();
  results.set(array, ofArray);
  const result = (ofArray.get(key) as R | undefined) ?? compute(); // the key contains the operation
  ofArray.set(key, result);
  return result;
}

const numbers = new WeakMap<Value, number>();
let lastNumber = 0;

/** Equal for equal values; null for one that cannot be compared, such as an error. */
function identify(value: Value): string | null {
  if (value.isArray()) {
    const number = numbers.get(value) ?? (lastNumber += 1);
    numbers.set(value, number);
    return `array ${number}`;
  }
  const plain = value as Plain;
  const isPlain = plain.isNumber() || plain.isString() || plain.isBoolean();
  if (!isPlain || plain.isHyperlink?.() || plain.isImage?.()) return null;
  return `${typeof plain.getValue()} ${String(plain.getValue())} ${plain.getPattern()}`;
}

/** Enough for the texts of one workbook. */
const mostConstants = 5_000;

/** Reads equal constants once: Univer tries every text as a date, a time and a number, the year being today's. */
function shareConstants(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  const constants = new Map<string, ReturnType<typeof create>>();
  ValueObjectFactory.create = (raw, ignoresPatterns) => {
    if (typeof raw !== 'string') return create(raw, ignoresPatterns);
    const key = `${new Date().getFullYear()} ${ignoresPatterns === true} ${raw}`;
    const found = constants.get(key) ?? create(raw, ignoresPatterns);
    if (constants.size >= mostConstants) constants.clear();
    if (!found.isArray()) constants.set(key, found);
    return found;
  };
}

function shareOfFunction(name: string, executor: Executor): void {
  const member = executor._handleSingleObject ? '_handleSingleObject' : '_handleSingleText';
  const ofCell = executor[member]?.bind(executor);
  if (!ofCell) return;
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...values) =>
    oncePerArray(name, values, () => {
      executor[member] = oncePerArguments(ofCell);
      return calculate(...values);
    });
}

interface Branch {
  readonly next: Map<Value | undefined, Branch>;
  result?: Value;
}

function oncePerArguments(ofCell: OfCell): OfCell {
  const root: Branch = { next: new Map() };
  return (...values) => {
    let branch = root;
    for (const value of values) {
      let next = branch.next.get(value);
      if (!next) branch.next.set(value, (next = { next: new Map() }));
      branch = next;
    }
    return (branch.result ??= ofCell(...values));
  };
}

/** An operation on two arrays, e.g. `(A1:A9>0)*(B1:B9>0)`. */
function shareOfPairs(arrays: Values): void {
  const batch = arrays._batchOperatorArray;
  arrays._batchOperatorArray = function (this: Values, other, ...operation) {
    const rows = Math.max(this.getRowCount(), other.getRowCount());
    const columns = Math.max(this.getColumnCount(), other.getColumnCount());
    const ofPair = oncePerArguments((one, two) =>
      batch.call(single(this, one), single(this, two), ...operation).getValueOrDefault(0, 0),
    );
    const [place, otherPlace] = [placeIn(this), placeIn(other)];
    const result: Value[][] = [];
    for (let row = 0; row < rows; row += 1) {
      const list: Value[] = [];
      for (let column = 0; column < columns; column += 1)
        list.push(ofPair(place(row, column), otherPlace(row, column)));
      result.push(list);
    }
    return this._createNewArray(result, rows, columns);
  };
}

/** Univer repeats an array of one row or column along the other. */
function placeIn(values: Values): (row: number, column: number) => Value {
  const [oneRow, oneColumn] = [values.getRowCount() === 1, values.getColumnCount() === 1];
  return (row, column) => values.getValueOrDefault(oneRow ? 0 : row, oneColumn ? 0 : column);
}

/** An operation on an array and one value, e.g. `LEN(A1:A9)>0`. For arrays of cells Univer has an index of its own. */
function shareOfColumn(arrays: Values): void {
  const batch = arrays._batchOperatorValue;
  arrays._batchOperatorValue = function (this: Values, value, column, result, ...operation) {
    if (this.getCurrentRow() !== -1 || this.getCurrentColumn() + column !== -1)
      return batch.call(this, value, column, result, ...operation);
    const ofValue = oncePerArguments((one) => {
      const ofOne: Value[][] = [];
      batch.call(single(this, one), value, 0, ofOne, ...operation);
      return ofOne[0]?.[0] as Value; // Univer fills the row
    });
    for (let row = 0; row < this._rowCount; row += 1)
      (result[row] ??= [])[column] = ofValue(this.getValueOrDefault(row, column));
  };
}

function single(like: Values, value: Value): Values {
  return like._createNewArray([[value]], 1, 1);
}
