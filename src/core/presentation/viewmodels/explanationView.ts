import { formOf } from '../../catalogue';
import { targetForm } from '../../rules';
import { explanationState } from '../../signoff/explanations';
import type { ExplanationState } from '../../signoff/explanations';
import type { Explanation } from '../../signoff/record';
import type { LocatedFinding } from '../../report/assessment/Assessment';
import type { Report } from '../../report/content/readReport';
import { basisText } from '../sentences/basisText';
import { notedRow, noteOf, saysSomething } from '../../report/content/notes';
import { findingSentence } from '../kinds/findingSentence';
import { RowNamer } from '../sentences/RowNamer';
import { clip } from '../sentences/shortText';
import { messages } from '../messages';
import type { Language } from '../messages';

/** How an explain finding is explained, and what an explanation may start with. */
export interface ExplanationView {
  readonly state: ExplanationState['state'];
  /** What is to be said of it; null where nothing is. */
  readonly text: string | null;
  /** What stands in the Ghi chú already, or the sentence with the figures. */
  readonly offer: string;
  /** Where its Ghi chú goes; null where the row is not in the workbook. */
  readonly note: { readonly tab: string; readonly cell: string } | null;
}

/** Null for findings that need no explanation. `given` comes from the workbook's record. */
export function explanationView(
  finding: LocatedFinding,
  report: Report,
  given: Explanation | undefined,
  language: Language,
): ExplanationView | null {
  if (finding.severity !== 'explain') return null;
  // A Ghi chú in any row of the rule explains, so that it is rewritten where it stands.
  const key = notedRow(finding, report);
  const found = report.forms.get(formOf(key ?? ''));
  const row = found?.scanned.rows.get(key ?? '');
  const note = found && row ? { tab: found.tab, cell: row.noteAt } : null;
  const standing = row && saysSomething(row.note) ? row.note.trim() : null;
  const state = explanationState(finding, given ? noteOf(finding, report) : '', given);
  return {
    state: state.state,
    text: explanationText(state, standing, finding, report, language),
    offer: internalOf(state) ?? standing ?? statement(finding, report, language),
    note,
  };
}

/** What an explanation says of itself: nothing where a Ghi chú stands, which is in the sheet to be read. */
export function explanationText(
  state: ExplanationState,
  note: string | null,
  { target }: LocatedFinding,
  { sheets: { edition } }: Report,
  language: Language,
): string | null {
  const { explain } = messages[language].sign;
  switch (state.state) {
    case 'missing':
      return null;
    case 'unconfirmed':
      return explain.unconfirmed;
    case 'standing':
      return state.internal === null ? null : explain.standing(clip(state.internal));
    case 'outdated':
      return explain.outdated(
        clip(state.internal ?? note ?? ''),
        basisText(state.figures, new RowNamer(edition, language, targetForm(target) ?? '')),
      );
  }
}

function internalOf(state: ExplanationState): string | null {
  return state.state === 'standing' || state.state === 'outdated' ? state.internal : null;
}

/** The finding's own sentence without what it asks for. */
export function statement(finding: LocatedFinding, { sheets }: Report, language: Language): string {
  const { remedies } = messages[language].findings;
  const sentence = findingSentence(sheets.edition, { ...finding, explained: false }, language, { isPrinted: true });
  return [remedies.explain, remedies.overZero].reduce((text, remedy) => text.replace(remedy, ''), sentence).trim();
}
