import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CheckResult, UsedPrior } from '../session/CheckResult';
import type { Prior } from '../session/earlier/Prior';
import { problemText } from '../session/earlier/priorView';
import type { Language } from '../session/wording/commandWords';
import type { Context, WorkbookFiles } from './Context';
import { expandPaths } from './expandPaths';
import { readingProblem, unexpectedProblem, workbookProblem } from './fileErrors';

interface PriorPath {
  readonly path: string;
  readonly priors: readonly Prior[];
  /** Why it could not be read. */
  readonly problem: string | null;
}

/** The earlier reports that were given with `--prior`, and whether any report could be compared with them. */
export class GivenPriors {
  private readonly laid: UsedPrior[] = [];

  constructor(
    private readonly paths: readonly PriorPath[],
    private readonly context: Context,
  ) {}

  get priors(): readonly Prior[] {
    return this.paths.flatMap(({ priors }) => priors);
  }

  /** Takes note of what became of them beside the reports of a file. */
  note(results: readonly CheckResult[]): void {
    this.laid.push(...results.flatMap(({ priors }) => priors));
  }

  /** Tells which files could not be read, or served no report although they were given; true where there is any. */
  tell(): boolean {
    const { terminal, m } = this.context;
    const problems = this.paths.flatMap((one) => this.problemOf(one) ?? []);
    for (const { path, problem } of problems) terminal.error(`${m.commands.prior(path, problem)}\n`);
    return problems.length > 0;
  }

  private problemOf({ path, priors, problem }: PriorPath): { path: string; problem: string } | undefined {
    if (problem !== null) return { path, problem };
    const laid = this.laid.filter(({ prior }) => priors.includes(prior));
    if (laid.some(({ isUsed }) => isUsed)) return undefined;
    const [only, ...others] = laid;
    // Of many reports each had its own reason.
    if (!only || others.length > 0) return { path, problem: this.context.m.commands.priorUnused };
    return { path, problem: priorSentences(only, this.context.language).join(' ') };
  }
}

/** What is to be said of an earlier report beside the one that it was laid beside. */
export function priorSentences({ prior, problems, set }: UsedPrior, language: Language): readonly string[] {
  return problems.map((problem) => problemText(problem, prior, set, language));
}

/** Reads the files of `--prior`. One that cannot be read keeps nothing else from being checked. */
export async function readPriors(
  named: readonly string[],
  files: WorkbookFiles,
  context: Context,
): Promise<GivenPriors> {
  if (named.length === 0) return new GivenPriors([], context);
  // What recognises old sheets is loaded only for these.
  const { readPrior } = await import('../session/earlier/readPrior');
  const paths: PriorPath[] = [];
  for (const path of await expandPaths(named)) {
    try {
      const priors = await readPrior(await files.open(await readFile(path)), basename(path));
      paths.push({ path, priors, problem: null });
    } catch (error) {
      const told = readingProblem(error, path, context.m) ?? workbookProblem(error, context);
      paths.push({ path, priors: [], problem: told ?? unexpectedProblem(error, context.m) });
    }
  }
  return new GivenPriors(paths, context);
}
