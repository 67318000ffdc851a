import { cellAddress } from '../../../core/base/address';
import type { CellContent } from '../../../core/base/CellContent';
import { WorkbookError } from '../../../core/port/WorkbookError';
import type { CellFlaw } from '../../../core/port/WorkbookError';
import { isDateFormat } from '../../../core/reading/numberFormat';
import { SharedFormulas } from '../cells/SharedFormulas';
import { limits } from '../package/limits';
import { unescapeText } from './RichText';
import type { TextOrFlaw } from './RichText';
import type { StoredCell, StoredFormula } from './StoredCell';

/** A decimal number as XML Schema writes it, without infinity and NaN. */
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const millisecondsADay = 86_400_000;
const daysBeforeUnix = 25_569;
/** The day before which Excel counts one day less, as it takes 1900 for a leap year: 1 March 1900. */
const afterLeapDay = 61;
/** A day, a day with a time, or a time alone (ISO 8601), as the strict kind of file has them. */
const isoDate = /^(?:(\d{4}-\d{2}-\d{2})(?:T(?=\d)|$))?(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?Z?)?$/i;
const secondsADay = 86_400;
/** Days between the beginnings of the two systems of dates. */
const daysBefore1904 = 1_462;
const empty: CellContent = { kind: 'empty' };

type Result = Pick<Extract<CellContent, { kind: 'formula' }>, 'result' | 'isStored'>;

/** Counts the characters of the formulas that are made of shared ones: a few bytes of a file can ask for gigabytes. */
export class FormulaBudget {
  private left: number = limits.expanded;

  take(length: number, sheet: string): void {
    this.left -= length;
    if (this.left < 0) throw new WorkbookError({ code: 'tooLarge', limit: limits.expanded, sheet });
  }
}

/** What the cells of a workbook have in common. */
export interface CellContext {
  readonly strings: readonly TextOrFlaw[];
  /** By style. */
  readonly formats: readonly string[];
  readonly isFrom1904: boolean;
  readonly formulas: FormulaBudget;
}

/**
 * The contents of the cells of one sheet, in their order. Throws a WorkbookError for a cell that programs read
 * differently, or that exceeds the limits of Excel.
 */
export class CellContents {
  private readonly shared = new SharedFormulas();

  constructor(
    private readonly tab: string,
    private readonly context: CellContext,
  ) {}

  contentOf(cell: StoredCell): CellContent {
    if (cell.flaw) throw this.unreadable(cell, cell.flaw);
    const formula = cell.formula && this.formula(cell, cell.formula);
    if (formula) return { kind: 'formula', formula: `=${formula}`, ...this.result(cell) };
    return this.plain(cell);
  }

  /** The value or the string in the cell. Of a string that is no value's, or a value that is no string, nobody knows whether it counts. */
  private plain(cell: StoredCell): CellContent {
    const { type, value = '', inline } = cell;
    if (type !== 'inlineStr' && inline === undefined) return value === '' ? empty : this.value(cell, value);
    if (type !== 'inlineStr' || (inline === undefined && value !== '')) throw this.unreadable(cell, 'ambiguous');
    return inline === undefined ? empty : this.text(cell, inline);
  }

  formatOf({ style }: StoredCell): string {
    return this.context.formats[style] ?? 'General';
  }

  /** What a formula gave when the file was saved; nothing if the file does not state it. */
  private result(cell: StoredCell): Result {
    const { type, value } = cell;
    if (value === undefined && type !== 'inlineStr') return {};
    if (type === 'str' && value === '') return { result: '', isStored: true };
    const content = this.plain(cell);
    if (content.kind === 'number' || content.kind === 'boolean') return { result: content.value, isStored: true };
    return content.kind === 'text' || content.kind === 'error' ? { result: content.text, isStored: true } : {};
  }

  private formula(cell: StoredCell, { text, group }: StoredFormula): string {
    if (text.length > limits.formula) throw this.unreadable(cell, 'tooLong');
    if (group === undefined) return text;
    const { row, column } = cell;
    return this.shared.textOf(group, { row, column, text }, (length) => this.context.formulas.take(length, this.tab));
  }

  private value(cell: StoredCell, raw: string): CellContent {
    switch (cell.type) {
      case 's':
        return this.text(cell, /^\s*\d{1,7}\s*$/.test(raw) ? this.context.strings[Number(raw)] : undefined);
      case 'str':
        return this.text(cell, raw.length > limits.text ? { flaw: 'tooLong' } : unescapeText(raw));
      case 'b':
        return this.boolean(cell, raw.trim());
      case 'e':
        return { kind: 'error', text: raw.trim() };
      case 'd':
        return this.date(cell, raw.trim());
      case 'n':
        return this.number(cell, raw);
      default:
        throw this.unreadable(cell, 'ambiguous');
    }
  }

  private text(cell: StoredCell, text: TextOrFlaw | undefined): CellContent {
    if (text === undefined) throw this.unreadable(cell, 'ambiguous');
    if (typeof text !== 'string') throw this.unreadable(cell, text.flaw);
    return text === '' ? empty : { kind: 'text', text };
  }

  private boolean(cell: StoredCell, raw: string): CellContent {
    if (!/^(?:[01]|true|false)$/.test(raw)) throw this.unreadable(cell, 'ambiguous');
    return { kind: 'boolean', value: raw === '1' || raw === 'true' };
  }

  /** Days are counted as in the system of 1900, whatever the file does. */
  private number(cell: StoredCell, raw: string): CellContent {
    const value = decimal.test(raw) || decimal.test(raw.trim()) ? Number(raw) : NaN;
    if (!Number.isFinite(value)) throw this.unreadable(cell, 'notNumber');
    const isShifted = this.context.isFrom1904 && isDateFormat(this.formatOf(cell));
    return { kind: 'number', value: isShifted ? value + daysBefore1904 : value };
  }

  private date(cell: StoredCell, raw: string): CellContent {
    const [found, day, hours = 0, minutes = 0, seconds = 0] = isoDate.exec(raw) ?? [];
    const days = day === undefined ? 0 : daysTo(day);
    if (!found || !(days >= 0)) throw this.unreadable(cell, 'notNumber');
    const counted = days >= afterLeapDay ? days : Math.max(days - 1, 0);
    const time = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
    return { kind: 'number', value: counted + time / secondsADay };
  }

  private unreadable({ row, column }: StoredCell, reason: CellFlaw): WorkbookError {
    return new WorkbookError({ code: 'unreadableCell', sheet: this.tab, cell: cellAddress(column, row), reason });
  }
}

/** The days from 30 December 1899 to a date such as 2022-09-09; NaN if there is no such date. */
function daysTo(day: string): number {
  const midnight = new Date(`${day}T00:00Z`);
  // Date turns 30 February into 2 March.
  return midnight.getUTCDate() === Number(day.slice(-2)) ? midnight.getTime() / millisecondsADay + daysBeforeUnix : NaN;
}
