import { CheckError } from '../../src/core/report/sheets/CheckError';
import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import { WorkbookError } from '../../src/core/port/WorkbookError';
import { openFile } from '../../src/workbook/xlsx/openFile';
import { compareCells } from './compareCells';
import { mutateFile } from './mutateFile';
import { Random } from './Random';
import { someText, textReaders } from './textReaders';

/** What came of a mutant. */
export interface Trial {
  /** What the mutant is. */
  readonly made: string;
  /** What is wrong with it; empty if nothing is. */
  readonly faults: readonly string[];
  /** `read`, the code of a refusal, or `texts`. */
  readonly outcome: string;
  /** The number of cells that both readers read. */
  readonly cells: number;
}

/** SheetJS finds elements by regular expressions, and takes one that lies within another for one of its own. */
const isNested = /lies (?:within itself|in another)/;
/** Texts that every reader gets of one mutant of texts. */
const textsAtOnce = 20;

/** Makes a mutant and reads it: every other one is a file, the rest are texts. The same seed and number make the same one. */
export async function tryMutant(seed: number, number: number): Promise<Trial> {
  const random = new Random(Math.imul(seed, 1_000_003) + number);
  return number % 2 === 0 ? tryFile(random) : tryTexts(random);
}

async function tryFile(random: Random): Promise<Trial> {
  const { made, bytes } = mutateFile(random);
  try {
    await assess(bytes);
    const { refused, cells, differences } = await compareCells(bytes);
    const faults = differences
      .filter(({ ours, theirs }) => ours !== null && theirs !== null && !isNested.test(made))
      .map(({ sheet, cell, ours, theirs }) => `${sheet}!${cell}: ${JSON.stringify(ours)}, SheetJS ${JSON.stringify(theirs)}`); // prettier-ignore
    return { made, faults: faults.slice(0, 3), outcome: refused ?? 'read', cells };
  } catch (error) {
    return { made, faults: [describe(error)], outcome: 'thrown', cells: 0 };
  }
}

/** Checks a file as the command line does; throws what is no refusal. */
async function assess(bytes: Uint8Array): Promise<void> {
  try {
    await assessWorkbook(await openFile(bytes));
  } catch (error) {
    if (!(error instanceof WorkbookError || error instanceof CheckError)) throw error;
  }
}

function tryTexts(random: Random): Trial {
  const faults: string[] = [];
  for (let count = 0; count < textsAtOnce; count += 1) {
    const text = someText(random);
    for (const [name, reader] of Object.entries(textReaders)) {
      try {
        reader(text);
      } catch (error) {
        faults.push(`${name}, ${JSON.stringify(text.slice(0, 300))}: ${describe(error)}`);
      }
    }
  }
  return { made: 'texts', faults, outcome: 'texts', cells: 0 };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error);
}
