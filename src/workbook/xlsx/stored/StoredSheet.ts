import type { CellContent } from '../../../core/base/CellContent';
import { WorkbookError } from '../../../core/port/WorkbookError';
import { parseArea } from '../../../core/base/address';
import type { LocatedCell } from '../cells/block';
import { shiftFormula } from '../cells/shiftFormula';
import { storedCells } from './storedCells';
import type { StoredCell } from './StoredCell';
import { attributesOf } from './sheetElements';
import { characterData, storedText } from './storedText';

const formula = /<(?:[\w.-]+:)?f((?:\s[^<>]*)?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?f\s*>)/;
const value = /<(?:[\w.-]+:)?v(?:\s[^<>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?v\s*>/;
const millisecondsADay = 86_400_000;
const daysBeforeUnix = 25_569;
const empty: CellContent = { kind: 'empty' };

/** A shared formula and the cell where it is written. */
interface Shared {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Reads the cells of one sheet part. */
export class StoredSheet {
  private readonly shared = new Map<string, Shared>();

  constructor(
    private readonly xml: string,
    private readonly strings: readonly string[],
    private readonly formats: readonly string[],
  ) {}

  get isProtected(): boolean {
    const [protection] = attributesOf(this.xml, 'sheetProtection');
    return /^(?:1|true|on)$/.test(protection?.get('sheet') ?? '');
  }

  /** Every cell of the part, including empty ones. */
  *cells(): Generator<LocatedCell> {
    const covered = this.coveredCells();
    for (const stored of storedCells(this.xml)) {
      const { row, column } = stored;
      const read = stored.inner === '' ? empty : this.content(stored);
      yield {
        row,
        column,
        cell: {
          content: covered.size > 0 && covered.has(key(row, column)) ? empty : read,
          numberFormat: this.formats[stored.style] ?? 'General',
        },
      };
    }
  }

  private content(stored: StoredCell): CellContent {
    const [, attributes, text] = stored.inner.includes('f') ? (formula.exec(stored.inner) ?? []) : [];
    if (attributes !== undefined) {
      const written = this.formula(stored, attributes, characterData(text ?? ''));
      if (written) return { kind: 'formula', formula: `=${written}`, ...this.result(stored) };
    }
    if (stored.type === 'inlineStr') return textContent(storedText(stored.inner));
    const raw = characterData(value.exec(stored.inner)?.[1] ?? '');
    return raw === '' ? empty : this.value(stored.type, raw);
  }

  /** What a formula gave when the file was saved; nothing where the file does not state it. */
  private result({ type, inner }: StoredCell): { readonly result?: number | string | boolean } {
    const stated = value.exec(inner)?.[1];
    if (stated === undefined) return {};
    if (type === 'str' && stated === '') return { result: '' };
    const content = stated === '' ? empty : this.value(type, characterData(stated));
    if (content.kind === 'number' || content.kind === 'boolean') return { result: content.value };
    return content.kind === 'text' || content.kind === 'error' ? { result: content.text } : {};
  }

  private formula({ row, column }: StoredCell, attributes: string, text: string): string {
    if (!/\st=["']shared["']/.test(attributes)) return text;
    const group = /\ssi=["'](\d+)["']/.exec(attributes)?.[1] ?? '';
    const first = this.shared.get(group);
    if (text !== '' || !first) {
      this.shared.set(group, { row, column, text });
      return text;
    }
    return shiftFormula(first.text, row - first.row, column - first.column);
  }

  private value(type: string, raw: string): CellContent {
    switch (type) {
      case 's': {
        const text = this.strings[Number(raw)];
        if (text === undefined) throw new WorkbookError({ code: 'damaged' });
        return textContent(text);
      }
      case 'str':
        return textContent(raw);
      case 'b':
        return { kind: 'boolean', value: raw.trim() !== '0' && raw.trim() !== 'false' };
      case 'e':
        return { kind: 'error', text: raw };
      case 'd':
        return number(Date.parse(/[zZ]$/.test(raw) ? raw : `${raw}Z`) / millisecondsADay + daysBeforeUnix);
      default:
        return number(Number(raw));
    }
  }

  /** The cells under merges except for the first ones: their contents are invisible. */
  private coveredCells(): ReadonlySet<number> {
    const cells = new Set<number>();
    for (const attributes of attributesOf(this.xml, 'mergeCell')) {
      const area = parseArea(attributes.get('ref') ?? '');
      if (!area) throw new WorkbookError({ code: 'damaged' });
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          if (row !== area.top || column !== area.left) cells.add(key(row, column));
        }
      }
    }
    return cells;
  }
}

function key(row: number, column: number): number {
  return row * 2 ** 14 + column;
}

function textContent(text: string): CellContent {
  return text === '' ? empty : { kind: 'text', text };
}

function number(read: number): CellContent {
  return Number.isFinite(read) ? { kind: 'number', value: read } : empty;
}
