import { comparable } from '../catalogue';
import type { PeriodKind } from '../catalogue';
import type { CalendarDate } from '../reading';
import type { Line, Page } from './Line';
import type { Head } from './Recognition';

/** What one line says. */
interface Said {
  unit?: string;
  year?: number;
  kind?: PeriodKind;
  date?: CalendarDate;
}

const REFERENCE = /kèm theo\s.*?báo cáo|báo cáo số/;
const DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/;
const PERIOD = /(?:quý\s+(i{1,3}|iv|[1-4])|(\d{1,2})\s+tháng(?:\s+đầu\s+năm)?)[\s,/.-]*(?:năm\s+)?(\d{4})(?!\d)/;
/** "năm 2022" at the end of a title, or of what is bracketed in it; not in "so với năm 2015". */
const YEAR = /(?:^|\s|\()năm\s+(\d{4})\s*\)?$/;
const YEAR_OF_OTHERS = /so với|từ năm|đến năm|trước|giai đoạn|kế hoạch/;
const UNIT = /(?:năm\s+\d{4}|\.{3,}|…)\s+của\s+(.+?)\s*\)?\s*$/is;

const COMMITTEE = comparable('Ủy ban nhân dân');

const longestLine = 400;
/** Title blocks are short; what stands in tables further down is figures and notes. */
const mostLinesAbove = 2000;

/**
 * Reads unit, year, kind of period and the date of the covering report from the lines that are no rows of a form:
 * "(Kèm theo Báo cáo số 704/BC-UBND ngày 05 tháng 12 năm 2022 của UBND tỉnh Bến Tre)", "Quý I năm 2023", "6 tháng
 * đầu năm 2023", "năm 2022". Null where nothing is said, or two lines disagree. A quarter that has no report of its
 * own (quý II, quý IV) gives a year and no kind.
 */
export function headOf(pages: readonly Page[]): Head {
  const said = pages.flatMap(({ lines }) => lines.slice(0, mostLinesAbove).flatMap(saidBy));
  return {
    unit: agreed(
      said.map(({ unit }) => unit),
      (unit) => comparable(unit).replace(COMMITTEE, 'ubnd'),
    ),
    year: agreed(
      said.map(({ year }) => year),
      String,
    ),
    kind: agreed(
      said.map(({ kind }) => kind),
      String,
    ),
    date: agreed(
      said.map(({ date }) => date),
      ({ year, month, day }) => [year, month, day].join('-'),
    ),
  };
}

function saidBy(line: Line): readonly Said[] {
  // A title is one text, or the same one in each column of a merged cell.
  const [first] = line.cells;
  if (!first || new Set(line.cells.map(({ text }) => text)).size > 2) return [];
  return line.cells.slice(0, 2).flatMap(({ text, matches }): Said[] => {
    if (text.length > longestLine || (matches.near[0]?.similarity ?? 0) > 0.85) return [];
    const words = comparable(text);
    return [{ ...referenceIn(words, text), ...periodIn(words.replace(DATE, ' ')) }];
  });
}

function referenceIn(words: string, text: string): Said {
  if (!REFERENCE.test(words)) return {};
  const unit = UNIT.exec(text.normalize('NFC').replace(/[\s\u00A0]+/g, ' '))?.[1];
  const [, day, month, year] = (DATE.exec(words) ?? []).map(Number);
  return { ...(unit !== undefined && { unit }), ...dated(day, month, year) };
}

function dated(day = 0, month = 0, year = 0): Said {
  const date = new Date(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.getUTCDate() === day;
  return exists && year > 1990 ? { date: { year, month, day } } : {};
}

function periodIn(words: string): Said {
  const [, quarter, months, year] = PERIOD.exec(words) ?? [];
  if (year !== undefined) {
    const kind = quarter === undefined ? kindOfMonths(months) : kindOfQuarter(quarter);
    return { year: Number(year), ...(kind && { kind }) };
  }
  const whole = YEAR_OF_OTHERS.test(words) ? undefined : YEAR.exec(words)?.[1];
  return whole === undefined ? {} : { year: Number(whole), kind: 'N' };
}

function kindOfQuarter(quarter: string): PeriodKind | undefined {
  if (quarter === 'i' || quarter === '1') return 'Q1';
  return quarter === 'iii' || quarter === '3' ? 'Q3' : undefined;
}

function kindOfMonths(months: string | undefined): PeriodKind | undefined {
  return { '6': '6T', '06': '6T', '12': 'N' }[months ?? ''] as PeriodKind | undefined; // the values above are kinds
}

/** What all say that say anything; of spellings of the same the first. */
function agreed<Value>(said: readonly (Value | undefined)[], same: (value: Value) => string): Value | null {
  const values = said.filter((value) => value !== undefined);
  return new Set(values.map(same)).size === 1 ? (values[0] ?? null) : null;
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
