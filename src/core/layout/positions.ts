import type { Appendix, Form, RowKey } from '../catalogue';

/** The rows of a form's sheet, counted from 1: the title block in rows 1 to 4, the header in rows 5 and 6. */
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
    rowOf: new Map(form.rows.map((row, index) => [row.key, firstRow + index])),
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
 * The rows of the appendix's sheet. A section of a blank appendix has as many rows as the edition says; if there are
 * tasks (`taskCounts` by section), a section has rows for its tasks and a few blank ones.
 */
export function appendixPositions(appendix: Appendix, taskCounts: ReadonlyMap<string, number>): AppendixPositions {
  const headerRow = titleRows + 1;
  let row = headerRow + 1;
  const sections = appendix.sections.map(({ code }): SectionPositions => {
    const tasks = taskCounts.get(code) ?? 0;
    const room = taskCounts.size === 0 ? appendix.rowsPerSection : tasks + spare;
    const section = { code, titleRow: row, firstTask: row + 1, lastTask: row + room };
    row = section.lastTask + 1;
    return section;
  });
  return { headerRow, sections, lastRow: row - 1 };
}

const spare = 2;
