import { signedContent } from '../../report/assessment/signedContent';
import type { CheckSheetContent, CheckSheetLine } from '../../layout/checkSheetPlan';
import { targetKey } from '../../rules';
import { digestOf } from '../../signoff/digest';
import { longestExplanation } from '../../signoff/record';
import type { Assessment, LocatedFinding } from '../../report/assessment/Assessment';
import { parsePlace } from '../../base/address';
import type { Report } from '../../report/content/readReport';
import { explanationText } from '../viewmodels/explanationView';
import { findingSentence } from '../kinds/findingSentence';
import { statement } from '../kinds/toolTexts';
import { capital, messages } from '../messages';
import { notedRow, noteIn } from '../../report/content/notes';
import { figureWatch } from './figureWatch';
import { signoffSentence } from '../sentences/signoffSentence';

/** Digits of the digest that people can compare by eye. */
const shownDigits = 12;

/** The content of a report's check sheet, in Vietnamese because it is printed and signed. */
export function checkSheetContent(assessment: Assessment, at: string): CheckSheetContent {
  const { report, findings, signoff: state } = assessment;
  const { report: reportWords, places, pane, sign } = messages.vi;
  const { unit, period, edition } = report.sheets;
  const words = sign.sheet;
  const signed = state.state === 'unchanged' ? state.signoff : null;
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
    watch: figureWatch(report),
    headings: words.headings,
    lines: findings.map((finding) => recordLine(finding, report)),
    none: reportWords.verdict.ready,
    closing: sign.sign.noSignature,
    signature: [words.place, signed ? `${words.signer}\n\n\n\n${signed.by}` : words.signer],
  };
}

function recordLine(finding: LocatedFinding, report: Report): CheckSheetLine {
  const link = parsePlace(finding.cell);
  return {
    where: link ? `${link.tab} ${link.cell}` : (targetKey(finding.target) ?? ''),
    ...saidOf(finding, report),
    link,
  };
}

/** The sentence and the explanation of a finding; an explained finding has no remedy. */
function saidOf(finding: LocatedFinding, report: Report): Pick<CheckSheetLine, 'finding' | 'explanation'> {
  const { severity } = messages.vi.pane;
  const asking = findingSentence(report.sheets.edition, { ...finding, explained: false }, 'vi');
  const { explanation: state } = finding;
  if (!state) return { finding: asking, explanation: severity[finding.severity] };
  const note = noteIn(notedRow(finding, report) ?? '', report.entries)
    .trim()
    .slice(0, longestExplanation);
  const stated = statement(finding, report, 'vi');
  switch (state.state) {
    case 'missing':
      return { finding: asking, explanation: severity.explain };
    case 'draft':
    case 'outdated':
      return { finding: asking, explanation: explanationText(state, note, finding, report, 'vi') ?? severity.explain };
    case 'unconfirmed':
      return { finding: stated, explanation: messages.vi.sign.explain.notConfirmed(note) };
    case 'standing':
      return { finding: stated, explanation: state.internal ?? note };
  }
}
