import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { editions } from '../../src/core/catalogue';
import type { Cell } from '../../src/core/base/CellContent';
import { read } from '../../src/core/reading';
import { recognise } from '../../src/core/recognition';
import type { OldSheet } from '../../src/core/recognition';
import { recordText } from '../../src/workbook/record/recordText';
import * as files from '../support/hostileFiles';
import type { Outcome } from './shared/openFile';
import { formatDuration, tell } from './shared/measure';

/** Limits for hostile input: processor seconds and megabytes of a process that opens a file. */
const mostSeconds = 5;
const mostMegabytes = 512;
/** Seconds for a sheet of 5,000 lines, and milliseconds for a cell of 32,767 characters or a record of 2 MB. */
const mostForSheet = 8;
const mostForText = 2;
const mostForRecord = 250;

const hostileFiles: readonly (readonly [string, () => Uint8Array])[] = [
  ['a zip bomb that declares 1.5 GB', () => files.bomb(1.5 * 2 ** 30)],
  ['a header that lies about 1.5 GB', () => files.lyingBomb(1.5 * 2 ** 30)],
  ['16,384 filled columns', () => files.filledColumns(16_384)],
  ['a billion laughs', files.billionLaughs],
  ['100,000 entries', () => files.tinyEntries(100_000)],
  ['700,000 merges', () => files.repeated((n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`, 700_000)],
  ['300,000 tags that are never closed', () => files.repeated((n) => `<c r="A${n + 1}"><v>`, 300_000, '')],
  ['quotes without an end', () => files.repeated((n) => `<c r="A${n + 1}>`, 200_000, '')],
  ['a cell in the last row of eight sheets', files.farCells],
  ['a million numbers below each other', () => files.numbers(1, 17_000)],
  ['few bytes that ask for many cells', () => files.wideRows(200)],
  ['900,000 numbers, which are read', () => files.numbers(3)],
  ['700,000 empty rows, which are read', () => files.repeated((n) => `<row r="${n + 1}"/>`, 700_000, '')],
];

/** Opens every file in its own process and measures the memory and processor time of the process. */
function openFiles(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bieumau-'));
  const program = join(folder, 'openFile.cjs');
  buildSync({
    entryPoints: [resolve('test/bench/shared/openFile.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Only changes load this module; a check does not need it.
    external: ['@cj-tech-master/excelts'],
  });
  for (const [name, make] of hostileFiles) {
    const path = join(folder, 'file.xlsx');
    writeFileSync(path, make());
    const { stdout, stderr } = spawnSync(process.execPath, [program, path], { encoding: 'utf8', timeout: 60_000 });
    if (stdout === '') throw new Error(`no answer for ${name}: ${stderr}`);
    // openFile.ts prints an Outcome.
    const { seconds, megabytes } = JSON.parse(stdout) as Outcome;
    const kept = seconds < mostSeconds && megabytes < mostMegabytes;
    tell(`${name}, ${megabytes.toFixed(0)} MB`, formatDuration(seconds * 1e6), {
      text: `at most ${String(mostSeconds)} s and ${String(mostMegabytes)} MB`,
      kept,
    });
  }
  rmSync(folder, { recursive: true });
}

function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function recogniseSheets(): void {
  const [edition] = editions();
  if (!edition) throw new Error('no edition is shipped');
  const text = (words: string): Cell => ({ content: { kind: 'text', text: words }, numberFormat: 'General' });
  const sheets: readonly (readonly [string, number, number, (row: number, column: number) => string])[] = [
    ['5,000 × 60 different texts', 5000, 60, (row, column) => `Số văn bản ${String(row)} ${String(column)}`],
    ['cells of 32,767 letters', 300, 4, (row) => 'Số VBQPPL ban hành '.repeat(1800).slice(row, 32_767)],
    ['titles only', 3000, 2, (row) => `Biểu mẫu ${String((row % 7) + 1)}`],
  ];
  for (const [name, lines, width, words] of sheets) {
    const cells = Array.from({ length: lines }, (_, row) =>
      Array.from({ length: width }, (__, column) => text(words(row, column))),
    );
    const sheet: OldSheet = { tab: 'lớn', firstRow: 1, firstColumn: 1, cells };
    const seconds = secondsOf(() => recognise(edition, [sheet]));
    tell(`recognition: ${name}`, formatDuration(seconds * 1e6), {
      text: `at most ${String(mostForSheet)} s`,
      kept: seconds < mostForSheet,
    });
  }
}

function readTexts(): void {
  const texts = ['1'.repeat(32767), `${' '.repeat(32766)}x`, '(1/1)'.repeat(6553), `${'. '.repeat(16383)}a`];
  const context = { type: 'count', unitWords: ['văn bản'], codes: [] } as const;
  for (const text of texts) {
    const runs = 50;
    const seconds = secondsOf(() => {
      for (let run = 0; run < runs; run += 1) read({ kind: 'text', text }, 'General', context);
    });
    const each = (seconds / runs) * 1000;
    tell(`reading of 32,767 characters ${JSON.stringify(text.trim().slice(0, 6))}…`, formatDuration(each * 1000), {
      text: `at most ${String(mostForText)} ms`,
      kept: each < mostForText,
    });
  }
  for (const piece of ['&', '<', '&#x41;', '<bieumau ']) {
    const each = secondsOf(() => void recordText(piece.repeat((2 * 2 ** 20) / piece.length))) * 1000;
    tell(`record of 2 MB of ${piece}`, formatDuration(each * 1000), {
      text: `at most ${String(mostForRecord)} ms`,
      kept: each < mostForRecord,
    });
  }
}

openFiles();
recogniseSheets();
readTexts();
