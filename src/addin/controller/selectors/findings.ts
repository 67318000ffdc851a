import type { Place } from '../../../core/base/address';
import type { RowKey } from '../../../core/catalogue';
import { messages } from '../../../core/presentation/messages';
import { Answers } from '../../../core/presentation/quickFixes/Answers';
import { fileSentence } from '../../../core/presentation/sentences/fileSentence';
import { reportView } from '../../../core/presentation/viewmodels/reportView';
import { rowCard } from '../../../core/presentation/viewmodels/rowCard';
import type { RowCard } from '../../../core/presentation/viewmodels/rowCard';
import type { ReportView } from '../../../core/presentation/viewmodels/View';
import { reportKeyOf } from '../../../core/report/sheets/ReportSheets';
import { selectedPlace } from '../state/PaneState';
import type { PaneState } from '../state/PaneState';
import { createSelector } from './createSelector';
import {
  selectAssessments,
  selectCurrent,
  selectLanguage,
  selectPreferences,
  selectSheets,
  selectToday,
} from './state';

/** A report of the workbook as the choice between several names it. */
export interface ReportName {
  readonly key: string;
  readonly unit: string;
  readonly period: string;
}

/** The report that is shown, worded; null where the workbook has none. */
export const selectReport = createSelector(
  [selectCurrent, selectLanguage, selectToday, selectPreferences, ({ checked }: PaneState) => checked],
  (assessment, language, today, preferences, checked): ReportView | null =>
    assessment
      ? reportView(assessment, {
          language,
          today,
          answers: new Answers(preferences, assessment.report.sheets.edition.id),
          isChecked: checked.has(reportKeyOf(assessment.report.sheets)),
        })
      : null,
);

/** The reports of the workbook, in the order of their sheets. */
export const selectReportNames = createSelector(
  [selectAssessments, selectLanguage],
  (assessments, language): readonly ReportName[] => {
    const { places } = messages[language];
    return assessments.map(({ report: { sheets } }) => ({
      key: reportKeyOf(sheets),
      unit: sheets.unit,
      period: places.period(sheets.period.kind, sheets.period.year),
    }));
  },
);

/** The selected cell by its tab. */
export const selectSelected = createSelector(
  [({ selection }: PaneState) => selection, selectSheets],
  (selection, sheets): Place | null => selectedPlace({ selection, sheets }),
);

/** What the row of the selected cell is; null where the cell is in no row of a form. */
export const selectRowCard = createSelector(
  [selectAssessments, selectSelected, selectLanguage, ({ checked }: PaneState) => checked],
  (assessments, selected, language, checked): RowCard | null =>
    selected && rowCard(assessments, selected, language, (key) => checked.has(key)),
);

/** The row of the selected cell whose carried-over figure can be confirmed; null in a report that is not the one shown. */
export const selectToConfirm = createSelector([selectRowCard, selectCurrent], (card, current): RowKey | null =>
  card && current && card.report === reportKeyOf(current.report.sheets) ? card.toConfirm : null,
);

/** Whether a cell is the selected one. */
export function isSelected(state: PaneState, place: Place | null): boolean {
  const selected = selectSelected(state);
  return place !== null && selected?.tab === place.tab && selected.cell === place.cell;
}

/** Why sheets that look like forms cannot be checked. */
export const selectObstacles = createSelector(
  [({ obstacles }: PaneState) => obstacles, selectLanguage],
  (obstacles, language): readonly string[] => obstacles.map((obstacle) => fileSentence(obstacle, language)),
);
