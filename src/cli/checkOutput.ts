import { z } from 'zod';
import { bars } from '../core/report/assessment/judgePrior';
import type { ProblemCode } from './fileErrors';

/** Every code of a file that cannot be checked; the compiler requires that none is missing. */
const problemCodes = {
  missing: true,
  noAccess: true,
  isDirectory: true,
  notRegular: true,
  unreadable: true,
  notWorkbook: true,
  legacyXls: true,
  encrypted: true,
  truncated: true,
  damaged: true,
  tooLarge: true,
  mergeTooLarge: true,
  tooManyColumns: true,
  externalLink: true,
  unreadableCell: true,
  sheetTwice: true,
  nameTooLong: true,
  reservedName: true,
  noForms: true,
  unknownEdition: true,
  unknownForm: true,
  unknownPeriod: true,
  unexpected: true,
} satisfies Readonly<Record<ProblemCode, true>>;

const problemCode = z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]); // the keys of that record

const count = z.int().nonnegative();

const finding = z
  .strictObject({
    rule: z.string().describe('The id of the rule, such as BM4.1.5-total. Stable across versions.'),
    kind: z.enum(['reading', 'blank', 'rule', 'structure']).describe('What the finding is about: how a cell is read, a blank cell, figures against each other, or the form itself.'), // prettier-ignore
    severity: z.enum(['fix', 'explain', 'notice']),
    row: z.string().nullable().describe('What it is about: a row (BM4:1.5), a task (PL:I.4), a section (PL:III), a form (BM3), a cell of a form (BM3!D12); null for the whole report.'), // prettier-ignore
    cell: z.string().nullable().describe("The cell with its sheet, such as 'BM4'!D14; null if there is none."),
    message: z.string().describe('The sentence for people, in the language of --lang. Not stable across versions.'),
    stated: z.union([z.number(), z.string()]).nullable().describe('The number in the cell, or its text as typed; null if it is blank.'), // prettier-ignore
    expected: z.number().nullable().describe('The number that the rule expects; null if it expects no single one.'),
    explained: z.boolean().describe('A finding to explain that has an explanation; it does not keep the report from being ready.'), // prettier-ignore
  })
  .meta({ id: 'finding' });

const signoff = z
  .strictObject({
    state: z.enum(['never', 'unchanged', 'changed', 'uncalculated', 'otherEdition', 'damaged', 'lost']).describe('Whether the report was signed off, and whether that still holds (unchanged). A sign-off is no digital signature.'), // prettier-ignore
    by: z.string().nullable().describe('Who signed off; null if nobody did or it cannot be read.'),
    at: z.string().nullable().describe('When, as local time in Việt Nam: 2022-12-15T16:05.'),
    changed: z.array(z.string()).describe('In the state changed: the rows, tasks, forms and other parts that differ from what was signed off, as in row.'), // prettier-ignore
    uncalculated: z.array(z.string()).describe('In the state uncalculated: the rows whose formulas have no result in the file, so that nobody knows whether they changed.'), // prettier-ignore
  })
  .meta({ id: 'signoff' });

const prior = z
  .strictObject({
    period: z.string().describe('The prior period: 2022-6T.'),
    file: z.string().nullable().describe('The name of the file that its figures come from; null for the workbook itself.'), // prettier-ignore
    notes: z.array(z.string()).describe('Sentences about a file given with --prior, in the language of --lang.'),
  })
  .meta({ id: 'prior' });

const unusedPrior = z
  .strictObject({
    file: z.string().describe('The path as given with --prior, wildcards expanded.'),
    code: z.union([problemCode, z.enum(bars), z.literal('unused')]).describe('Why the report was not compared with it.'), // prettier-ignore
    message: z.string().describe('The reason for people, in the language of --lang.'),
  })
  .meta({ id: 'unusedPrior' });

const report = z
  .strictObject({
    workbook: z.string().describe('The path as given, wildcards expanded. A file with several reports gives an object for each.'), // prettier-ignore
    edition: z.string().describe('The edition of the forms: cv581-2022.'),
    period: z.string().describe('The period: YEAR-Q1, YEAR-6T, YEAR-Q3 or YEAR-N.'),
    unit: z.string().describe('The reporting unit.'),
    result: z.enum(['fix', 'explain', 'ready']).describe('Something is to be corrected, something is to be explained, or neither.'), // prettier-ignore
    counts: z.strictObject({ fix: count, explain: count, notice: count, explained: count }).describe('Findings by severity; explain counts those without an explanation, explained those with one.'), // prettier-ignore
    signoff,
    earlier: z.array(prior).describe('The prior periods that the report was compared with, the nearest first.'),
    unusedPriors: z.array(unusedPrior).describe('The files given with --prior that the report was not compared with.'),
    findings: z.array(finding).describe('In the order of the forms and their rows.'),
  })
  .meta({ id: 'report' });

const unreadFile = z
  .strictObject({
    workbook: z.string().describe('The path as given, wildcards expanded.'),
    code: problemCode.describe('Why the file cannot be checked. Stable across versions.'),
    error: z.string().describe('The reason and a remedy for people, in the language of --lang.'),
  })
  .meta({ id: 'unreadFile' });

/** What `check --json` prints: an array with an object for each report, and one for each file that cannot be checked. */
export const checkOutput = z.array(z.union([report, unreadFile]));

export type ReportOutput = Readonly<z.infer<typeof report>>;
export type UnreadFileOutput = Readonly<z.infer<typeof unreadFile>>;
export type UnusedPriorOutput = Readonly<z.infer<typeof unusedPrior>>;
export type FindingOutput = Readonly<z.infer<typeof finding>>;
export type SignoffOutput = Readonly<z.infer<typeof signoff>>;

/** The JSON Schema of that output, for `check --schema` and docs/check.schema.json. */
export function checkSchema(): object {
  return { ...z.toJSONSchema(checkOutput), title: 'Output of bieumau check --json' };
}
