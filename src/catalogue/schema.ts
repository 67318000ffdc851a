import { z } from 'zod';

/** zod would probe `new Function`, which the add-in's content security policy forbids. */
z.config({ jitless: true });

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
const code = z.string().regex(/^\d+(\.\d+)*$/, 'a row code is numbers with dots, without a closing dot');
const formId = z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/);
const tab = z
  .string()
  .min(1)
  .max(20)
  .regex(/^[^\\/?*[\]:']+$/, 'Excel allows none of \\ / ? * [ ] : in a tab');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const severities = ['fix', 'explain', 'notice'] as const;
export const rowTypes = ['heading', 'count', 'percent', 'money', 'code'] as const;
export const periodKinds = ['Q1', '6T', 'Q3', 'N'] as const;
export const tags = [
  'stock',
  'fixed',
  'year-to-date',
  'distinct',
  'distinct-mild',
  'backlog',
  'flow',
  'computed',
] as const;
export const suffixes = [
  'total',
  'ratio',
  'part',
  'equal',
  'residual',
  'average',
  'attainable',
  'code',
  'type',
  'range',
  'required',
  'zero',
  'heading',
] as const;

const severity = z.enum(severities);
const comparisons = z.array(z.string().min(1)).min(1);

const row = z.strictObject({
  code,
  name: z.string().min(1),
  hint: z.string().min(1).optional(),
  unit: z.string().min(1).optional(),
  type: z.enum(rowTypes),
  decimals: z.int().min(0).max(6).default(0),
  tag: z.enum(tags).optional(),
  /** `[1.1] + [1.2]` or `ratio([2.2], [2.1])`: the row is filled by this formula. */
  formula: z.string().min(1).optional(),
  /** How grave a typed value is that differs from the formula. */
  deviation: z.enum(['fix', 'explain']).default('fix'),
  nonzero: z.boolean().default(false),
  codes: z
    .array(z.strictObject({ value: z.int().min(0), label: z.string().min(1), words: z.array(z.string().min(1)) }))
    .min(2)
    .optional(),
});

const ruleCase = z.strictObject({
  when: comparisons.optional(),
  periods: z.array(z.enum(periodKinds)).min(1).optional(),
  all: comparisons,
  severity,
  mark: z.string().min(1).max(60).optional(),
});

/** A rule with one case may write it without `cases`. */
const ruleBody = {
  kind: z.enum(['rule', 'blank']).default('rule'),
  when: comparisons.optional(),
  all: comparisons.optional(),
  severity: severity.optional(),
  cases: z.array(ruleCase).min(1).optional(),
  mark: z.string().min(1).max(60).optional(),
  why: text.optional(),
};

const rule = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9]*\.[\d.]+-[a-z]+$/, 'an id is the form, the row and a suffix: BM4.1.5-total'),
  ...ruleBody,
});

/** A rule for every row of a sort; `[.]` is the row, `{formula}` and the like come from it. */
const rowRule = z.strictObject({
  suffix: z.enum(suffixes),
  for: z.strictObject({
    types: z.array(z.enum(rowTypes)).min(1).optional(),
    filled: z.boolean().optional(),
    formula: z.enum(['total', 'ratio']).optional(),
    deviation: z.enum(['fix', 'explain']).optional(),
    nonzero: z.boolean().optional(),
  }),
  ...ruleBody,
});

const earlier = z.enum([...periodKinds, 'previous N']);
const periodRule = z.strictObject({
  tags: z.array(z.enum(tags)).min(1),
  severity,
  /** notBelow: later ≥ sum of the earlier; withinHalf: moves by half at most. */
  relation: z.enum(['notBelow', 'unchanged', 'withinHalf']),
  compare: z.array(z.strictObject({ earlier: z.array(earlier).min(1), later: z.enum(periodKinds) })).min(1),
});

export const formSchema = z.strictObject({
  id: formId,
  tab,
  label: text,
  title: z.string().min(1),
  rows: z.array(row).min(1),
  rules: z.array(rule),
});

export const appendixSchema = z.strictObject({
  id: formId,
  tab,
  label: text,
  /** `{year}` is the year of the report. */
  title: z.string().min(1),
  rowsPerSection: z.int().min(1).max(200),
  sections: z.array(z.strictObject({ code: z.string().regex(/^[IVX]+$/), title: z.string().min(1) })).min(1),
  columns: z
    .array(
      z.strictObject({
        field: z.enum(['no', 'content', 'result', 'time', 'lead', 'support', 'assessment']),
        heading: z.string().min(1),
      }),
    )
    .length(7),
  assessments: z
    .array(z.strictObject({ value: z.string().min(1), completed: z.boolean(), words: z.array(z.string().min(1)) }))
    .min(1),
  measures: z.array(
    z.strictObject({ code: z.string().regex(/^[a-z]+$/), counts: z.enum(['tasks', 'completed']), name: text }),
  ),
});

export const editionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{3,30}$/),
  name: text,
  inForce: z.strictObject({ from: date, to: date.optional() }),
  cautions: z.array(z.strictObject({ periodsEndingAfter: date, text })),
  unitWords: z.array(z.string().min(1)),
  /** The tab of the sheet that lists all rules. */
  checkTab: tab,
  forms: z.array(formId).min(1),
  rowRules: z.array(rowRule),
  marks: z.partialRecord(z.enum(suffixes), z.string().min(1).max(60)),
  periodRules: z.array(periodRule),
  /** A form whose non-zero rows of these tags, so many at least, are all as in the period before. */
  sameAsBefore: z.strictObject({ tags: z.array(z.enum(tags)), atLeast: z.int().min(1), severity }),
  errata: z.array(z.strictObject({ where: z.string(), printed: z.string(), used: z.string(), reason: z.string() })),
});

export type RawEdition = z.infer<typeof editionSchema>;
export type RawForm = z.infer<typeof formSchema>;
export type RawRow = z.infer<typeof row>;
export type RawRule = z.infer<typeof rule>;
export type RawRowRule = z.infer<typeof rowRule>;
export type RawAppendix = z.infer<typeof appendixSchema>;
