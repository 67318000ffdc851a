import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Opens an .xlsx in headless LibreOffice and saves it in one format after another; returns the last file. */
export async function roundTrip(
  bytes: Uint8Array,
  formats: readonly ('xlsx' | 'xls' | 'ods' | 'pdf')[],
): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'round-'));
  try {
    let path = join(folder, 'report.xlsx');
    writeFileSync(path, bytes);
    for (const [step, format] of formats.entries()) {
      const output = join(folder, String(step));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      await run('soffice', ['--headless', profile, '--convert-to', format, '--outdir', output, path]);
      path = join(output, `report.${format}`);
    }
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
