import type { Appendix, Form, RowKey } from '../catalogue';

/** Rows of a sheet count from 1. The title block takes rows 1 to 4, the header of a form rows 5 and 6. */
export interface FormPositions {
  readonly headerRows: readonly [number, number];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rowOf: ReadonlyMap<RowKey, number>;
}

const titleRows = 4;

export function formPositions(form: Form): FormPositions {
  const firstRow = titleRows + 3;
  return {
    headerRows: [titleRows + 1, titleRows + 2],
    firstRow,
    lastRow: firstRow + form.rows.length - 1,
    rowOf: new Map(form.rows.map((row, place) => [row.key, firstRow + place])),
  };
}

export interface AppendixPositions {
  readonly headerRow: number;
  readonly sections: readonly SectionPositions[];
  readonly lastRow: number;
}

export interface SectionPositions {
  readonly code: string;
  readonly titleRow: number;
  readonly firstTask: number;
  readonly lastTask: number;
}

/**
 * Every section of a blank appendix has room for the edition's number of tasks. With tasks at hand it has room for
 * these and a few more, as blank rows are printed, too; others can be inserted.
 */
export function appendixPositions(appendix: Appendix, tasksAtHand: ReadonlyMap<string, number>): AppendixPositions {
  const headerRow = titleRows + 1;
  let row = headerRow + 1;
  const sections = appendix.sections.map(({ code }): SectionPositions => {
    const atHand = tasksAtHand.get(code) ?? 0;
    const room = tasksAtHand.size === 0 ? appendix.rowsPerSection : atHand + spare;
    const section = { code, titleRow: row, firstTask: row + 1, lastTask: row + room };
    row = section.lastTask + 1;
    return section;
  });
  return { headerRow, sections, lastRow: row - 1 };
}

const spare = 2;
