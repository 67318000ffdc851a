import { formOf } from '../../catalogue';
import type { Place } from '../../base/address';
import { targetForm } from '../../rules';
import type { ExplanationState } from '../../signoff/explanations';
import type { LocatedFinding } from '../../report/assessment/Assessment';
import type { Report } from '../../report/content/readReport';
import { basisText } from '../sentences/basisText';
import { notedRow, saysSomething } from '../../report/content/notes';
import { RowNamer } from '../sentences/RowNamer';
import { clip } from '../sentences/shortText';
import { messages } from '../messages';
import type { Language } from '../messages';
import { explainedFigures } from './explainedFigures';
import type { FigureView } from './FigureView';

/** How an explain finding is explained, and what stands beside the field in which a person explains it. */
export interface ExplanationView {
  readonly state: ExplanationState['state'];
  /** What is to be said of it; null where nothing is. */
  readonly text: string | null;
  /** The figures that are to be explained, each with its place. */
  readonly facts: readonly FigureView[];
  /** The words of a person that stand already, to be written anew; empty where there are none. */
  readonly offer: string;
  /** Where its Ghi chú goes; null where the row is not in the workbook. */
  readonly note: Place | null;
  /** What the pane wrote into a Ghi chú, where that stands, and what a person wrote there besides; else null. */
  readonly printed: { readonly place: Place; readonly text: string; readonly left: string } | null;
  /** Whether a person's own Ghi chú is printed, which the pane never removes. */
  readonly hasOwnNote: boolean;
  /** What can be taken away: the text of the explanation, or that somebody confirmed a Ghi chú. */
  readonly removes: 'explanation' | 'confirmation' | null;
}

/** Null for findings that need no explanation. */
export function explanationView(finding: LocatedFinding, report: Report, language: Language): ExplanationView | null {
  const { explanation: state } = finding;
  if (!state) return null;
  // A Ghi chú in any row of the rule explains, so that it is rewritten where it stands.
  const key = notedRow(finding, report);
  const found = report.forms.get(formOf(key ?? ''));
  const row = found?.scanned.rows.get(key ?? '');
  const note = found && row ? { tab: found.tab, cell: row.noteAt } : null;
  const standing = row && saysSomething(row.note) ? row.note.trim() : null;
  return {
    state: state.state,
    text: explanationText(state, standing, finding, report, language),
    facts: explainedFigures(finding, report, language),
    offer: state.state === 'draft' ? '' : (internalOf(state) ?? standing ?? ''),
    note,
    printed: printedView(finding, report),
    hasOwnNote: standing !== null && (finding.printed === undefined || finding.printed.left !== ''),
    removes: removesOf(finding),
  };
}

function printedView({ printed }: LocatedFinding, { forms }: Report): ExplanationView['printed'] {
  const form = forms.get(formOf(printed?.row ?? ''));
  const row = form?.scanned.rows.get(printed?.row ?? '');
  return printed && form && row
    ? { place: { tab: form.tab, cell: row.noteAt }, text: printed.text, left: printed.left }
    : null;
}

function removesOf({ explanation, printed }: LocatedFinding): ExplanationView['removes'] {
  if (printed) return 'explanation';
  if (explanation?.state !== 'standing' && explanation?.state !== 'outdated') return null;
  return explanation.internal === null ? 'confirmation' : 'explanation';
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
    case 'draft':
      return explain.draft;
    case 'unconfirmed':
      return explain.unconfirmed(note ?? '');
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
