import type { Edition } from '../catalogue';
import { Decoder } from './encoding/Decoder';
import { headOf } from './head';
import { headingsOver } from './headings';
import { judgeForm } from './judgeForm';
import { readPage } from './Line';
import type { Page } from './Line';
import { mergeForm, unmatchedOf } from './mergeForm';
import type { FormResult } from './mergeForm';
import { NameIndex } from './NameIndex';
import type { OldSheet } from './OldSheet';
import { partsOf } from './parts';
import type { Recognition } from './Recognition';
import { recognisePart } from './recognisePart';
import type { PartResult } from './recognisePart';
import { SignpostReader } from './signposts';
import { tablesOf } from './tablesOf';
import { SumReader } from './SumReader';
import { otherYears } from './otherYears';

/**
 * Finds the row of a form for each figure in old sheets, by codes, names and the order of rows, and the doubts about
 * it. Columns may be in any order, several forms in one sheet, texts in TCVN3 or VNI. A figure is never in two rows; a
 * row that could be in two lines is doubtful. Never throws; of very large sheets, the first 6,000 lines and 60 columns
 * are read.
 */
export function recognise(edition: Edition, sheets: readonly OldSheet[]): Recognition {
  const knowledge = knowledgeOf(edition);
  const { names, decoder, reader } = knowledge;
  const pages = sheets.map((sheet) => readPage(sheet, names, decoder));
  const head = headOf(pages);
  const results = pages.flatMap(tablesOf).flatMap((page) => resultsOf(page, edition, knowledge, head.year));
  const ofForms = results.filter(({ matches }) => matches.length > 0);
  const isOfOtherYear = otherYears(ofForms, head.year);
  const sums = new SumReader(sheets);
  const forms = edition.forms.flatMap((form): FormResult[] => {
    const own = ofForms.filter(({ part }) => part.form === form.id);
    if (own.length === 0) return [];
    const isTitled = own.some(({ part }) => part.title !== null || reader.formOfTab(part.page.tab) === form.id);
    return [mergeForm(form, judgeForm(own, isTitled, names), isOfOtherYear, decoder, sums)];
  });
  const ofNone = results.filter(({ matches }) => matches.length === 0);
  names.clearCache();
  return {
    rows: new Map(forms.flatMap(({ rows }) => rows.map((row) => [row.row, row]))),
    missing: forms.flatMap(({ missing }) => missing),
    unmatched: [...forms.flatMap(({ unmatched }) => unmatched), ...ofNone.flatMap(unmatchedOf)],
    forms: forms.map(({ summary }) => summary),
    head,
  };
}

function resultsOf(
  page: Page,
  edition: Edition,
  { names, reader }: Knowledge,
  year: number | null,
): readonly PartResult[] {
  let headings = headingsOver([]);
  let form = '';
  return partsOf(page, edition, reader).flatMap((part) => {
    const own = headingsOver(part.signposts.map((signpost) => signpost.headings));
    if (own.size > 0) {
      headings = own;
      form = part.form;
    }
    return recognisePart(part, { headings, isInherited: form !== part.form, year }, edition, names) ?? [];
  });
}

/** What recognition derives from an edition, once, as editions never change. */
interface Knowledge {
  readonly names: NameIndex;
  readonly decoder: Decoder;
  readonly reader: SignpostReader;
}

const knowledgeByEdition = new WeakMap<Edition, Knowledge>();

function knowledgeOf(edition: Edition): Knowledge {
  const kept = knowledgeByEdition.get(edition);
  if (kept) return kept;
  const names = new NameIndex(edition.rows);
  const knowledge = { names, decoder: new Decoder(textsOf(edition)), reader: new SignpostReader(edition) };
  knowledgeByEdition.set(edition, knowledge);
  return knowledge;
}

/** The texts of the forms, and the words of their headers and title blocks. */
function* textsOf(edition: Edition): Iterable<string> {
  for (const form of edition.forms) yield `${form.label.vi} ${form.title}`;
  for (const { name, hint, unit } of edition.rows) yield [name, hint, unit].join(' ');
  yield 'Chỉ tiêu thống kê Kết quả thống kê Đơn vị tính Số liệu Ghi chú Ủy ban nhân dân tỉnh huyện xã';
  yield 'Kèm theo Báo cáo số ngày tháng năm của Quý đầu năm sử dụng trong kỳ báo cáo hàng quý';
}
