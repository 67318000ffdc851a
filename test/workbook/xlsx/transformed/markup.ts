import { changed, except, flaw, refused, relations, replaced, same, sheet, strings, styles, withCell, workbook } from './Transformation'; // prettier-ignore
import type { Transformation } from './Transformation';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const damaged = { code: 'damaged' };
const everywhere = (edit: (xml: string) => string | Uint8Array): Uint8Array =>
  changed({ [workbook]: edit, [sheet]: edit, [strings]: edit, [relations]: edit });
const utf16 = (byteOrder: 'le' | 'be', mark: string) => (xml: string): Uint8Array => {
  const bytes = Buffer.from(mark + xml.replace('UTF-8', 'UTF-16'), 'utf16le');
  return new Uint8Array(byteOrder === 'le' ? bytes : bytes.swap16());
}; // prettier-ignore
const foreign = 'xmlns:q="urn:q" mc:Ignorable="x14ac q"';
const inSheet = (written: string): ((xml: string) => string) => {
  return (xml) => xml.replace('</sheetData>', `</sheetData>${written}`);
};

/** How the same XML can be written. */
export const markup: readonly Transformation[] = [
  same('The sheet has a namespace prefix.', 'umya-spreadsheet#370, readxl#202', () => changed({ [sheet]: (xml) => xml.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, '<$1x:') })), // prettier-ignore
  same('The strings and styles have a namespace prefix.', 'abap2xlsx#447', () => {
    const prefixed = (xml: string): string => xml.replace('xmlns=', 'xmlns:x=').replace(/<(\/?)(?=[a-zA-Z]+[\s/>])/g, '<$1x:'); // prettier-ignore
    return changed({ [strings]: prefixed, [styles]: prefixed });
  }),
  same('The sheet is of the strict kind.', 'ExcelDataReader#498', () => replaced(sheet, main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')), // prettier-ignore
  same('Attributes stand between single quotes and on lines of their own.', 'filesql#1048', () => changed({ [sheet]: (xml) => xml.replace(/ (r|s|t)="([^"]*)"/g, "\n\t$1 = '$2'") })), // prettier-ignore
  same('Elements stand on lines of their own.', 'exceljs#537', () => changed({ [sheet]: (xml) => xml.replace(/<(row|c|v|\/row|\/c)\b/g, '\n  <$1').replace(/(<c [^>]*><v>|<v>)(\d+)</g, '$1\n  $2\n  <') })), // prettier-ignore
  same('Empty elements have a blank before the slash.', 'OfficeXML4D#12', () => everywhere((xml) => xml.replace(/\/>/g, ' />'))), // prettier-ignore
  same('Comments and instructions stand among the figures.', 'XML 1.0, 2.5 and 2.6', () => changed({ [sheet]: (xml) => xml.replaceAll('<v>', '<v><!-- 5 --><?a 5?>') })), // prettier-ignore
  same('Figures and texts stand in marked sections.', 'SheetJS#775, calamine#648', () => changed({ [sheet]: (xml) => xml.replaceAll(/<v>([\d.]+)<\/v>/g, '<v><![CDATA[$1]]></v>'), [strings]: (xml) => xml.replaceAll(/<t>([^<&]*)<\/t>/g, '<t><![CDATA[$1]]></t>') })), // prettier-ignore
  same('Letters are numeric references.', 'XML 1.0, 4.1', () => changed({ [strings]: (xml) => xml.replace(/[ạ-ỹ]/g, (letter) => `&#x${letter.charCodeAt(0).toString(16)};`), [sheet]: (xml) => xml.replace('<v>108</v>', '<v>&#49;&#x30;8</v>') })), // prettier-ignore
  same('Lines end as on Windows.', 'XML 1.0, 2.11', () => changed({ [strings]: (xml) => xml.replace(/\n/g, '\r\n') })),
  same('Parts begin with a byte order mark.', 'Open-XML-SDK#309, hucre#121', () => everywhere((xml) => `\ufeff${xml}`)), // prettier-ignore
  same('Parts have no XML declaration.', 'XML 1.0, 2.8', () => everywhere((xml) => xml.replace(/^<\?xml[^>]*>\s*/, ''))), // prettier-ignore
  same('Parts are in UTF-16.', 'XML.jl#62', () => everywhere(utf16('le', '\ufeff'))),
  same('Parts are in UTF-16 of the other byte order.', 'office_oxide#229', () => everywhere(utf16('be', '\ufeff'))),
  same('Parts are in UTF-16 without a byte order mark.', 'office_oxide#229', () => everywhere(utf16('be', ''))),
  same('An ASCII part declares another encoding.', 'own case', () => changed({ [relations]: (xml) => xml.replace('UTF-8', 'ISO-8859-1') })), // prettier-ignore
  same('Elements of an ignorable namespace hold cells.', 'ECMA-376 part 3, 7.2', () => changed({ [sheet]: (xml) => xml.replace('mc:Ignorable="x14ac"', foreign).replace('<c r="D7"', '<q:c r="D7"><v>1</v></q:c><q:w><c r="D7"><v>2</v></c></q:w><c r="D7"') })), // prettier-ignore
  same('Attributes of other namespaces are called like known ones.', 'ECMA-376 part 3, 7.2', () => changed({ [sheet]: (xml) => xml.replace('mc:Ignorable="x14ac"', foreign).replace('<c r="D7"', '<c q:r="D8" q:t="s" r="D7"') })), // prettier-ignore
  same('Extensions of the sheet and of a cell hold cells.', 'EPPlus#865', () => changed({ [sheet]: (xml) => xml.replace('<v>108</v></c>', '<v>108</v><extLst><ext uri="{1}"><c r="D8"><v>5</v></c></ext></extLst></c>').replace('</worksheet>', '<extLst><ext uri="{2}"><row r="7"><c r="D7"><v>5</v></c></row><mergeCell ref="D7:D9"/></ext></extLst></worksheet>') })), // prettier-ignore
  same('Alternatives hold controls.', 'excel-streaming-reader#58', () => changed({ [sheet]: inSheet('<mc:AlternateContent><mc:Choice Requires="x14"><controls><control name="A" shapeId="1"/></controls></mc:Choice></mc:AlternateContent>') })), // prettier-ignore
  same('The number of strings is wrong.', 'own case', () => replaced(strings, /count="\d+" uniqueCount="\d+"/, 'count="1" uniqueCount="1"')), // prettier-ignore
  same('The strings end with empty ones.', 'exceljs#232, calamine#576', () => replaced(strings, '</sst>', '<si/><si /><si></si><si><t/></si></sst>')), // prettier-ignore
  except('An empty string stands among the strings.', 'qrilka/xlsx#43', () => replaced(strings, '<si><t>Văn bản</t></si>', '<si />'), { C7: { kind: 'empty' } }), // prettier-ignore
  same('Strings have phonetic text.', 'NanoXLSX#25, xlsxio#9', () => replaced(strings, '<si><t>Văn bản</t></si>', '<si><t>Văn bản</t><rPh sb="0" eb="2"><t>バン</t></rPh><phoneticPr fontId="1"/></si>')), // prettier-ignore
  same('A string is split into runs.', 'elixir-xlsx_parser#11', () => replaced(strings, '<si><t>Văn bản</t></si>', '<si><r><rPr><b/></rPr><t xml:space="preserve">Văn </t></r><r><t/></r><r><t>bản</t></r></si>')), // prettier-ignore
  same('A run of a blank alone says nothing about blanks.', 'xlrd#225', () => replaced(strings, '<si><t>Văn bản</t></si>', '<si><r><t>Văn</t></r><r><t> </t></r><r><t>bản</t></r></si>')), // prettier-ignore
  same('Blanks around a string are not to be kept.', 'xlsxio#57, fastexcel#624', () => replaced(strings, '<si><t>Văn bản</t></si>', '<si><t>\n  Văn bản&#10;\t</t></si>')), // prettier-ignore
  except('Blanks around a string are to be kept.', 'axlsx#358', () => replaced(strings, '<si><t>Văn bản</t></si>', '<si><t xml:space="preserve"> Văn bản </t></si>'), { C7: { kind: 'text', text: ' Văn bản ' } }), // prettier-ignore
  except('A string has escaped characters.', 'exceljs#584, SheetJS#557', () => replaced(strings, '<si><t>Văn bản</t></si>', '<si><t>a_x000D__x000a_b_x005F_x0041_c_x41_</t></si>'), { C7: { kind: 'text', text: 'a\r\nb_x0041_c_x41_' } }), // prettier-ignore
  same('The result of the date system is stated as false.', 'exceljs#219, SheetJS#1565', () => replaced(workbook, 'filterPrivacy="1"', 'filterPrivacy="1" date1904="false"')), // prettier-ignore
  refused('A part has a document type.', 'CVE-2014-3529, CVE-2017-5992', () => replaced(sheet, '<worksheet', '<!DOCTYPE a [<!ENTITY b "c">]><worksheet'), damaged), // prettier-ignore
  refused('A part is not well-formed.', 'EPPlus#359', () => replaced(sheet, '</sheetData>', ''), damaged),
  refused('A part is cut off.', 'own case', () => changed({ [sheet]: (xml) => xml.slice(0, -40) }), damaged),
  refused('A part has an undeclared prefix.', 'XML namespaces 1.0, 5', () => replaced(sheet, '<c r="D7"', '<c u:a="1" r="D7"'), damaged), // prettier-ignore
  refused('A part has a character that XML cannot hold.', 'zipcelx#70', () => replaced(strings, 'Văn bản', 'Văn\u001bbản'), damaged), // prettier-ignore
  refused('A part has a reference to such a character.', 'EPPlus#175', () => replaced(strings, 'Văn bản', 'Văn&#11;bản'), damaged), // prettier-ignore
  refused('A part is in another encoding than it declares.', 'libxlsxwriter#268', () => changed({ [strings]: (xml) => new Uint8Array(Buffer.from(xml.replace('Văn bản', 'V\u00e9n'), 'latin1')) }), damaged), // prettier-ignore
  refused('A part with letters beyond ASCII declares another encoding.', 'own case', () => replaced(strings, 'UTF-8', 'windows-1258'), damaged), // prettier-ignore
  refused('Alternatives hold cells.', 'ECMA-376 part 3, 7.5', () => changed({ [sheet]: (xml) => xml.replace('<c r="D7"', '<mc:AlternateContent><mc:Choice Requires="x14ac"><c r="D7"><v>1</v></c></mc:Choice></mc:AlternateContent><c r="D7"') }), damaged), // prettier-ignore
  refused('The content of a foreign element is to be read.', 'ECMA-376 part 3, 7.3', () => changed({ [sheet]: (xml) => xml.replace('mc:Ignorable="x14ac"', `${foreign} mc:ProcessContent="q:w"`).replace('<c r="D7"', '<q:w><c r="D6"/></q:w><c r="D7"') }), damaged), // prettier-ignore
  refused('A run of a string lies within another.', 'ECMA-376 part 1, 18.4.4', () => replaced(strings, '<si><t>Văn bản</t></si>', '<si><r><r><t>Văn</t></r><t>bản</t></r></si>'), flaw('C7', 'ambiguous')), // prettier-ignore
  refused('Two lists of rows stand in the sheet.', 'ECMA-376 part 1, 18.3.1.99', () => changed({ [sheet]: inSheet('<sheetData><row r="40"><c r="D40"><v>1</v></c></row></sheetData>') }), damaged), // prettier-ignore
  same('An inline string is written in the place of a shared one.', 'exceljs#1575, xlnt#445', () => withCell('C7', '<c r="C7" s="11" t="inlineStr"><is><t>Văn bản</t></is></c>')), // prettier-ignore
];
