import { foldText } from '../core/base/foldText';
import { outgoingMessages } from '../core/presentation/messages/outgoing';
import { toolTexts } from '../core/presentation/kinds/toolTexts';
import { signoffSentence } from '../core/presentation/sentences/signoffSentence';
import { outgoingView } from '../core/presentation/viewmodels/outgoingView';
import type { Assessment } from '../core/report/assessment/Assessment';
import { makeCleanCopy } from '../core/report/outgoing/makeCleanCopy';
import type { CleanCopy } from '../core/report/outgoing/makeCleanCopy';
import { CommandError, wrongUsage } from './CommandError';
import { exitCodes } from './Context';
import type { Context, ExitCode, WorkbookFile, WorkbookFiles } from './Context';
import { parseOptions } from './parseOptions';
import { withWorkbook } from './withWorkbook';
import { checkTarget, writeFile } from './writeFile';

const optionTypes = {
  output: 'string',
  period: 'string',
  unit: 'string',
  'with-checks': 'boolean',
  force: 'boolean',
} as const;

/** `bieumau clean`: writes a copy of a file that holds one signed-off report and nothing else. */
export async function cleanCommand(words: readonly string[], context: Context): Promise<ExitCode> {
  const { m, terminal, language } = context;
  const options = parseOptions(words, optionTypes, m);
  const [path, surplus] = options.arguments;
  const { output, period, unit } = options;
  if (path === undefined) throw wrongUsage(m.commands.noFileToClean);
  if (surplus !== undefined) throw wrongUsage(m.commands.unexpectedArgument(surplus));
  if (output === undefined) throw wrongUsage(m.commands.optionRequired('-o'));
  const target = { path: output, replaces: options.force, like: path };
  await checkTarget(target, m);
  const files = await context.files();
  const choice = { period, unit, hasChecks: options['with-checks'] };
  const made = await withWorkbook(path, files, context, (workbook, bytes) =>
    clean({ workbook, bytes, files }, choice, context),
  );
  if ('problem' in made) throw new CommandError([`${path}: ${made.problem.text}`], 'file');
  const { copy, lines, reports } = made.value;
  const { notSigned, differs } = outgoingMessages[language];
  switch (copy.outcome) {
    case 'made':
      await writeFile(target, copy.bytes, m);
      for (const line of [m.commands.signoffWritten(output), ...lines]) terminal.out(line);
      return exitCodes.ready;
    case 'notSigned': {
      const { signoff, report } = copy.assessment;
      terminal.out(notSigned(signoffSentence(signoff, report.sheets.edition, language)));
      return exitCodes.open;
    }
    case 'noReport':
      throw new CommandError([`${path}: ${m.commands.chooseReport(reports.join('; '))}`], 'file');
    case 'differs':
      throw new CommandError([`${path}: ${differs}`], 'file');
  }
}

interface Given {
  readonly workbook: WorkbookFile;
  readonly bytes: Uint8Array;
  readonly files: WorkbookFiles;
}

interface Choice {
  readonly period: string | undefined;
  readonly unit: string | undefined;
  readonly hasChecks: boolean;
}

/** The copy, what there is to say about it, and the reports to choose from. */
interface Cleaned {
  readonly copy: CleanCopy;
  readonly lines: readonly string[];
  readonly reports: readonly string[];
}

async function clean(
  { workbook, bytes, files }: Given,
  { hasChecks, ...wanted }: Choice,
  { language }: Context,
): Promise<Cleaned> {
  let assessments: readonly Assessment[] = [];
  let chosen: Assessment | undefined;
  const copy = await makeCleanCopy(bytes, files, {
    choose: (all) => {
      assessments = all;
      const matching = all.filter((assessment) => isWanted(assessment, wanted));
      chosen = matching.length === 1 ? matching[0] : undefined;
      return chosen;
    },
    hasChecks,
    withheld: outgoingMessages.vi.withheld,
    toolTexts,
  });
  const view = chosen && outgoingView(chosen, { sheets: await workbook.sheets(), assessments }, hasChecks, language);
  const reports = assessments.map(({ report: { sheets } }) => `${sheets.periodCode}, ${sheets.unit}`);
  const lines = view ? [view.holds, view.holdsChecks, view.left, view.results] : [];
  return { copy, lines: lines.filter((line) => line !== null), reports };
}

function isWanted({ report: { sheets } }: Assessment, { period, unit }: Omit<Choice, 'hasChecks'>): boolean {
  const isPeriod = period === undefined || sheets.periodCode === period.trim().toUpperCase();
  return isPeriod && (unit === undefined || foldText(sheets.unit) === foldText(unit));
}
