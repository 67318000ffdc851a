import type { CellStyle, PlanCell, PlanContent, SheetPlan } from '../../../core/layout/SheetPlan';
import { parseArea } from '../../../core/base/address';
import { Grid } from '../grid/Grid';

export interface PlannedCell {
  readonly content: PlanContent;
  readonly style: CellStyle;
}

/** The cells of a plan by their places. */
export function plannedCells(plan: SheetPlan): Grid<PlannedCell> {
  return placedCells(plan).map(({ cell: { content }, style }) => ({ content, style }));
}

interface Planned<C> {
  readonly tab: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly C[];
}

interface Placed<C> {
  readonly cell: C;
  readonly style: CellStyle;
}

/** The same for any kind of cell. A plan with an address or a style that is none is a mistake of ours. */
export function placedCells<C extends Pick<PlanCell, 'at' | 'style'>>(plan: Planned<C>): Grid<Placed<C>> {
  const grid = new Grid<Placed<C>>();
  for (const cell of plan.cells) {
    const area = parseArea(cell.at);
    const style = plan.styles[cell.style];
    if (!area || !style) throw new RangeError(`The plan of ${plan.tab} has no cell ${cell.at} of style ${cell.style}.`);
    grid.put(area.top, area.left, { cell, style });
  }
  return grid;
}
