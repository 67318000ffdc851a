import type { PlanValidation } from '../../../core/layout/SheetPlan';
import { parseArea } from '../../../core/base/address';
import type { Area } from '../../../core/base/address';
import { Grid } from '../grid/Grid';
import { rectangles } from '../grid/rectangles';

export interface ValidationArea {
  readonly area: Area;
  readonly validation: PlanValidation;
}

/** Joins equal validations of neighbouring cells; if a cell has two validations, the later one counts. */
export function validationAreas(validations: readonly PlanValidation[]): readonly ValidationArea[] {
  const bySaying = new Map(validations.map((validation) => [signature(validation), validation]));
  const cells = new Grid<PlanValidation>();
  for (const validation of validations) {
    const area = parseArea(validation.range);
    const said = bySaying.get(signature(validation));
    if (!area || !said) throw new RangeError(`A validation has no range ${validation.range}.`);
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) cells.put(row, column, said);
  }
  return [...rectangles(cells)].flatMap(([validation, areas]) => areas.map((area) => ({ area, validation })));
}

function signature(validation: PlanValidation): string {
  return JSON.stringify({ ...validation, range: '' });
}
