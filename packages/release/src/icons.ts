import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderIcons } from './renderIcons';
import { say } from './say';

const folder = 'assets';

/** `npm run icons`: renders assets/*.png from assets/*.svg and deletes images without a drawing. */
const icons = renderIcons(folder);
for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(join(folder, file));
for (const { file, bytes } of icons) writeFileSync(join(folder, file), bytes);
say(`${icons.length} icons drawn into ${folder}/.`);
