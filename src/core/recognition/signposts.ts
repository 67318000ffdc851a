import type { Edition, Form } from '../catalogue';
import { headingOf } from './headings';
import type { Heading, HeadingKind, Headings } from './headings';
import type { Line, LineCell } from './Line';
import { similarity } from './NameIndex';
import { comparableText, plainWords } from './plainWords';

const longestHeading = 160;
const mostHeadings = 20;
const NUMBERING = /^\(?(?:\d{1,2}|[a-h])\)?$/i;
const FORM_NUMBER = /^(?:(?:mau )?bieu (?:mau )?(?:so )?|mau (?:so )?|bm ?(?:so )?)0?(\d{1,2})(?!\d)/;

/** What a line says about its form and the columns below it. */
export interface Signpost {
  /** The form that the line names as a title. */
  readonly form: string | undefined;
  /** The headings of columns if the line is a table header; otherwise empty. */
  readonly headings: Headings;
  /** True if the line belongs to a title or header and is therefore no row. */
  readonly isHeader: boolean;
}

export class SignpostReader {
  private readonly forms: readonly { readonly id: string; readonly number: string; readonly title: string }[];

  constructor(edition: Edition) {
    this.forms = edition.forms.map((form) => ({ id: form.id, number: numberOf(form), title: comparable(form.title) }));
  }

  /** Reads a line; `above` are the headings of the line right above, as headers may have two lines. */
  read(line: Line, above: Headings): Signpost {
    const headings = headingsOf(line, above);
    const form = headings.size > 1 ? undefined : this.formOf(line);
    return { form, headings, isHeader: headings.size > 0 || form !== undefined || isNumbering(line) };
  }

  /** The form in the name of a tab, such as 'BM1', 'Biểu mẫu 1', 'bieu so 1'. */
  formOfTab(tab: string): string | undefined {
    return this.numbered(plain(tab.replace(/[_-]/g, ' ')));
  }

  private formOf(line: Line): string | undefined {
    // A title is one text, repeated in each column if a merged cell was taken apart.
    const texts = new Set(line.cells.map(({ text }) => text));
    const [text] = texts;
    if (text === undefined || texts.size > 2 || text.length > 200) return undefined;
    const numbered = this.numbered(plain(text));
    if (numbered !== undefined) return numbered;
    const title = comparable(text);
    const [nearest] = this.forms
      .map((form) => ({ id: form.id, near: similarity(form.title, title) }))
      .sort((a, b) => b.near - a.near);
    const row = line.cells[0]?.matches.near[0]?.similarity ?? 0;
    return nearest && nearest.near >= 0.85 && nearest.near > row ? nearest.id : undefined;
  }

  private numbered(text: string): string | undefined {
    const number = FORM_NUMBER.exec(text)?.[1];
    return number === undefined ? undefined : this.forms.find((form) => form.number === number)?.id;
  }
}

function numberOf(form: Form): string {
  return /\d+/.exec(form.label.vi)?.[0] ?? form.id;
}

/**
 * The headings of columns in a line. In a header, an unknown text is a heading of kind `unknown`; a line of few
 * headings is a header only as the second line of one ('Số liệu' below 'Kết quả', 'Kỳ trước' and 'Kỳ này' below 'Số
 * liệu').
 */
function headingsOf(line: Line, above: Headings): Headings {
  const headings = new Map<number, Heading>();
  const cells = line.cells.slice(0, mostHeadings);
  for (const cell of cells) {
    const heading = headingIn(cell);
    if (heading !== undefined) headings.set(cell.column, heading);
  }
  const kinds = new Set([...headings.values()].map(({ kind }) => kind));
  kinds.delete('other');
  kinds.delete('unknown');
  const isHeader = kinds.size >= 2 && headings.size * 2 >= line.cells.length;
  const isSecondLine =
    above.size > 0 &&
    headings.size === line.cells.length &&
    [...headings.keys()].every((column) => spanning.has(above.get(column)?.kind ?? 'result'));
  if (!isHeader && !isSecondLine) return new Map();
  for (const { column, text } of cells) {
    if (!headings.has(column) && /\p{L}{2}/u.test(text)) headings.set(column, { kind: 'unknown', year: undefined });
  }
  return headings;
}

/** Headings that may span several columns, each of which has a heading of its own below. */
const spanning: ReadonlySet<HeadingKind> = new Set(['result', 'figure', 'unknown']);

function headingIn({ cell: { content }, text, matches }: LineCell): Heading | undefined {
  const isYear = content.kind === 'number' && content.value > 1990 && content.value < 2100;
  if ((content.kind !== 'text' && !isYear) || text.length > longestHeading) return undefined;
  if ((matches.near[0]?.similarity ?? 0) > 0.9) return undefined;
  return headingOf(plain(text));
}

/** True for the line under a header that numbers the columns: 1 | 2 | 3, (1) | (2), A | B | 1. */
function isNumbering({ cells }: Line): boolean {
  const texts = cells.map(({ text }) => text.trim());
  if (texts.length < 3 || !texts.every((text) => NUMBERING.test(text))) return false;
  const numbers = texts.map((text) => Number(text.replace(/[()]/g, ''))).filter((number) => !Number.isNaN(number));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

function comparable(text: string): string {
  return comparableText(plainWords(text));
}

/** Lower-case letters and digits without diacritics; abbreviations are kept. */
function plain(text: string): string {
  const words = text.slice(0, longestHeading).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (words.replaceAll('đ', 'd').match(/[a-z0-9]+/g) ?? []).join(' ');
}
