import type { Place } from '../../base/address';
import type { Assessment } from '../../report/assessment/Assessment';
import type { Report } from '../../report/content/readReport';
import { formOfPart, othersKey } from '../../signoff/digest';
import type { ChangedPart } from '../../signoff/verify';
import type { Language } from '../messages';
import { RowNamer } from '../sentences/RowNamer';
import { placeOf as nameOf, valueText } from '../sentences/signoffSentence';
import { figurePlace } from './figurePlace';
import type { FigureView } from './FigureView';

/** Places that are listed; the sentence counts the others. */
const most = 6;

/** Where a report differs from what was signed off, with the value then and now, and the cell to go to. */
export function changedPlaces({ report, signoff }: Assessment, language: Language): readonly FigureView[] {
  if (signoff.state !== 'changed') return [];
  const namer = new RowNamer(report.sheets.edition, language, '');
  const views = signoff.changed.flatMap((part): readonly FigureView[] => {
    const place = placeOf(report, part.key);
    return place ? [{ label: nameOf(part.key, namer), figure: changeText(part, place, namer), place }] : [];
  });
  return views.slice(0, most);
}

function changeText({ values }: ChangedPart, place: Place, namer: RowNamer): string {
  return values ? `${valueText(values.then, namer)} → ${valueText(values.now, namer)}` : place.cell;
}

/** The cell of a row, of a task, or of the first row that is none of the form's; null for what has no cell any more. */
function placeOf(report: Report, key: string): Place | null {
  const row = report.sheets.edition.row.get(key);
  if (row) return figurePlace(report, row);
  const task = report.tasks?.list.find((one) => one.key === key);
  if (report.tasks && task) return { tab: report.tasks.tab, cell: task.at.content };
  const form = report.forms.get(formOfPart(key));
  const added = key === othersKey(formOfPart(key)) ? form?.scanned.foreignRows[0]?.cells[0] : undefined;
  return form && added ? { tab: form.tab, cell: added.at } : null;
}
