import { formOfPart } from './digest';
import type { Digest, Scope } from './digest';
import { oneLine } from './plainText';
import { singleLine } from '../base/spaces';
import type { ReportRecord, Signoff } from './record';
import { longestName, moment } from './recordLimits';

/** The state of a report's sign-off. It reveals accidental changes; it is no digital signature. */
export type SignoffState =
  | { readonly state: 'never' }
  | { readonly state: 'unchanged'; readonly signoff: Signoff }
  | { readonly state: 'changed'; readonly signoff: Signoff; readonly changed: readonly ChangedPart[] }
  /**
   * A file does not state the results of formulas in the named rows, so that nobody knows whether these have changed;
   * nothing else has.
   */
  | { readonly state: 'uncalculated'; readonly signoff: Signoff; readonly rows: readonly string[] }
  /** The report of the same unit and period was signed off under another edition. */
  | { readonly state: 'otherEdition'; readonly signoff: Signoff; readonly edition: string }
  /** The XML part exists, but its content is not valid. */
  | { readonly state: 'damaged' }
  /** The XML part is missing, as in files saved as .xls, but the trace shows that there was a sign-off. */
  | { readonly state: 'lost'; readonly by: string; readonly at: string };

/** A part of a report that differs from what was signed off. */
export interface ChangedPart {
  /** The key of a row, a task or another part, see `Digest.parts`; of a form that came or went as a whole, its id. */
  readonly key: string;
  readonly change: 'changed' | 'added' | 'removed';
  /** The value of a row then and now, where it is known and differs. */
  readonly values?: { readonly then: number | string | null; readonly now: number | string | null };
}

/** Compares a report with its sign-off. `digestOf` is called only if there is a sign-off to compare with. */
export function verify(
  digestOf: (scope: Scope) => Digest,
  own: ReportRecord | undefined,
  others: readonly ReportRecord[],
): SignoffState {
  const signoff = own?.signoff;
  if (signoff) {
    const digest = digestOf(scopeOf(signoff));
    if (signoff.digest === digest.whole) return { state: 'unchanged', signoff };
    const changed = changedParts(digest, signoff);
    const unknown = changed.filter(({ key, change }) => change === 'changed' && digest.unknown.has(key));
    if (changed.length > 0 && unknown.length === changed.length)
      return { state: 'uncalculated', signoff, rows: unknown.map(({ key }) => key) };
    return { state: 'changed', signoff, changed: changed.filter((part) => !unknown.includes(part)) };
  }
  const other = others.find((report) => report.signoff !== null);
  return other?.signoff
    ? { state: 'otherEdition', signoff: other.signoff, edition: other.edition }
    : { state: 'never' };
}

/** What a sign-off covers. */
export function scopeOf({ covers }: Signoff): Scope {
  return covers ?? 'figures';
}

function changedParts({ parts, values }: Digest, signoff: Signoff): readonly ChangedPart[] {
  const before = new Map(Object.entries(signoff.parts));
  const then = new Map(Object.entries(signoff.values ?? {}));
  const [formsBefore, formsNow] = [formsOf(before.keys()), formsOf(parts.keys())];
  const keys = [...parts.keys(), ...[...before.keys()].filter((key) => !parts.has(key))];
  const changed = new Map<string, ChangedPart>();
  for (const key of keys) {
    if (parts.get(key) === before.get(key)) continue;
    const form = formOfPart(key);
    const change = !before.has(key) ? 'added' : parts.has(key) ? 'changed' : 'removed';
    const isWholeForm = !formsBefore.has(form) || !formsNow.has(form);
    const [old, now] = [then.get(key), values.get(key)];
    const differs = change === 'changed' && old !== undefined && now !== undefined && !isSame(old, now);
    const part = { key: isWholeForm ? form : key, change, ...(differs && { values: { then: old, now } }) } as const;
    changed.set(part.key, part);
  }
  return [...changed.values()];
}

/** Values are compared as the record keeps them. */
function isSame(then: number | string | null, now: number | string | null): boolean {
  return then === storedValue(now);
}

/** A value as a record keeps it: numbers with fifteen digits, texts on one line and shortened. */
export function storedValue(value: number | string | null): number | string | null {
  if (typeof value === 'string') return oneLine(value, longestName);
  return value === null ? null : Number(value.toPrecision(15));
}

function formsOf(keys: Iterable<string>): ReadonlySet<string> {
  return new Set([...keys].map(formOfPart));
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
  return { at, by: singleLine(oneLine(by.join(separator), longestName)) };
}
