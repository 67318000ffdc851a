import { messages } from '../../../core/presentation/messages';
import { toolTexts } from '../../../core/presentation/kinds/toolTexts';
import { draftTest } from '../../../core/report/assessment/explanations';
import { saysSomething } from '../../../core/report/content/notes';
import { longestExplanation } from '../../../core/signoff/record';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import type { PaneState } from '../state/PaneState';
import { currentAssessment } from '../state/reports';
import { createSelector } from './createSelector';
import { selectReport } from './findings';

/** Findings whose Ghi chú stood there before, and nobody has confirmed yet, of the report that is shown. */
export const selectUnconfirmed = createSelector([selectReport], (report): readonly FindingView[] =>
  (report?.forms ?? [])
    .flatMap(({ findings }) => findings)
    .filter(({ explanation }) => explanation?.state === 'unconfirmed'),
);

/** Why a text cannot be saved as an explanation; null where it can. A reason is in a person's own words. */
export function selectRefusal(state: PaneState, text: string): string | null {
  const { explain: words } = messages[state.language].sign;
  const given = text.trim();
  if (!saysSomething(given)) return words.blank;
  if (given.length > longestExplanation) return words.tooLong(longestExplanation);
  const assessment = currentAssessment(state);
  if (!assessment) return null;
  return draftTest(assessment.findings, assessment.report, toolTexts)(given) ? words.notOwn : null;
}
