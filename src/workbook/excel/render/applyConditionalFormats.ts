import type { PlanConditionalFormat } from '../../../core/layout/SheetPlan';
import type { SheetRanges } from '../host/SheetRanges';

/** Adds conditional formats in reverse order because Excel gives a new one the highest priority. */
export function applyConditionalFormats(ranges: SheetRanges, formats: readonly PlanConditionalFormat[]): void {
  for (const format of [...formats].reverse()) apply(ranges, format);
}

function apply(ranges: SheetRanges, { range, formula, fill, colour, bold }: PlanConditionalFormat): void {
  const { custom } = ranges.at(range).conditionalFormats.add('Custom');
  custom.rule.formula = formula.startsWith('=') ? formula : `=${formula}`;
  if (fill !== undefined) custom.format.fill.color = fill;
  if (colour !== undefined) custom.format.font.color = colour;
  if (bold !== undefined) custom.format.font.bold = bold;
}
