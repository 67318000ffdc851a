import type { CellContent } from '../../../../src/core/base/CellContent';
import { changed, except, flaw, refused, replaced, same, sheet, styles, withCell } from './Transformation';
import type { Transformation } from './Transformation';

const number = (value: number): CellContent => ({ kind: 'number', value });
const text = (written: string): CellContent => ({ kind: 'text', text: written });
const formula = (written: string, result?: number | string | boolean): CellContent =>
  result === undefined ? { kind: 'formula', formula: written } : { kind: 'formula', formula: written, result, isStored: true }; // prettier-ignore
const value = (written: string, type = ''): (() => Uint8Array) => {
  return () => withCell('D7', `<c r="D7" s="12"${type === '' ? '' : ` t="${type}"`}><v>${written}</v></c>`);
};
const instead = (written: string): (() => Uint8Array) => {
  return () => withCell('D7', written.replace('<c', '<c r="D7" s="12"'));
};
/** Takes attributes from elements. */
const without = (pattern: RegExp): (() => Uint8Array) => {
  return () => replaced(sheet, pattern, '');
};

const places: readonly Transformation[] = [
  same('The sheet states no dimension.', 'readxl#26', without(/<dimension[^>]*>/)),
  same('The sheet states a wrong dimension.', 'ExcelDataReader#57, tealeg/xlsx#199', () => replaced(sheet, /<dimension[^>]*>/, '<dimension ref="A1"/>')), // prettier-ignore
  same('The dimension is one of rows.', 'xlrd#127', () => replaced(sheet, /<dimension[^>]*>/, '<dimension ref="1:10901"/>')), // prettier-ignore
  same('Rows and cells state no place.', 'calamine#261, ExcelDataReader#115', without(/(?<=<(?:row|c)) r="[^"]*"/g)),
  same('Rows state no number.', 'excel-streaming-reader#87', without(/(?<=<row) r="[^"]*"/g)),
  same('Only the first cell of each row states its place.', 'exceljs#537', without(/(?<=<c) r="[B-F]\d+"/g)),
  same('The spans of rows are wrong.', 'ECMA-376 part 1, 18.3.1.73', () => replaced(sheet, /spans="[^"]*"/g, 'spans="1:1"')), // prettier-ignore
  same('Empty rows and cells lie around the form.', 'MiniExcel#107', () => replaced(sheet, '</sheetData>', '<row r="40"/><row r="4999"><c r="A4999" s="1"/><c r="XFD4999" s="1"/></row></sheetData>')), // prettier-ignore
  same('Rows are hidden and grouped.', 'xlsxio#74', () => replaced(sheet, /<row /g, '<row hidden="1" outlineLevel="1" collapsed="false" ')), // prettier-ignore
  same('Merged cells hold what nobody sees.', 'ExcelDataReader tests', () => withCell('B1', '<c r="B1" s="1"><v>5</v></c>')), // prettier-ignore
  refused('A second cell stands at one place.', 'own case', () => replaced(sheet, '<c r="E7"', '<c r="D7"><v>1</v></c><c r="E7"'), flaw('D7', 'repeated')), // prettier-ignore
  refused('A row stands twice.', 'ExcelDataReader tests', () => replaced(sheet, '<row r="8"', '<row r="7"><c r="D7"><v>1</v></c></row><row r="8"'), flaw('D7', 'repeated')), // prettier-ignore
  refused('A cell stands behind one to the right of it.', 'openspout#362', () => changed({ [sheet]: (xml) => xml.replace(/(<c r="D7".*?<\/c>)(<c r="E7"[^>]*>)/, '$2$1') }), flaw('D7', 'ambiguous')), // prettier-ignore
  refused('A cell stands in the wrong row.', 'own case', () => replaced(sheet, '<c r="D7"', '<c r="D9"'), { code: 'damaged' }), // prettier-ignore
  refused('Columns are numbers from 0.', 'ExcelDataReader#97', () => replaced(sheet, '<c r="D7"', '<c r="3"'), { code: 'damaged' }), // prettier-ignore
  refused('Content stands in the last column of a sheet.', 'Excel specifications and limits', () => replaced(sheet, '<row r="8"', '<row r="8"><c r="XFD8"><v>1</v></c></row><row r="9"'), { code: 'tooManyColumns', sheet: 'BM1', cell: 'XFD8' }), // prettier-ignore
];

const figures: readonly Transformation[] = [
  same('A number has an exponent.', 'XML Schema, double', value('1.08E2')),
  same('An exponent has a plus.', 'XML Schema, double', value('1.08e+2')),
  same('A number has a plus.', 'XML Schema, double', value('+108')),
  same('A number has zeros before it.', 'XML Schema, double', value('000108.000')),
  same('Blanks stand around a number.', 'XML Schema, double', value(' \n108\t')),
  same('The type of a number is stated.', 'ECMA-376 part 1, 18.18.11', value('108', 'n')),
  except('A number has 17 digits.', 'IEEE 754', value('0.10000000000000001'), { D7: number(0.1) }),
  except('A number begins with its point.', 'XML Schema, double', value('.5'), { D7: number(0.5) }),
  except('A value is empty.', 'ECMA-376 part 1, 18.3.1.96', value(''), { D7: { kind: 'empty' } }),
  except('A value is true.', 'ECMA-376 part 1, 18.18.11', value('1', 'b'), { D7: { kind: 'boolean', value: true } }),
  except('A value is true in letters.', 'ECMA-376 part 1, 18.18.11', value('true', 'b'), { D7: { kind: 'boolean', value: true } }), // prettier-ignore
  except('A value is an error.', 'ECMA-376 part 1, 18.18.11', value('#DIV/0!', 'e'), { D7: { kind: 'error', text: '#DIV/0!' } }), // prettier-ignore
  except('A date is a text of ISO 8601.', 'ExcelDataReader#221, SheetJS#48', value('2022-09-09', 'd'), { D7: number(44_813) }), // prettier-ignore
  except('A date has a time.', 'calamine#298', value('2022-09-09T12:00:00Z', 'd'), { D7: number(44_813.5) }),
  except('A time stands without a date.', 'hucre#505', value('10:59:59.999', 'd'), { D7: number(39_599.999 / 86_400) }),
  except('Seconds have 20 decimals.', 'ExcelDataReader tests', value('2009-05-07T12:00:00.00000000000000000001', 'd'), { D7: number(39_940.5) }), // prettier-ignore
  except('A date lies before the leap day that Excel invents.', 'ECMA-376 part 1, 18.17.4.1', value('1900-01-01', 'd'), { D7: number(1) }), // prettier-ignore
  except('Text is the value of a cell without a formula.', 'ExcelDataReader#425', value('108 văn bản', 'str'), { D7: text('108 văn bản') }), // prettier-ignore
  except('A value has escaped characters.', 'EPPlus#2021', value('108_x000D__x000A_văn bản', 'str'), { D7: text('108\r\nvăn bản') }), // prettier-ignore
  except('A shared string is stated between blanks.', 'XML Schema, unsignedInt', value('\n 12 \n', 's'), { D7: text('Văn bản') }), // prettier-ignore
  except('An inline string has runs and phonetic text.', 'openxlsx2#2', instead('<c t="inlineStr"><is><r><t>10</t></r><r><t>8</t></r><rPh sb="0" eb="1"><t>99</t></rPh></is></c>'), { D7: text('108') }), // prettier-ignore
  except('An inline string has a value beside it.', 'calamine#631', instead('<c t="inlineStr"><v>1.0</v><is><t>1.</t></is></c>'), { D7: text('1.') }), // prettier-ignore
  refused('An inline string has a value in its place.', 'roo#549', instead('<c t="inlineStr"><v>108</v></c>'), flaw('D7', 'ambiguous')), // prettier-ignore
  refused('A number has an inline string beside it.', 'own case', instead('<c><v>108</v><is><t>999</t></is></c>'), flaw('D7', 'ambiguous')), // prettier-ignore
  ...['NaN', 'INF', '-Infinity', '6E10000', '1,5', '1.080,5', '0x6C', '108%', '1 080', '--1', 'nghìn'].map(
    (written) =>
    refused(`The number is ${written}.`, 'libxlsxwriter#122, PhpSpreadsheet#1281, exceljs#905', value(written), flaw('D7', 'notNumber')), // prettier-ignore
  ),
  ...['2022-02-30', '2022-13-01', '9/9/2022', '24:00', 'PT0H11M', '1899-12-01', '2022-09-09T'].map((written) =>
    refused(`The date is ${written}.`, 'ExcelDataReader tests', value(written, 'd'), flaw('D7', 'notNumber')),
  ),
  refused('A string is not in the list.', 'own case', value('999', 's'), flaw('D7', 'ambiguous')),
  refused('A truth value is none.', 'own case', value('2', 'b'), flaw('D7', 'ambiguous')),
  refused('A type is unknown.', 'own case', value('108', 'x'), flaw('D7', 'ambiguous')),
  refused('A cell has two values.', 'own case', instead('<c><v>108</v><v>999</v></c>'), flaw('D7', 'ambiguous')),
  refused('A text is longer than Excel takes.', 'Excel specifications and limits', instead(`<c t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is></c>`), flaw('D7', 'tooLong')), // prettier-ignore
];

const formulas: readonly Transformation[] = [
  except('A formula has a result.', 'ECMA-376 part 1, 18.3.1.40', instead('<c><f>D9-14</f><v>108</v></c>'), { D7: formula('=D9-14', 108) }), // prettier-ignore
  except('A formula has no result.', 'PhpSpreadsheet tests', instead('<c><f>D9-14</f></c>'), { D7: formula('=D9-14') }),
  except('A formula gives a text.', 'ECMA-376 part 1, 18.18.11', instead('<c t="str"><f>"a"</f><v>a_x000A_b</v></c>'), { D7: formula('="a"', 'a\nb') }), // prettier-ignore
  except('A formula gives an empty text.', 'XLSX-Workbook-Class#59', instead('<c t="str"><f>""</f><v></v></c>'), { D7: formula('=""', '') }), // prettier-ignore
  except('A formula gives an inline string.', 'SheetJS tests', instead('<c t="inlineStr"><f>"a"</f><is><t>a</t></is></c>'), { D7: formula('="a"', 'a') }), // prettier-ignore
  except('A formula gives an error.', 'ECMA-376 part 1, 18.18.11', instead('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>'), { D7: formula('=1/0', '#DIV/0!') }), // prettier-ignore
  except('A formula gives a truth value.', 'ECMA-376 part 1, 18.18.11', instead('<c t="b"><f>1=1</f><v>1</v></c>'), { D7: formula('=1=1', true) }), // prettier-ignore
  except('Cells share a formula.', 'SheetJS#1388, exceljs#260', () => changed({ [sheet]: (xml) => xml.replace(/<c r="D9".*?<\/c>/, '<c r="D9" s="12"><f t="shared" ref="D9:D10" si="0">$E9+D$7+"D9"</f><v>1</v></c>').replace(/<c r="D10".*?<\/c>/, '<c r="D10" s="12"><f t="shared" si="0"/><v>2</v></c>') }), { D9: formula('=$E9+D$7+"D9"', 1), D10: formula('=$E10+D$7+"D9"', 2) }), // prettier-ignore
  except('A formula is one of an array.', 'ECMA-376 part 1, 18.18.6', instead('<c><f t="array" ref="D7:D7">SUM(D9:D10)</f><v>251</v></c>'), { D7: formula('=SUM(D9:D10)', 251) }), // prettier-ignore
  except('A figure comes from a data table.', 'ECMA-376 part 1, 18.18.6', instead('<c><f t="dataTable" ref="D7:D7" dt2D="0" dtr="0" r1="A1"/><v>108</v></c>'), {}), // prettier-ignore
  except('A formula is empty.', 'own case', instead('<c><f/><v>108</v></c>'), {}),
  refused('A formula has a result that is no number.', 'MiniExcel#699', instead('<c><f>D9</f><v>NaN</v></c>'), flaw('D7', 'notNumber')), // prettier-ignore
  refused('A cell has two formulas.', 'own case', instead('<c><f>1</f><f>2</f><v>1</v></c>'), flaw('D7', 'ambiguous')),
  refused('A formula is longer than Excel takes.', 'Excel specifications and limits', instead(`<c><f>${'1'.repeat(8_193)}</f></c>`), flaw('D7', 'tooLong')), // prettier-ignore
];

const formats: readonly Transformation[] = [
  same('Styles lie in a part with another name.', 'SheetJS#439', () => changed({ 'xl/_rels/workbook.xml.rels': (xml) => xml.replace('"styles.xml"', '"styles2.xml"'), '[Content_Types].xml': (xml) => xml.replace('/styles.xml', '/styles2.xml') }, { [styles]: 'xl/styles2.xml' })), // prettier-ignore
  same('Differential styles have formats with the same numbers.', 'ECMA-376 part 1, 18.8.14', () => replaced(styles, '</styleSheet>', '<dxfs><dxf><numFmt numFmtId="164" formatCode="@"/></dxf></dxfs></styleSheet>')), // prettier-ignore
];

/** What cells of a sheet can hold, and where they can stand. */
export const cells: readonly Transformation[] = [...places, ...figures, ...formulas, ...formats];
