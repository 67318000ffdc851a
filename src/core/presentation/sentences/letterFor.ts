import type { Assessment } from '../../report/assessment/Assessment';
import { signoffSentence } from '../sentences/signoffSentence';
import { countPhrase, messages, sentence } from '../messages';

/** What a report is mailed with. Letters are Vietnamese, whatever the language of the pane. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** The letter for an assessed report; it mentions the sign-off only if that still holds. */
export function letterFor({ report, signoff: state, counts: { explained, notice } }: Assessment): Letter {
  const { places, report: words, sign } = messages.vi;
  const { unit, period } = report.sheets;
  const name = places.period(period.kind, period.year);
  const summary = [...countPhrase(explained, words.explained), ...countPhrase(notice, words.notices)];
  const facts = [
    ...(state.state === 'unchanged' ? [signoffSentence(state, report.sheets.edition, 'vi')] : []),
    ...(summary.length > 0 ? [sentence(summary.join(', '))] : []),
  ];
  return {
    subject: sign.mail.subject(unit, name),
    body: sign.mail.body(unit, name, facts),
  };
}
