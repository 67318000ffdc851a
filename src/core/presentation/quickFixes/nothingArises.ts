import type { Row } from '../../catalogue';
import type { Report } from '../../report/content/readReport';

/** Whether a ratio has both its figures and still no value, because its denominator is 0: there is nothing to take a share of. */
export function nothingArises({ key, formula }: Row, { results }: Report): boolean {
  const isKnown = formula?.operands.every((operand) => !Number.isNaN(results.value(operand))) ?? false;
  return formula?.kind === 'ratio' && isKnown && Number.isNaN(results.computedValue(key));
}
