import type { CleanPlan } from '../../port/CleanPlan';
import type { ReadableWorkbook } from '../../port/Workbook';
import type { Assessment } from '../assessment/Assessment';
import { assessWorkbook } from '../assessment/assessWorkbook';
import type { ToolTexts } from '../assessment/explanations';
import { reportKeyOf } from '../sheets/ReportSheets';
import { cleanPlan } from './cleanPlan';
import { cleanRecord } from './cleanRecord';

/** Opens and cleans files in memory; both reject with a WorkbookError. */
export interface CleanFiles {
  readonly open: (bytes: Uint8Array) => Promise<ReadableWorkbook>;
  readonly clean: (bytes: Uint8Array, plan: CleanPlan) => Promise<Uint8Array>;
}

export interface CleanOptions {
  /** Chooses among the reports of the file. */
  readonly choose: (assessments: readonly Assessment[]) => Assessment | undefined;
  /** The check column of each form and the rule sheet go along. */
  readonly hasChecks: boolean;
  /** Takes the place of internal explanations. */
  readonly withheld: string;
  readonly toolTexts: ToolTexts;
}

export type CleanCopy =
  | { readonly outcome: 'made'; readonly bytes: Uint8Array; readonly assessment: Assessment }
  /** The report is not in the file. */
  | { readonly outcome: 'noReport' }
  /** There is no sign-off that still holds. */
  | { readonly outcome: 'notSigned'; readonly assessment: Assessment }
  /** Read again, the copy does not say what was signed off. */
  | { readonly outcome: 'differs'; readonly assessment: Assessment };

/**
 * Makes a copy of a file that holds one signed-off report and nothing else. The copy is read and checked like any file
 * before it is given: the sign-off holds in it, or there is no copy.
 */
export async function makeCleanCopy(
  bytes: Uint8Array,
  files: CleanFiles,
  { choose, hasChecks, withheld, toolTexts }: CleanOptions,
): Promise<CleanCopy> {
  const workbook = await files.open(bytes);
  const assessment = choose(await assessWorkbook(workbook, { toolTexts }));
  if (!assessment) return { outcome: 'noReport' };
  if (assessment.signoff.state !== 'unchanged') return { outcome: 'notSigned', assessment };
  const record = cleanRecord(assessment, withheld, toolTexts);
  const plan = cleanPlan(assessment.report, await workbook.sheets(), { hasChecks, record });
  const clean = await files.clean(bytes, plan);
  const [copied, ...others] = await assessWorkbook(await files.open(clean), { toolTexts });
  const isSame =
    copied !== undefined &&
    others.length === 0 &&
    copied.signoff.state === 'unchanged' &&
    reportKeyOf(copied.report.sheets) === reportKeyOf(assessment.report.sheets);
  return isSame ? { outcome: 'made', bytes: clean, assessment: copied } : { outcome: 'differs', assessment };
}
