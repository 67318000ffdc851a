import { foldText } from '../base/foldText';
import { columnNumber } from '../base/address';
import { rowNumbers, textAt } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';

/** Where the columns of a table stand in a sheet, counted from 1, and the last row of its header. */
export interface Columns<Name extends string> {
  readonly at: Readonly<Record<Name, number>>;
  readonly headerEnd: number;
}

/** Title blocks are short; further down a heading's words are data. */
const deepestHeader = 40;

/**
 * Seeks each heading by its words in the header rows, so that columns which people inserted do no harm; a
 * heading that is not found stands where the form has it.
 */
export function findColumns<Name extends string>(
  sheet: SheetBlock,
  headings: Readonly<Record<Name, string>>,
  usual: Readonly<Record<NoInfer<Name>, string>>,
  headerHeight: number,
): Columns<Name> {
  const names = Object.keys(headings) as Name[]; // the keys of a record of names are names
  const words = new Map(names.map((name) => [foldText(headings[name]), name]));
  const [first] = names.map((name) => foldText(headings[name]));
  const top = rowNumbers(sheet).find(
    (row) => row <= deepestHeader && rowTexts(sheet, row).some(({ text }) => text === first),
  );
  const at = Object.fromEntries(names.map((name) => [name, columnNumber(usual[name])])) as Record<Name, number>; // as above
  if (top === undefined) return { at, headerEnd: 0 };
  const found = new Set<Name>();
  for (let row = top; row < top + headerHeight; row += 1) {
    for (const { text, column } of rowTexts(sheet, row)) {
      const name = [...words].find(([word]) => text === word || text.startsWith(`${word} `))?.[1];
      if (name === undefined || found.has(name)) continue;
      found.add(name);
      at[name] = column;
    }
  }
  return { at, headerEnd: top + headerHeight - 1 };
}

function rowTexts(sheet: SheetBlock, row: number): readonly { text: string; column: number }[] {
  const width = sheet.cells[row - sheet.firstRow]?.length ?? 0;
  return Array.from({ length: Math.min(width, widest) }, (_, place) => {
    const column = sheet.firstColumn + place;
    return { text: foldText(textAt(sheet, row, column).slice(0, longestHeading)), column };
  });
}

const widest = 60;
const longestHeading = 200;
