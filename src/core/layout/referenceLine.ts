import { foldText } from '../base/foldText';
import type { ReportHead } from './ReportHead';
import { columnLetters } from '../base/address';
import { rowNumbers, textAt } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';
import { textWidth } from './textWidth';

/** What stands for a people's committee in the sign of its reports. */
const committee = { sign: 'UBND', names: ['UBND', 'Ủy ban nhân dân'] } as const;

const start = '(Kèm theo Báo cáo số';

/** Dots stand for what is known only when the report is signed, or only to the unit; the line stays open for it. */
export function referenceLine({ report, period, unit }: ReportHead, width: number): string {
  const unknown = '……';
  const { number = unknown, issuer = signOf(unit) ?? unknown, date } = report ?? {};
  const day = date ? twoDigits(date.day) : unknown;
  const month = date ? (date.month < 3 ? twoDigits(date.month) : String(date.month)) : unknown;
  const year = String(date?.year ?? period.year);
  const dated = `${start} ${number}/BC-${issuer} ngày ${day} tháng ${month} năm ${year}`;
  const whose = `của ${unit})`;
  const isShort = textWidth(`${dated} ${whose}`, 13) < width * 5;
  return `${dated}${isShort ? ' ' : '\n'}${whose}`;
}

export interface ReferenceMatch {
  /** Such as `A3`. */
  readonly cell: string;
  readonly text: string;
  /** Somebody gave the line other words than the forms have. */
  readonly isReworded: boolean;
}

/** The line on the covering report in a sheet, wherever it went; undefined where nobody can tell it. */
export function findReference(sheet: SheetBlock): ReferenceMatch | undefined {
  for (const row of rowNumbers(sheet).filter((one) => one <= deepest)) {
    const width = sheet.cells[row - sheet.firstRow]?.length ?? 0;
    for (let column = sheet.firstColumn; column < sheet.firstColumn + width; column += 1) {
      const text = textAt(sheet, row, column);
      if (!foldText(text.slice(0, longest)).startsWith(foldText(start).slice(0, -3))) continue;
      return { cell: `${columnLetters(column)}${String(row)}`, text, isReworded: !usual.test(text.normalize('NFC')) };
    }
  }
  return undefined;
}

/** Below the title no line of the table is meant. */
const deepest = 20;
const longest = 500;
const usual = /^\(Kèm theo Báo cáo số \S+\/BC-\S+ ngày \S+ tháng \S+ năm \d{4}\s+của [^\n]+\)$/;

/** The sign of the unit behind the number (Nghị định 30/2020/NĐ-CP); departments have signs of their own. */
export function signOf(unit: string): string | undefined {
  const name = `${foldText(unit)} `;
  return committee.names.some((one) => name.startsWith(`${foldText(one)} `)) ? committee.sign : undefined;
}

/** The unit with the short name of a people's committee in front, where it has the long one. */
export function unitStem(unit: string): string {
  const name = foldText(unit);
  const long = committee.names.map(foldText).find((one) => name.startsWith(`${one} `));
  return long === undefined ? unit : `${committee.sign} ${name.slice(long.length + 1)}`;
}

/** Days below 10 and January and February are written with a zero in front (Nghị định 30/2020/NĐ-CP). */
function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
