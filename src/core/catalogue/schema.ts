// zod/mini instead of zod, because the bundle of the pane is half as large.
import * as z from 'zod/mini';
import { en } from 'zod/locales';
import { periodKinds } from '../base/PeriodKind';
import { rowTypeNames } from './rowTypes';
import { suffixes } from './ruleSuffixes';

/** Without `jitless` zod tries `new Function`, which the add-in's content security policy forbids. */
z.config({ ...en(), jitless: true });

const filled = z.string().check(z.minLength(1));
const text = z.strictObject({ vi: filled, en: filled });
const code = z.string().check(z.regex(/^\d+(\.\d+)*$/, 'a row code is numbers with dots, without a closing dot'));
const formId = z.string().check(z.regex(/^[A-Z][A-Z0-9]{0,7}$/));
const tab = z
  .string()
  .check(z.minLength(1), z.maxLength(20), z.regex(/^[^\\/?*[\]:']+$/, 'Excel allows none of \\ / ? * [ ] : in a tab'));
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

export const severities = ['fix', 'explain', 'notice'] as const;
export const tags = [
  'stock',
  'share',
  'fixed',
  'year-to-date',
  'distinct',
  'distinct-mild',
  'backlog',
  'flow',
  'computed',
] as const;

const severity = z.enum(severities);
const comparisons = z.array(filled).check(z.minLength(1));
const mark = z.string().check(z.minLength(1), z.maxLength(60));

const row = z.strictObject({
  code,
  name: filled,
  hint: z.optional(filled),
  unit: z.optional(filled),
  type: z.enum(rowTypeNames),
  decimals: z._default(z.int().check(z.minimum(0), z.maximum(6)), 0),
  tag: z.optional(z.enum(tags)),
  /** The formula that fills the row: `[1.1] + [1.2]` or `ratio([2.2], [2.1])`. */
  formula: z.optional(filled),
  /** The severity of a typed value that differs from the formula. */
  deviation: z._default(z.enum(['fix', 'explain']), 'fix'),
  nonzero: z._default(z.boolean(), false),
  codes: z.optional(
    z
      .array(z.strictObject({ value: z.int().check(z.minimum(0)), label: filled, words: z.array(filled) }))
      .check(z.minLength(2)),
  ),
});

const ruleCase = z.strictObject({
  when: z.optional(comparisons),
  periods: z.optional(z.array(z.enum(periodKinds)).check(z.minLength(1))),
  all: comparisons,
  severity,
  mark: z.optional(mark),
});

/** A rule with a single case may be written without `cases`. */
const ruleBody = {
  kind: z._default(z.enum(['rule', 'blank']), 'rule'),
  when: z.optional(comparisons),
  all: z.optional(comparisons),
  severity: z.optional(severity),
  cases: z.optional(z.array(ruleCase).check(z.minLength(1))),
  mark: z.optional(mark),
  why: z.optional(text),
};

const rule = z.strictObject({
  id: z
    .string()
    .check(z.regex(/^[A-Z][A-Z0-9]*\.[\d.]+-[a-z]+$/, 'an id is the form, the row and a suffix: BM4.1.5-total')),
  ...ruleBody,
});

/** A rule for every row that `for` describes. `[.]` is the row; placeholders such as `{formula}` are replaced by its properties. */
const rowRule = z.strictObject({
  suffix: z.enum(suffixes),
  for: z.strictObject({
    types: z.optional(z.array(z.enum(rowTypeNames)).check(z.minLength(1))),
    filled: z.optional(z.boolean()),
    formula: z.optional(z.enum(['total', 'ratio'])),
    deviation: z.optional(z.enum(['fix', 'explain'])),
    nonzero: z.optional(z.boolean()),
  }),
  ...ruleBody,
});

const priorSlot = z.enum([...periodKinds, 'previous N']);
/** Many units compile nine months under "Quý III" (docs/regulation.md, Periods). */
export const thirdQuarters = ['quarter', 'nineMonths'] as const;
const periodRule = z.strictObject({
  tags: z.array(z.enum(tags)).check(z.minLength(1)),
  severity,
  /** notBelow: later ≥ sum of earlier; notAbove: later ≤ sum of earlier, unless that is 0; unchanged: later = earlier; withinHalf: later differs from earlier by half at most. */
  relation: z.enum(['notBelow', 'notAbove', 'unchanged', 'withinHalf']),
  /** The comparisons, for each later period the nearest earlier one first. */
  compare: z
    .array(
      z.strictObject({
        earlier: z.array(priorSlot).check(z.minLength(1)),
        later: z.enum(periodKinds),
        /** The comparison applies only if Quý III was compiled in this way. */
        thirdQuarter: z.optional(z.enum(thirdQuarters)),
      }),
    )
    .check(z.minLength(1)),
});

const startingValue = z.strictObject({
  tags: z.array(z.enum(tags)).check(z.minLength(1)),
  /** True if the value is not taken from a report of the year before. */
  sameYear: z.boolean(),
});

export const formSchema = z.strictObject({
  id: formId,
  tab,
  label: text,
  title: filled,
  rows: z.array(row).check(z.minLength(1)),
  rules: z.array(rule),
});

export const appendixSchema = z.strictObject({
  id: formId,
  tab,
  label: text,
  /** `{year}` is the year of the report. */
  title: filled,
  rowsPerSection: z.int().check(z.minimum(1), z.maximum(200)),
  sections: z
    .array(z.strictObject({ code: z.string().check(z.regex(/^[IVX]+$/)), title: filled }))
    .check(z.minLength(1)),
  columns: z
    .array(
      z.strictObject({
        field: z.enum(['no', 'content', 'result', 'time', 'lead', 'support', 'assessment']),
        heading: filled,
      }),
    )
    .check(z.length(7)),
  assessments: z
    .array(z.strictObject({ value: filled, completed: z.boolean(), words: z.array(filled) }))
    .check(z.minLength(1)),
  measures: z.array(
    z.strictObject({ code: z.string().check(z.regex(/^[a-z]+$/)), counts: z.enum(['tasks', 'completed']), name: text }),
  ),
});

export const editionSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{3,30}$/)),
  name: text,
  inForce: z.strictObject({ from: date, to: z.optional(date) }),
  cautions: z.array(z.strictObject({ periodsEndingAfter: date, text })),
  unitWords: z.array(filled),
  /** The tab of the sheet that lists all rules. */
  checkTab: tab,
  forms: z.array(formId).check(z.minLength(1)),
  rowRules: z.array(rowRule),
  marks: z.partialRecord(z.enum(suffixes), mark),
  periodRules: z.array(periodRule),
  /** The tags of rows that count what happened within the period, so that only periods of one length can be subtracted. */
  withinPeriod: z.strictObject({ tags: z.array(z.enum(tags)) }),
  /** A form is a copy if its non-zero rows of these tags, `atLeast` or more, all equal those of the period before (docs/relations.md, A copied form). */
  sameAsBefore: z.strictObject({ tags: z.array(z.enum(tags)), atLeast: z.int().check(z.minimum(1)), severity }),
  /** Quý III holds nine months if most rows of these tags, `atLeast` or more, are not below 6 tháng (docs/relations.md, Quý III of nine months). */
  nineMonths: z.strictObject({ tags: z.array(z.enum(tags)), atLeast: z.int().check(z.minimum(1)) }),
  /** The rows for which the next report may start with the figure of the prior period (docs/relations.md, Carried-over values). */
  startingValues: z.array(startingValue),
  errata: z.array(z.strictObject({ where: z.string(), printed: z.string(), used: z.string(), reason: z.string() })),
});

export type RawEdition = z.infer<typeof editionSchema>;
export type RawForm = z.infer<typeof formSchema>;
export type RawRow = z.infer<typeof row>;
export type RawRule = z.infer<typeof rule>;
export type RawRowRule = z.infer<typeof rowRule>;
export type RawAppendix = z.infer<typeof appendixSchema>;
