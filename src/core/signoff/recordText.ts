import * as z from 'zod/mini';
import { reportKey } from '../base/ReportKey';
import { singleLine } from '../base/spaces';
import { formatPeriod, parsePeriod } from '../period';
import { limits, moment } from './recordLimits';

const name = z.string().check(z.maxLength(limits.name));
/** The name of a person or a file, which sentences contain as it is. */
const shownName = z.pipe(name, z.transform(singleLine));
const requiredName = z.pipe(shownName, z.string().check(z.minLength(1)));
const unit = z.pipe(z.string().check(z.maxLength(limits.unit)), z.transform(singleLine));
const count = z.int().check(z.minimum(0));
const at = z.string().check(z.regex(moment));
const verdict = z.enum(['fix', 'explain', 'ready']);
const counts = z.strictObject({ fix: count, explain: count, notice: count, explained: count });

const explanation = z.strictObject({
  /** The id of the finding: its rule and the key of its target, see `findingId`. */
  finding: name,
  /** The figures for which the explanation was given, see `basisOf`. */
  figures: z.string().check(z.maxLength(limits.figures)),
  /** The Ghi chú of the rule's rows at that time; one that was rewritten since is not confirmed. */
  note: z.string().check(z.maxLength(limits.text)),
  /** An internal explanation, which is printed on the check sheet only; null if the Ghi chú explains. */
  text: z.nullable(z.string().check(z.minLength(1), z.maxLength(limits.text))),
  /** What the pane wrote into the Ghi chú for it, which the pane may take away again; a person's own note has none. */
  printed: z.optional(z.string().check(z.minLength(1), z.maxLength(limits.text))),
});

const signoff = z.strictObject({
  by: requiredName,
  position: shownName,
  at,
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  parts: z.record(name, z.string().check(z.regex(/^[0-9a-f]{8}$/))),
  /** What the digest covers: all that is printed; without it figures, notes and tasks alone, as in version 1. */
  covers: z.optional(z.literal('print')),
  /** The values of the rows, so that a change can be told as from what to what. */
  values: z.optional(z.record(name, z.nullable(z.union([z.number(), name])))),
  rows: count,
  tasks: count,
  counts,
});

/** Figures of a prior period that came from another file. They are stored so that everybody who opens the workbook gets the same findings. */
const priorFigures = z.strictObject({
  period: z.string().check(z.refine(isPeriodCode)),
  file: requiredName,
  /** The name of the unit in that file, if it differs from the report's. */
  unit: z.optional(unit),
  figures: z.record(name, z.number()).check(z.refine((figures) => Object.keys(figures).length <= limits.figuresTaken)),
});

const past = z.strictObject({ at, by: name, verdict, counts });

const report = z.strictObject({
  edition: name,
  period: name,
  unit,
  explanations: z.array(explanation).check(z.maxLength(limits.list)),
  signoff: z.nullable(signoff),
  /** One entry per period. */
  earlier: z.optional(
    z.array(priorFigures).check(
      z.maxLength(limits.earlier),
      z.refine((all) => new Set(all.map(({ period }) => period)).size === all.length),
    ),
  ),
  /** The user's answer on what Quý III of the year holds. */
  thirdQuarter: z.optional(z.enum(['quarter', 'nineMonths'])),
  /** Forms that the report was made with and that the unit need not report. */
  notOwed: z.optional(z.array(name).check(z.maxLength(limits.notOwed))),
  /** Past checks, the newest first. */
  history: z.array(past).check(z.maxLength(limits.history)),
});

const schema = z.strictObject({
  /** Version 1 knows no `covers` and no `values`. */
  version: z.union([z.literal(1), z.literal(2)]),
  reports: z.array(report).check(
    z.maxLength(limits.reports),
    z.refine((reports) => new Set(reports.map(reportKey)).size === reports.length),
  ),
});

export type WorkbookRecord = Readonly<z.infer<typeof schema>>;
export type ReportRecord = Readonly<z.infer<typeof report>>;
export type Explanation = Readonly<z.infer<typeof explanation>>;
export type Signoff = Readonly<z.infer<typeof signoff>>;
export type PriorRecord = Readonly<z.infer<typeof priorFigures>>;
export type PastCheck = Readonly<z.infer<typeof past>>;

/** True if a text is a period in the form that `formatPeriod` writes: `2022-6T`, in capitals. */
function isPeriodCode(text: string): boolean {
  const parsed = parsePeriod(text);
  return parsed.ok && formatPeriod(parsed.period) === text;
}

/** Parses a record. Returns undefined if the text is forged, damaged, or of a later version. Never throws. */
export function parseRecord(text: string): WorkbookRecord | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text, refusePrototype));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** JSON.parse accepts `__proto__` as a key, which copying the object would silently lose. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('a key that no record has');
  return value;
}

/** Formats a record. Throws a RangeError if `parseRecord` would refuse the text, because it would count as damaged later. */
export function formatRecord(record: WorkbookRecord): string {
  // JSON escapes all characters that XML cannot hold except these two.
  const text = JSON.stringify(record).replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  if (!parseRecord(text)) throw new RangeError('The record is beyond its limits.');
  return text;
}
