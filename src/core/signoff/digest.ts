import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { foldText } from '../base/foldText';
import { plainText } from './plainText';
import type { ReportContent } from './ReportContent';

/** The fingerprint of a report, and a short one of each of its parts, by which changed parts are found later. */
export interface Digest {
  /** SHA-256, 64 hexadecimal digits. */
  readonly whole: string;
  /** The fingerprints of rows and tasks by their keys, in the order of print. */
  readonly parts: ReadonlyMap<string, string>;
}

/** A part's fingerprint has so many digits. It is no proof; it only locates a change. */
const partLength = 8;

/** Returns the digest of a report. Equal figures, notes and tasks have the same digest in any order and format. */
export function digestOf(content: ReportContent): Digest {
  const lines = linesOf(content);
  // As in `reportKey`: another edition, unit or period is another report, with its own sign-off.
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
      typeof value === 'string' ? plainText(value) : withoutNoise(value),
      plainText(note),
    ]),
    ...tasks.map(({ key, fields }): Line => {
      const { no, content, result, time, lead, support, assessment } = fields;
      return [key, ...[no, content, result, time, lead, support, assessment].map(plainText)];
    }),
  ];
}

function byKey([a]: Line, [b]: Line): number {
  return a < b ? -1 : Number(a > b);
}

/** Rounds to the fifteen digits that programs keep: 0.1 + 0.2 becomes 0.3. */
function withoutNoise(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(15));
}

function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
