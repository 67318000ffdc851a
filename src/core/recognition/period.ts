import { periodKinds } from '../base/PeriodKind';
import type { PeriodKind } from '../base/PeriodKind';

/** `other`: a part of a year that no report is of, so that the year's own is not meant either. */
export interface Period {
  year?: number;
  kind?: PeriodKind | 'other';
}

const DATES = /ngày\s+[\d.…]*\s*(?:tháng\s+|[/.-]\s*)[\d.…]*\s*(?:năm\s+|[/.-]\s*)\d{4}(?!\d)/g;
/** A plan that was carried out is the report's own; one that is to come is of another period. */
const CARRIED_OUT = /thực hiện (?:các )?(?:kế hoạch|nhiệm vụ)/g;
/** From here on a line speaks of another period: of what is to come, or of what it is compared with. */
const OTHER_PERIOD =
  /(?<!\p{L})(?:phương hướng|nhiệm vụ|kế hoạch|chương trình|mục tiêu|dự toán|dự kiến|ước|so với|tăng|giảm|cùng kỳ|trước|từ năm|đến năm|giai đoạn|lũy kế|năm học)(?!\p{L}).*$/u;
const QUARTER = /quý\s+(iv|i{1,3}|[1-4]|một|hai|ba|bốn|tư)(?!\p{L})/gu;
const QUARTERS_TOGETHER = /quý\s+\S+\s*(?:,|và|-|–|đến)\s*(?:quý\s+)?(?:iv|i{1,3}|[1-4])(?![\p{L}\d])/u;
const MONTHS = /(?<![\p{L}\d])(\d{1,2}|sáu|chín|ba|mười hai)\s+tháng(?:\s+(đầu|cuối))?/gu;
/** A part of a year that has no report of its own, or that does not say which. */
const OTHER_PART = /(?<!\p{L})(?:tháng\s+\d|tháng\s*(?:[.…]|năm)|tuần|đợt|nửa|quý\s+(?:đầu|cuối))/u;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
const WHOLE_YEAR = /(?:^|[\s(])năm\s+\d{4}[\s).,;:–-]*(?:và\s*)?$/;
const PART_OF_YEAR = /(?<!\p{L})(?:quý|tháng|đầu|cuối|nửa|(?<!định )kỳ|đợt|tuần)(?!\p{L})/u;
/** A line of its own, whose year stands in another. */
const PART_ALONE = /^\P{L}*(?:báo cáo\s+)?(?:quý|\S+\s+tháng)(?:\s+[\p{L}\d]+){0,3}[^\p{L}\d]*$/u;

/** How titles name each kind: the words behind "quý", and those before "tháng". */
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
 * The period that a line of a title says, as compared text: nothing rather than a guess. A quarter, or months, that
 * have no report of their own (quý II, 9 tháng) give a year and no kind; "năm 2022" is the whole year only where
 * nothing before it speaks of a part of one.
 */
export function periodIn(words: string): Period {
  const said = words.replace(CARRIED_OUT, 'thực hiện').replace(OTHER_PERIOD, '');
  const years = new Set(said.match(YEAR));
  const [year] = years;
  const parts = [...said.matchAll(QUARTER), ...said.matchAll(MONTHS)];
  const [part] = parts;
  if (part && year === undefined && PART_ALONE.test(said)) return { kind: kindOf(said, part) };
  if (year === undefined || years.size > 1 || parts.length > 1) return {};
  if (part) return precedesYear(said, year) ? { year: Number(year), kind: kindOf(said, part) } : {};
  if (OTHER_PART.test(said)) return {};
  return WHOLE_YEAR.test(said) && !PART_OF_YEAR.test(said) ? { year: Number(year), kind: 'N' } : {};
}

/** The year belongs to the quarter or the months before it: "Quý I/2023", "6 tháng đầu năm 2023". */
function precedesYear(said: string, year: string): boolean {
  return /(?:quý|tháng)(?:(?!\d{4}).)*$/u.test(said.slice(0, said.indexOf(year)));
}

function kindOf(said: string, [part, number = '', half]: RegExpMatchArray): PeriodKind | 'other' {
  if (part.startsWith('quý'))
    return (QUARTERS_TOGETHER.test(said) ? undefined : kindNamed('quarter', number)) ?? 'other';
  return (half === 'cuối' ? undefined : kindNamed('months', number)) ?? 'other';
}
