import type { Assessment } from '../../report/assessment/Assessment';
import { RowNamer } from './RowNamer';
import { signoffStatement } from '../sentences/signoffSentence';
import { countPhrase, messages, sentence } from '../messages';

/** What a report is mailed with. Letters are Vietnamese, whatever the language of the pane. */
export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** The letter for an assessed report; it mentions the sign-off only if that still holds, and forms that are not owed. */
export function letterFor(assessment: Assessment): Letter {
  const { report, signoff: state, counts } = assessment;
  const { places, report: words, sign } = messages.vi;
  const { unit, period } = report.sheets;
  const name = places.period(period.kind, period.year);
  const summary = [...countPhrase(counts.explained, words.explained), ...countPhrase(counts.notice, words.notices)];
  const facts = [
    ...(state.state === 'unchanged' ? [signoffStatement(state, report.sheets.edition, 'vi')] : []),
    ...notOwed(assessment),
    ...(summary.length > 0 ? [sentence(summary.join(', '))] : []),
  ];
  return {
    subject: sign.mail.subject(unit, name),
    body: sign.mail.body(unit, name, facts),
  };
}

/** The forms that the report was made with and that the unit says it need not report. */
function notOwed({ report, findings }: Assessment): readonly string[] {
  const namer = new RowNamer(report.sheets.edition, 'vi', '');
  return findings.flatMap(({ detail }) => {
    if (detail.type !== 'structure' || detail.problem.type !== 'removed' || detail.problem.isOwed) return [];
    return [sentence(messages.vi.structure.notOwed(namer.form(detail.problem.form)))];
  });
}
