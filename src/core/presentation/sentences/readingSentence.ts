import type { Row } from '../../catalogue';
import { sentence } from '../messages';
import type { Reading } from '../../reading';
import type { Finding } from '../../rules';
import { clipped } from './clipped';
import type { RowNamer } from './RowNamer';

/** What stands in a cell, what it reads as, and what to do. */
export function readingSentence(row: Row, reading: Reading, finding: Finding, phrases: RowNamer): string {
  const { readings, findings } = phrases.m;
  switch (reading.verdict) {
    case 'blank':
      return sentence(findings.blank(phrases.namedRow(row.key)));
    case 'clean':
      return reading.doubt ? doubtSentence(row, reading.value, reading.doubt, finding.explained, phrases) : '';
    case 'convert':
      return convertSentence(row, reading, typeof finding.stated === 'number', phrases);
    case 'ambiguous': {
      const text = doubtful(row, reading.text, readings.ambiguous[reading.reason], finding, phrases);
      return `${text} ${meaning(row, reading, phrases)}`;
    }
    case 'unreadable': {
      const isCode = row.codes.length > 0;
      const reason = isCode && reading.reason === 'words' ? readings.noCode : readings.unreadable[reading.reason];
      const text = doubtful(row, reading.text, reason, finding, phrases);
      return `${text} ${isCode ? readings.remedies.codes(phrases.codes(row)) : readings.remedies.retype}`;
    }
  }
}

/** A percentage that the cell's format shows is the one thing to convert that is a number already. */
function convertSentence(
  row: Row,
  reading: Reading & { verdict: 'convert' },
  isFormat: boolean,
  phrases: RowNamer,
): string {
  const { readings, places } = phrases.m;
  const forText = row.type === 'code' ? readings.convertCode : readings.convert;
  const word = isFormat ? readings.convertPercentFormat : forText;
  const said = sentence(word(phrases.namedRow(row.key), quoted(reading.text, phrases), places.number(reading.value)));
  return reading.doubt ? `${said} ${doubtSentence(row, reading.value, reading.doubt, false, phrases)}` : said;
}

function doubtful(row: Row, text: string, reason: string, { stated }: Finding, phrases: RowNamer): string {
  const typed = typeof stated === 'number' ? clipped(text) : quoted(text, phrases);
  return sentence(phrases.m.readings.doubtful(phrases.namedRow(row.key), typed, reason));
}

function meaning(row: Row, reading: Reading & { verdict: 'ambiguous' }, phrases: RowNamer): string {
  const { places, readings } = phrases.m;
  const figures = reading.readings.map((figure) => places.number(figure));
  const [only = ''] = figures;
  if (reading.reason === 'none' || reading.reason === 'dash') {
    return row.codes.length > 0 ? readings.remedies.codes(phrases.codes(row)) : readings.remedies.zeroOrNote;
  }
  if (figures.length === 0) {
    return row.codes.length > 0 ? readings.remedies.codes(phrases.codes(row)) : readings.remedies.retype;
  }
  return figures.length === 1 ? readings.remedies.retypeOne(only) : readings.remedies.retypeEither(places.or(figures));
}

function doubtSentence(
  row: Row,
  value: number,
  doubt: NonNullable<(Reading & { verdict: 'clean' })['doubt']>,
  isExplained: boolean,
  phrases: RowNamer,
): string {
  const { readings, places, findings } = phrases.m;
  const name = phrases.namedRow(row.key);
  const figure = phrases.figure(row, value);
  switch (doubt.kind) {
    case 'thousandth': {
      const text = sentence(readings.thousandth(name, figure, places.number(doubt.alternative)));
      return `${text} ${isExplained ? findings.remedies.explained : findings.remedies.explain}`;
    }
    case 'fraction': {
      const text = sentence(readings.fraction(name, figure, phrases.figure(row, doubt.alternative)));
      return `${text} ${readings.remedies.confirm}`;
    }
    case 'date':
      return `${sentence(readings.date(name, figure, places.date(doubt.date)))} ${readings.remedies.confirm}`;
  }
}

function quoted(text: string, phrases: RowNamer): string {
  return phrases.m.places.quoted(clipped(text));
}
