import type { Edition, RowKey } from '../../catalogue';
import { priorMessages } from '../messages/prior';
import type { OtherSum, OtherUnit, Recognition, RecognisedRow } from '../../recognition';
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
  /** The readings from which one is chosen; empty where there is only one. */
  readonly readings: readonly RecognisedReading[];
}

/** One of two readings of a figure. */
export interface RecognisedReading {
  /** False: as the form has it; true: converted, or the sum of the sheet. */
  readonly isOther: boolean;
  readonly label: string;
  readonly isTaken: boolean;
}

export function recognitionView(
  { edition }: ImportedReport,
  recognition: Recognition,
  { rows, otherReadings }: Completion,
  language: Language,
): RecognitionView {
  const words = priorMessages[language].recognition;
  const namer = new RowNamer(edition, language, '');
  const figures = recognisedFigures(edition, [...recognition.rows.values()], null);
  const others = otherFigures(edition, recognition);
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
      doubt: doubtText(found, unitOf(edition, found.row), namer, language),
      isTaken: rows.has(found.row) && (figure !== undefined || others.has(found.row)),
      canTake: figure !== undefined || others.has(found.row),
      readings: readingsOf([figure, others.get(found.row)]).map(({ isOther, value }) => ({
        isOther,
        label: readingLabel(
          found,
          isOther,
          language,
        )(namer.namedRow(found.row), namer.figure(edition.row.get(found.row), value)),
        isTaken: rows.has(found.row) && otherReadings.has(found.row) === isOther,
      })),
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

/** The figures in the other reading, of rows that have one. */
export function otherFigures(edition: Edition, { rows }: Recognition): ReadonlyMap<RowKey, number> {
  const all = [...rows.values()];
  const two = new Set(
    all
      .filter(({ otherUnit, otherSum }) => (otherUnit?.factor ?? otherSum?.sum ?? null) !== null)
      .map(({ row }) => row),
  );
  if (two.size === 0) return new Map();
  return new Map([...recognisedFigures(edition, all, null, two)].filter(([key]) => two.has(key)));
}

interface FigureReading {
  readonly isOther: boolean;
  readonly value: number;
}

/** Both readings, of a row that has two. */
function readingsOf([own, other]: readonly [number | undefined, number | undefined]): readonly FigureReading[] {
  if (other === undefined) return [];
  return [...(own === undefined ? [] : [{ isOther: false, value: own }]), { isOther: true, value: other }];
}

function readingLabel(
  { otherUnit }: RecognisedRow,
  isOther: boolean,
  language: Language,
): (row: string, figure: string) => string {
  const words = priorMessages[language].recognition;
  if (otherUnit) return isOther ? words.converted : words.asWritten;
  return isOther ? words.sumOfSheet : words.sumOfForm;
}

/** Everything that is doubtful about a row: the main reason first, then its unit and the lines of its sum. */
export function doubtText(
  found: RecognisedRow,
  unit: string | undefined,
  namer: RowNamer,
  language: Language,
): string | null {
  const { doubt, otherUnit, otherSum } = found;
  const words = priorMessages[language].recognition;
  const reasons = [
    ...(doubt === null || doubt === 'otherUnit' || doubt === 'otherSum' ? [] : [words.doubts[doubt]]),
    ...(otherUnit ? [unitText(otherUnit, unit, namer, language)] : []),
    ...(otherUnit?.factor === null ? [words.unconvertible] : []),
    ...(otherSum ? sumTexts(otherSum, namer, language) : []),
  ];
  return reasons.length === 0 ? null : reasons.join('; ');
}

/** The unit of a row; undefined where its figure stands for words. */
export function unitOf(edition: Edition, key: RowKey): string | undefined {
  const row = edition.row.get(key);
  return row?.type === 'code' ? undefined : row?.unit;
}

function unitText({ text, at }: OtherUnit, own: string | undefined, { m }: RowNamer, language: Language): string {
  const words = priorMessages[language].recognition;
  const written = m.places.quoted(clip(text));
  return own === undefined ? words.otherUnitOfCode(written, at) : words.otherUnit(written, at, m.places.quoted(own));
}

function sumTexts({ extra, lacking }: OtherSum, namer: RowNamer, language: Language): readonly string[] {
  const words = priorMessages[language].recognition;
  const texts = [
    ...extra.slice(0, mostLines).map(({ at, text }) => words.extraLine(at, namer.m.places.quoted(clip(text)))),
    ...lacking.map((key) => words.lackingRow(namer.namedRow(key))),
  ];
  return texts.length > 0 ? texts : [words.otherResult];
}

/** The most lines of a sum that a sentence names. */
const mostLines = 5;

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
