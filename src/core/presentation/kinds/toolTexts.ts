import type { LocatedFinding } from '../../report/assessment/Assessment';
import type { Report } from '../../report/content/readReport';
import type { Finding } from '../../rules';
import { languages, messages } from '../messages';
import type { Language } from '../messages';
import { findingSentence } from './findingSentence';
import { ruleSentence } from './ruleSentence';

/** The sentence of a finding without what it asks for, as it is printed: who, what, and which figures. */
export function statement(finding: Finding, { sheets }: Report, language: Language): string {
  const { remedies } = messages[language].findings;
  return [remedies.explain, remedies.overZero]
    .reduce((text, remedy) => text.replace(remedy, ''), sentenceOf(finding, sheets.edition, language))
    .trim();
}

/**
 * Everything that the program itself says of findings that must be explained, in every language at hand: none of these
 * texts is a person's explanation. Earlier versions offered the statement as a draft.
 */
export function toolTexts(findings: readonly LocatedFinding[], report: Report): readonly string[] {
  const { edition } = report.sheets;
  const asked = findings.filter(({ severity }) => severity === 'explain');
  return languages.flatMap((language) =>
    asked.flatMap((finding) => [
      statement(finding, report, language),
      sentenceOf(finding, edition, language),
      ...(finding.detail.type === 'comparison' ? [ruleSentence(edition, finding.detail.rule, language)] : []),
    ]),
  );
}

function sentenceOf(finding: Finding, edition: Report['sheets']['edition'], language: Language): string {
  return findingSentence(edition, { ...finding, explained: false }, language, { isPrinted: true });
}
