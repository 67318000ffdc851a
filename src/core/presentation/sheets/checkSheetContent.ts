import { signedContent } from '../../report/assessment/signedContent';
import type { CheckSheetContent, CheckSheetLine } from '../../layout/checkSheetPlan';
import { targetKey } from '../../rules';
import { digestOf } from '../../signoff/digest';
import { longestExplanation } from '../../signoff/record';
import type { ReportRecord } from '../../signoff/record';
import type { Assessment, LocatedFinding } from '../../report/assessment/Assessment';
import { parsePlace } from '../../base/address';
import type { Report } from '../../report/content/readReport';
import { explanationText, statement } from '../viewmodels/explanationView';
import { findingSentence } from '../kinds/findingSentence';
import { capital, messages } from '../messages';
import { stateOf } from '../../report/assessment/explanations';
import { notedRow, noteIn } from '../../report/content/notes';
import { signoffSentence } from '../sentences/signoffSentence';

/** Digits of the digest that people can compare by eye. */
const shownDigits = 12;

/** The content of a report's check sheet, in Vietnamese because it is printed and signed. */
export function checkSheetContent(assessment: Assessment, at: string): CheckSheetContent {
  const { report, record, noted, signoff: state } = assessment;
  const { report: reportWords, places, pane, sign } = messages.vi;
  const { unit, period, edition } = report.sheets;
  const words = sign.sheet;
  const signed = state.state === 'unchanged' ? state.signoff : null;
  const listed = noted.filter(({ severity }) => severity !== 'notice');
  return {
    title: words.heading,
    facts: [
      [words.facts.unit, unit],
      [words.facts.period, capital(places.period(period.kind, period.year))],
      [words.facts.edition, edition.name.vi],
      [words.facts.verdict, pane.verdict[assessment.verdict]],
      [words.facts.signoff, signoffSentence(state, edition, 'vi')],
      ...(signed && signed.position !== '' ? [[words.facts.position, signed.position] as const] : []),
      [words.facts.digest, digestOf(signedContent(report)).whole.slice(0, shownDigits)],
      [words.facts.at, sign.state.time(at)],
    ],
    headings: words.headings,
    lines: listed.map((finding) => recordLine(finding, report, record)),
    none: reportWords.verdict.ready,
    closing: sign.sign.noSignature,
    signature: [words.place, signed ? `${words.signer}\n\n\n\n${signed.by}` : words.signer],
  };
}

function recordLine(finding: LocatedFinding, report: Report, record: ReportRecord): CheckSheetLine {
  const link = parsePlace(finding.cell);
  return {
    where: link ? `${link.tab} ${link.cell}` : (targetKey(finding.target) ?? ''),
    ...saidOf(finding, report, record),
    link,
  };
}

/** The sentence and the explanation of a finding; an explained finding has no remedy. */
function saidOf(
  finding: LocatedFinding,
  report: Report,
  record: ReportRecord,
): Pick<CheckSheetLine, 'finding' | 'explanation'> {
  const { severity } = messages.vi.pane;
  const asking = findingSentence(report.sheets.edition, { ...finding, explained: false }, 'vi');
  if (finding.severity !== 'explain') return { finding: asking, explanation: severity[finding.severity] };
  const note = noteIn(notedRow(finding, report) ?? '', report.entries)
    .trim()
    .slice(0, longestExplanation);
  const stated = statement(finding, report, 'vi');
  const state = stateOf(finding, report, record);
  switch (state.state) {
    case 'missing':
      return { finding: asking, explanation: severity.explain };
    case 'outdated':
      return { finding: asking, explanation: explanationText(state, note, finding, report, 'vi') ?? severity.explain };
    case 'unconfirmed':
      return { finding: stated, explanation: note };
    case 'standing':
      return { finding: stated, explanation: state.internal ?? note };
  }
}
