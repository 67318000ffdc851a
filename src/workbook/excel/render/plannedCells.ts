import type { CellStyle, PlanCell, PlanContent, SheetPlan } from '../../../core/layout/SheetPlan';
import { parseArea } from '../../../core/base/address';
import { Grid } from '../grid/Grid';

export interface PlannedCell {
  readonly content: PlanContent;
  readonly style: CellStyle;
}

/** The cells of a plan by row and column. */
export function plannedCells(plan: SheetPlan): Grid<PlannedCell> {
  return styledCells(plan).map(({ cell: { content }, style }) => ({ content, style }));
}

interface CellPlan<C> {
  readonly tab: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly C[];
}

interface StyledCell<C> {
  readonly cell: C;
  readonly style: CellStyle;
}

/** Cells of any kind with their styles, by row and column. Throws a RangeError for an unknown address or style. */
export function styledCells<C extends Pick<PlanCell, 'at' | 'style'>>(plan: CellPlan<C>): Grid<StyledCell<C>> {
  const grid = new Grid<StyledCell<C>>();
  for (const cell of plan.cells) {
    const area = parseArea(cell.at);
    const style = plan.styles[cell.style];
    if (!area || !style) throw new RangeError(`The plan of ${plan.tab} has no cell ${cell.at} of style ${cell.style}.`);
    grid.put(area.top, area.left, { cell, style });
  }
  return grid;
}
