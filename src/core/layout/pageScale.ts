import type { PlanPage } from './SheetPlan';

const paperWidths = { portrait: 210, landscape: 297 } as const;
const pointsPerMillimetre = 72 / 25.4;
/** Seven pixels a character and five of padding, at 96 pixels an inch. */
const pointsPerCharacter = 5.25;
const padding = 3.75;

/** The whole percentage at which columns, in characters, fit A4 between the margins; at most 100. */
export function pageScale(
  widths: readonly number[],
  { margins: { left, right }, orientation }: Pick<PlanPage, 'margins' | 'orientation'>,
): number {
  const room = (paperWidths[orientation] - left - right) * pointsPerMillimetre;
  const needed = widths.reduce((sum, width) => sum + width * pointsPerCharacter + padding, 0);
  return Math.min(100, Math.floor((room / needed) * 100));
}
