import { explanationState } from '../../signoff/explanations';
import type { ExplanationState } from '../../signoff/explanations';
import type { Explanation } from '../../signoff/record';
import type { LocatedFinding } from '../CheckResult';
import type { SetReading } from '../readSet';
import { findingSentence } from '../wording';
import { clipped } from '../wording/clipped';
import { messages } from '../wording/words';
import type { Language } from '../wording/words';

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
  reading: SetReading,
  given: Explanation | undefined,
  language: Language,
): ExplanationView | null {
  if (finding.severity !== 'explain') return null;
  const [form = ''] = (finding.subject ?? '').split(':');
  const found = reading.forms.get(form);
  const row = found?.scanned.rows.get(finding.subject ?? '');
  const note = found && row ? { tab: found.tab, cell: row.noteAt } : null;
  const state = explanationState(finding, given);
  return {
    state: state.state,
    text: textOf(state, language),
    offer: row?.note.trim() || start(finding, reading, language),
    note,
  };
}

function textOf(state: ExplanationState, language: Language): string | null {
  const { explain } = messages[language].sign;
  switch (state.state) {
    case 'missing':
      return null;
    case 'unconfirmed':
      return explain.unconfirmed;
    case 'standing':
      return state.internal === null ? null : explain.standing(clipped(state.internal));
    case 'outdated':
      return explain.outdated(clipped(state.figures));
  }
}

/** The finding's own sentence without what it asks for. */
function start(finding: LocatedFinding, { set }: SetReading, language: Language): string {
  const { remedies } = messages[language].findings;
  const sentence = findingSentence(set.edition, { ...finding, explained: false }, language);
  return [remedies.explain, remedies.overZero].reduce((text, remedy) => text.replace(remedy, ''), sentence).trim();
}
