import type { RecordContent, RecordLine } from '../../layout/recordPlan';
import { digestOf } from '../../signoff/digest';
import type { ReportRecord } from '../../signoff/record';
import type { SignoffState } from '../../signoff/verify';
import { count, verdict } from '../checkWorkbook';
import type { LocatedFinding } from '../CheckResult';
import { placeOf } from '../fixes/cells';
import type { SetReading } from '../readSet';
import { findingSentence } from '../wording';
import { messages } from '../wording/words';
import { contentOf } from './contentOf';
import { explanationOf } from './explained';
import { signoffSentence } from './signoffView';

/** Digits of the digest that people can compare by eye. */
const shownDigits = 12;

/** What the check sheet says of a report; Vietnamese, as it is printed and signed. */
export function recordContent(
  reading: SetReading,
  findings: readonly LocatedFinding[],
  record: ReportRecord,
  state: SignoffState,
  at: string,
): RecordContent {
  const { report, places, pane, sign } = messages.vi;
  const { unit, period, edition } = reading.set;
  const words = sign.sheet;
  const signed = state.state === 'unchanged' ? state.signoff : null;
  const listed = findings.filter(({ severity }) => severity !== 'notice');
  return {
    title: words.heading,
    facts: [
      [words.facts.unit, unit],
      [words.facts.period, places.period(period.kind, period.year)],
      [words.facts.edition, edition.name.vi],
      [words.facts.verdict, pane.verdict[verdict(count(findings))]],
      [words.facts.signoff, signoffSentence(state, reading, 'vi')],
      [words.facts.position, signed?.position ?? ''],
      [words.facts.digest, digestOf(contentOf(reading)).whole.slice(0, shownDigits)],
      [words.facts.at, sign.state.time(at)],
    ],
    headings: words.headings,
    lines: listed.map((finding) => recordLine(finding, reading, record)),
    none: report.verdict.ready,
    closing: sign.sign.noSignature,
    signature: [words.place, signed ? `${words.signer}\n\n\n\n${signed.by}` : words.signer],
  };
}

function recordLine(finding: LocatedFinding, reading: SetReading, record: ReportRecord): RecordLine {
  const { pane } = messages.vi;
  const link = placeOf(finding.cell);
  const given = explanationOf(finding, record.explanations);
  const [form = ''] = (finding.subject ?? '').split(':');
  const note = reading.forms.get(form)?.scanned.rows.get(finding.subject ?? '')?.note ?? '';
  return {
    where: link ? `${link.tab} ${link.cell}` : (finding.subject ?? ''),
    finding: findingSentence(reading.set.edition, finding, 'vi'),
    explanation: given?.text ?? (finding.explained ? note : pane.severity[finding.severity]),
    link,
  };
}
