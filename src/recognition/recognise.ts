import type { Edition, Form, Row, RowKey } from '../catalogue';
import { Decoder } from './encoding/Decoder';
import type { Entry } from './entries';
import { headOf } from './head';
import { readPage } from './Line';
import { NameIndex } from './NameIndex';
import { addressOf, emptyCell, storedText } from './OldSheet';
import type { OldSheet } from './OldSheet';
import { headingsOver, partsOf } from './parts';
import type { Doubt, RecognisedForm, RecognisedRow, Recognition, UnmatchedLine } from './Recognition';
import { recognisePart } from './recognisePart';
import type { FoundRow, PartResult } from './recognisePart';
import { SignpostReader } from './signposts';

/**
 * Finds which row of which form each figure of old sheets belongs to, by codes, names and the order of rows, and says
 * what of it is doubtful. Columns may stand in any order, several forms in one sheet, texts in TCVN3 or VNI. A figure
 * is never in two rows; a row that two lines could be is doubtful. Never throws; of very large sheets the first 6,000
 * lines and 60 columns are read.
 */
export function recognise(edition: Edition, sheets: readonly OldSheet[]): Recognition {
  const { names, decoder, reader } = knowledgeOf(edition);
  const pages = sheets.map((sheet) => readPage(sheet, names, decoder));
  const results = pages.flatMap((page): PartResult[] => {
    let inherited = headingsOver([]);
    return partsOf(page, edition, reader).flatMap((part) => {
      const own = headingsOver(part.signposts);
      if (own.size > 0) inherited = own;
      return recognisePart(part, inherited, edition, names) ?? [];
    });
  });
  const forms = edition.forms.flatMap((form): MergedForm[] => {
    const own = results.filter(({ part }) => part.form === form.id && part.lines.length > 0);
    return own.length === 0 ? [] : [merge(form, own, decoder)];
  });
  names.forget();
  return {
    rows: new Map(forms.flatMap(({ rows }) => rows.map((row) => [row.row, row]))),
    missing: forms.flatMap(({ missing }) => missing),
    unmatched: forms.flatMap(({ unmatched }) => unmatched),
    forms: forms.map(({ summary }) => summary),
    head: headOf(pages),
  };
}

/** What is to be known of an edition, which is never changed: worked out once. */
interface Knowledge {
  readonly names: NameIndex;
  readonly decoder: Decoder;
  readonly reader: SignpostReader;
}

const known = new WeakMap<Edition, Knowledge>();

function knowledgeOf(edition: Edition): Knowledge {
  const kept = known.get(edition);
  if (kept) return kept;
  const names = new NameIndex(edition.rows);
  const knowledge = { names, decoder: new Decoder(textsOf(edition)), reader: new SignpostReader(edition) };
  known.set(edition, knowledge);
  return knowledge;
}

/** What the forms say, and the words of their headers and title blocks. */
function* textsOf(edition: Edition): Iterable<string> {
  for (const form of edition.forms) yield `${form.label.vi} ${form.title}`;
  for (const { name, hint, unit } of edition.rows) yield [name, hint, unit].join(' ');
  yield 'Chỉ tiêu thống kê Kết quả thống kê Đơn vị tính Số liệu Ghi chú Ủy ban nhân dân tỉnh huyện xã';
  yield 'Kèm theo Báo cáo số ngày tháng năm của Quý đầu năm sử dụng trong kỳ báo cáo hàng quý';
}

interface MergedForm {
  readonly rows: readonly RecognisedRow[];
  readonly missing: readonly RowKey[];
  readonly unmatched: readonly UnmatchedLine[];
  readonly summary: RecognisedForm;
}

/**
 * A form may stand in several places: in pieces, or twice. The place with the most rows comes first; rows that only
 * others have are added, and a row that two have is doubtful.
 */
function merge(form: Form, results: readonly PartResult[], decoder: Decoder): MergedForm {
  const byRows = [...results].sort((a, b) => b.found.size - a.found.size);
  const rows = form.rows.flatMap((row): RecognisedRow[] => {
    if (row.type === 'heading') return [];
    const places = byRows.flatMap((result) => {
      const found = result.found.get(row);
      return found ? [{ result, found }] : [];
    });
    const filled = places.filter(({ found }) => found.match.entries.some(({ figure }) => figure !== undefined));
    const [place] = filled.length > 0 ? filled : places;
    if (!place) return [];
    return [rowOf(row, place.result, place.found, filled.length > 1 ? 'severalLines' : place.found.doubt, decoder)];
  });
  const there = new Set(rows.map(({ row }) => row));
  const [main] = byRows;
  const titled = byRows.find(({ part }) => part.title !== null);
  return {
    rows,
    missing: form.rows.filter(({ key, type }) => type !== 'heading' && !there.has(key)).map(({ key }) => key),
    unmatched: results.flatMap((result) => result.unmatched.map((entry) => unmatchedOf(result, entry))),
    summary: {
      form: form.id,
      tab: main?.part.page.tab ?? '',
      title: titled?.part.title ?? null,
      found: rows.length,
      doubtful: rows.filter(({ doubt }) => doubt !== null).length,
    },
  };
}

function rowOf(
  row: Row,
  { part, columns }: PartResult,
  { match }: FoundRow,
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
    at: addressOf(column, holder?.line.at ?? 0),
    figure: holder?.figure?.cell ?? emptyCell,
    note: notes.map(({ cell }) => decoder.read(storedText(cell), part.page.usual).trim()).join(' '),
    code: match.entries.find(({ code }) => code.text !== '')?.code.text ?? '',
    name: joined(match.entries.map(({ name }) => name)),
    certainty: doubt === null ? 'certain' : 'doubtful',
    doubt,
  };
}

function unmatchedOf({ part, columns }: PartResult, { line, figure, code, name }: Entry): UnmatchedLine {
  const at = addressOf(figure?.column ?? columns.figure ?? 1, line.at);
  return { tab: part.page.tab, at, figure: figure?.cell ?? emptyCell, code: code.text, name };
}

function joined(names: readonly string[]): string {
  return names.filter((name) => name !== '').join(' ');
}
