import type { Row } from '../../catalogue';
import type { Entry } from '../../rules';
import type { Report } from './readReport';

/** One figure of a report: a line for each row that is in the workbook. */
export interface FigureLine {
  readonly row: Row;
  readonly entry: Entry;
  /** The value that rules use, in the row's unit; NaN is missing. */
  readonly figure: number;
  /**
   * What stands in the cell: the number as read, the result of the form's own formula, or the text of what cannot be read
   * for sure; null where it is blank or the formula has no result.
   */
  readonly content: number | string | null;
  /** The Ghi chú of the row. */
  readonly note: string;
}

/** All figures of a report in the order of the forms and their rows: the one walk over rows and what stands in them. */
export function figureTable({ sheets, entries, results }: Report): readonly FigureLine[] {
  return sheets.edition.rows.flatMap((row) => {
    const entry = entries.get(row.key);
    if (!entry || entry.kind === 'absent') return [];
    const content = contentOf(entry, () => results.computedValue(row.key));
    return [{ row, entry, figure: results.value(row.key), content, note: entry.note }];
  });
}

function contentOf(entry: Exclude<Entry, { kind: 'absent' }>, computed: () => number): FigureLine['content'] {
  switch (entry.kind) {
    case 'blank':
      return null;
    case 'formula': {
      const value = computed();
      return Number.isNaN(value) ? null : value;
    }
    case 'foreign':
      return entry.formula;
    case 'stated': {
      const { reading, typed } = entry;
      return reading.verdict === 'clean' || reading.verdict === 'convert' ? reading.value : String(typed);
    }
  }
}
