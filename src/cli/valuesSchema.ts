import { z } from 'zod';

/** Most characters that a cell of Excel holds. */
export const longestText = 32_767;

/** Most tasks of a report. A province has some two hundred; a sheet is read up to 5,000 rows. */
export const mostTasks = 2_000;

/** What no cell of a workbook holds: control characters but tab and line breaks, halves of surrogate pairs, U+FFFE and U+FFFF. */
export const unwritable = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;

const text = z
  .string()
  .max(longestText)
  .refine((typed) => !unwritable.test(typed));
const figure = z.union([z.number(), text]);
const textOrNumber = z.union([text, z.number().transform(String)]);

const task = z.strictObject({
  section: text,
  no: textOrNumber.default(''),
  content: text.default(''),
  result: text.default(''),
  time: textOrNumber.default(''),
  lead: text.default(''),
  support: text.default(''),
  assessment: text.default(''),
});

/** The shape of a values file; whether its rows exist is the edition's to say. */
export const valuesSchema = z.strictObject({
  values: z.record(z.string(), figure).default({}),
  notes: z.record(z.string(), text).default({}),
  tasks: z.array(task).max(mostTasks).default([]),
});

export const topKeys: readonly string[] = Object.keys(valuesSchema.shape);
export const taskKeys: readonly string[] = Object.keys(task.shape);

export type RawValues = z.infer<typeof valuesSchema>;
