import type { Row } from '../catalogue';

/** The unit of a row of type code lists the meaning of each code, one per line: `Chưa = 0`, `Hoàn thành = 1`. */
export function unitText({ type, unit = '' }: Row): string {
  return type === 'code' ? unit.replace(/(= \d+);? +/g, '$1\n') : unit;
}
