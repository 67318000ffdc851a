import { appendixReference } from '../../layout/appendixPlan';
import { formReference } from '../../layout/formPlan';
import { findReference } from '../../layout/referenceLine';
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

/** The lines on the covering report that would change, form by form. */
export function headOffer(reading: Report, choice: HeadChoice, language: Language): HeadOffer {
  const m = messages[language];
  const report = coveringReport(choice);
  if (!report) return { changes: [], problem: m.fixes.head.badDate };
  const { set, forms, tasks } = reading;
  const head = headOf(set, report);
  const phrases = new RowNamer(set.edition, language, '');
  const sheets = [
    ...[...forms].map(([id, form]) => ({ id, ...form, text: formReference(head) })),
    ...(tasks ? [{ id: set.edition.appendix.id, ...tasks, text: appendixReference(head) }] : []),
  ];
  const changes = sheets.flatMap(({ id, tab, sheet, text }): readonly HeadChange[] => {
    const found = findReference(sheet);
    if (!found || found.text === text) return [];
    const { cell, text: was, isReworded } = found;
    const change = { tab, cell, was: { kind: 'text', text: was }, now: { kind: 'text', text } } as const;
    return [{ ...change, label: phrases.form(id), text, isReworded }];
  });
  return { changes, problem: null };
}
