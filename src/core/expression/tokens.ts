import { comparisonOperators, parts } from './Expression';
import type { Part } from './Expression';

/** A token and the index of its first character. */
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
/** Printed signs, and the operators that they mean. */
const synonyms = new Map([
  ['×', '*'],
  ['÷', '/'],
  ['−', '-'],
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '<>'],
]);

/** Splits a text into tokens. Fails at the first character that begins none, and at a number of more than 15 digits. */
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
    const matched = match(reference) ?? match(number) ?? match(word) ?? match(sign);
    if (matched && isTooLong(matched[0])) return { ok: false, message: 'a number of more than 15 digits', at };
    if (!matched) return { ok: false, message: `unexpected "${text.charAt(at)}"`, at };
    tokens.push(token(matched, at));
    at += matched[0].length;
  }
  return { ok: true, tokens };
}

/** Excel and binary fractions keep no more than 15 digits of a number. */
function isTooLong(text: string): boolean {
  return /^\d/.test(text) && text.replace('.', '').length > 15;
}

function token(matched: RegExpExecArray, at: number): Token {
  const text = matched[0];
  if (text.startsWith('[')) {
    const part = (matched[3] as Part | undefined) ?? 'value'; // the pattern lists the parts
    return { kind: 'reference', at, form: matched[1], code: matched[2] ?? '', part };
  }
  if (/^\d/.test(text)) return { kind: 'number', at, value: Number(text) };
  if (/^[A-Za-z]/.test(text)) return { kind: 'word', at, text };
  return { kind: 'sign', at, text: synonyms.get(text) ?? text };
}
