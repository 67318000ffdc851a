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
export function headOffer(report: Report, choice: HeadChoice, language: Language): HeadOffer {
  const m = messages[language];
  const covering = coveringReport(choice);
  if (!covering) return { changes: [], problem: m.fixes.head.badDate };
  const { sheets, forms, tasks } = report;
  const head = headOf(sheets, covering);
  const namer = new RowNamer(sheets.edition, language, '');
  const references = [
    ...[...forms].map(([id, form]) => ({ id, ...form, text: formReference(head) })),
    ...(tasks ? [{ id: sheets.edition.appendix.id, ...tasks, text: appendixReference(head) }] : []),
  ];
  const changes = references.flatMap(({ id, tab, sheet, text }): readonly HeadChange[] => {
    const found = findReference(sheet);
    if (!found || found.text === text) return [];
    const { cell, text: was, isReworded } = found;
    const change = { tab, cell, was: { kind: 'text', text: was }, now: { kind: 'text', text } } as const;
    return [{ ...change, label: namer.form(id), text, isReworded }];
  });
  return { changes, problem: null };
}
