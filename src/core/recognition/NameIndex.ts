import { distance } from 'fastest-levenshtein';
import type { Row } from '../catalogue';
import { comparableText, plainWords } from './plainWords';

/** A row and the similarity of a text to its name, from 0 to 1. */
export interface NameMatch {
  readonly row: Row;
  readonly similarity: number;
}

/** The rows whose names are similar to a text, most similar first. */
export interface NameMatches {
  /** The compared form of the text: without diacritics, abbreviations written out. */
  readonly text: string;
  readonly words: readonly string[];
  readonly near: readonly NameMatch[];
}

/** The number of rows that a text is compared with: those that share the most groups of three letters with it. */
const mostCompared = 12;
const leastShared = 0.4;
const leastSimilarity = 0.45;
/** The size of the cache: a workbook has some thousand different texts, and no sheet may fill the memory. */
const cacheSize = 20_000;

const nothing: NameMatches = { text: '', words: [], near: [] };

/** An index of the names of all rows of an edition; finds the rows whose names are similar to a text. */
export class NameIndex {
  /** All words in names of rows. */
  readonly words: ReadonlySet<string>;
  /** Rows that share their name with another row of their form. */
  readonly twins: ReadonlySet<Row>;
  private readonly wordsOf: ReadonlyMap<Row, readonly (readonly string[])[]>;
  private readonly spellings: readonly (readonly string[])[];
  private readonly rows: readonly Row[];
  private readonly rowsByGram = new Map<string, number[]>();
  private readonly sizes: readonly number[];
  private readonly cache = new Map<string, NameMatches>();
  /** The cached results for printed names, which most lines have; `clearCache` keeps them. */
  private readonly printed = new Map<string, NameMatches>();

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    this.wordsOf = new Map(rows.map((row) => [row, spellingsOf(row)]));
    this.words = new Set([...this.wordsOf.values()].flat(2));
    this.twins = twinsOf(rows);
    this.spellings = [...this.wordsOf.values()].map((spellings) => spellings.map(comparableText));
    const grams = this.spellings.map((texts) => new Set(texts.flatMap((text) => [...gramsOf(text)])));
    this.sizes = grams.map((set) => set.size);
    grams.forEach((set, index) => {
      for (const gram of set) {
        const indices = this.rowsByGram.get(gram);
        if (indices) indices.push(index);
        else this.rowsByGram.set(gram, [index]);
      }
    });
  }

  /** The rows whose names are similar to a text; none for a text without a word. */
  matches(name: string): NameMatches {
    const cached = this.cache.get(name);
    if (cached) return cached;
    const matches = this.compare(name);
    if (this.cache.size < cacheSize) this.cache.set(name, matches);
    return matches;
  }

  /** The spellings of a row's name as words: with its hint, without it, without brackets. */
  spellingsOf(row: Row): readonly (readonly string[])[] {
    return this.wordsOf.get(row) ?? [];
  }

  rowsOf(form: string): readonly Row[] {
    return this.rows.filter((row) => row.form === form);
  }

  /** Clears the cache, except for printed names. */
  clearCache(): void {
    this.cache.clear();
  }

  private compare(name: string): NameMatches {
    const words = plainWords(name);
    const text = comparableText(words);
    if (!/[a-z]{2}/.test(text)) return nothing;
    const printedMatches = this.printed.get(text);
    if (printedMatches) return printedMatches;
    const near = this.candidates(text)
      .map((index) => ({ row: this.rows[index], similarity: this.similarity(index, text) }))
      .filter((match): match is NameMatch => match.row !== undefined && match.similarity >= leastSimilarity)
      .sort((a, b) => b.similarity - a.similarity);
    const matches = { text, words, near };
    if (near[0]?.similarity === 1) this.printed.set(text, matches);
    return matches;
  }

  /** The indices of the rows that share the most groups of three letters with a text. */
  private candidates(text: string): readonly number[] {
    const grams = new Set(gramsOf(text));
    const shared = new Float64Array(this.rows.length);
    for (const gram of grams)
      for (const index of this.rowsByGram.get(gram) ?? []) shared[index] = (shared[index] ?? 0) + 1;
    const candidates: { index: number; part: number }[] = [];
    shared.forEach((count, index) => {
      const part = count / Math.min(grams.size, this.sizes[index] ?? 1);
      if (part >= leastShared) candidates.push({ index, part });
    });
    candidates.sort((a, b) => b.part - a.part);
    return candidates.slice(0, mostCompared).map(({ index }) => index);
  }

  private similarity(index: number, text: string): number {
    return Math.max(...(this.spellings[index] ?? []).map((spelling) => similarity(text, spelling)));
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
 * The similarity of two texts from 0 to 1: the share of letters that need no edit. If one text continues the other, the
 * common beginning counts with a discount that grows with the missing part.
 */
export function similarity(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short === '') return 0;
  const share = short.length / long.length;
  // A shorter text cannot reach the least similarity as a whole.
  const whole = share < leastSimilarity ? 0 : 1 - distance(short, long) / long.length;
  if (share > 0.92 || share < 0.15 || short.length < 8) return whole;
  const beginning = (1 - distance(short, long.slice(0, short.length)) / short.length) * (0.75 + 0.25 * share);
  return Math.max(whole, beginning);
}

function* gramsOf(text: string): Iterable<string> {
  for (let at = 0; at + 3 <= text.length; at += 1) yield text.slice(at, at + 3);
}
