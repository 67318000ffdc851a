import { checkValues } from '../../src/cli/checkValues';
import { matchName } from '../../src/cli/matchName';
import { repeatedKeys } from '../../src/cli/repeatedKeys';
import { parseArea, parseCell, parsePlace, parseWideArea } from '../../src/core/base/address';
import { foldText } from '../../src/core/base/foldText';
import { refersOutside } from '../../src/core/base/refersOutside';
import { singleLine, visibleLine } from '../../src/core/base/spaces';
import { editions } from '../../src/core/catalogue';
import { parseComparison, parseExpression } from '../../src/core/expression';
import { decodeIdentity } from '../../src/core/layout/identity';
import { parsePeriod } from '../../src/core/period/Period';
import { commandLineMessages } from '../../src/core/presentation/messages/commandLine';
import { isDateFormat, isPercentFormat, read } from '../../src/core/reading';
import type { ReadingContext } from '../../src/core/reading';
import { codeBeforeName, codesOfText } from '../../src/core/recognition/codes';
import { decode } from '../../src/core/recognition/encoding/decode';
import { headingOf } from '../../src/core/recognition/headings';
import { recognise } from '../../src/core/recognition';
import { periodIn, withoutDates } from '../../src/core/recognition/period';
import { comparableText, plainWords } from '../../src/core/recognition/plainWords';
import { oneLine, plainText } from '../../src/core/signoff/plainText';
import { parseRecord } from '../../src/core/signoff/recordText';
import { textShape } from '../../src/core/signoff/textShape';
import { readTrace } from '../../src/core/signoff/verify';
import { recordText } from '../../src/workbook/record/recordText';
import { shiftFormula } from '../../src/workbook/xlsx/cells/shiftFormula';
import { constantText } from '../../src/workbook/xlsx/package/DefinedName';
import { relationTarget } from '../../src/workbook/xlsx/package/relationTarget';
import { parseXml, XmlError } from '../../src/workbook/xml';
import type { Random } from './Random';

const contexts: readonly ReadingContext[] = [
  { type: 'count', unitWords: ['văn bản', 'cơ quan, đơn vị'], codes: [], dates: { from: 44_197, to: 44_926 } },
  { type: 'percent', unitWords: ['sở, ngành'], codes: [] },
  { type: 'money', unitWords: ['triệu đồng'], codes: [] },
  { type: 'code', unitWords: [], codes: [{ value: 1, words: ['Có'] }, { value: 2, words: ['3 cấp'] }] }, // prettier-ignore
];

/** Every function that reads a text from outside, by what it reads. None throws, whatever the text is. */
export const textReaders: Readonly<Record<string, (text: string) => unknown>> = {
  ...Object.fromEntries(
    contexts.map((context) => [
      `a figure of the type ${context.type}`,
      (text: string) => read({ kind: 'text', text }, 'General', context),
    ]),
  ),
  'a number in a cell with a format': (text) =>
    contexts.map((context) => read({ kind: 'number', value: text.length * 1.5 }, text, context)),
  'a number format': (text) => [isDateFormat(text), isPercentFormat(text)],
  'an expression of a rule': parseExpression,
  'a rule': parseComparison,
  'a formula that refers to another file': refersOutside,
  'a formula that cells share': (text) => shiftFormula(text, 3, -2),
  'an address': (text) => [parseCell(text), parseArea(text), parseWideArea(text), parsePlace(text)],
  'an identity': decodeIdentity,
  'a name that holds an identity': (text) =>
    constantText([{ name: '_bm', tab: 0, text, isHidden: true, comment: '', source: '' }], '_bm', 0),
  'a period': parsePeriod,
  'a period in words': (text) => [periodIn(text), withoutDates(text)],
  'a unit': (text) => [singleLine(text), visibleLine(text), foldText(text), oneLine(text, 120)],
  'a text that is signed': (text) => [plainText(text), textShape(text)],
  'words of a form': (text) => comparableText(plainWords(text)),
  'a heading': headingOf,
  'a code': (text) => [codeBeforeName(text), codesOfText(text)],
  'old encodings': (text) => [decode(text, 'tcvn3'), decode(text, 'vni')],
  'an old sheet': (text) => recogniseLines(text),
  'a record': parseRecord,
  'a record in XML': recordText,
  'a trace': readTrace,
  'values of the command line': readJson,
  'a pattern of file names': (text) => [matchName(text, 'báo cáo 2022.xlsx'), matchName('*a*b*c*', text)],
  'a target of a relation': (text) => relationTarget('xl/_rels/workbook.xml.rels', text),
  'a document': (text) => {
    try {
      return parseXml(text);
    } catch (error) {
      if (error instanceof XmlError) return undefined;
      throw error;
    }
  },
};

/** The lines of a text as the rows of a sheet, the words between tabs as its cells. */
function recogniseLines(text: string): unknown {
  const [edition] = editions();
  if (!edition) throw new RangeError('no edition is shipped');
  const rows = text
    .split('\n')
    .slice(0, 50)
    .map((line) => line.split('\t').slice(0, 10));
  const cells = rows.map((row) =>
    row.map((word) => ({
      content: /^\d{1,9}$/.test(word) ? ({ kind: 'number', value: Number(word) } as const) : ({ kind: 'text', text: word } as const), // prettier-ignore
      numberFormat: 'General',
    })),
  );
  return recognise(edition, [{ tab: 'Sheet1', firstRow: 1, firstColumn: 1, cells }]);
}

function readJson(text: string): unknown {
  const [edition] = editions();
  if (!edition) throw new RangeError('no edition is shipped');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  return checkValues(data, edition, commandLineMessages.vi.values, repeatedKeys(text));
}

const pieces = [
  ...['0', '1', '12', '108', '1.234', '1,5', '17/17', '99,99%', '-', '+', '.', ',', '%', '/', '(', ')', '0x1', '1e9', '１', '½', '½ %'],
  ...['văn bản', 'Có', 'Không', 'triệu đồng', 'tỷ', 'nghìn', 'khoảng', 'không phát sinh', 'x', 'X', '…', '’', 'Đ', 'ở', 'e\u0323\u0302'],
  ...['9/9/2022', '31-12-2022', 'ngày 15 tháng 12 năm 2022', 'Quý I', 'quý III/2022', '6 tháng', '2022-6T', '2022-N', 'năm 2022', '13/2022'],
  ...['BM1', 'BM4:1.5', '1.1.', '2.1', 'I.', 'a)', 'Biểu mẫu 1', 'STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  ...['UBND tỉnh A', 'Sở Nội vụ', 'cv581-2022|BM1|2022-N|A', '|', "'", "''", '"', '""', '[', ']', '!', '$', ':', '#REF!', "'[1]A'!B2", 'SUM(', '=', '<>', '~', 'in', 'min('],
  ...['{', '}', '[1]', ',', '"BM1:1":', '1e400', 'null', '__proto__', '{"unit":"A","period":"2022-N","figures":{', '"figures"', '\\u0041', 'NaN'],
  ...['<bieumau xmlns="urn:bieumau:record">', '</bieumau>', '<a>', '</a>', '<a/>', '&amp;', '&#65;', '&x;', '<![CDATA[', ']]>', '<!--', '-->'],
  ...['yyyy', 'dd/mm/yyyy', '[$-42A]', '[h]', '"ngày" ', '\\d', '0.00%', '#,##0', '@', ';', '_x0041_', '..', '\\', '%20', '%', '*', '?'],
  ...[' ', '\t', '\n', '\r\n', '\u00a0', '\u200b', '\u202e', '\ufeff', '\u0000', '\ud800', '😀', '²', 'İ', 'ß', '\u0301'],
]; // prettier-ignore

/** A text of pieces that such texts are made of; sometimes one piece many times over. */
export function someText(random: Random): string {
  const count = random.below(12);
  const many = random.below(10) === 0 ? 1 + random.below(4_000) : 1;
  const repeated = random.oneOf(pieces).repeat(many);
  const text = Array.from({ length: count }, () => random.oneOf(pieces)).join(random.oneOf(['', '', ' ', '\t']));
  const at = random.below(text.length + 1);
  return many > 1 || random.below(2) === 0 ? text.slice(0, at) + repeated + text.slice(at) : text;
}
