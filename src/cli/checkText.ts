import { targetForm } from '../core/rules';
import type { Assessment, LocatedFinding } from '../core/report/assessment/Assessment';
import { countPhrase, sentence } from '../core/presentation/messages';
import { findingSentence } from '../core/presentation/kinds/findingSentence';
import { RowNamer } from '../core/presentation/sentences/RowNamer';
import type { Edition } from '../core/report/sheets/editionInForce';
import { commandLineMessages as messages } from '../core/presentation/messages/commandLine';
import type { Language } from '../core/presentation/messages';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import { sourcesOf } from './checkJson';
import { formText } from './formText';
import { priorNotes } from './GivenPriors';
import { countExplained, countKinds, isOpen } from '../core/report/assessment/findingKinds';
import { signoffStatement } from '../core/presentation/sentences/signoffSentence';

/** The lines of a result for people: the counts by kind, the forms with the worst first, and what to do next. */
export function checkText(
  path: string,
  result: Assessment,
  language: Language,
  requiresSignoff = false,
): readonly string[] {
  const { edition } = result.report.sheets;
  const m = messages[language];
  const isAbsence = ({ detail }: LocatedFinding): boolean =>
    detail.type === 'structure' && detail.problem.type === 'absent';
  const absent = result.findings.filter(isAbsence);
  const present = result.findings.filter((finding) => !isAbsence(finding));
  const groups = byForm(present, edition).map((group) => formText(group, edition, language));
  const absentForms = absent.map(({ target }) => labelOf(targetForm(target) ?? '', edition, language));
  const parts = [
    [
      ...[path, headingOf(result, m), signoffStatement(result.signoff, edition, language)],
      ...comparedLines(result, edition, language),
      kindsLine(result, m),
    ],
    ...wholeReport(present, edition, language).map((text) => [text]),
    ...groups,
    ...(absentForms.length > 0 ? [[m.report.absentForms(absentForms.join(', '))]] : []),
    [verdict(result, m)],
    ...(requiresSignoff && result.signoff.state !== 'unchanged' ? [['', m.commands.signoffRequired]] : []),
  ];
  return parts.flatMap((lines) => [...lines, '']);
}

/** The prior periods that the report was compared with, and notes about those given with `--prior`. */
function comparedLines(result: Assessment, edition: Edition, language: Language): readonly string[] {
  const namer = new RowNamer(edition, language, '');
  const { periods, places, commands } = messages[language];
  const earlier = sourcesOf(result);
  if (earlier.length === 0) return [];
  const sources = earlier.map(({ period, file }) =>
    periods.source(namer.period(period), file === null ? null : places.quoted(file)),
  );
  const notes = result.imported.filter(({ isUsed }) => isUsed).flatMap((used) => priorNotes(used, language));
  return [commands.comparedWith(sources.join(', ')), ...notes];
}

/** The findings about the report as a whole. */
function wholeReport(findings: readonly LocatedFinding[], edition: Edition, language: Language): readonly string[] {
  return findings
    .filter(({ target }) => target.type === 'workbook')
    .map((finding) => {
      const { note, q3Hint } = messages[language].commands;
      const hint = finding.detail.type === 'thirdQuarter' ? ` ${q3Hint}` : '';
      return note(findingSentence(edition, finding, language) + hint);
    });
}

function headingOf({ report }: Assessment, m: Messages): string {
  const { unit, period } = report.sheets;
  return m.report.heading(unit, m.places.period(period.kind, period.year));
}

/** "30 ô cần chuyển thành số · 4 chỗ cần xem": never one alarming total. */
function kindsLine({ findings, counts }: Assessment, m: Messages): string {
  const { toConvert, blank, starting, toCorrect, toExplain } = countKinds(findings);
  const { explained, noted } = countExplained(findings);
  const open = [
    countPhrase(toConvert, m.report.toConvert),
    countPhrase(toCorrect + toExplain, m.report.toLookAt),
    countPhrase(blank, m.report.blank),
    countPhrase(starting, m.report.starting),
  ].flat();
  const settled = [
    countPhrase(noted, m.report.noted),
    countPhrase(explained, m.report.explained),
    countPhrase(counts.notice, m.report.notices),
  ].flat();
  const line = [...(open.length > 0 ? open : [m.report.nothing]), ...settled].join(' · ');
  return sentence(line).slice(0, -1);
}

/** Forms with something to correct come first, then those to explain; otherwise the printed order. */
function byForm(findings: readonly LocatedFinding[], edition: Edition): readonly (readonly LocatedFinding[])[] {
  const groups = [...edition.forms, edition.appendix]
    .map(({ id }) => findings.filter(({ target }) => targetForm(target) === id))
    .filter((group) => group.length > 0);
  const rank = (group: readonly LocatedFinding[]): number => {
    if (group.some(({ severity }) => severity === 'fix')) return 0;
    return group.some(isOpen) ? 1 : 2;
  };
  return groups.sort((a, b) => rank(a) - rank(b));
}

function labelOf(id: string, { forms, appendix }: Edition, language: Language): string {
  return [...forms, appendix].find((form) => form.id === id)?.label[language] ?? id;
}

function verdict({ verdict: result, findings, counts }: Assessment, m: Messages): string {
  const { verdict: words, next } = m.report;
  if (result === 'ready') return counts.notice > 0 ? words.readyWithNotices(counts.notice) : words.ready;
  const { toConvert, blank, starting, toCorrect, toExplain } = countKinds(findings);
  const left = [
    countPhrase(toConvert, m.report.toConvert),
    countPhrase(blank, m.report.blank),
    countPhrase(starting, m.report.starting),
    countPhrase(toCorrect, m.report.toMend),
    countPhrase(toExplain, m.report.toExplain),
  ];
  return `${words.open(left.flat().join(', '))} ${next[result]}`;
}
