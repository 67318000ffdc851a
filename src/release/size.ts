import { initialSize, mostInitial } from './initialSize';
import { say } from './say';

/** `npm run size`: what the built pane sends before it can be used; fails when that is too much. */
const page = 'dist/addin/taskpane/pane.html';
const files = initialSize(page);
const total = files.reduce((sum, { gz }) => sum + gz, 0) / 1000;
say(...files.map(({ file, gz }) => `${(gz / 1000).toFixed(1).padStart(8)} KB gz  ${file}`));
say(`${total.toFixed(1).padStart(8)} KB gz  before the pane can be used, of ${mostInitial} at most`);
process.exitCode = total <= mostInitial ? 0 : 1;
