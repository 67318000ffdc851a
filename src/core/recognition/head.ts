import { foldText } from '../base/foldText';
import type { CalendarDate } from '../base/CalendarDate';
import type { Line, Page } from './Line';
import { periodIn, withoutDates } from './period';
import type { Period } from './period';
import type { Head } from './Recognition';

/** The data in one line of a title block. */
interface Statement extends Period {
  unit?: string;
  date?: CalendarDate;
}

/**
 * Matches references to the covering report; a reference to any other paper, such as a dispatch, names the ministry
 * that asked.
 */
const REFERENCE = /kèm theo (?:các )?báo cáo(?! theo)|^\P{L}*báo cáo số/u;
const OTHER_PAPER = /công văn|căn cứ|nguồn|thông tư|quyết định|nghị (?:định|quyết)|hướng dẫn/;
const DATE = /ngày\s+(\d{1,2})(?:\s+tháng\s+|\s*[/.-]\s*)(\d{1,2})(?:\s+năm\s+|\s*[/.-]\s*)(\d{4})(?!\d)/;
/** At most number and date are between report and unit; the subject or the addressee follows the unit. */
const UNIT =
  /báo cáo\s+(?:số\s(?:(?!\svề\s)[^()])*?\s)?của\s+(.+?)(?:\s+(?:về|gửi|trình|báo cáo|v\/v)(?:\s.*)?|\s*\).*|\s*)$/i;

const COMMITTEE = foldText('Ủy ban nhân dân');

const longestLine = 400;
/** The number of lines that are read: further down, tables hold figures and notes. */
const mostLinesAbove = 2000;

/**
 * Reads unit, year, kind of period and the date of the covering report from the lines that are not rows of a form:
 * "(Kèm theo Báo cáo số 704/BC-UBND ngày 05 tháng 12 năm 2022 của UBND tỉnh Bến Tre)", "Quý I năm 2023", "6 tháng đầu
 * năm 2023", "năm 2022". A datum is null if it is missing or two lines disagree: a comparison with a wrong period
 * misleads more than a question does.
 */
export function headOf(pages: readonly Page[]): Head {
  const statements = pages.flatMap(({ lines }) => lines.slice(0, mostLinesAbove).flatMap(statementsOf));
  const kind = consensus(
    statements.map((statement) => statement.kind),
    String,
  );
  return {
    unit: consensus(
      statements.map(({ unit }) => unit),
      (unit) => foldText(unit).replace(COMMITTEE, 'ubnd'),
    ),
    year: consensus(
      statements.map(({ year }) => year),
      String,
    ),
    kind: kind === 'other' ? null : kind,
    date: consensus(
      statements.map(({ date }) => date),
      ({ year, month, day }) => [year, month, day].join('-'),
    ),
  };
}

/** The year that lines name; undefined if they name none or several. */
export function yearOf(lines: readonly Line[]): number | undefined {
  const years = new Set(lines.flatMap(statementsOf).flatMap(({ year }) => year ?? []));
  return years.size === 1 ? [...years][0] : undefined;
}

function statementsOf(line: Line): readonly Statement[] {
  // A title is one text, repeated in each column if a merged cell was taken apart.
  const [first] = line.cells;
  if (!first || new Set(line.cells.map(({ text }) => text)).size > 2) return [];
  return line.cells.slice(0, 2).flatMap(({ text, matches }): Statement[] => {
    if (text.length > longestLine || (matches.near[0]?.similarity ?? 0) > 0.85) return [];
    const words = foldText(text);
    const reference = referenceIn(words, text);
    // The subject or date of the covering report also counts for the report.
    return [reference ?? periodIn(withoutDates(words))];
  });
}

function referenceIn(words: string, text: string): Statement | undefined {
  if (OTHER_PAPER.test(words)) return /\d{4}|kèm theo|căn cứ|nguồn/.test(words) ? {} : undefined;
  if (!REFERENCE.test(words)) return undefined;
  const unit = UNIT.exec(text.normalize('NFC').replace(/[\s\u00A0]+/g, ' '))?.[1];
  const [, day, month, year] = (DATE.exec(words) ?? []).map(Number);
  return { ...(unit !== undefined && { unit }), ...dateOf(day, month, year) };
}

function dateOf(day = 0, month = 0, year = 0): Statement {
  const date = new Date(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.getUTCDate() === day;
  return exists && year > 1990 ? { date: { year, month, day } } : {};
}

/** The value that all lines with a value agree on, in its first spelling; null without agreement. */
function consensus<Value>(stated: readonly (Value | undefined)[], same: (value: Value) => string): Value | null {
  const values = stated.filter((value) => value !== undefined);
  return new Set(values.map(same)).size === 1 ? (values[0] ?? null) : null;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
