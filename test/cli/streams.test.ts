import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bieumau, newFolder, program } from './bieumau';
import type { Outcome } from './bieumau';

const folder = newFolder();
const filed = join(folder, 'filed.xlsx');
beforeAll(() => expect(bieumau('sample', '-o', filed).code).toBe(0));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of the shell in which `bieumau` stands for the program; the code is the program's. */
function shell(line: string): Outcome {
  const script = `bieumau() { "${process.execPath}" "${program()}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', filed], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}
const first = 'exit ${PIPESTATUS[0]}';

describe('a reader that goes away changes nothing', () => {
  test.each([
    ['of the output', `bieumau check "$1" | true; ${first}`, 1],
    ['of the output as JSON', `bieumau check --json "$1" | true; ${first}`, 1],
    ['of the errors', `bieumau check nope.xlsx 2>&1 >/dev/null | true; ${first}`, 2],
    ['of both', `bieumau check nope.xlsx "$1" 2>&1 | true; ${first}`, 2],
    ['of the help', `bieumau --help | true; ${first}`, 0],
  ])('%s', (_, line, code) => expect(shell(line)).toEqual({ code, out: '', err: '' }));
});

describe('output that cannot be written', () => {
  test.each(['check "$1"', 'check "$1" --json', '--help', 'sample --force -o "$1"'])('%s on a full disk', (words) => {
    expect(shell(`bieumau ${words} >/dev/full`)).toEqual({
      code: 2,
      out: '',
      err: 'Không ghi được kết quả ra (ENOSPC). Hãy kiểm tra nơi nhận kết quả, rồi thử lại.\n',
    });
  });

  test('output that cannot be written is reported in English on request', () => {
    const { code, err } = shell('bieumau --help --lang en >/dev/full');
    expect([code, err]).toEqual([
      2,
      'The results cannot be written (ENOSPC). Check the output destination and try again.\n',
    ]);
  });

  test('an error on a full disk ends with its usual exit code', () => {
    expect(shell('bieumau check nope.xlsx 2>/dev/full')).toEqual({ code: 2, out: '', err: '' });
  });
});
