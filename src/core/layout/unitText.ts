import type { Row } from '../catalogue';

/** The unit of a code says what each code means, one a line: `Chưa = 0`, `Hoàn thành = 1`. */
export function unitText({ type, unit = '' }: Row): string {
  return type === 'code' ? unit.replace(/(= \d+);? +/g, '$1\n') : unit;
}
