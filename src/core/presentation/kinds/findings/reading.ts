import { rowTypes } from '../../../catalogue';
import type { Row } from '../../../catalogue';
import type { Reading } from '../../../reading';
import type { Finding } from '../../../rules';
import { sentence } from '../../messages';
import type { QuickFixView } from '../../quickFixes/QuickFix';
import type { QuickFixFactory } from '../../quickFixes/QuickFixFactory';
import { readingOptions } from '../../quickFixes/readingOptions';
import { clip } from '../../sentences/shortText';
import type { RowNamer } from '../../sentences/RowNamer';
import { explainedRemedy } from '../../sentences/explainedRemedy';
import type { FindingKind } from './FindingKind';
import { rowOf } from '../../../rules';

/** A figure cell has text or a doubtful number. */
export const reading: FindingKind<'reading'> = {
  sentence: (finding, namer) =>
    readingSentence(rowOf(namer.edition, finding.detail.row), finding.detail.reading, finding, namer),
  fixes: ({ detail, severity }, factory) =>
    factory.ofRow(detail.row, (row) => [
      ...readingFixes(row, detail.reading, factory),
      ...(severity === 'fix' && isDate(detail.reading)
        ? factory.toNote(row, { severity: 'explain', explained: false })
        : []),
    ]),
};

/** The content of a cell, how it is read, and what to do. */
function readingSentence(row: Row, read: Reading, finding: Finding, namer: RowNamer): string {
  const { readings, findings } = namer.m;
  switch (read.verdict) {
    case 'blank':
      return sentence(findings.blank(namer.namedRow(row.key)));
    case 'clean':
      return read.doubt ? doubtSentence(row, read.value, read.doubt, finding, namer) : '';
    case 'convert':
      return convertSentence(row, read, typeof finding.stated === 'number', namer);
    case 'ambiguous': {
      const text = doubtfulText(row, read.text, readings.ambiguous[read.reason], finding, namer);
      return `${text} ${meaning(row, read, namer)}`;
    }
    case 'unreadable': {
      const isCode = row.codes.length > 0;
      const reason = isCode && read.reason === 'words' ? readings.noCode : readings.unreadable[read.reason];
      const text = doubtfulText(row, read.text, reason, finding, namer);
      return `${text} ${isCode ? readings.remedies.codes(namer.codes(row)) : readings.remedies.retype}`;
    }
  }
}

/** One fix for each figure that the text can mean; the one that was chosen before comes as the likeliest. */
function readingFixes(row: Row, read: Reading, factory: QuickFixFactory): readonly QuickFixView[] {
  const { m, answers, changes } = factory;
  const options = readingOptions(row, read);
  const key = read.verdict === 'ambiguous' ? answers.keyOf(row.key, read.reason) : undefined;
  const before = key === undefined ? undefined : answers.given(key);
  // A computed row in which text stands may as well have meant to be computed.
  const formula = row.formula ? factory.restoreFormula(row) : [];
  const fixes = options.map((value, index): QuickFixView => {
    const figure = m.places.number(value);
    const isBefore = before === String(index);
    const label = read.verdict === 'convert' && index === 0 ? m.fixes.convert(figure) : m.fixes.useReading(figure);
    const remember = key === undefined ? undefined : { key, answer: String(index) };
    return factory.cells(
      isBefore ? m.fixes.asBefore(label) : label,
      changes.figure(row, value),
      read.verdict === 'convert' ? index === 0 : isBefore,
      remember,
    );
  });
  const isCleared = read.verdict === 'ambiguous' && saysNothing(read) && rowTypes[row.type].ifNothing === 'note';
  return [...fixes, ...(isCleared ? [{ ...factory.clear(row), isPrimary: false }] : []), ...formula];
}

/** A percentage that the cell's format shows is the one thing to convert that is a number already. */
function convertSentence(row: Row, read: Reading & { verdict: 'convert' }, isFormat: boolean, namer: RowNamer): string {
  const { readings, places } = namer.m;
  const forText = row.type === 'code' ? readings.convertCode : readings.convert;
  const word = isFormat ? readings.convertPercentFormat : forText;
  const said = sentence(word(namer.namedRow(row.key), quoteCell(read.text, namer), places.number(read.value)));
  return read.doubt
    ? `${said} ${doubtSentence(row, read.value, read.doubt, { severity: 'explain', explained: false }, namer)}`
    : said;
}

function doubtfulText(row: Row, text: string, reason: string, { stated }: Finding, namer: RowNamer): string {
  const typed = typeof stated === 'number' ? clip(text) : quoteCell(text, namer);
  return sentence(namer.m.readings.doubtful(namer.namedRow(row.key), typed, reason));
}

function meaning(row: Row, read: Reading & { verdict: 'ambiguous' }, namer: RowNamer): string {
  const { places, readings } = namer.m;
  const figures = read.readings.map((figure) => places.number(figure));
  const [only = ''] = figures;
  if (saysNothing(read)) return meaningOfNothing(row, namer);
  if (figures.length === 0) {
    return row.codes.length > 0 ? readings.remedies.codes(namer.codes(row)) : readings.remedies.retype;
  }
  return figures.length === 1 ? readings.remedies.retypeOne(only) : readings.remedies.retypeEither(places.or(figures));
}

/** Whether a number is asked for because it is the serial of a date. */
function isDate(read: Reading): boolean {
  return read.verdict === 'clean' && read.doubt?.kind === 'date';
}

/** Whether a text is a word or a sign that people write where there is nothing to report. */
function saysNothing({ reason }: Reading & { verdict: 'ambiguous' }): boolean {
  return reason === 'none' || reason === 'dash';
}

function meaningOfNothing(row: Row, namer: RowNamer): string {
  const { remedies } = namer.m.readings;
  switch (rowTypes[row.type].ifNothing) {
    case 'choice':
      return remedies.codes(namer.codes(row));
    case 'note':
      return remedies.shareOrNote;
    case 'zero':
    case null:
      return remedies.zeroOrNote;
  }
}

function doubtSentence(
  row: Row,
  value: number,
  doubt: NonNullable<(Reading & { verdict: 'clean' })['doubt']>,
  finding: Pick<Finding, 'severity' | 'explained' | 'isConfirmed'>,
  namer: RowNamer,
): string {
  const { readings, places, findings } = namer.m;
  const name = namer.namedRow(row.key);
  const figure = namer.figure(row, value);
  switch (doubt.kind) {
    case 'thousandth': {
      const text = sentence(readings.thousandth(name, figure, places.number(doubt.alternative)));
      return `${text} ${finding.explained ? explainedRemedy(finding, findings) : findings.remedies.explain}`;
    }
    case 'fraction': {
      const text = sentence(readings.fraction(name, figure, namer.figure(row, doubt.alternative)));
      return `${text} ${readings.remedies.confirm}`;
    }
    case 'date': {
      const { remedies } = readings;
      const remedy = finding.severity === 'fix' ? remedies.figureOrNote(figure) : remedies.confirm;
      return `${sentence(readings.date(name, figure, places.date(doubt.date)))} ${remedy}`;
    }
  }
}

function quoteCell(text: string, namer: RowNamer): string {
  return namer.m.places.quoted(clip(text));
}
