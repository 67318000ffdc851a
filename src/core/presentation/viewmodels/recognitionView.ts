import type { RowKey } from '../../catalogue';
import { priorMessages } from '../messages/prior';
import type { Recognition, RecognisedRow } from '../../recognition';
import type { Cell } from '../../base/CellContent';
import { RowNamer } from '../sentences/RowNamer';
import { clip } from '../sentences/shortText';
import type { Language } from '../messages';
import type { Completion } from '../../report/import/Completion';
import type { ImportedReport } from '../../report/assessment/ImportedReport';
import { certainRows, recognisedFigures } from '../../report/import/recognisedFigures';

/** What was found in old sheets: matched, doubtful, missing, unmatched. */
export interface RecognitionView {
  readonly forms: readonly string[];
  readonly certain: readonly RecognisedLine[];
  readonly doubtful: readonly RecognisedLine[];
  readonly missing: readonly string[];
  readonly unmatched: readonly string[];
}

export interface RecognisedLine {
  readonly key: RowKey;
  /** "Biểu mẫu 1 dòng 3.1 (Số sở, ngành đã kiểm tra)". */
  readonly row: string;
  /** What stands in the old sheet. */
  readonly line: string;
  /** The figure as it would be taken; a sentence where it cannot be read. */
  readonly figure: string;
  readonly doubt: string | null;
  readonly isTaken: boolean;
  readonly canTake: boolean;
}

export function recognitionView(
  { edition }: ImportedReport,
  recognition: Recognition,
  { rows }: Completion,
  language: Language,
): RecognitionView {
  const words = priorMessages[language].recognition;
  const namer = new RowNamer(edition, language, '');
  const figures = recognisedFigures(edition, [...recognition.rows.values()], null);
  const lineOf = (found: RecognisedRow): RecognisedLine => {
    const figure = figures.get(found.row);
    const isBlank = found.figure.content.kind === 'empty';
    const stands = clip(contentText(found.figure.content));
    return {
      key: found.row,
      row: namer.namedRow(found.row),
      line: words.line(`${found.tab}!${found.at}`, lineText(found)),
      figure:
        figure !== undefined
          ? namer.figure(edition.row.get(found.row), figure)
          : isBlank
            ? namer.m.fixes.blank
            : words.unread(namer.m.places.quoted(stands)),
      doubt: found.doubt === null ? null : words.doubts[found.doubt],
      isTaken: rows.has(found.row) && figure !== undefined,
      canTake: figure !== undefined,
    };
  };
  const lines = [...recognition.rows.values()];
  return {
    forms: recognition.forms.map(({ form, tab, found, doubtful }) =>
      words.form(namer.form(form), namer.m.places.quoted(clip(tab)), found, doubtful),
    ),
    certain: certainRows(recognition).map(lineOf),
    doubtful: lines.filter(({ certainty }) => certainty === 'doubtful').map(lineOf),
    missing: recognition.missing.map((key) => namer.namedRow(key)),
    unmatched: recognition.unmatched.map((line) => {
      const stands = clip(contentText(line.figure.content));
      return words.line(`${line.tab}!${line.at}`, [lineText(line), stands].filter((one) => one !== '').join(': '));
    }),
  };
}

/** Code and name as they stand in the old sheet. */
function lineText({ code, name }: Pick<RecognisedRow, 'code' | 'name'>): string {
  return clip([code, name].filter((one) => one !== '').join(' '));
}

function contentText(content: Cell['content']): string {
  switch (content.kind) {
    case 'text':
    case 'error':
      return content.text;
    case 'number':
    case 'boolean':
      return String(content.value);
    case 'formula':
      return content.formula;
    case 'empty':
      return '';
  }
}
