import { comparisonOperators, parts } from './Expression';
import type { Part } from './Expression';

/** `at` counts characters from 0. */
export type Token = { readonly at: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'reference'; readonly form: string | undefined; readonly code: string; readonly part: Part }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: string }
);

export type Tokens =
  | { readonly ok: true; readonly tokens: readonly Token[] }
  | { readonly ok: false; readonly message: string; readonly at: number };

const spaces = /\s+/y;
const number = /\d+(?:\.\d+)?/y;
const reference = new RegExp(
  String.raw`\[(?:([A-Za-z][A-Za-z0-9]*):)?([A-Za-z0-9][A-Za-z0-9.]*)\](?:\.(${parts.join('|')})\b)?`,
  'y',
);
const word = /[A-Za-z]+/y;
const signs = '+ - * / × ÷ − ≤ ≥ ≠ ( ) { } ,'.split(' ');
const sign = new RegExp(
  [...comparisonOperators.filter((o) => o !== 'in'), ...signs]
    .map((s) => s.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|'),
  'y',
);
/** Printed signs and what they stand for. */
const synonyms = new Map([
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '<>'],
]);

export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    const blank = match(spaces);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const found = match(reference) ?? match(number) ?? match(word) ?? match(sign);
    if (found && isTooLong(found[0])) return { ok: false, message: 'a number of more than 15 digits', at };
    if (!found) return { ok: false, message: `unexpected "${text.charAt(at)}"`, at };
    tokens.push(token(found, at));
    at += found[0].length;
  }
  return { ok: true, tokens };
}

/** Excel and binary fractions keep no more. */
function isTooLong(text: string): boolean {
  return /^\d/.test(text) && text.replace('.', '').length > 15;
}

function token(found: RegExpExecArray, at: number): Token {
  const text = found[0];
  if (text.startsWith('[')) {
    const part = (found[3] as Part | undefined) ?? 'value'; // the pattern lists the parts
    return { kind: 'reference', at, form: found[1], code: found[2] ?? '', part };
  }
  if (/^\d/.test(text)) return { kind: 'number', at, value: Number(text) };
  if (/^[A-Za-z]/.test(text)) return { kind: 'word', at, text };
  return { kind: 'sign', at, text: synonyms.get(text) ?? text };
}
