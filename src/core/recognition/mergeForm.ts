import type { Form, Row, RowKey } from '../catalogue';
import type { Decoder } from './encoding/Decoder';
import type { RowJudgement, PartJudgement } from './judgeForm';
import { cellAddress } from '../base/address';
import { emptyCell } from '../base/CellContent';
import { storedText } from '../base/SheetBlock';
import type { Doubt, RecognisedForm, RecognisedRow, UnmatchedLine } from './Recognition';
import type { PartResult } from './recognisePart';
import type { SumReader } from './SumReader';

export interface FormResult {
  readonly rows: readonly RecognisedRow[];
  readonly missing: readonly RowKey[];
  readonly unmatched: readonly UnmatchedLine[];
  readonly summary: RecognisedForm;
}

/**
 * Merges the parts of a form, which may be in pieces or occur several times. The part with the most rows comes first,
 * and rows that only others have are added. Parts that share a row with a figure are versions of each other, and as
 * none has priority, all their rows are doubtful.
 */
export function mergeForm(
  form: Form,
  parts: readonly PartJudgement[],
  isOfOtherYear: (part: PartResult) => boolean,
  decoder: Decoder,
  sums: SumReader,
): FormResult {
  const byRows = [...parts].sort(
    (a, b) => Number(isOfOtherYear(a)) - Number(isOfOtherYear(b)) || b.rows.size - a.rows.size,
  );
  const rivals = rivalsIn(parts);
  const found = form.rows.flatMap((row): RecognisedRow[] => {
    if (row.type === 'heading') return [];
    const occurrences = byRows.flatMap((result) => {
      const judgement = result.rows.get(row);
      return judgement ? [{ result, judgement }] : [];
    });
    const occurrence = occurrences.find(({ judgement }) => isFilled(judgement)) ?? occurrences[0];
    if (!occurrence) return [];
    const doubt = rivals.has(occurrence.result)
      ? 'severalLines'
      : isOfOtherYear(occurrence.result)
        ? 'periodDiffers'
        : occurrence.judgement.doubt;
    return [rowOf(row, occurrence.result, occurrence.judgement, doubt, decoder)];
  });
  const rows = withSums(form, found, parts, sums);
  const there = new Set(rows.map(({ row }) => row));
  const [main] = byRows;
  const titled = byRows.find(({ part }) => part.title !== null);
  return {
    rows,
    missing: form.rows.filter(({ key, type }) => type !== 'heading' && !there.has(key)).map(({ key }) => key),
    unmatched: parts.flatMap(unmatchedOf),
    summary: {
      form: form.id,
      tab: main?.part.page.tab ?? '',
      title: titled?.part.title ?? null,
      found: rows.length,
      doubtful: rows.filter(({ doubt }) => doubt !== null).length,
    },
  };
}

/** The rows, with what is to be said of the totals among them. */
function withSums(
  form: Form,
  found: readonly RecognisedRow[],
  parts: readonly PartJudgement[],
  sums: SumReader,
): readonly RecognisedRow[] {
  const byKey = new Map(found.map((row) => [row.row, row]));
  const text = (tab: string, line: number): string => {
    const entry = parts
      .filter(({ part }) => part.page.tab === tab)
      .flatMap(({ entries }) => entries)
      .find((one) => one.line.at === line);
    return entry ? join([entry.code.text, entry.name]) : sums.textOf(tab, line);
  };
  return found.map((one): RecognisedRow => {
    const row = form.rows.find(({ key }) => key === one.row);
    const otherSum = row ? sums.otherSum(row, one, byKey, text) : null;
    return otherSum ? { ...one, otherSum, certainty: 'doubtful', doubt: one.doubt ?? 'otherSum' } : one;
  });
}

function isFilled({ match }: RowJudgement): boolean {
  return match.entries.some(({ figure }) => figure !== undefined);
}

/** The parts with a figure for a row for which another part has a figure, too. */
function rivalsIn(parts: readonly PartJudgement[]): ReadonlySet<PartResult> {
  const holders = new Map<Row, PartJudgement[]>();
  for (const part of parts) {
    for (const [row, judgement] of part.rows) {
      if (row.type !== 'heading' && isFilled(judgement)) holders.set(row, [...(holders.get(row) ?? []), part]);
    }
  }
  return new Set([...holders.values()].filter((rivals) => rivals.length > 1).flat());
}

function rowOf(
  row: Row,
  { part, columns }: PartResult,
  { match, otherUnit }: RowJudgement,
  doubt: Doubt | null,
  decoder: Decoder,
): RecognisedRow {
  const [first] = match.entries;
  const holder = match.entries.find(({ figure }) => figure !== undefined) ?? first;
  const column = holder?.figure?.column ?? columns.figure ?? columns.name ?? 1;
  const notes = match.entries.flatMap(({ note }) => note ?? []);
  return {
    row: row.key,
    tab: part.page.tab,
    at: cellAddress(column, holder?.line.at ?? 0),
    figure: holder?.figure?.cell ?? emptyCell,
    note: notes.map(({ cell }) => decoder.read(storedText(cell), part.page.usual).trim()).join(' '),
    code: match.entries.find(({ code }) => code.text !== '')?.code.text ?? '',
    name: join(match.entries.map(({ name }) => name)),
    certainty: doubt === null ? 'certain' : 'doubtful',
    doubt,
    otherUnit,
    otherSum: null,
  };
}

/** The lines with a figure that belong to no row. */
export function unmatchedOf({ part, columns, unmatched }: PartResult): readonly UnmatchedLine[] {
  return unmatched.map(({ line, figure, others, code, name }) => {
    const holder = figure ?? others[0];
    const at = cellAddress(holder?.column ?? columns.figure ?? 1, line.at);
    return { tab: part.page.tab, at, figure: holder?.cell ?? emptyCell, code: code.text, name };
  });
}

function join(names: readonly string[]): string {
  return names.filter((name) => name !== '').join(' ');
}
