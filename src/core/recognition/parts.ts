import type { Edition } from '../catalogue';
import { codesOfText } from './codes';
import type { Line, Page } from './Line';
import { headingsOver } from './headings';
import type { HeadingKind, Headings } from './headings';
import type { Signpost, SignpostReader } from './signposts';

/** Consecutive lines of a sheet that belong to one form. */
export interface Part {
  readonly form: string;
  readonly page: Page;
  readonly lines: readonly Line[];
  readonly signposts: readonly Signpost[];
  /** The text of the line above the rows that names the form. */
  readonly title: string | null;
}

const tallestHeader = 3;
/** The cost of a change of form between two lines: without any sign, at a blank line, at a header, at a title. */
const change = { anywhere: 1.6, belowBlank: 1.3, atHeader: 0.6, atTitle: 0.1 };
const againstTitle = 1.5;
const forTab = 1;

/**
 * Splits a sheet into forms. All forms share codes and similar names, so a single line does not identify its form;
 * neighbouring lines are of one form unless a title or many names contradict (the path of least cost through lines and
 * forms).
 */
export function partsOf(page: Page, edition: Edition, reader: SignpostReader): readonly Part[] {
  const signposts: Signpost[] = [];
  let above: readonly Signpost[] = [];
  for (const line of page.lines) {
    const signpost = reader.read(line, headingsOver(above.map(({ headings }) => headings)));
    signposts.push(signpost);
    above = signpost.headings.size > 0 ? [...above.slice(-tallestHeader), signpost] : [];
  }
  const forms = edition.forms.map(({ id }) => id);
  const path = bestPath(page, forms, signposts, reader.formOfTab(page.tab));
  return partsAlong(page, signposts, path);
}

function bestPath(
  { lines }: Page,
  forms: readonly string[],
  signposts: readonly Signpost[],
  tabForm: string | undefined,
): readonly string[] {
  let scores: readonly number[] = forms.map((form) => (form === tabForm ? forTab : 0));
  const cameFrom = lines.map((line, i): readonly number[] => {
    const signpost = signposts[i];
    const support = supportOf(line, forms);
    const leader = scores.indexOf(Math.max(...scores));
    const next = forms.map((form, f) => {
      const stay = scores[f] ?? 0;
      const cost = costOf(lines, signposts, i, form);
      const switched = (scores[leader] ?? 0) - cost;
      // Of equal scores, the later change: lines without meaning belong to what is above.
      return stay > switched + 1e-9 ? { from: f, score: stay } : { from: leader, score: switched };
    });
    scores = next.map(({ score }, f) => {
      const against = signpost?.form !== undefined && signpost.form !== forms[f] ? againstTitle : 0;
      return score + (signpost?.isHeader === true ? 0 : (support[f] ?? 0)) - against;
    });
    return next.map(({ from }) => from);
  });
  const path: string[] = [];
  let at = scores.indexOf(Math.max(...scores));
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    path[i] = forms[at] ?? '';
    at = cameFrom[i]?.[at] ?? at;
  }
  return path;
}

function costOf(lines: readonly Line[], signposts: readonly Signpost[], i: number, form: string): number {
  const [signpost, above] = [signposts[i], signposts[i - 1]];
  // A title or header of several lines begins with its first line.
  if (signpost?.form === form && above?.form !== form) return change.atTitle;
  if (signpost?.isHeader === true && above?.isHeader !== true) return change.atHeader;
  return (lines[i]?.at ?? 0) - (lines[i - 1]?.at ?? 0) > 1 ? change.belowBlank : change.anywhere;
}

/** The support of a line for each form: by its name, and by a code in the line that is the row's. */
function supportOf({ cells }: Line, forms: readonly string[]): readonly number[] {
  const support: number[] = forms.map(() => 0);
  const codes = new Set(cells.slice(0, 8).flatMap(({ text }) => codesOfText(text)));
  for (const { matches } of cells) {
    for (const { row, similarity } of matches.near) {
      const f = forms.indexOf(row.form);
      const value = ((similarity - 0.45) / 0.55) ** 2 + (codes.has(row.code) && similarity > 0.6 ? 0.4 : 0);
      support[f] = Math.max(support[f] ?? 0, value);
    }
  }
  return support;
}

/**
 * Cuts the path into parts. A part ends where another form begins, or where its title or a header of other columns
 * follows its rows.
 */
function partsAlong(page: Page, signposts: readonly Signpost[], path: readonly string[]): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let rows = 0;
  let headings: Headings = new Map();
  const close = (end: number): void => {
    const form = path[start];
    if (form === undefined || end === start) return;
    const [lines, own] = [page.lines.slice(start, end), signposts.slice(start, end)];
    const titled = own.findIndex((signpost) => signpost.form === form);
    parts.push({ form, page, lines, signposts: own, title: lines[titled]?.cells[0]?.text ?? null });
    start = end;
    rows = 0;
    headings = new Map();
  };
  path.forEach((form, i) => {
    const signpost = signposts[i];
    const isTitle = signpost?.form === form;
    const isOther = signpost !== undefined && differ(headings, signpost.headings);
    if (form !== path[start] || (rows > 0 && (isTitle || isOther))) close(i);
    if (signpost && signpost.headings.size > 0) headings = headingsOver([headings, signpost.headings]);
    if (signpost?.isHeader !== true && hasRow(page.lines[i], form)) rows += 1;
  });
  close(path.length);
  return parts;
}

function hasRow(line: Line | undefined, form: string): boolean {
  return (
    line?.cells.some(({ matches: { near } }) => near.some((m) => m.row.form === form && m.similarity > 0.7)) ?? false
  );
}

function differ(headings: Headings, other: Headings): boolean {
  return [...other].some(([column, { kind }]) => isDefinite(kind) && (headings.get(column)?.kind ?? kind) !== kind);
}

function isDefinite(kind: HeadingKind): boolean {
  return kind !== 'result' && kind !== 'unknown';
}
