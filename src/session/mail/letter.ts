import type { SignoffState } from '../../signoff/verify';
import type { CheckResult } from '../CheckResult';
import type { SetReading } from '../readSet';
import { signoffSentence } from '../signing/signoffView';
import { messages } from '../wording/words';

/** What a report is mailed with. Letters are Vietnamese, whatever the language of the pane. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

export function letterFor(
  reading: SetReading,
  state: SignoffState,
  { explained, notice }: CheckResult['counts'],
): Letter {
  const { places, report, sign } = messages.vi;
  const { unit, period } = reading.set;
  const name = places.period(period.kind, period.year);
  const summary = [
    ...(explained > 0 ? [report.explained(explained)] : []),
    ...(notice > 0 ? [report.notices(notice)] : []),
  ];
  const lines = summary.length > 0 ? [`${summary.join(', ')}.`] : [];
  return {
    subject: sign.mail.subject(unit, name),
    body: sign.mail.body(unit, name, signoffSentence(state, reading, 'vi'), lines),
  };
}
