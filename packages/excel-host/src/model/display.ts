import { numfmt } from '../univer/univerPackages';
import type { Scalar } from './Content';
import type { HostLocale } from './entry';

/** The displayed text of a value in its number format and the host's locale, regardless of the column width. */
export function display(value: Scalar, format: string, locale: HostLocale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === '@') return String(value);
  try {
    return numfmt.format(format, value, { locale: locale === 'vi-VN' ? 'vi' : 'en', throws: true });
  } catch {
    return String(value); // a format that the library cannot read shows the bare number
  }
}
