import { basename } from 'node:path';
import type { Assessment, UsedPrior } from '../core/report/assessment/Assessment';
import type { ImportedReport } from '../core/report/assessment/ImportedReport';
import { problemOf } from '../core/presentation/sentences/fileSentence';
import { figureDoubts } from '../core/presentation/viewmodels/figureDoubts';
import { problemText } from '../core/presentation/viewmodels/priorView';
import { barOf } from '../core/report/assessment/judgePrior';
import { certainRows } from '../core/report/import/recognisedFigures';
import { commandLineMessages as messages } from '../core/presentation/messages/commandLine';
import type { Language } from '../core/presentation/messages';
import type { Context, WorkbookFiles } from './Context';
import type { UnusedPriorOutput } from './checkOutput';
import { expandPaths } from './expandPaths';
import type { Problem } from './fileErrors';
import { withWorkbook } from './withWorkbook';

interface PriorPath {
  readonly path: string;
  readonly priors: readonly ImportedReport[];
  /** Why it could not be read. */
  readonly problem: Problem | null;
}

/** The reports given with `--prior`, and whether any report could be compared with them. */
export class GivenPriors {
  private readonly compared: UsedPrior[] = [];

  constructor(
    private readonly paths: readonly PriorPath[],
    private readonly context: Context,
  ) {}

  get priors(): readonly ImportedReport[] {
    return this.paths.flatMap(({ priors }) => priors);
  }

  /** Records how they were used for the reports of a file. */
  note(results: readonly Assessment[]): void {
    this.compared.push(...results.flatMap(({ imported }) => imported));
  }

  /** Prints which files could not be read or were not used for any report; true if there is one. */
  printProblems(): boolean {
    const { terminal, m } = this.context;
    const problems = this.paths.flatMap((one) => this.problemOf(one) ?? []);
    for (const { path, problem } of problems) terminal.error(m.commands.prior(path, problem));
    return problems.length > 0;
  }

  /** The files that a report was not compared with, each with its reason. */
  unusedFor({ imported }: Assessment): readonly UnusedPriorOutput[] {
    const { language, m } = this.context;
    return this.paths.flatMap(({ path: file, priors, problem }): readonly UnusedPriorOutput[] => {
      if (problem !== null) return [{ file, code: problem.code, message: problem.text }];
      if (priors.length === 0) return [{ file, code: 'noForms', message: m.commands.priorNoForms }];
      const judged = imported.filter(({ prior }) => priors.includes(prior));
      const [first] = judged;
      if (judged.some(({ isUsed }) => isUsed)) return [];
      if (!first) return [{ file, code: 'unused', message: m.commands.priorUnused }];
      const code = barOf(first.problems) ?? 'unused';
      return [{ file, code, message: priorSentences(first, language).join(' ') }];
    });
  }

  private problemOf({ path, priors, problem }: PriorPath): { path: string; problem: string } | undefined {
    if (problem !== null) return { path, problem: problem.text };
    if (priors.length === 0) return { path, problem: this.context.m.commands.priorNoForms };
    const laid = this.compared.filter(({ prior }) => priors.includes(prior));
    if (laid.some(({ isUsed }) => isUsed)) return undefined;
    const [only, ...others] = laid;
    // Of many reports each had its own reason.
    if (!only || others.length > 0) return { path, problem: this.context.m.commands.priorUnused };
    return { path, problem: priorSentences(only, this.context.language).join(' ') };
  }
}

/** The notes about an imported report that was given as a prior period; the command line asks no questions. */
export function priorSentences({ prior, problems, sheets }: UsedPrior, language: Language): readonly string[] {
  const { commands, places } = messages[language];
  const { recognition } = prior;
  const said = commands.priorProblems;
  const certain = recognition ? certainRows(recognition).length : 0;
  return [
    ...(recognition ? [said.recognised(certain, recognition.rows.size - certain)] : []),
    ...(recognition ? figureDoubts(prior.edition, recognition, language) : []),
    ...problems.map((problem) => {
      if (problem.code === 'otherUnit') return said.otherUnit(problem.unit, sheets.unit);
      if (problem.code === 'twiceTaken') return said.twiceTaken(places.quoted(problem.file));
      if (problem.code === 'periodAsked' || problem.code === 'unitAsked') return said[problem.code];
      return problemText(problem, prior, sheets, language);
    }),
  ];
}

/** The same of one that is used, with its file and period: it is not the report that is checked. */
export function priorNotes(used: UsedPrior, language: Language): readonly string[] {
  const { commands, places } = messages[language];
  const { file, period } = used.prior;
  const label = period ? places.period(period.kind, period.year) : '';
  return priorSentences(used, language).map((text) => commands.priorNote(places.quoted(file), label, text));
}

/** Reads the files of `--prior`. A file that cannot be read does not stop the check. */
export async function readPriors(
  named: readonly string[],
  files: WorkbookFiles,
  context: Context,
): Promise<GivenPriors> {
  if (named.length === 0) return new GivenPriors([], context);
  // What recognises old sheets is loaded only for these.
  const { importReports } = await import('../core/report/import/importReports');
  const paths: PriorPath[] = [];
  for (const path of await expandPaths(named)) {
    const read = await withWorkbook(path, files, context, (workbook) =>
      importReports(workbook, basename(path)).catch((error: unknown) => {
        if (problemOf(error)?.code === 'noForms') return [];
        throw error;
      }),
    );
    paths.push('problem' in read ? { path, priors: [], ...read } : { path, priors: read.value, problem: null });
  }
  return new GivenPriors(paths, context);
}
