import { toolTexts } from '../core/presentation/kinds/toolTexts';
import { assessWorkbook } from '../core/report/assessment/assessWorkbook';
import type { WorkbookOptions } from '../core/report/assessment/assessWorkbook';
import type { Assessment } from '../core/report/assessment/Assessment';
import type { ThirdQuarter } from '../core/report/sheets/editionInForce';
import { checkJson, errorJson, jsonLines } from './checkJson';
import { checkText } from './checkText';
import { wrongUsage } from './CommandError';
import { exitCodes } from './Context';
import type { Context, ExitCode, WorkbookFiles } from './Context';
import { expandPaths } from './expandPaths';
import type { Problem } from './fileErrors';
import { parseOptions } from './parseOptions';
import { readPriors } from './GivenPriors';
import type { GivenPriors } from './GivenPriors';
import { withWorkbook } from './withWorkbook';

/** The result of a file: the assessments of its reports, or why it could not be read. */
type FileResult =
  | { readonly path: string; readonly results: readonly Assessment[] }
  | { readonly path: string; readonly problem: Problem };

/** `bieumau check`: every report of every file, one after the other. A file that cannot be read does not stop it. */
export async function checkCommand(words: readonly string[], context: Context): Promise<ExitCode> {
  const {
    json,
    'require-signoff': requiresSignoff,
    prior,
    'any-unit': isAnyUnit,
    q3,
    schema,
    arguments: named,
  } = parseOptions(
    words,
    {
      json: 'boolean',
      'require-signoff': 'boolean',
      prior: 'list',
      'any-unit': 'boolean',
      q3: 'string',
      schema: 'boolean',
    },
    context.m,
  );
  if (schema) {
    const { checkSchema } = await import('./checkOutput');
    context.terminal.out(...jsonLines(checkSchema()));
    return exitCodes.ready;
  }
  const thirdQuarter = thirdQuarterOf(q3, context);
  if (named.length === 0) throw wrongUsage(context.m.commands.noFiles);
  const paths = await expandPaths(named);
  const files = await context.files();
  const given = await readPriors(prior, files, context);
  const options = { imported: given.priors, isAnyUnit, ...(thirdQuarter && { thirdQuarter }) };
  const objects: object[] = [];
  const tally = { ready: 0, open: 0, unread: 0, unsigned: 0 };
  for (const [index, path] of paths.entries()) {
    const endProgress = progress(index, paths, context);
    const checked = await check(path, files, options, context);
    if ('results' in checked) given.note(checked.results);
    endProgress();
    if ('problem' in checked) tally.unread += 1;
    else for (const { verdict } of checked.results) tally[verdict === 'ready' ? 'ready' : 'open'] += 1;
    if (requiresSignoff && 'results' in checked) tally.unsigned += checked.results.filter(isUnsigned).length;
    if (json) objects.push(...jsonOf(checked, given, context));
    else print(checked, requiresSignoff, context);
  }
  if (json) context.terminal.out(...jsonLines(objects));
  else if (paths.length > 1) {
    context.terminal.out(context.m.report.totals(tally.ready, tally.open, tally.unread));
    if (tally.unsigned > 0) context.terminal.out(context.m.commands.signoffsMissing(tally.unsigned));
  }
  const hasUnusedPriors = given.printProblems();
  if (tally.unread > 0 || hasUnusedPriors) return exitCodes.failed;
  return tally.open + tally.unsigned > 0 ? exitCodes.open : exitCodes.ready;
}

async function check(
  path: string,
  files: WorkbookFiles,
  given: WorkbookOptions,
  context: Context,
): Promise<FileResult> {
  const checked = await withWorkbook(path, files, context, (workbook) =>
    assessWorkbook(workbook, { ...given, toolTexts }),
  );
  return 'problem' in checked ? { path, ...checked } : { path, results: checked.value };
}

/** What Quý III holds, as the words of the option have it. */
const holds: Readonly<Record<string, ThirdQuarter>> = { quarter: 'quarter', 'nine-months': 'nineMonths' };

function thirdQuarterOf(word: string | undefined, { m }: Context): ThirdQuarter | undefined {
  if (word === undefined) return undefined;
  const found = Object.hasOwn(holds, word) ? holds[word] : undefined;
  if (!found) throw wrongUsage(m.commands.thirdQuarterBad(word));
  return found;
}

function jsonOf(checked: FileResult, given: GivenPriors, { language }: Context): readonly object[] {
  if ('problem' in checked) return [errorJson(checked.path, checked.problem)];
  return checked.results.map((result) => checkJson(checked.path, result, given.unusedFor(result), language));
}

/** A sign-off has to hold for what is in the file now. */
function isUnsigned({ signoff }: Assessment): boolean {
  return signoff.state !== 'unchanged';
}

function print(checked: FileResult, requiresSignoff: boolean, { terminal, language }: Context): void {
  if ('problem' in checked) terminal.error(`${checked.path}: ${checked.problem.text}`);
  else
    for (const result of checked.results) terminal.out(...checkText(checked.path, result, language, requiresSignoff));
}

/** Shows a line while a file is checked, if there are several files and a terminal; returns what clears it. */
function progress(index: number, paths: readonly string[], { terminal, m }: Context): () => void {
  if (paths.length < 2) return () => undefined;
  terminal.status(m.report.progress(index + 1, paths.length, paths[index] ?? ''));
  return () => terminal.status(null);
}
