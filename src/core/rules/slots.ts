import { keyOf } from '../catalogue';
import type { Edition } from '../catalogue';
import type { Part, Reference } from '../expression';

/**
 * Where the figures of a report stand in one array, so that compiled rules read them without look-ups:
 * five slots a row, then one for each measure of the appendix. NaN is missing.
 */
export interface Slots {
  readonly length: number;
  readonly of: (reference: Reference) => number;
  /** The number as stated, before its own type, range and code have been judged. */
  readonly raw: (rowIndex: number) => number;
  readonly part: (rowIndex: number, part: Part) => number;
  readonly measure: (code: string) => number;
}

const width = 5;
const offsets: Record<Part, number> = { value: 0, given: 1, numerator: 2, denominator: 3 };
const rawOffset = 4;

export function slotsOf(edition: Edition): Slots {
  const measures = edition.appendix.measures.map((m) => m.code);
  const first = edition.rows.length * width;
  const part = (rowIndex: number, p: Part): number => rowIndex * width + offsets[p];
  const measure = (code: string): number => first + measures.indexOf(code);
  return {
    length: first + measures.length,
    part,
    measure,
    raw: (rowIndex) => rowIndex * width + rawOffset,
    of: ({ form = '', code, part: p }) => {
      if (form === edition.appendix.id) return measure(code);
      const row = edition.row.get(keyOf(form, code));
      if (!row) throw new Error(`no row ${keyOf(form, code)}`);
      return part(row.index, p);
    },
  };
}
