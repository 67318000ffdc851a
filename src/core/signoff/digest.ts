import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { foldText } from '../base/foldText';
import { plainText } from './plainText';
import type { ReportContent } from './ReportContent';

/** The fingerprint of a report, and a short one of each of its parts, which tells later what has changed. */
export interface Digest {
  /** SHA-256, 64 hexadecimal digits. */
  readonly whole: string;
  /** Rows and tasks by their keys, as printed. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Digits of a part's fingerprint: it proves nothing, it only leads to the place. */
const partLength = 8;

/** The same for the same figures, notes and tasks, in whatever order they stand and however they look. */
export function digestOf(content: ReportContent): Digest {
  const lines = linesOf(content);
  // As reports are told apart: what changes in the head is another report, with a sign-off of its own.
  const head = ['bieumau', content.edition, foldText(content.unit), content.period];
  const whole = fingerprint(JSON.stringify([head, ...[...lines].sort(byKey)]));
  return {
    whole,
    parts: new Map(lines.map((line) => [line[0], fingerprint(JSON.stringify(line)).slice(0, partLength)])),
  };
}

type Line = readonly [key: string, ...what: (string | number | null)[]];

function linesOf({ rows, tasks }: ReportContent): readonly Line[] {
  return [
    ...rows.map(({ key, value, note }): Line => [
      key,
      typeof value === 'string' ? plainText(value) : exact(value),
      plainText(note),
    ]),
    ...tasks.map(({ key, fields }): Line => {
      const { no, content, result, time, lead, support, assessment } = fields;
      return [key, ...[no, content, result, time, lead, support, assessment].map(plainText)];
    }),
  ];
}

function byKey([one]: Line, [other]: Line): number {
  return one < other ? -1 : Number(one > other);
}

/** Programs keep fifteen digits of a number, and the sixteenth is noise: 0.1 + 0.2 is 0.3. */
function exact(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(15));
}

function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
