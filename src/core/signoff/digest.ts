import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { foldText } from '../base/foldText';
import { plainText } from './plainText';
import type { PrintedText, ReportContent } from './ReportContent';

/**
 * What a sign-off covers: everything that the forms print, or, in records of version 1, the figures and notes of the
 * form's own rows and the tasks alone.
 */
export type Scope = 'figures' | 'print';

/** The fingerprint of a report, and a short one of each of its parts, by which changed parts are found later. */
export interface Digest {
  /** SHA-256, 64 hexadecimal digits. */
  readonly whole: string;
  /**
   * The fingerprints of rows and tasks by their keys, in the order of print. With the scope `print` also `BM2#head`, what
   * is printed above the table of a form, and `BM2#others`, the rows that are none of the form's.
   */
  readonly parts: ReadonlyMap<string, string>;
  /** Keys of parts with a formula whose result is not known, so that their fingerprints say nothing. */
  readonly unknown: ReadonlySet<string>;
  /** The values of the rows by their keys. */
  readonly values: ReadonlyMap<string, number | string | null>;
}

/** A part's fingerprint has so many digits. It is no proof; it only locates a change. */
const partLength = 8;

/** Returns the digest of a report. Equal content has the same digest in any order and format. */
export function digestOf(content: ReportContent, scope: Scope = 'print'): Digest {
  const lines = linesOf(content, scope);
  // As in `reportKey`: another edition, unit or period is another report, with its own sign-off.
  const head = ['bieumau', content.edition, foldText(content.unit), content.period];
  const version = scope === 'print' ? ['print'] : [];
  const whole = fingerprint(JSON.stringify([[...head, ...version], ...[...lines].sort(byKey)]));
  return {
    whole,
    parts: new Map(lines.map((line) => [line[0], fingerprint(JSON.stringify(line)).slice(0, partLength)])),
    unknown: unknownParts(content, scope),
    values: new Map(content.rows.map(({ key, value }) => [key, value])),
  };
}

/** The key of the part that holds what a form prints above its table. */
export function headKey(form: string): string {
  return `${form}#head`;
}

/** The key of the part that holds the rows of a form's sheet that are none of the form's. */
export function othersKey(form: string): string {
  return `${form}#others`;
}

/** The form that a part belongs to: `BM2` of `BM2:1.1`, `BM2#head` and `BM2` itself. */
export function formOfPart(key: string): string {
  return key.split(/[:#]/, 1)[0] ?? '';
}

type Line = readonly [key: string, ...what: (string | number | null | readonly string[])[]];

function linesOf({ rows, tasks, forms }: ReportContent, scope: Scope): readonly Line[] {
  const beside = (texts: readonly PrintedText[]): readonly string[] => (scope === 'print' ? texts.map(shown) : []);
  return [
    ...rows.map(({ key, value, note, printed }): Line => [
      key,
      typeof value === 'string' ? plainText(value) : withoutNoise(value),
      plainText(note),
      ...beside(printed),
    ]),
    ...tasks.map(({ key, fields, between }): Line => {
      const { no, content, result, time, lead, support, assessment } = fields;
      return [key, ...[no, content, result, time, lead, support, assessment].map(plainText), ...beside(between)];
    }),
    ...(scope === 'print' ? forms.flatMap(linesOfForm) : []),
  ];
}

function linesOfForm({ form, head, others }: ReportContent['forms'][number]): readonly Line[] {
  // Rows may be sorted: their order is no content.
  const rows = others.map((texts) => texts.map(shown)).sort(byText);
  return [
    [headKey(form), ...head.map(shown)],
    [othersKey(form), ...rows],
  ];
}

function unknownParts({ rows, tasks, forms }: ReportContent, scope: Scope): ReadonlySet<string> {
  const isUnknown = (text: PrintedText): boolean => text === null;
  const figures = rows.filter((row) => row.isUnknown).map(({ key }) => key);
  if (scope === 'figures') return new Set(figures);
  return new Set([
    ...figures,
    ...rows.filter(({ printed }) => printed.some(isUnknown)).map(({ key }) => key),
    ...tasks.filter(({ between }) => between.some(isUnknown)).map(({ key }) => key),
    ...forms.filter(({ head }) => head.some(isUnknown)).map(({ form }) => headKey(form)),
    ...forms.filter(({ others }) => others.flat().some(isUnknown)).map(({ form }) => othersKey(form)),
  ]);
}

function shown(text: PrintedText): string {
  return plainText(text ?? '');
}

function byKey([a]: Line, [b]: Line): number {
  return a < b ? -1 : Number(a > b);
}

function byText(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : Number(one > other);
}

/** Rounds to the fifteen digits that programs keep: 0.1 + 0.2 becomes 0.3. */
function withoutNoise(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(15));
}

function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
