/**
 * The meaning of a column heading. `other`: a column that is not part of the form, such as "Kỳ trước"; `unknown`: an
 * ambiguous heading, such as "Kết quả thực hiện so với kế hoạch".
 */
export type HeadingKind = 'code' | 'name' | 'unit' | 'figure' | 'result' | 'note' | 'other' | 'unknown';

export interface Heading {
  readonly kind: HeadingKind;
  /** The first year in the heading. */
  readonly year: number | undefined;
}

export type Headings = ReadonlyMap<number, Heading>;

const YEAR = /\b(?:19|20)\d\d\b/;
const FIGURES = 'so lieu|so luong|gia tri|thuc hien|ket qua|luy ke';
/** Words that make figures those of another period, of a plan or of somebody else, anywhere in a heading. */
const OF_OTHERS =
  /\b(?:truoc|cung ky|ke hoach|du toan|muc tieu|giao|so sanh|so voi|tang|giam|chenh lech|kiem tra|kiem chung|uoc|du kien|dieu chinh|diem|phan tram|ty le|ti le)\b/;
/** Headings of a prior period only, and headings that begin with something other than figures of the report. */
const PREVIOUS = new RegExp(
  `^(?:(?:${FIGURES}) )*(?:cua |den |den het )?(?:(?:ky|nam|quy|thang)(?: bao cao)? truoc(?: lien ke)?|cung ky(?: nam)?(?: truoc| \\d{4})?)$`,
);
const NOT_OF_REPORT =
  /^(?:ke hoach|chi tieu (?:duoc )?giao|chi tieu ke hoach|so (?:duoc )?giao|duoc giao|giao|muc tieu|du toan|ty le|ti le|so sanh|so voi|tang|giam|chenh lech|kiem tra|co quan|don vi (?:cung cap|chu tri|bao cao)|diem|thoi han|thoi gian|cung ky)\b/;
const OF_REPORT = new RegExp(`\\b(?:${FIGURES})\\b`);

/** The beginnings of headings, without diacritics, by their meaning. */
const announced: readonly (readonly [HeadingKind, RegExp])[] = [
  ['code', /^(?:stt|tt|so tt|so thu tu|ma|ma so|ma chi tieu)$/],
  ['name', /^(?:ten )?(?:chi tieu|noi dung|tieu chi)\b/],
  ['unit', /^(?:don vi tinh|dvt|don vi|don vi do)$/],
  ['note', /^(?:ghi chu|giai trinh|dien giai)\b/],
];
const figure =
  /^(?:so lieu|so luong(?:$| (?:nam|quy|ky)\b)|gia tri|thuc hien|ket qua thuc hien|(?:so lieu )?(?:trong )?(?:ky|nam|quy|thang) (?:nay|bao cao)|trong ky|(?:nam )?(?:19|20)\d\d$|quy [1-4iv]+\b|\d{1,2} thang\b)/;

/** The meaning of a heading, given as words without diacritics; undefined for an unknown text. */
export function headingOf(words: string): Heading | undefined {
  const kind = kindOf(words);
  const year = YEAR.exec(words)?.[0];
  return kind && { kind, year: year === undefined ? undefined : Number(year) };
}

function kindOf(words: string): HeadingKind | undefined {
  if (PREVIOUS.test(words)) return 'other';
  if (NOT_OF_REPORT.test(words)) return OF_REPORT.test(words) ? 'unknown' : 'other';
  const kind = announced.find(([, pattern]) => pattern.test(words))?.[0];
  if (kind) return kind;
  if (figure.test(words)) return OF_OTHERS.test(words) ? 'unknown' : 'figure';
  if (/^ket qua\b/.test(words)) return OF_OTHERS.test(words) ? 'unknown' : 'result';
  return undefined;
}

/** Combines the lines of a header: the lower line is more exact, as "Số liệu" under "Kết quả thống kê". */
export function headingsOver(lines: Iterable<Headings>): Headings {
  const headings = new Map<number, Heading>();
  for (const line of lines) {
    for (const [column, heading] of line) {
      if (heading.kind !== 'result' || !headings.has(column)) headings.set(column, heading);
    }
  }
  return headings;
}
