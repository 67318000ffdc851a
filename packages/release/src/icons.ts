import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderIcons } from './renderIcons';
import { say } from './say';

const folder = 'assets';

/** `npm run icons`: draws assets/*.png from assets/*.svg; those of drawings that are gone go, too. */
const icons = renderIcons(folder);
for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(join(folder, file));
for (const { file, bytes } of icons) writeFileSync(join(folder, file), bytes);
say(`${icons.length} icons drawn into ${folder}/.`);
