import * as SheetJS from '@e965/xlsx';
import { assertNever } from '../../src/core/base/assertNever';
import { cellAddress } from '../../src/core/base/address';
import type { CellContent } from '../../src/core/base/CellContent';
import { WorkbookError } from '../../src/core/port/WorkbookError';
import type { Block, ReadableWorkbook } from '../../src/core/port/Workbook';
import { openFile } from '../../src/workbook/xlsx/openFile';
import { isExplained } from './explained';

/** What a cell holds, as both readers tell it: its value, whatever formula gave it; null for nothing. */
export type Value = number | string | boolean | null;

/** A cell that the two readers read differently. */
export interface Difference {
  readonly sheet: string;
  readonly cell: string;
  readonly ours: Value;
  readonly theirs: Value;
}

/** How a file was read by this program and by SheetJS. */
export interface Comparison {
  /** The code of a refusal of the whole file; null if it was opened. */
  readonly refused: string | null;
  /** The codes of the refusals of single sheets. */
  readonly refusedSheets: readonly string[];
  /** The error of SheetJS; null if it read the file. */
  readonly theirError: string | null;
  /** The number of cells with content in either reading. */
  readonly cells: number;
  /** Those that no rule explains (explained.ts). */
  readonly differences: readonly Difference[];
}

const nothing = { refused: null, refusedSheets: [], theirError: null, cells: 0, differences: [] };
/** The errors of Excel by the numbers of SheetJS. */
const errors: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' }; // prettier-ignore

/** Reads a file with this program and with SheetJS. Rejects with whatever this program throws besides its refusals. */
export async function compareCells(bytes: Uint8Array): Promise<Comparison> {
  const file = await orRefusal(openFile(bytes));
  if (file instanceof WorkbookError) return { ...nothing, refused: file.code };
  const { blocks, refusedSheets } = await readSheets(file);
  let book: SheetJS.WorkBook;
  try {
    book = SheetJS.read(bytes, { type: 'array', cellText: false, cellHTML: false });
  } catch (error) {
    return { ...nothing, refusedSheets, theirError: String(error) };
  }
  const compared = blocks.map((block) => compareSheet(block, book.Sheets[block.tab]));
  return {
    ...nothing,
    refusedSheets,
    cells: compared.reduce((sum, { cells }) => sum + cells, 0),
    differences: compared.flatMap(({ differences }) => differences),
  };
}

async function readSheets(file: ReadableWorkbook): Promise<{ blocks: Block[]; refusedSheets: string[] }> {
  const [blocks, refusedSheets]: [Block[], string[]] = [[], []];
  for (const { tab } of await file.sheets()) {
    const read = await orRefusal(file.readUsed([tab]));
    if (read instanceof WorkbookError) refusedSheets.push(read.message);
    else blocks.push(...read);
  }
  await orRefusal(file.readRecord());
  return { blocks, refusedSheets };
}

async function orRefusal<Result>(work: Promise<Result>): Promise<Result | WorkbookError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

function compareSheet(block: Block, sheet: SheetJS.WorkSheet | undefined): Pick<Comparison, 'cells' | 'differences'> {
  if (!sheet || sheet['!type'] === 'chart') return nothing;
  const [ours, theirs] = [valuesOf(block), valuesOfSheet(sheet)];
  const all = [...new Set([...ours.keys(), ...theirs.keys()])].map((cell): Difference => {
    return { sheet: block.tab, cell, ours: ours.get(cell) ?? null, theirs: theirs.get(cell) ?? null };
  });
  return { cells: all.length, differences: all.filter((one) => one.ours !== one.theirs && !isExplained(one, sheet)) };
}

function valuesOf({ cells, firstRow, firstColumn }: Block): ReadonlyMap<string, Value> {
  const found = cells.flatMap((row, at) =>
    row.map(({ content }, index) => [cellAddress(firstColumn + index, firstRow + at), valueOf(content)] as const),
  );
  return new Map(found.filter(([, value]) => value !== null && value !== ''));
}

function valueOf(content: CellContent): Value {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'number':
    case 'boolean':
      return content.value;
    case 'text':
    case 'error':
      return content.text;
    case 'formula':
      return content.result ?? null;
    default:
      return assertNever(content);
  }
}

function valuesOfSheet(sheet: SheetJS.WorkSheet): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>();
  for (const [address, cell] of Object.entries(sheet) as [string, SheetJS.CellObject][]) {
    if (address.startsWith('!') || cell.v === undefined || cell.t === 'z') continue;
    const value = cell.t === 'e' ? (errors[Number(cell.v)] ?? '') : cell.v;
    // Dates come as numbers, as nothing else is asked for.
    if (value !== '' && !(value instanceof Date)) values.set(address, value);
  }
  return values;
}
