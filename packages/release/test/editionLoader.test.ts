import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The release build of the editions alone: what webpack says where it fails, else an empty text. */
async function build(...words: readonly string[]): Promise<string> {
  const config = ['--config', 'packages/release/test/editionPane.config.cjs', '--output-path', folder];
  try {
    await promisify(execFile)(process.execPath, ['node_modules/webpack-cli/bin/cli.js', ...config, ...words]);
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }; // as execFile rejects
    return stdout + stderr;
  }
}

describe('a build of the pane', () => {
  test('writes the editions as they are once loaded, without the schemas that checked them', async () => {
    expect(await build()).toBe('');
    const name = readdirSync(join(folder, 'taskpane')).find((file) => /^pane\..*\.js$/.test(file)) ?? '';
    const script = readFileSync(join(folder, 'taskpane', name), 'utf8');
    // The id of a rule that `load` makes of the tag of a row, which no file of the edition holds, and a message of a schema.
    const [made, message] = ['BM7.6.8.2-period', 'a row code is numbers with dots'];
    expect([made, message].filter((text) => script.includes(text))).toEqual([made]);
  }, 180_000);

  test('fails where a form is wrong, with all that is wrong with it', async () => {
    const refusal = await build('--env', 'form=wrong');
    expect(refusal).toContain('forms.3.tab: Excel allows none of');
    expect(refusal).toContain('forms.3.rows: ');
  }, 180_000);
});
