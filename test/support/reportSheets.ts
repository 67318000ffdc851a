import type { Appendix, Form } from '../../src/core/catalogue';
import { formColumns, taskColumns } from '../../src/core/layout/columns';
import { columnNumber } from '../../src/core/base/address';
import { figureFormula } from '../../src/core/layout/figureFormula';
import { formHeadings } from '../../src/core/layout/headings';
import { appendixPositions, formPositions } from '../../src/core/layout/positions';
import type { Cell, CellContent } from '../../src/core/base/CellContent';
import type { SheetBlock } from '../../src/core/base/SheetBlock';
import { columnsOf } from './table';
import type { Line } from './table';

/** A form as its sheet is stored, every row where the layout has it. */
export function formSheet(form: Form, lines: ReadonlyMap<string, Line>): SheetBlock {
  const { headerRows, rowOf } = formPositions(form);
  const [first, second] = headerRows;
  const { code, name, unit, figure, note } = formColumns;
  const cells: [string, number, Cell][] = [
    [code, first, text(formHeadings.code)],
    [name, first, text(formHeadings.name)],
    [unit, first, text(formHeadings.result)],
    [note, first, text(formHeadings.note)],
    [unit, second, text(formHeadings.unit)],
    [figure, second, text(formHeadings.figure)],
  ];
  for (const row of form.rows) {
    const at = rowOf.get(row.key) ?? 0;
    const line = lines.get(row.key);
    const own = figureFormula(row, (key) => `${figure}${rowOf.get(key) ?? 0}`);
    cells.push([code, at, text(row.code)], [name, at, text(row.name)], [unit, at, text(row.unit ?? '')]);
    if (!line) continue;
    if (line.figure === 'formula' && own === undefined) throw new Error(`${row.key} is not filled by formula`);
    const content = line.figure === 'formula' ? formula(own ?? '') : line.figure;
    cells.push([figure, at, { content, numberFormat: line.numberFormat }], [note, at, text(line.note)]);
  }
  return block(cells);
}

/** The appendix with the tasks of a table `| section | no | content | result | time | lead | support | assessment |`. */
export function appendixSheet(appendix: Appendix, tasks: string): SheetBlock {
  const lines = columnsOf(tasks);
  const inSection = (code: string): (readonly string[])[] => lines.filter(([section]) => section === code);
  const atHand = new Map(appendix.sections.map(({ code }) => [code, inSection(code).length]));
  const { headerRow, sections } = appendixPositions(appendix, atHand);
  const cells = appendix.columns.map(({ field, heading }): [string, number, Cell] => [
    taskColumns[field],
    headerRow,
    text(heading),
  ]);
  for (const { code, titleRow, firstTask } of sections) {
    const title = appendix.sections.find((section) => section.code === code)?.title ?? '';
    cells.push([taskColumns.no, titleRow, text(code)], [taskColumns.content, titleRow, text(title)]);
    inSection(code).forEach(([, ...fields], place) => {
      appendix.columns.forEach(({ field }, column) => {
        cells.push([taskColumns[field], firstTask + place, text(fields[column] ?? '')]);
      });
    });
  }
  return block(cells);
}

function block(cells: readonly (readonly [string, number, Cell])[]): SheetBlock {
  const rows: Cell[][] = [];
  for (const [column, row, cell] of cells) {
    while (rows.length < row) rows.push([]);
    rows[row - 1]![columnNumber(column) - 1] = cell;
  }
  const empty: Cell = { content: { kind: 'empty' }, numberFormat: 'General' };
  return {
    firstRow: 1,
    firstColumn: 1,
    cells: rows.map((row) => Array.from(row, (cell: Cell | undefined) => cell ?? empty)),
  };
}

function text(words: string): Cell {
  const content: CellContent = words === '' ? { kind: 'empty' } : { kind: 'text', text: words };
  return { content, numberFormat: '@' };
}

function formula(written: string): CellContent {
  return { kind: 'formula', formula: written };
}
