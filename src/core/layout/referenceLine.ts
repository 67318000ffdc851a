import { foldText } from '../base/foldText';
import type { CoveringReport, ReportHead } from './ReportHead';
import { columnLetters } from '../base/address';
import { rowNumbers, textAt } from '../base/SheetBlock';
import type { SheetBlock } from '../base/SheetBlock';
import { textWidth } from './textWidth';

/** The names of a people's committee and its sign in the number of a report. */
const committee = { sign: 'UBND', names: ['UBND', 'Ủy ban nhân dân'] } as const;

const start = '(Kèm theo Báo cáo số';

/** The parts of the reference that vary, as they are printed; undefined for dots. */
export interface ReferenceParts {
  readonly number?: string | undefined;
  readonly issuer?: string | undefined;
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
}

/**
 * The reference to the covering report. What the report does not say is taken from `standing`; dots replace what is
 * unknown then, and the cell stays unlocked for them. The unit goes to a second line if the text exceeds `width`
 * (characters, as in a SheetPlan).
 */
export function referenceLine({ report, period, unit }: ReportHead, width: number, standing?: ReferenceParts): string {
  const { date, number = standing?.number, issuer = standing?.issuer ?? signOf(unit) } = report ?? {};
  const known = date ? datedParts(date) : standing;
  const [day, month] = [known?.day ?? unknown, known?.month ?? unknown];
  const year = known?.year ?? String(period.year);
  const dated = `${start} ${number ?? unknown}/BC-${issuer ?? unknown} ngày ${day} tháng ${month} năm ${year}`;
  const whose = `của ${unit})`;
  const isShort = textWidth(`${dated} ${whose}`, 13) < width * 5;
  return `${dated}${isShort ? ' ' : '\n'}${whose}`;
}

const unknown = '……';

/** Days below 10, January and February have a leading zero (Nghị định 30/2020/NĐ-CP). */
function datedParts({ day, month, year }: NonNullable<CoveringReport['date']>): ReferenceParts {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return { day: twoDigits(day), month: month < 3 ? twoDigits(month) : String(month), year: String(year) };
}

/** The parts of a reference as it stands in a sheet, reworded or not. */
export function referenceParts(text: string): ReferenceParts {
  const line = text.slice(0, longest).normalize('NFC');
  const part = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(line)?.[1] ?? '';
    return /^[.…]*$/.test(found) ? undefined : found;
  };
  return {
    number: part(/Báo cáo số\s+([^\s/()]{1,40})/i),
    issuer: part(/\/BC-([^\s()]{1,40})/),
    day: part(/ngày\s+(\S{1,4})\s+tháng/i),
    month: part(/tháng\s+(\S{1,4})\s+năm/i),
    year: part(/năm\s+(\d{4})/i),
  };
}

export interface ReferenceMatch {
  /** Such as `A3`. */
  readonly cell: string;
  readonly text: string;
  /** True if the wording of the line was changed. */
  readonly isReworded: boolean;
}

/** Finds the reference to the covering report in the first rows of a sheet; undefined if there is none. */
export function findReference(sheet: SheetBlock): ReferenceMatch | undefined {
  for (const row of rowNumbers(sheet).filter((number) => number <= deepest)) {
    const width = sheet.cells[row - sheet.firstRow]?.length ?? 0;
    for (let column = sheet.firstColumn; column < sheet.firstColumn + width; column += 1) {
      const text = textAt(sheet, row, column);
      if (!foldText(text.slice(0, longest)).startsWith(foldText(start).slice(0, -3))) continue;
      return { cell: `${columnLetters(column)}${String(row)}`, text, isReworded: !usual.test(text.normalize('NFC')) };
    }
  }
  return undefined;
}

/** The reference to the covering report without its number and date, which may come later; other texts as they are. */
export function withoutNumberAndDate(text: string): string {
  if (!foldText(text.slice(0, longest)).startsWith(foldText(start).slice(0, -3))) return text;
  return text
    .normalize('NFC')
    .replace(/ số \S+\/BC-\S+/, ' số')
    .replace(/ ngày \S+ tháng \S+ năm \S+/, ' ngày');
}

/** The last row in which the line is sought. */
const deepest = 20;
const longest = 500;
const usual = /^\(Kèm theo Báo cáo số \S+\/BC-\S+ ngày \S+ tháng \S+ năm \d{4}\s+của [^\n]+\)$/;

/**
 * The sign of a people's committee in the number of its reports (Nghị định 30/2020/NĐ-CP); undefined for departments,
 * whose signs cannot be derived.
 */
export function signOf(unit: string): string | undefined {
  const name = `${foldText(unit)} `;
  return committee.names.some((committeeName) => name.startsWith(`${foldText(committeeName)} `))
    ? committee.sign
    : undefined;
}

/** The unit's name with a people's committee abbreviated to UBND, for comparing names. */
export function unitStem(unit: string): string {
  const name = foldText(unit);
  const long = committee.names.map(foldText).find((committeeName) => name.startsWith(`${committeeName} `));
  return long === undefined ? unit : `${committee.sign} ${name.slice(long.length + 1)}`;
}
