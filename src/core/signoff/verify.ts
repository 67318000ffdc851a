import type { Digest } from './digest';
import { oneLine } from './plainText';
import type { ReportRecord, Signoff } from './record';
import { longestName, moment } from './recordLimits';

/** The state of a report's sign-off. It reveals accidental changes; it is no digital signature. */
export type SignoffState =
  | { readonly state: 'never' }
  | { readonly state: 'unchanged'; readonly signoff: Signoff }
  /** `changed` are the keys of rows and tasks that were changed, added or removed. */
  | { readonly state: 'changed'; readonly signoff: Signoff; readonly changed: readonly string[] }
  /** The report of the same unit and period was signed off under another edition. */
  | { readonly state: 'otherEdition'; readonly signoff: Signoff; readonly edition: string }
  /** The XML part exists, but its content is not valid. */
  | { readonly state: 'damaged' }
  /** The XML part is missing, as in files saved as .xls, but the trace shows that there was a sign-off. */
  | { readonly state: 'lost'; readonly by: string; readonly at: string };

/** Compares a report with its sign-off. `digestOf` is called only if there is a sign-off to compare with. */
export function verify(
  digestOf: () => Digest,
  own: ReportRecord | undefined,
  others: readonly ReportRecord[],
): SignoffState {
  const signoff = own?.signoff;
  if (signoff) {
    const digest = digestOf();
    if (signoff.digest === digest.whole) return { state: 'unchanged', signoff };
    return { state: 'changed', signoff, changed: changedParts(digest, signoff) };
  }
  const other = others.find((report) => report.signoff !== null);
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

/** Returns the trace of a sign-off, a short text that is kept outside of the XML part in case that is lost. */
export function traceOf({ by, at, digest }: Signoff): string {
  return ['1', at, digest.slice(0, 12), by].join(separator);
}

/** Parses a trace. Returns undefined if the text is none. */
export function readTrace(trace: string): { readonly at: string; readonly by: string } | undefined {
  const [version, at, , ...by] = trace.split(separator);
  if (version !== '1' || at === undefined || !moment.test(at)) return undefined;
  return { at, by: oneLine(by.join(separator), longestName) };
}
