import type { Assessment } from '../../report/assessment/Assessment';
import { signoffSentence } from '../sentences/signoffSentence';
import { counted } from './counted';
import { messages, sentence } from '../messages';

/** What a report is mailed with. Letters are Vietnamese, whatever the language of the pane. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** A sign-off is spoken of where it holds. */
export function letterFor({ report: reading, signoff: state, counts: { explained, notice } }: Assessment): Letter {
  const { places, report, sign } = messages.vi;
  const { unit, period } = reading.set;
  const name = places.period(period.kind, period.year);
  const summary = [...counted(explained, report.explained), ...counted(notice, report.notices)];
  const facts = [
    ...(state.state === 'unchanged' ? [signoffSentence(state, reading.set.edition, 'vi')] : []),
    ...(summary.length > 0 ? [sentence(summary.join(', '))] : []),
  ];
  return {
    subject: sign.mail.subject(unit, name),
    body: sign.mail.body(unit, name, facts),
  };
}
