import { priorMessages } from '../messages/prior';
import type { Period } from '../../period';
import type { ReportSheets } from '../../report/sheets/ReportSheets';
import { clip } from '../sentences/shortText';
import { messages } from '../messages';
import type { Language } from '../messages';
import type { Completion } from '../../report/import/Completion';
import { judgeAlone, judgePrior } from '../../report/assessment/judgePrior';
import type { PriorContext, PriorProblem } from '../../report/assessment/judgePrior';
import type { ImportedReport } from '../../report/assessment/ImportedReport';
import { recognitionView } from './recognitionView';
import type { RecognitionView } from './recognitionView';

/** A report in a file, as the pane offers it. */
export interface PriorView {
  readonly id: string;
  readonly unit: string;
  readonly period: string;
  readonly figures: string;
  /** Sentences, the gravest first. */
  readonly problems: readonly ProblemView[];
  /** The label of the button that takes its figures; null where they cannot serve. */
  readonly use: string | null;
  /** Taking them is the sensible choice. */
  readonly isUsual: boolean;
  /** Of sheets that were not made by this tool. */
  readonly recognition: RecognitionView | null;
}

export interface ProblemView {
  readonly text: string;
  /** The user should consider it before using the figures; other problems are for information only. */
  readonly isGrave: boolean;
}

const calm: readonly PriorProblem['code'][] = ['signed', 'otherEdition', 'periodAsked', 'unitAsked'];

/** An imported report as an offer: a prior period of `current`, or without one the start of the next period. */
export function priorView(
  prior: ImportedReport,
  current: PriorContext | undefined,
  completion: Completion,
  language: Language,
): PriorView {
  const words = priorMessages[language].prior;
  const { places } = messages[language];
  const label = prior.period ? places.period(prior.period.kind, prior.period.year) : '';
  const judged = current ? judgePrior(prior, current) : judgeAlone(prior);
  const problems = judged.problems.map((problem) => ({
    text: problemText(problem, prior, current?.report.sheets, language),
    isGrave: !calm.includes(problem.code),
  }));
  const isReplacing = judged.problems.some(({ code }) => code === 'twiceTaken');
  const isDoubtful = judged.problems.some(({ code }) => code === 'otherUnit');
  const use = isDoubtful ? words.useAnyway : isReplacing ? words.replace : words.use;
  return {
    id: prior.id,
    unit: clip(prior.unit ?? ''),
    period: label,
    figures: words.figures(prior.figures.size),
    problems,
    use: current && !judged.isBlocked && prior.figures.size > 0 ? use(label) : null,
    isUsual: judged.isUsual,
    recognition: prior.recognition ? recognitionView(prior, prior.recognition, completion, language) : null,
  };
}

type Named = Pick<ReportSheets, 'edition' | 'unit' | 'period'>;

/** A sentence about a report that may serve as an earlier one. */
export function problemText(
  problem: PriorProblem,
  { period, edition }: Pick<ImportedReport, 'period' | 'edition'>,
  current: Named | undefined,
  language: Language,
): string {
  if (isOfSignoff(problem)) return signoffText(problem, language);
  const { prior, recognition } = priorMessages[language];
  const { places } = messages[language];
  const { problems } = prior;
  const named = (one: Period | null | undefined): string => (one ? places.period(one.kind, one.year) : '');
  const [own, label] = [named(current?.period), named(period)];
  switch (problem.code) {
    case 'otherUnit':
      return problems.otherUnit(clip(problem.unit), clip(current?.unit ?? ''));
    case 'otherEdition':
      return problems.otherEdition(edition.name[language], current?.edition.name[language] ?? '');
    case 'laterPeriod':
    case 'samePeriod':
    case 'twiceInWorkbook':
      return problems[problem.code](label, own);
    case 'twiceInFile':
      return problems.twiceInFile(problem.tabs.map((tab) => places.quoted(clip(tab))).join(', '));
    case 'twiceTaken':
      return problems.twiceTaken(label, places.quoted(clip(problem.file)));
    case 'faults':
      return problems.faults(problem.count);
    case 'unfinished':
      return problems.unfinished(problem.blank, problem.starting);
    case 'noFigures':
      return problems.noFigures;
    case 'periodAsked':
    case 'unitAsked':
      return recognition[problem.code];
  }
}

type OfSignoff = Extract<PriorProblem, { code: 'signed' | 'signedThenChanged' | 'signLost' | 'signDamaged' }>;

function isOfSignoff(problem: PriorProblem): problem is OfSignoff {
  return problem.code.startsWith('sign');
}

function signoffText(problem: OfSignoff, language: Language): string {
  const { problems } = priorMessages[language].prior;
  const { time } = messages[language].sign.state;
  switch (problem.code) {
    case 'signed':
      return problems.signed(clip(problem.by), time(problem.at));
    case 'signedThenChanged':
      return problems.signedThenChanged(clip(problem.by), time(problem.at), problem.rows);
    case 'signLost':
    case 'signDamaged':
      return problems[problem.code];
  }
}
