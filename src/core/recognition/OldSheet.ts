import { assertNever } from '../base/assertNever';

/** A sheet that was not made by this tool, as it is stored; `cells[0][0]` stands at `firstRow`, `firstColumn`. */
export interface OldSheet {
  readonly tab: string;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly cells: readonly (readonly OldCell[])[];
}

/** A cell as it is stored, the same shape as a cell of a form's own sheet. */
export interface OldCell {
  readonly content: OldContent;
  /** en-US number format code, such as `General` or `dd/mm/yyyy`. */
  readonly numberFormat: string;
}

export type OldContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly result?: number | string | boolean };

export const emptyCell: OldCell = { content: { kind: 'empty' }, numberFormat: 'General' };

/** What a cell says, before any change of encoding; nothing for errors and formulas without a result. */
export function storedText({ content }: OldCell): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'number':
    case 'boolean':
      return String(content.value);
    case 'formula':
      return content.result === undefined ? '' : String(content.result);
    case 'empty':
    case 'error':
      return '';
    default:
      return assertNever(content);
  }
}

/** `D14` of column 4 and row 14. */
export function addressOf(column: number, row: number): string {
  return `${letters(column)}${row}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : letters(Math.floor((column - 1) / 26)) + last;
}
