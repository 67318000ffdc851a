import { checkSheetId } from '../../../core/layout/identity';
import { countPhrase, messages } from '../../../core/presentation/messages';
import { fileName } from '../../../core/presentation/sentences/fileName';
import { letterFor } from '../../../core/presentation/sentences/letterFor';
import type { Letter } from '../../../core/presentation/sentences/letterFor';
import { figureColumns } from '../../../core/presentation/viewmodels/figureColumns';
import type { FigureColumn } from '../../../core/presentation/viewmodels/figureColumns';
import { accompanyingTabs } from '../../../core/report/sheets/accompanyingTabs';
import { noBlocks, signBlocks } from '../../../core/report/assessment/signBlocks';
import type { SignBlocks } from '../../../core/report/assessment/signBlocks';
import type { Signer } from '../../../core/report/assessment/signoffOf';
import { createSelector } from './createSelector';
import { selectCurrent, selectCurrentReport, selectLanguage, selectPreferences, selectSheets } from './state';

/** What keeps the report that is shown from being signed off. */
export const selectSignBlocks = createSelector([selectCurrent], (assessment): SignBlocks =>
  assessment ? signBlocks(assessment) : noBlocks,
);

/** Who signed off last on this machine. */
export const selectLastSigner = createSelector([selectPreferences], (preferences): Signer => ({
  by: preferences.get('by') ?? '',
  position: preferences.get('position') ?? '',
}));

/** The last checks before sending as sentences, the newest first. */
export const selectHistory = createSelector(
  [selectCurrent, selectLanguage],
  (assessment, language): readonly string[] => {
    const { sign, pane, report: words } = messages[language];
    return (assessment?.record.history ?? []).map(({ at, by, verdict, counts }) => {
      const left = [...countPhrase(counts.fix, words.toMend), ...countPhrase(counts.explain, words.toExplain)];
      return sign.history.line(`${sign.state.time(at)}, ${by}`, pane.verdict[verdict], left.join(', '));
    });
  },
);

/** The name under which a copy goes out; empty without a report. */
export const selectFileName = createSelector([selectCurrentReport], (report) =>
  report ? fileName(report.sheets) : '',
);

/** The letter that goes with the report. */
export const selectLetter = createSelector([selectCurrent], (assessment): Letter | null =>
  assessment ? letterFor(assessment) : null,
);

/** The figures of each form as a column of text. */
export const selectColumns = createSelector(
  [selectCurrentReport, selectLanguage],
  (report, language): readonly FigureColumn[] => (report ? figureColumns(report, language) : []),
);

/** Tabs of check sheets of the report that the workbook has already. */
export const selectCheckSheetTabs = createSelector(
  [selectCurrentReport, selectSheets],
  (report, sheets): readonly string[] => (report ? accompanyingTabs(sheets, checkSheetId, report.sheets) : []),
);
