import { explanationState, findingId, isSettled } from '../../signoff/explanations';
import type { ExplanationState } from '../../signoff/explanations';
import type { Explanation, ReportRecord } from '../../signoff/record';
import { textShape } from '../../signoff/textShape';
import type { Report } from '../content/readReport';
import { noteOf, notesOf } from '../content/notes';
import type { LocatedFinding } from './Assessment';
import { printedText } from './printedText';

/** Gives what the program itself says of findings, none of which explains anything. */
export type ToolTexts = (findings: readonly LocatedFinding[], report: Report) => readonly string[];

/**
 * The findings with the explanations of the record applied: internal ones count, outdated ones do not, and neither do
 * notes and internal texts in the program's own words.
 */
export function withExplanations(
  findings: readonly LocatedFinding[],
  report: Report,
  record: ReportRecord,
  toolTexts: ToolTexts = () => [],
): readonly LocatedFinding[] {
  const isDraft = draftTest(findings, report, toolTexts);
  return findings.map((finding) => {
    if (finding.severity !== 'explain') return finding;
    const explanation = stateOf(finding, report, record, isDraft);
    const judged = {
      ...finding,
      explained: isSettled(explanation),
      ...(explanation.state === 'standing' && { isConfirmed: true as const }),
      explanation,
    };
    const printed = printedText(judged, report, explanationOf(finding, record.explanations)?.printed);
    return printed ? { ...judged, printed } : judged;
  });
}

export function explanationOf(finding: LocatedFinding, explanations: readonly Explanation[]): Explanation | undefined {
  const id = findingId(finding);
  return explanations.find((one) => one.finding === id);
}

/** Whether a text is the program's own but for its figures; the texts are made once somebody asks. */
export function draftTest(
  findings: readonly LocatedFinding[],
  report: Report,
  toolTexts: ToolTexts,
): (text: string) => boolean {
  let shapes: ReadonlySet<string> | undefined;
  return (text) => {
    shapes ??= new Set(toolTexts(findings, report).map(textShape));
    const shape = textShape(text);
    return shape !== '' && shapes.has(shape);
  };
}

/** The state of a finding's explanation according to its notes and the record together. */
function stateOf(
  finding: LocatedFinding,
  report: Report,
  { explanations }: Pick<ReportRecord, 'explanations'>,
  isDraft: (text: string) => boolean,
): ExplanationState {
  const stored = explanationOf(finding, explanations);
  const given = typeof stored?.text === 'string' && isDraft(stored.text) ? undefined : stored;
  const notes = finding.explained ? notesOf(finding, report) : [];
  const explained = finding.explained && !(notes.length > 0 && notes.every(isDraft));
  // Notes count only where an explanation was given before.
  const state = explanationState({ ...finding, explained }, given ? noteOf(finding, report) : '', given);
  const isDrafted = given !== stored || explained !== finding.explained;
  return state.state === 'missing' && isDrafted ? { state: 'draft' } : state;
}
