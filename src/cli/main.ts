import { messages } from '../session/wording/words';
import { chosenLanguage } from './chosenLanguage';
import { exitCodes } from './Context';
import { run } from './run';
import { standardTerminal } from './standardTerminal';

const words = process.argv.slice(2);

const terminal = standardTerminal((code) => {
  terminal.error(`${messages[chosenLanguage(words)].commands.outputLost(code)}\n`);
  process.exitCode = exitCodes.failed;
});

void run(words, terminal, async () => (await import('../workbook/xlsx')).FileWorkbook).then((code) => {
  process.exitCode ??= code;
});
