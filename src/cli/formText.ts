import { targetCode, targetForm } from '../core/rules';
import type { LocatedFinding } from '../core/report/assessment/Assessment';
import { basisText } from '../core/presentation/sentences/basisText';
import { findingSentence } from '../core/presentation/kinds/findingSentence';
import { RowNamer } from '../core/presentation/sentences/RowNamer';
import type { Edition } from '../core/report/sheets/editionInForce';
import { commandLineMessages as messages } from '../core/presentation/messages/commandLine';
import type { Language } from '../core/presentation/messages';
import type { CommandLineMessages as Messages } from '../core/presentation/messages/commandLine';
import { isCertainReading, isOpen } from '../core/report/assessment/findingKinds';

/** The most notices of one sort that are listed; more are counted. */
const mostNotices = 3;

/** The lines of one form's findings: to correct, to explain, then groups of one line each, and notices last. */
export function formText(findings: readonly LocatedFinding[], edition: Edition, language: Language): readonly string[] {
  const m = messages[language];
  const line = (finding: LocatedFinding): string =>
    [
      `    ${cellOf(finding).padEnd(5)} ${findingSentence(edition, finding, language)}`,
      ...unsettledText(finding, edition, language),
    ].join(' ');
  const open = findings.filter(isOpen);
  const readings = open.filter(isCertainReading);
  const starting = open.filter(({ detail }) => detail.type === 'starting');
  const blanks = open.filter((finding) => finding.kind === 'blank' && !starting.includes(finding));
  const rest = open.filter((finding) => ![readings, blanks, starting].some((folds) => folds.includes(finding)));
  const fix = rest.filter(({ severity }) => severity === 'fix');
  const explain = rest.filter(({ severity }) => severity === 'explain');
  const explained = findings.filter(({ severity, explained: isExplained }) => severity === 'explain' && isExplained);
  const notices = findings.filter(({ severity }) => severity === 'notice');
  return [
    titleOf(findings, edition, language, m),
    ...section(m.report.levels.fix, fix.map(line)),
    ...section(m.report.levels.explain, explain.map(line)),
    ...foldedLine(readings, m.report.foldedReadings),
    ...foldedLine(blanks, m.report.foldedBlanks),
    ...foldedLine(starting, m.report.foldedStarting),
    ...foldedLine(
      explained.filter(({ isConfirmed }) => !isConfirmed),
      m.report.foldedNoted,
    ),
    ...foldedLine(
      explained.filter(({ isConfirmed }) => isConfirmed),
      m.report.foldedExplained,
    ),
    ...noticeLines(notices, line, m),
  ];
}

/** Why a finding that has an explanation must be explained again. */
function unsettledText(
  { target, explanation }: LocatedFinding,
  edition: Edition,
  language: Language,
): readonly string[] {
  const namer = new RowNamer(edition, language, targetForm(target) ?? '');
  const { explain } = namer.m.sign;
  if (explanation?.state === 'draft') return [explain.draft];
  return explanation?.state === 'outdated' ? [explain.outdated('', basisText(explanation.figures, namer))] : [];
}

function titleOf([first]: readonly LocatedFinding[], edition: Edition, language: Language, m: Messages): string {
  const id = (first && targetForm(first.target)) ?? '';
  const form = [...edition.forms, edition.appendix].find((known) => known.id === id);
  if (!form) return id;
  // The appendix's title carries the year of the report, which its findings need not repeat.
  return form.title.includes('{') ? form.label[language] : m.report.formTitle(form.label[language], form.title);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}:`, ...lines];
}

function foldedLine(
  findings: readonly LocatedFinding[],
  word: (count: number, cells: string) => string,
): readonly string[] {
  return findings.length === 0 ? [] : [`  ${word(findings.length, findings.map(cellOf).join(', '))}`];
}

function noticeLines(
  notices: readonly LocatedFinding[],
  line: (finding: LocatedFinding) => string,
  m: Messages,
): readonly string[] {
  if (notices.length === 0) return [];
  const sorts = new Map<string, LocatedFinding[]>();
  for (const notice of notices) sorts.set(sortOf(notice), [...(sorts.get(sortOf(notice)) ?? []), notice]);
  const lines = [...sorts.values()].flatMap((sort) => {
    const rest = sort.length - mostNotices;
    // One more line for a single notice would save nothing.
    if (rest <= 1) return sort.map(line);
    return [...sort.slice(0, mostNotices).map(line), `          ${m.report.moreNotices(rest)}`];
  });
  return [`  ${m.report.foldedNotices(notices.length)}`, ...lines];
}

function sortOf({ rule }: LocatedFinding): string {
  return rule.slice(rule.lastIndexOf('-'));
}

/** `D14` of `'BM4'!D14`; where a finding has no cell, the code of its row, task or section. */
function cellOf({ cell, target }: LocatedFinding): string {
  if (cell !== null) return cell.slice(cell.lastIndexOf('!') + 1);
  return targetCode(target);
}
