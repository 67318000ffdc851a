import { cellAddress } from '../../../core/base/address';
import type { CellContent } from '../../../core/base/CellContent';
import { WorkbookError } from '../../../core/port/WorkbookError';
import type { CellFlaw } from '../../../core/port/WorkbookError';
import { isDateFormat } from '../../../core/reading/numberFormat';
import { SharedFormulas } from '../cells/SharedFormulas';
import { limits } from '../package/limits';
import type { TextOrFlaw } from './RichText';
import type { StoredCell, StoredFormula } from './StoredCell';

/** A decimal number as XML Schema writes it, without infinity and NaN. */
const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const millisecondsADay = 86_400_000;
const daysBeforeUnix = 25_569;
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
    if (cell.type === 'inlineStr') return cell.inline === undefined ? empty : this.text(cell, cell.inline);
    return cell.value === undefined || cell.value === '' ? empty : this.value(cell, cell.value);
  }

  formatOf({ style }: StoredCell): string {
    return this.context.formats[style] ?? 'General';
  }

  /** What a formula gave when the file was saved; nothing if the file does not state it. */
  private result(cell: StoredCell): Result {
    const { type, value } = cell;
    if (value === undefined) return {};
    if (type === 'str' && value === '') return { result: '', isStored: true };
    const content = value === '' ? empty : this.value(cell, value);
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
        return this.text(cell, /^\d{1,7}$/.test(raw) ? this.context.strings[Number(raw)] : undefined);
      case 'str':
        return this.text(cell, raw.length > limits.text ? { flaw: 'tooLong' } : raw);
      case 'b':
        return this.boolean(cell, raw.trim());
      case 'e':
        return { kind: 'error', text: raw };
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
    const days = Date.parse(/[zZ]$/.test(raw) ? raw : `${raw}Z`) / millisecondsADay + daysBeforeUnix;
    if (!/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?$/i.test(raw) || !Number.isFinite(days))
      throw this.unreadable(cell, 'notNumber');
    return { kind: 'number', value: days };
  }

  private unreadable({ row, column }: StoredCell, reason: CellFlaw): WorkbookError {
    return new WorkbookError({ code: 'unreadableCell', sheet: this.tab, cell: cellAddress(column, row), reason });
  }
}
