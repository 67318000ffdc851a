import type { Form, Row } from '../../../../src/core/catalogue';
import type { CellContent } from '../../../../src/core/base/CellContent';
import sample from '../../../../src/cli/samples/ben-tre-2022.json';

/** A line of a table before it gets its columns; `row` is the truth, undefined for what belongs to no row. */
export interface DraftLine {
  readonly row: Row | undefined;
  readonly code: DraftCell;
  readonly name: string;
  readonly unit: string;
  readonly figure: CellContent;
  readonly note: string;
}

export interface DraftCell {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

export const nothing: CellContent = { kind: 'empty' };

export function text(words: string): CellContent {
  return words === '' ? nothing : { kind: 'text', text: words };
}

/** The rows of a form as they were filed for 2022, written without a fault. */
export function draftOf(form: Form): readonly DraftLine[] {
  return form.rows.map((row) => ({
    row,
    code: { content: text(row.code) },
    name: [row.name, row.hint].filter(Boolean).join(' '),
    unit: row.unit ?? '',
    figure: figureOf(row),
    note: (sample.notes as Readonly<Record<string, string>>)[row.key] ?? '',
  }));
}

function figureOf(row: Row): CellContent {
  const filed = (sample.values as Readonly<Record<string, string>>)[row.key];
  if (filed === undefined) return nothing;
  return /^\d+$/.test(filed) ? { kind: 'number', value: Number(filed) } : { kind: 'text', text: filed };
}
