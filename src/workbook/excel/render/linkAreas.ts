import { formatPlace } from '../../../core/base/address';
import type { PlannedCell } from './plannedCells';
import type { Area } from '../../../core/base/address';
import { Grid } from '../grid/Grid';
import { rectangles } from '../grid/rectangles';

export interface LinkArea {
  readonly area: Area;
  /** Such as `'BM4'!D14`. */
  readonly target: string;
}

/** The links of a plan inside the document, joined over neighbouring cells with the same target. */
export function linkAreas(cells: Grid<PlannedCell>): readonly LinkArea[] {
  const targets = new Grid<string>();
  for (const row of cells.rowNumbers())
    for (const column of cells.columnNumbers(row)) {
      const content = cells.at(row, column)?.content;
      if (content?.kind === 'link') targets.put(row, column, formatPlace(content));
    }
  return [...rectangles(targets)].flatMap(([target, areas]) => areas.map((area) => ({ area, target })));
}
