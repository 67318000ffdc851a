import type { Digest } from './digest';
import { oneLine } from './plainText';
import { longestName, moment } from './record';
import type { ReportRecord, Signoff } from './record';

/** What a workbook says of its own sign-off. It shows changes by accident; it is no digital signature. */
export type SignoffState =
  | { readonly state: 'never' }
  | { readonly state: 'unchanged'; readonly signoff: Signoff }
  /** `changed` are keys of rows and tasks, those that came or went among them. */
  | { readonly state: 'changed'; readonly signoff: Signoff; readonly changed: readonly string[] }
  /** The same unit and period were signed off under another edition. */
  | { readonly state: 'otherEdition'; readonly signoff: Signoff; readonly edition: string }
  /** The part is there and says nothing that could be trusted. */
  | { readonly state: 'damaged' }
  /** The part is gone, as in files saved as .xls; the trace tells that there was a sign-off. */
  | { readonly state: 'lost'; readonly by: string; readonly at: string };

/** Compares a report with its sign-off. */
export function verify(digest: Digest, own: ReportRecord | undefined, others: readonly ReportRecord[]): SignoffState {
  const signoff = own?.signoff;
  if (signoff) {
    if (signoff.digest === digest.whole) return { state: 'unchanged', signoff };
    return { state: 'changed', signoff, changed: changedParts(digest, signoff) };
  }
  const other = others.find((one) => one.signoff !== null);
  return other?.signoff
    ? { state: 'otherEdition', signoff: other.signoff, edition: other.edition }
    : { state: 'never' };
}

function changedParts({ parts }: Digest, signoff: Signoff): readonly string[] {
  const before = new Map(Object.entries(signoff.parts));
  const keys = [...parts.keys(), ...[...before.keys()].filter((key) => !parts.has(key))];
  return keys.filter((key) => parts.get(key) !== before.get(key));
}

const separator = '|';

/** What stays of a sign-off where the part is lost. */
export function traceOf({ by, at, digest }: Signoff): string {
  return ['1', at, digest.slice(0, 12), by].join(separator);
}

/** Undefined where a text is no trace of ours. */
export function readTrace(trace: string): { readonly at: string; readonly by: string } | undefined {
  const [version, at, , ...by] = trace.split(separator);
  if (version !== '1' || at === undefined || !moment.test(at)) return undefined;
  return { at, by: oneLine(by.join(separator), longestName) };
}
