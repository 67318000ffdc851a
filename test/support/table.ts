import type { CellContent } from '../../src/core/base/CellContent';

/** The columns of a table such as `| 4:1.5 | 614 | Ghi chú |`, one array a line. */
export function columnsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((column) => column.trim()),
    );
}

/** What a table says of one row. */
export interface Line {
  /** `BM4:1.5` */
  readonly key: string;
  /** `=` alone is the form's own formula. */
  readonly figure: 'formula' | CellContent;
  readonly numberFormat: string;
  readonly note: string;
}

/** `| 4:1.5 | 614 | Ghi chú |`: form 4, row 1.5. */
export function linesOf(table: string): readonly Line[] {
  return columnsOf(table).map(([at = '', typed = '', note = '']) => {
    const [, figure = typed, numberFormat = 'General'] = /^(.*) \{(.*)\}$/.exec(typed) ?? [];
    return { key: `BM${at}`, figure: contentOf(figure), numberFormat, note };
  });
}

/** 614 is a number; "614" and 1.2.3 are text; =12+7 a formula of somebody's own; TRUE a boolean; #DIV/0! an error. */
function contentOf(typed: string): 'formula' | CellContent {
  if (typed === '') return { kind: 'empty' };
  if (typed === '=') return 'formula';
  if (typed.startsWith('=')) return { kind: 'formula', formula: typed };
  if (typed.startsWith('#')) return { kind: 'error', text: typed };
  if (/^-?\d+(\.\d+)?$/.test(typed)) return { kind: 'number', value: Number(typed) };
  return { kind: 'text', text: typed.replace(/^"(.*)"$/, '$1').replaceAll('⏎', '\n') };
}
