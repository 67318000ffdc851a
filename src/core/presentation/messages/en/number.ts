import { formatNumber } from '../text/formatNumber';

/** 1234567.89 as "1,234,567.89". */
export function number(value: number): string {
  return formatNumber(value, { group: ',', decimal: '.' });
}
