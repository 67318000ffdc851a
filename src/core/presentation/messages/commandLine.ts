import { en } from './en';
import { commands as enCommands } from './en/commands';
import { values as enValues } from './en/values';
import type { Language } from './Language';
import { addLocale } from './start';
import { vi } from './vi';
import type { Messages } from './vi';
import { commands as viCommands } from './vi/commands';
import type { CommandMessages } from './vi/commands';
import { values as viValues } from './vi/values';
import type { ValuesMessages } from './vi/values';

/** All messages, with those of the command line alone, which the pane does not load. */
export interface CommandLineMessages extends Messages {
  readonly commands: CommandMessages;
  readonly values: ValuesMessages;
}

// The command line needs both languages at once.
addLocale('en', en);

/** Every message of the command line in every language. */
export const commandLineMessages: Readonly<Record<Language, CommandLineMessages>> = {
  vi: { ...vi, commands: viCommands, values: viValues },
  en: { ...en, commands: enCommands, values: enValues },
};
