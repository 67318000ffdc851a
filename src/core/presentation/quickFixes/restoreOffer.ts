import { codeOf } from '../../catalogue';
import { countBrokenChecks, restoreForm } from '../../layout/restoreForm';
import type { RestorePlan } from '../../layout/RestorePlan';
import { isDateFormat, isPercentFormat } from '../../reading';
import { headOf } from './headOf';
import type { Report } from '../../report/content/readReport';
import { messages } from '../messages';
import type { Language } from '../messages';

/** What restoring a form would do besides its looks. */
export interface RestoreOffer {
  readonly form: string;
  readonly label: string;
  readonly tab: string;
  readonly notes: readonly string[];
}

/** The forms of a report that can be restored, as printed. */
export function restoreOffers(report: Report, language: Language): readonly RestoreOffer[] {
  const { restore } = messages[language].fixes;
  return report.sheets.edition.forms.flatMap((form) => {
    const found = report.forms.get(form.id);
    if (!found || !restorePlan(report, form.id)) return [];
    const missing = found.scanned.problems.flatMap((one) => (one.type === 'rowMissing' ? [codeOf(one.row)] : []));
    const broken = countBrokenChecks(form, headOf(report.sheets), found.sheet, found.scanned);
    return [
      {
        form: form.id,
        label: form.label[language],
        tab: found.tab,
        notes: [
          ...(missing.length > 0 ? [restore.missingRows(missing.join(', '))] : []),
          ...(broken > 0 ? [restore.checkColumn(broken)] : []),
        ],
      },
    ];
  });
}

/** How a form should look where it stands; undefined where it is not there, or its columns were moved. */
export function restorePlan(report: Report, formId: string): RestorePlan | undefined {
  const form = report.sheets.edition.forms.find(({ id }) => id === formId);
  const found = report.forms.get(formId);
  if (!form || !found) return undefined;
  const changesMeaning = (format: string): boolean => isPercentFormat(format) || isDateFormat(format);
  return restoreForm(form, headOf(report.sheets), found.tab, found.scanned, changesMeaning);
}
