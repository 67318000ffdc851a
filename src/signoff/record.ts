import * as z from 'zod/mini';

/** Longest texts that are kept; what a file brings beyond is not ours. */
const limits = { name: 200, explanation: 1_000, figures: 1_000, list: 500, history: 20 } as const;

const name = z.string().check(z.maxLength(limits.name));
const count = z.int().check(z.minimum(0));
/** Local time in Việt Nam, `2022-12-15T16:05`. */
const at = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));
const verdict = z.enum(['fix', 'explain', 'ready']);
const counts = z.strictObject({ fix: count, explain: count, notice: count, explained: count });

const explanation = z.strictObject({
  /** Rule and subject of the finding. */
  finding: name,
  /** The figures that it was given for, see `basisOf`. */
  figures: z.string().check(z.maxLength(limits.figures)),
  /** An internal one, which is printed in the check sheet only; null where the Ghi chú explains. */
  text: z.nullable(z.string().check(z.minLength(1), z.maxLength(limits.explanation))),
});

const signoff = z.strictObject({
  by: z.string().check(z.minLength(1), z.maxLength(limits.name)),
  position: name,
  at,
  digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  parts: z.record(name, z.string().check(z.regex(/^[0-9a-f]{8}$/))),
  rows: count,
  tasks: count,
  counts,
});

const past = z.strictObject({ at, by: name, verdict, counts });

const report = z.strictObject({
  edition: name,
  period: name,
  unit: name,
  explanations: z.array(explanation).check(z.maxLength(limits.list)),
  signoff: z.nullable(signoff),
  /** The newest first. */
  history: z.array(past).check(z.maxLength(limits.history)),
});

const schema = z.strictObject({ version: z.literal(1), reports: z.array(report).check(z.maxLength(100)) });

export type WorkbookRecord = Readonly<z.infer<typeof schema>>;
export type ReportRecord = Readonly<z.infer<typeof report>>;
export type Explanation = Readonly<z.infer<typeof explanation>>;
export type Signoff = Readonly<z.infer<typeof signoff>>;
export type PastCheck = Readonly<z.infer<typeof past>>;

export const emptyRecord: WorkbookRecord = { version: 1, reports: [] };

/** Undefined where a text is no record of ours: forged, damaged, or of a later version. Never throws. */
export function parseRecord(text: string): WorkbookRecord | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : undefined;
}

export function formatRecord(record: WorkbookRecord): string {
  return JSON.stringify(record);
}

/** A record with another check in the history of a report; the oldest beyond twenty go. */
export function withCheck(record: ReportRecord, check: PastCheck): ReportRecord {
  return { ...record, history: [check, ...record.history].slice(0, limits.history) };
}

/** An explanation in the place of an earlier one of the same finding. */
export function withExplanation(record: ReportRecord, given: Explanation): ReportRecord {
  const others = record.explanations.filter(({ finding }) => finding !== given.finding);
  return { ...record, explanations: [...others, given].slice(-limits.list) };
}

export const longestExplanation = limits.explanation;
