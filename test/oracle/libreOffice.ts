import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Workbook } from '@cj-tech-master/excelts';

const run = promisify(execFile);

/** The results of LibreOffice by tab and cell: numbers, texts, and `''` for a formula with an empty result. */
export type Calculated = ReadonlyMap<string, ReadonlyMap<string, Shown>>;

export interface Shown {
  readonly value: number | string;
  readonly isFormula: boolean;
}

/** The setting that makes LibreOffice recalculate instead of using cached results; 0 means always. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/**
 * Opens workbooks in headless LibreOffice, recalculates everything and gives the results, in the order of the
 * files. Rejects if LibreOffice is missing, because a skipped comparison proves nothing.
 */
export async function recalculate(files: readonly Uint8Array[]): Promise<readonly Calculated[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const halves = [files.filter((_, index) => index % 2 === 0), files.filter((_, index) => index % 2 === 1)];
    const results = await Promise.all(halves.map((half, worker) => convert(half, join(folder, String(worker)))));
    return files.map((_, index) => results[index % 2]?.[Math.floor(index / 2)] ?? new Map());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same workbooks as LibreOffice saves them. */
export async function resaved(files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    return await save(files, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The number of pages that each workbook takes when LibreOffice prints it. */
export async function pageCounts(files: readonly Uint8Array[]): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'oracle-'));
  try {
    const printed = await save(files, folder, 'pdf');
    return printed.map(
      (bytes) =>
        Buffer.from(bytes)
          .toString('latin1')
          .match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Files in one call share the time that LibreOffice takes to start. */
const filesPerCall = 60;

async function convert(files: readonly Uint8Array[], folder: string): Promise<readonly Calculated[]> {
  const results: Calculated[] = [];
  for (const bytes of await save(files, folder)) results.push(await read(bytes));
  return results;
}

async function save(files: readonly Uint8Array[], folder: string, format = 'xlsx'): Promise<readonly Uint8Array[]> {
  const profile = join(folder, 'profile');
  const output = join(folder, 'out');
  mkdirSync(join(profile, 'user'), { recursive: true });
  mkdirSync(output, { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings);
  const paths = files.map((bytes, index) => {
    const path = join(folder, `${String(index)}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  for (let first = 0; first < paths.length; first += filesPerCall) {
    const some = paths.slice(first, first + filesPerCall);
    await run('soffice', [
      '--headless',
      `-env:UserInstallation=file://${profile}`,
      '--convert-to',
      format,
      '--outdir',
      output,
      ...some,
    ]);
  }
  return files.map((_, index) => readFileSync(join(output, `${String(index)}.${format}`)));
}

async function read(bytes: Uint8Array): Promise<Calculated> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const tabs = new Map<string, Map<string, Shown>>();
  for (const sheet of workbook.worksheets) {
    const cells = new Map<string, Shown>();
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const isFormula = cell.formula !== undefined && cell.formula !== '';
        const value: unknown = isFormula ? cell.result : cell.value;
        if (typeof value === 'number' || typeof value === 'string') cells.set(cell.address, { value, isFormula });
        else if (isFormula) cells.set(cell.address, { value: value ? JSON.stringify(value) : '', isFormula });
      });
    });
    tabs.set(sheet.name, cells);
  }
  return tabs;
}
