import { findReference } from '../../layout/referenceLine';
import type { Report } from './readReport';

/** The sign of the issuer in the line on the covering report; null while the line has dots there. */
export function issuerOf({ forms }: Pick<Report, 'forms'>): string | null {
  for (const { sheet } of forms.values()) {
    const [, sign = ''] = /\/BC-(\S+)/.exec(findReference(sheet)?.text ?? '') ?? [];
    if (/\p{L}/u.test(sign)) return sign.slice(0, longest);
  }
  return null;
}

const longest = 40;
