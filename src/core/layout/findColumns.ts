import { foldText } from '../base/foldText';
import { columnNumber } from '../base/address';
import { rowNumbers, textAt } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';

/** The columns of a table in a sheet, counted from 1, and the last row of its header (0 if there is none). */
export interface Columns<Name extends string> {
  readonly at: Readonly<Record<Name, number>>;
  readonly headerEnd: number;
  /** The columns whose headings were found. */
  readonly found: ReadonlySet<Name>;
}

/** The last row in which a header is sought; further down, the words of a heading are data. */
const deepestHeader = 40;

/**
 * Finds each column by the words of its heading, so that inserted columns do no harm. A heading that is not found is
 * assumed in its usual column.
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
  if (top === undefined) return { at, headerEnd: 0, found: new Set() };
  const foundNames = new Set<Name>();
  for (let row = top; row < top + headerHeight; row += 1) {
    for (const { text, column } of rowTexts(sheet, row)) {
      const name = [...words].find(([word]) => text === word || text.startsWith(`${word} `))?.[1];
      if (name === undefined || foundNames.has(name)) continue;
      foundNames.add(name);
      at[name] = column;
    }
  }
  return { at, headerEnd: top + headerHeight - 1, found: foundNames };
}

function rowTexts(sheet: SheetBlock, row: number): readonly { text: string; column: number }[] {
  const width = sheet.cells[row - sheet.firstRow]?.length ?? 0;
  return Array.from({ length: Math.min(width, widest) }, (_, index) => {
    const column = sheet.firstColumn + index;
    return { text: foldText(textAt(sheet, row, column).slice(0, longestHeading)), column };
  });
}

const widest = 60;
const longestHeading = 200;
