import type { CellStyle, PlanContent, SheetPlan } from '../../layout/SheetPlan';
import { areaOf } from './address';
import { Grid } from './Grid';

export interface PlannedCell {
  readonly content: PlanContent;
  readonly style: CellStyle;
}

/** The cells of a plan by their places. A plan with an address or a style that is none is a mistake of ours. */
export function plannedCells(plan: SheetPlan): Grid<PlannedCell> {
  const grid = new Grid<PlannedCell>();
  for (const { at, content, style: name } of plan.cells) {
    const area = areaOf(at);
    const style = plan.styles[name];
    if (!area || !style) throw new RangeError(`The plan of ${plan.tab} has no cell ${at} of style ${name}.`);
    grid.put(area.top, area.left, { content, style });
  }
  return grid;
}
