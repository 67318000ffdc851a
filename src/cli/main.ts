#!/usr/bin/env node
import { commandLineMessages as messages } from '../core/presentation/messages/commandLine';
import { chosenLanguage } from './chosenLanguage';
import { callOf, exitCodes } from './Context';
import { run } from './run';
import { standardTerminal } from './standardTerminal';

const words = process.argv.slice(2);

const terminal = standardTerminal((code) => {
  terminal.error(`${messages[chosenLanguage(words)].commands.outputLost(code)}\n`);
  process.exitCode = exitCodes.failed;
});

const files = async () => (await import('../workbook/xlsx')).FileWorkbook;

void run(words, terminal, files, callOf(process.env)).then((code) => {
  process.exitCode ??= code;
});
