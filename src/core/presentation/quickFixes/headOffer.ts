import { appendixReference } from '../../layout/appendixPlan';
import { formReference } from '../../layout/formPlan';
import { findReference, referenceParts } from '../../layout/referenceLine';
import type { CellChange } from './QuickFix';
import { headOf } from './headOf';
import { coveringReport } from '../../report/sheets/coveringReport';
import type { HeadChoice } from '../../report/sheets/coveringReport';
import type { Report } from '../../report/content/readReport';
import { RowNamer } from '../sentences/RowNamer';
import { messages } from '../messages';
import type { Language } from '../messages';

export interface HeadOffer {
  readonly changes: readonly HeadChange[];
  /** What is wrong with the date; null where nothing is. */
  readonly problem: string | null;
}

export interface HeadChange extends CellChange {
  readonly isReworded: boolean;
}

/** The number, sign and date that the forms hold, each from the first form that knows it; empty where none does. */
export function standingChoice({ forms, tasks }: Report): HeadChoice {
  const lines = [...forms.values(), ...(tasks ? [tasks] : [])].flatMap(({ sheet }) => {
    const found = findReference(sheet);
    return found ? [referenceParts(found.text)] : [];
  });
  const dates = lines.flatMap(({ day, month, year }) => (day && month && year ? [`${day}/${month}/${year}`] : []));
  return {
    number: lines.find(({ number }) => number)?.number ?? '',
    issuer: lines.find(({ issuer }) => issuer)?.issuer ?? '',
    date: dates.find((date) => /^\d+\/\d+\/\d+$/.test(date)) ?? '',
  };
}

/** The lines on the covering report that would change, form by form. An empty field leaves what a line says. */
export function headOffer(report: Report, choice: HeadChoice, language: Language): HeadOffer {
  const m = messages[language];
  const covering = coveringReport(choice);
  if (!covering) return { changes: [], problem: m.fixes.head.badDate };
  const { sheets, forms, tasks } = report;
  const head = headOf(sheets, covering);
  const namer = new RowNamer(sheets.edition, language, '');
  const places = [
    ...[...forms].map(([id, form]) => ({ id, ...form, reference: formReference })),
    ...(tasks ? [{ id: sheets.edition.appendix.id, ...tasks, reference: appendixReference }] : []),
  ];
  const changes = places.flatMap(({ id, tab, sheet, reference }): readonly HeadChange[] => {
    const found = findReference(sheet);
    if (!found) return [];
    const { cell, text: was, isReworded } = found;
    const text = reference(head, referenceParts(was));
    if (isSameLine(text, was)) return [];
    const change = { tab, cell, was: { kind: 'text', text: was }, now: { kind: 'text', text } } as const;
    return [{ ...change, label: namer.form(id), text, isReworded }];
  });
  return { changes, problem: null };
}

/** True if two lines differ in their breaks at most. */
function isSameLine(one: string, other: string): boolean {
  return one.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');
}
