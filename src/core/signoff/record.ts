import { reportKey } from '../base/ReportKey';
import { formatPeriod, parsePeriod } from '../period';
import * as z from 'zod/mini';

/** Longest texts that are kept; what a file brings beyond is not ours. */
const limits = {
  name: 200,
  unit: 300,
  text: 1_000,
  figures: 4_000,
  list: 500,
  reports: 100,
  history: 20,
  earlier: 40,
  figuresTaken: 1_000,
} as const;

const name = z.string().check(z.maxLength(limits.name));
const count = z.int().check(z.minimum(0));
/** Local time in Việt Nam, `2022-12-15T16:05`. */
export const moment = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/;
const at = z.string().check(z.regex(moment));
const verdict = z.enum(['fix', 'explain', 'ready']);
const counts = z.strictObject({ fix: count, explain: count, notice: count, explained: count });

const explanation = z.strictObject({
  /** The id of the finding: its rule and the key of its target, see `findingId`. */
  finding: name,
  /** The figures that it was given for, see `basisOf`. */
  figures: z.string().check(z.maxLength(limits.figures)),
  /** What the Ghi chú of the rule's rows said then: one that was rewritten since is no longer what was confirmed. */
  note: z.string().check(z.maxLength(limits.text)),
  /** An internal one, which is printed in the check sheet only; null where the Ghi chú explains. */
  text: z.nullable(z.string().check(z.minLength(1), z.maxLength(limits.text))),
});

const signoff = z.strictObject({
  by: name.check(z.minLength(1)),
  position: name,
  at,
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  parts: z.record(name, z.string().check(z.regex(/^[0-9a-f]{8}$/))),
  rows: count,
  tasks: count,
  counts,
});

/** Figures of an earlier report that were taken along from a file, so that whoever opens the workbook is told the same. */
const earlier = z.strictObject({
  period: z.string().check(z.refine(isPeriodCode)),
  file: name.check(z.minLength(1)),
  /** What the file calls the unit, where that is not its name here. */
  unit: z.optional(z.string().check(z.maxLength(limits.unit))),
  figures: z.record(name, z.number()).check(z.refine((figures) => Object.keys(figures).length <= limits.figuresTaken)),
});

const past = z.strictObject({ at, by: name, verdict, counts });

const report = z.strictObject({
  edition: name,
  period: name,
  unit: z.string().check(z.maxLength(limits.unit)),
  explanations: z.array(explanation).check(z.maxLength(limits.list)),
  signoff: z.nullable(signoff),
  /** One a period. */
  earlier: z.optional(
    z.array(earlier).check(
      z.maxLength(limits.earlier),
      z.refine((all) => new Set(all.map(({ period }) => period)).size === all.length),
    ),
  ),
  /** What somebody has said that Quý III of the year holds. */
  thirdQuarter: z.optional(z.enum(['quarter', 'nineMonths'])),
  /** The newest first. */
  history: z.array(past).check(z.maxLength(limits.history)),
});

const schema = z.strictObject({
  version: z.literal(1),
  reports: z.array(report).check(
    z.maxLength(limits.reports),
    z.refine((reports) => new Set(reports.map(reportKey)).size === reports.length),
  ),
});

export type WorkbookRecord = Readonly<z.infer<typeof schema>>;
export type ReportRecord = Readonly<z.infer<typeof report>>;
export type Explanation = Readonly<z.infer<typeof explanation>>;
export type Signoff = Readonly<z.infer<typeof signoff>>;
export type PriorRecord = Readonly<z.infer<typeof earlier>>;
export type PastCheck = Readonly<z.infer<typeof past>>;

export const emptyRecord: WorkbookRecord = { version: 1, reports: [] };

/** Whether a text is the code of a period as it is written here: `2022-6T`, in capitals. */
function isPeriodCode(text: string): boolean {
  const parsed = parsePeriod(text);
  return parsed.ok && formatPeriod(parsed.period) === text;
}

/** Undefined where a text is no record of ours: forged, damaged, or of a later version. Never throws. */
export function parseRecord(text: string): WorkbookRecord | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(text, refusePrototype));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** JSON makes `__proto__` a key like others, which most code then silently loses. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('a key that no record has');
  return value;
}

/** The text of a record. Throws where it could not be read again: better not written than taken for damaged later. */
export function formatRecord(record: WorkbookRecord): string {
  // JSON escapes all that XML cannot hold but these two.
  const text = JSON.stringify(record).replace(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  if (!parseRecord(text)) throw new RangeError('The record is beyond its limits.');
  return text;
}

/** The record of a workbook with that of one report in the place of an earlier one; the oldest beyond a hundred go. */
export function withReport({ reports }: WorkbookRecord, changed: ReportRecord): WorkbookRecord {
  const others = reports.filter((one) => reportKey(one) !== reportKey(changed));
  return { version: 1, reports: [...others, changed].slice(-limits.reports) };
}

/** A record with another check in the history of a report; the oldest beyond twenty go. */
export function withCheck(record: ReportRecord, check: PastCheck): ReportRecord {
  return { ...record, history: [check, ...record.history].slice(0, limits.history) };
}

/**
 * Figures of an earlier period in the place of those that were there; null takes them out. Years beyond any that somebody
 * compares go first where there are too many.
 */
export function withPrior(record: ReportRecord, period: string, taken: PriorRecord | null): ReportRecord {
  const others = (record.earlier ?? []).filter((one) => one.period !== period);
  const all = [...others, ...(taken ? [taken] : [])].sort(
    (a, b) => Number(a.period.slice(0, 4)) - Number(b.period.slice(0, 4)),
  );
  return { ...record, earlier: all.slice(-limits.earlier) };
}

/** An explanation in the place of an earlier one of the same finding. */
export function withExplanation(record: ReportRecord, given: Explanation): ReportRecord {
  const others = record.explanations.filter(({ finding }) => finding !== given.finding);
  return { ...record, explanations: [...others, given].slice(-limits.list) };
}

export const longestExplanation = limits.text;
export const longestName = limits.name;
