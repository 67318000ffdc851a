import { findReference } from '../../layout/referenceLine';
import type { Report } from './readReport';

/** The sign of whoever issues the report, as the line on the covering report has it; null while dots stand there. */
export function issuerOf({ forms }: Pick<Report, 'forms'>): string | null {
  for (const { sheet } of forms.values()) {
    const [, sign = ''] = /\/BC-(\S+)/.exec(findReference(sheet)?.text ?? '') ?? [];
    if (/\p{L}/u.test(sign)) return sign.slice(0, longest);
  }
  return null;
}

const longest = 40;
