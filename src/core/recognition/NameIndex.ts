import { distance } from 'fastest-levenshtein';
import type { Row } from '../catalogue';
import { comparableText, plainWords } from './plainWords';

/** How near a name is to a row's, from 0 to 1. */
export interface NameMatch {
  readonly row: Row;
  readonly similarity: number;
}

/** What the name of a line is near to, nearest first. */
export interface NameMatches {
  /** Without marks, abbreviations written out, as compared. */
  readonly text: string;
  readonly words: readonly string[];
  readonly near: readonly NameMatch[];
}

/** A name is compared with the rows that share the most groups of three letters with it, no more than these. */
const mostCompared = 12;
const leastShared = 0.4;
const leastSimilarity = 0.45;
/** A workbook has some thousand different texts; more are not kept, so that no sheet fills the memory. */
const mostKept = 20_000;

const nothing: NameMatches = { text: '', words: [], near: [] };

/** The names of all rows of an edition, for finding those that a text is near to. */
export class NameIndex {
  /** The words that names of rows are made of. */
  readonly words: ReadonlySet<string>;
  /** Rows that share their name with another one of their form. */
  readonly twins: ReadonlySet<Row>;
  private readonly wordsOf: ReadonlyMap<Row, readonly (readonly string[])[]>;
  private readonly spellings: readonly (readonly string[])[];
  private readonly rows: readonly Row[];
  private readonly holding = new Map<string, number[]>();
  private readonly sizes: readonly number[];
  private readonly kept = new Map<string, NameMatches>();
  /** Names as they are printed, which most lines have: they stay. */
  private readonly printed = new Map<string, NameMatches>();

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    this.wordsOf = new Map(rows.map((row) => [row, spellingsOf(row)]));
    this.words = new Set([...this.wordsOf.values()].flat(2));
    this.twins = twinsOf(rows);
    this.spellings = [...this.wordsOf.values()].map((spellings) => spellings.map(comparableText));
    const grams = this.spellings.map((texts) => new Set(texts.flatMap((text) => [...gramsOf(text)])));
    this.sizes = grams.map((set) => set.size);
    grams.forEach((set, place) => {
      for (const gram of set) {
        const holding = this.holding.get(gram);
        if (holding) holding.push(place);
        else this.holding.set(gram, [place]);
      }
    });
  }

  /** The rows that a name is near to; none for a text without a word. */
  matches(name: string): NameMatches {
    const kept = this.kept.get(name);
    if (kept) return kept;
    const matches = this.compare(name);
    if (this.kept.size < mostKept) this.kept.set(name, matches);
    return matches;
  }

  /** The words of a row's name: with its hint, without it, without brackets. */
  spellingsOf(row: Row): readonly (readonly string[])[] {
    return this.wordsOf.get(row) ?? [];
  }

  rowsOf(form: string): readonly Row[] {
    return this.rows.filter((row) => row.form === form);
  }

  /** Lets go of the texts that were compared. */
  clearCache(): void {
    this.kept.clear();
  }

  private compare(name: string): NameMatches {
    const words = plainWords(name);
    const text = comparableText(words);
    if (!/[a-z]{2}/.test(text)) return nothing;
    const asPrinted = this.printed.get(text);
    if (asPrinted) return asPrinted;
    const near = this.candidates(text)
      .map((place) => ({ row: this.rows[place], similarity: this.similarity(place, text) }))
      .filter((match): match is NameMatch => match.row !== undefined && match.similarity >= leastSimilarity)
      .sort((a, b) => b.similarity - a.similarity);
    const matches = { text, words, near };
    if (near[0]?.similarity === 1) this.printed.set(text, matches);
    return matches;
  }

  /** The rows that share the most groups of letters with a text, by their places. */
  private candidates(text: string): readonly number[] {
    const grams = new Set(gramsOf(text));
    const shared = new Float64Array(this.rows.length);
    for (const gram of grams)
      for (const place of this.holding.get(gram) ?? []) shared[place] = (shared[place] ?? 0) + 1;
    const candidates: { place: number; part: number }[] = [];
    shared.forEach((count, place) => {
      const part = count / Math.min(grams.size, this.sizes[place] ?? 1);
      if (part >= leastShared) candidates.push({ place, part });
    });
    candidates.sort((a, b) => b.part - a.part);
    return candidates.slice(0, mostCompared).map(({ place }) => place);
  }

  private similarity(place: number, text: string): number {
    return Math.max(...(this.spellings[place] ?? []).map((spelling) => similarity(text, spelling)));
  }
}

function twinsOf(rows: readonly Row[]): ReadonlySet<Row> {
  const nameOf = ({ form, name }: Row): string => `${form} ${plainWords(name).join(' ')}`;
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(nameOf(row), (counts.get(nameOf(row)) ?? 0) + 1);
  return new Set(rows.filter((row) => (counts.get(nameOf(row)) ?? 0) > 1));
}

function spellingsOf(row: Row): readonly (readonly string[])[] {
  const texts = new Set([row.name, `${row.name} ${row.hint ?? ''}`, row.name.replace(/\([^)]*\)/g, ' ')]);
  return [...texts].map(plainWords);
}

/**
 * The share of letters that need no edit. Of a name that was cut short, or that goes on, the common beginning
 * counts, at a discount that grows with what is missing.
 */
export function similarity(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return 0;
  const share = short.length / long.length;
  // Shorter by more than this it cannot be near as a whole.
  const whole = share < leastSimilarity ? 0 : 1 - distance(short, long) / long.length;
  if (share > 0.92 || share < 0.15 || short.length < 8) return whole;
  const beginning = (1 - distance(short, long.slice(0, short.length)) / short.length) * (0.75 + 0.25 * share);
  return Math.max(whole, beginning);
}

function* gramsOf(text: string): Iterable<string> {
  for (let at = 0; at + 3 <= text.length; at += 1) yield text.slice(at, at + 3);
}
