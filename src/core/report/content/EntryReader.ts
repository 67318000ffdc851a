import type { Edition, Row } from '../../catalogue';
import { evaluate, parseExpression } from '../../expression';
import { same } from '../../base/rounding';
import type { ScannedFigure } from '../../layout/scanForm';
import type { CellContent, PlainContent } from '../../base/CellContent';
import { serialOf } from '../../base/excelSerial';
import type { Period } from '../../period';
import { read } from '../../reading';
import type { Reading } from '../../reading';
import { isExplained, readingContext } from '../../rules';
import type { Entry } from '../../rules';

/** Reads the figure cells of an edition's rows for reports of one period. */
export class EntryReader {
  private readonly dates: { readonly from: number; readonly to: number };

  constructor(
    private readonly edition: Edition,
    period: Period,
  ) {
    // A fraction such as 9/9 that Excel turned into a date falls into the year it was typed in, or the one before.
    this.dates = {
      from: serialOf({ year: period.year - 1, month: 1, day: 1 }) ?? 0,
      to: serialOf({ year: period.year, month: 12, day: 31 }) ?? 0,
    };
  }

  entryOf(row: Row, { figure, note, isOwnFormula, carriedOver }: ScannedFigure): Entry {
    if (isOwnFormula) return { kind: 'formula', note, ...storedResult(figure.content) };
    const stored = storedValue(figure.content);
    if (!stored) return { kind: 'foreign', formula: formulaText(figure.content), note };
    const reading = this.read(row, stored, figure.numberFormat);
    if (reading.verdict === 'blank' || saysNothing(row, reading)) return { kind: 'blank', note };
    const isStarting = carriedOver !== undefined && stored.kind === 'number' && same(stored.value, carriedOver);
    const entry = { kind: 'stated', typed: typedValue(stored), reading, note } as const;
    return isStarting && !isExplained(entry) ? { ...entry, isStarting } : entry;
  }

  private read(row: Row, stored: PlainContent, numberFormat: string): Reading {
    const context = readingContext(this.edition, row, this.dates);
    // Whatever stands on a group heading is out of place; a count's reading tells blank from filled.
    return read(stored, numberFormat, context ?? { type: 'count', unitWords: [], codes: [] });
  }
}

/** A dash or "không phát sinh" where a ratio is to be filled: a figure there would be none anyway. */
function saysNothing(row: Row, reading: Reading): boolean {
  const isEmptyWord = reading.verdict === 'ambiguous' && (reading.reason === 'dash' || reading.reason === 'none');
  return isEmptyWord && row.formula?.kind === 'ratio';
}

/** The stored value; of a formula its live result, or what plain arithmetic such as =12+7 gives; undefined: not known. */
function storedValue(content: CellContent): PlainContent | undefined {
  if (content.kind !== 'formula') return content;
  const { formula, result } = content;
  if (typeof result === 'number') return { kind: 'number', value: result };
  if (typeof result === 'boolean') return { kind: 'boolean', value: result };
  if (result !== undefined) return result === '' ? { kind: 'empty' } : { kind: 'text', text: result };
  const value = calculate(formula);
  return value === undefined ? undefined : { kind: 'number', value };
}

/** The number that a file states as the result of a formula. Hosts calculate by themselves, some of them a moment later. */
function storedResult(content: CellContent): { readonly result?: number } {
  const isStored = content.kind === 'formula' && content.isStored === true;
  return isStored && typeof content.result === 'number' ? { result: content.result } : {};
}

function calculate(formula: string): number | undefined {
  const text = formula.replace(/^=\+?/, '');
  const parsed = /^[\d\s.+\-*/()]{1,200}$/.test(text) ? parseExpression(text) : undefined;
  if (!parsed?.ok) return undefined;
  const value = evaluate(parsed.value, () => 'missing');
  return value === 'missing' ? undefined : value;
}

function formulaText(content: CellContent): string {
  return content.kind === 'formula' ? content.formula : '';
}

function typedValue(stored: PlainContent): number | string {
  switch (stored.kind) {
    case 'number':
      return stored.value;
    case 'text':
    case 'error':
      return stored.text;
    case 'boolean':
      return stored.value ? 'TRUE' : 'FALSE';
    case 'empty':
      return '';
  }
}
