import { periodKinds } from '../base/PeriodKind';
import type { PeriodKind } from '../base/PeriodKind';

/** `other`: a part of a year without a report of its own, so that the year's report is not meant either. */
export interface Period {
  year?: number;
  kind?: PeriodKind | 'other';
}

const DATES = /ngày\s+[\d.…]*\s*(?:tháng\s+|[/.-]\s*)[\d.…]*\s*(?:năm\s+|[/.-]\s*)\d{4}(?!\d)/g;
/** A plan that was carried out belongs to the report; a future plan belongs to another period. */
const CARRIED_OUT = /thực hiện (?:các )?(?:kế hoạch|nhiệm vụ)/g;
/** From these words on, a line is about another period: a future one, or one that is compared with. */
const OTHER_PERIOD =
  /(?<!\p{L})(?:phương hướng|nhiệm vụ|kế hoạch|chương trình|mục tiêu|dự toán|dự kiến|ước|so với|tăng|giảm|cùng kỳ|trước|từ năm|đến năm|giai đoạn|lũy kế|năm học)(?!\p{L}).*$/u;
const QUARTER = /quý\s+(iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư)(?!\p{L})/gu;
const QUARTERS_TOGETHER = /quý\s+\S+\s*(?:,|và|-|–|đến)\s*(?:quý\s+)?(?:iv|i{1,3}|[1-4])(?![\p{L}\d])/u;
const MONTHS = /(?<![\p{L}\d])(\d{1,2}|sáu|chín|ba|mười hai)\s+tháng(?:\s+(đầu|cuối))?/gu;
/** A part of a year without a report of its own, or an unspecified one. */
const OTHER_PART = /(?<!\p{L})(?:tháng\s+\d|tháng\s*(?:[.…]|năm)|tuần|đợt|nửa|quý\s+(?:đầu|cuối))/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const WHOLE_YEAR = /(?:^|[\s(])năm\s+\d{4}[\s).,;:–-]*(?:và\s*)?$/;
const PART_OF_YEAR = /(?<!\p{L})(?:quý|tháng|đầu|cuối|nửa|(?<!định )kỳ|đợt|tuần)(?!\p{L})/u;
/** A line with a part of a year only; the year is in another line. */
const PART_ALONE = /^\P{L}*(?:báo cáo\s+)?(?:quý|\S+\s+tháng)(?:\s+[\p{L}\d]+){0,3}[^\p{L}\d]*$/u;

/** The words for each kind in titles: after "quý" and before "tháng". */
const names: Readonly<Record<PeriodKind, { readonly quarter: readonly string[]; readonly months: readonly string[] }>> =
  {
    Q1: { quarter: ['i', '1', 'một'], months: [] },
    '6T': { quarter: [], months: ['6', '06', 'sáu'] },
    Q3: { quarter: ['iii', '3', 'ba'], months: [] },
    N: { quarter: [], months: ['12', 'mười hai'] },
  };

function kindNamed(part: 'quarter' | 'months', word: string): PeriodKind | undefined {
  return periodKinds.find((kind) => names[kind][part].includes(word));
}

export function withoutDates(words: string): string {
  return words.replace(DATES, ' ');
}

/**
 * The period in a line of a title, given as folded text; empty rather than guessed. A quarter or months without a
 * report of their own (quý II, 9 tháng) give a year and no kind; "năm 2022" is the whole year only if nothing before it
 * names a part of one.
 */
export function periodIn(words: string): Period {
  const text = words.replace(CARRIED_OUT, 'thực hiện').replace(OTHER_PERIOD, '');
  const years = new Set(text.match(YEAR));
  const [year] = years;
  const parts = [...text.matchAll(QUARTER), ...text.matchAll(MONTHS)];
  const [part] = parts;
  if (part && year === undefined && PART_ALONE.test(text)) return { kind: kindOf(text, part) };
  if (year === undefined || years.size > 1 || parts.length > 1) return {};
  if (part) return precedesYear(text, year) ? { year: Number(year), kind: kindOf(text, part) } : {};
  if (OTHER_PART.test(text)) return {};
  return WHOLE_YEAR.test(text) && !PART_OF_YEAR.test(text) ? { year: Number(year), kind: 'N' } : {};
}

/** True if the year belongs to the quarter or months before it: "Quý I/2023", "6 tháng đầu năm 2023". */
function precedesYear(text: string, year: string): boolean {
  return /(?:quý|tháng)(?:(?!\d{4}).)*$/u.test(text.slice(0, text.indexOf(year)));
}

function kindOf(text: string, [part, number = '', half]: RegExpMatchArray): PeriodKind | 'other' {
  if (part.startsWith('quý'))
    return (QUARTERS_TOGETHER.test(text) ? undefined : kindNamed('quarter', number)) ?? 'other';
  return (half === 'cuối' ? undefined : kindNamed('months', number)) ?? 'other';
}
