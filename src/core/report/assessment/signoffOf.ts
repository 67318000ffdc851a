import { digestOf } from '../../signoff/digest';
import { oneLine } from '../../signoff/plainText';
import { longestName } from '../../signoff/record';
import type { Signoff } from '../../signoff/record';
import { storedValue } from '../../signoff/verify';
import type { Report } from '../content/readReport';
import { signedContent } from './signedContent';

export interface Signer {
  readonly by: string;
  readonly position: string;
}

/** Names as a record keeps them. */
export function plainSigner({ by, position }: Signer): Signer {
  return { by: oneLine(by, longestName), position: oneLine(position, longestName) };
}

/** The sign-off of a report as it was read. */
export function signoffOf(report: Report, signer: Signer, at: string, counts: Signoff['counts']): Signoff {
  const content = signedContent(report);
  const { whole, parts, values } = digestOf(content);
  return {
    ...plainSigner(signer),
    at,
    digest: whole,
    parts: Object.fromEntries(parts),
    covers: 'print',
    values: Object.fromEntries([...values].map(([key, value]) => [key, storedValue(value)])),
    rows: content.rows.length,
    tasks: content.tasks.length,
    counts,
  };
}
