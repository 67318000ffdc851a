import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseCsv } from './parseCsv';
import type { CsvCells } from './parseCsv';

const run = promisify(execFile);

/** The values of LibreOffice by tab and cell. */
export type Calculated = ReadonlyMap<string, CsvCells>;

/** The setting that makes LibreOffice recalculate instead of using cached results; 0 means always. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * One text file for each sheet, several times faster to write and to read than a workbook. The options in their order:
 * comma, double quotes, UTF-8, from line 1, no column formats, default language, quotes around all texts, numbers
 * without quotes, values unformatted and thus with all digits, results instead of formulas, spaces kept, all sheets.
 */
const valuesOfAllSheets = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1';

/** Files in one call share the time that LibreOffice takes to start. */
const filesPerCall = 70;

/**
 * Opens workbooks in headless LibreOffice, recalculates everything and gives the values, in the order of the
 * files. Rejects if LibreOffice is missing, because a skipped comparison proves nothing.
 */
export async function recalculate(files: readonly Uint8Array[]): Promise<readonly Calculated[]> {
  return inFolder(async (folder) => {
    const output = await convert(write(files, folder), folder, valuesOfAllSheets);
    const tabs = files.map(() => new Map<string, CsvCells>());
    for (const name of readdirSync(output)) {
      const [, index, tab] = /^(\d+)-(.+)\.csv$/.exec(name) ?? [];
      tabs[Number(index)]?.set(tab ?? '', parseCsv(readFileSync(join(output, name), 'utf8')));
    }
    return tabs;
  });
}

/** The same workbooks after LibreOffice has opened them and saved them in one format after another. */
export async function resave(
  files: readonly Uint8Array[],
  formats: readonly ('xlsx' | 'xls' | 'ods' | 'pdf')[],
): Promise<readonly Uint8Array[]> {
  return inFolder(async (folder) => {
    let paths = write(files, folder);
    for (const [step, format] of formats.entries()) {
      const output = await convert(paths, join(folder, String(step)), format);
      paths = files.map((_, index) => join(output, `${String(index)}.${format}`));
    }
    return paths.map((path) => readFileSync(path));
  });
}

/** The number of pages that each workbook takes when LibreOffice prints it. */
export async function pageCounts(files: readonly Uint8Array[]): Promise<readonly number[]> {
  const printed = await resave(files, ['pdf']);
  return printed.map(
    (bytes) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0,
  );
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(files: readonly Uint8Array[], folder: string): readonly string[] {
  return files.map((bytes, index) => {
    const path = join(folder, `${String(index)}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
}

/** Converts files with a profile of its own; returns the folder of the results. */
async function convert(paths: readonly string[], folder: string, format: string): Promise<string> {
  const profile = join(folder, 'profile');
  const output = join(folder, 'out');
  mkdirSync(join(profile, 'user'), { recursive: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  for (let first = 0; first < paths.length; first += filesPerCall) {
    const some = paths.slice(first, first + filesPerCall);
    const options = [`-env:UserInstallation=file://${profile}`, '--convert-to', format, '--outdir', output];
    await run('soffice', ['--headless', ...options, ...some]);
  }
  return output;
}
