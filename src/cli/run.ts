import { languages } from '../core/presentation/messages';
import { commandLineMessages as messages } from '../core/presentation/messages/commandLine';
import type { Language } from '../core/presentation/messages';
import { chosenLanguage, givenLanguage, withoutLanguage } from './chosenLanguage';
import { CommandError, wrongUsage } from './CommandError';
import type { Context, ExitCode, WorkbookFiles } from './Context';
import { exitCodes } from './Context';
import { unexpectedProblem } from './fileErrors';
import { Terminal } from './Terminal';
import type { Streams } from './Terminal';

/** The version in package.json; a test compares the two. */
export const version = '0.1.0';

const commands = ['new', 'check', 'signoff', 'clean', 'sample'] as const;
type Command = (typeof commands)[number];

/** Runs the command line and gives its exit code; never throws. */
export async function run(
  words: readonly string[],
  streams: Streams,
  files: () => Promise<WorkbookFiles>,
  call = 'bieumau',
): Promise<ExitCode> {
  const given = givenLanguage(words);
  const language = chosenLanguage(words);
  const terminal = new Terminal(streams);
  const context = { terminal, files, language, m: messages[language], call, now: () => new Date() };
  try {
    if (given !== undefined && given !== language) throw wrongUsage(context.m.commands.language(given));
    return await dispatch(words, context, given === undefined ? languages : [language]);
  } catch (error) {
    return fail(error, words, context);
  }
}

async function dispatch(
  words: readonly string[],
  context: Context,
  helpLanguages: readonly Language[],
): Promise<ExitCode> {
  const { m, terminal, call } = context;
  const [first, ...rest] = withoutLanguage(words);
  const command = commands.find((known) => known === first);
  const asked = [first, ...rest].filter((word) => word === '--help' || word === '-h' || word === 'help');
  if (asked.length > 0 && (command || asked[0] === first)) {
    const topic = command ?? commands.find((known) => known === rest[0]);
    const texts = helpLanguages.map((language) => helpText(language, topic, call));
    terminal.out(...linesOf(texts));
    return exitCodes.ready;
  }
  if (first === '--version') {
    terminal.out(version);
    return exitCodes.ready;
  }
  if (first === undefined) {
    terminal.error(...linesOf(helpLanguages.map((language) => helpText(language, undefined, call))));
    return exitCodes.failed;
  }
  if (!command) {
    throw wrongUsage(first.startsWith('-') ? m.commands.unknownOption(first) : m.commands.unknownCommand(first));
  }
  return perform(command, rest, context);
}

/** Loads a command only when it is wanted. */
async function perform(command: Command, words: readonly string[], context: Context): Promise<ExitCode> {
  switch (command) {
    case 'new':
      return (await import('./newCommand')).newCommand(words, context);
    case 'check':
      return (await import('./checkCommand')).checkCommand(words, context);
    case 'signoff':
      return (await import('./signoffCommand')).signoffCommand(words, context);
    case 'clean':
      return (await import('./cleanCommand')).cleanCommand(words, context);
    case 'sample':
      return (await import('./sampleCommand')).sampleCommand(words, context);
  }
}

function helpText(language: Language, topic: Command | undefined, call: string): string {
  const { help, helpOf } = messages[language].commands;
  return (topic ? helpOf[topic] : help)(call);
}

/** The lines of several texts that end with a break each, with a blank line between them. */
function linesOf(texts: readonly string[]): readonly string[] {
  return texts.join('\n').split('\n').slice(0, -1);
}

function fail(error: unknown, words: readonly string[], { terminal, m, call }: Context): ExitCode {
  if (error instanceof CommandError) {
    terminal.error(...error.problems);
    const command = commands.find((known) => words.includes(known));
    if (error.kind === 'usage') terminal.error(m.commands.hint(command ? `${call} ${command}` : call));
  } else {
    terminal.error(unexpectedProblem(error, m).text);
  }
  return exitCodes.failed;
}
