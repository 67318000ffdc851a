import { addLocale } from '.';
import { en } from './en';
import { commands as enCommands } from './en/commands';
import { values as enValues } from './en/values';
import type { Language } from './Language';
import type { CommandLineMessages } from './Messages';
import { vi } from './vi';
import { commands as viCommands } from './vi/commands';
import { values as viValues } from './vi/values';

// The command line speaks both at once.
addLocale('en', en);

/** Every sentence of the command line in every language. */
export const commandLineMessages: Readonly<Record<Language, CommandLineMessages>> = {
  vi: { ...vi, commands: viCommands, values: viValues },
  en: { ...en, commands: enCommands, values: enValues },
};
