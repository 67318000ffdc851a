import { foldText } from '../../base/foldText';
import { unitStem } from '../../layout/referenceLine';

/** Whether two names are of one unit: "UBND tỉnh A" and "Ủy ban nhân dân tỉnh A" are, however they are spelled. */
export function isSameUnit(one: string, other: string): boolean {
  return unitKey(one) === unitKey(other);
}

/** The same for all names of a unit. */
export function unitKey(unit: string): string {
  return foldText(unitStem(unit));
}
