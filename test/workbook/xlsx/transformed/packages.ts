import { changed, contentTypes, fixture, refused, relations, replaced, rootRelations, same, sheet, strings, styles, withSheetBefore, workbook } from './Transformation'; // prettier-ignore

const form = 'worksheets/sheet1.xml';
const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const template = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
const plain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const name = (attributes: string, text: string): Uint8Array =>
  replaced(workbook, '</definedNames>', `<definedName ${attributes}>${text}</definedName></definedNames>`);

/** How parts are named and related to each other, and what a workbook lists besides the form. */
export const packages = [
  same('Sheets lie in another folder.', 'ExcelDataReader#629', () => fixture('01-sheets-in-xl-sheets')),
  same('The name of the strings has another case.', 'SheetJS#439, calamine#419', () => fixture('03-SharedStrings-case-zip')), // prettier-ignore
  same('The workbook part has another name.', 'OpenXLSX#254, xlrd#241', () => fixture('06-workbook2')),
  same('An old module has an empty relation id.', 'apache/poi bug 60825, tdf#111974', () => fixture('10-sheet-with-empty-rid')), // prettier-ignore
  same('A target has backslashes.', 'Open-XML-SDK#1128', () => replaced(relations, form, form.replaceAll('/', '\\'))),
  same('A target stands between blanks.', 'exceljs#1220', () => replaced(relations, form, ` ${form} `)),
  same('A target is absolute.', 'readxl#294, PhpSpreadsheet#907', () => replaced(relations, form, `/xl/${form}`)),
  same('A target goes up and down again.', 'RFC 3986, 5.2.4', () => replaced(relations, form, `../xl/./${form}`)),
  same('A target is percent-encoded.', 'ECMA-376 part 2, 6.2.2', () => changed({ [relations]: (xml) => xml.replace(form, 'worksheets/s%20%E1%BA%A3.xml'), [contentTypes]: (xml) => xml.replace(form, 'worksheets/s%20%E1%BA%A3.xml') }, { [sheet]: 'xl/worksheets/s ả.xml' })), // prettier-ignore
  same('The relations have a prefix.', 'ExcelDataReader#682, umya-spreadsheet#366', () => changed({ [relations]: (xml) => xml.replace('xmlns=', 'xmlns:ns0=').replace(/<(\/?)(?=Relation)/g, '<$1ns0:') })), // prettier-ignore
  same('A relation has an unknown type and no part.', 'ECMA-376 part 2, 6.5', () => replaced(relations, '</Relationships>', '<Relationship Id="q" Type="urn:q/q" Target="q.xml"/></Relationships>')), // prettier-ignore
  same('The package and the workbook are of the strict kind.', 'ExcelDataReader#498, PhpSpreadsheet#623', () => {
    const strict = (xml: string): string =>
      xml.replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main').replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'); // prettier-ignore
    return changed({ [rootRelations]: strict, [relations]: strict, [workbook]: strict, [sheet]: strict, [strings]: strict, [styles]: strict }); // prettier-ignore
  }),
  same('The workbook has macros.', 'rubyXL#88', () => changed({ [contentTypes]: (xml) => xml.replace(plain, macros) }, {}, { 'xl/vbaProject.bin': 'x' })), // prettier-ignore
  same('The workbook is a template.', 'ECMA-376 part 1, 12.3.23', () => replaced(contentTypes, plain, template)),
  same('The parts lie in the root.', 'ExcelDataReader#629', () => {
    const moved = (path: string): string => path.replace(/^xl\//, '');
    const up = (xml: string): string => xml.replaceAll('/xl/', '/');
    return changed({ [contentTypes]: up, [rootRelations]: (xml) => xml.replace('xl/workbook.xml', 'workbook.xml') }, Object.fromEntries([workbook, relations, sheet, strings, styles, 'xl/theme/theme1.xml'].map((path) => [path, moved(path)]))); // prettier-ignore
  }),
  same('A sheet before the form is hidden.', 'ECMA-376 part 1, 18.18.68', () => withSheetBefore('state="hidden"', 'worksheet', 'worksheets/sheet2.xml', 'worksheet')), // prettier-ignore
  same('A sheet before the form is very hidden.', 'ECMA-376 part 1, 18.18.68', () => withSheetBefore('state="veryHidden"', 'worksheet', 'worksheets/sheet2.xml', 'worksheet')), // prettier-ignore
  same('A chart sheet stands before the form.', 'readxl#116, Sylvan.Data.Excel#151', () => withSheetBefore('', 'chartsheet', 'chartsheets/sheet1.xml', 'chartsheet')), // prettier-ignore
  same('A dialog sheet stands before the form.', 'office-open-xml-viewer#1479', () => withSheetBefore('', 'dialogsheet', 'dialogsheets/sheet1.xml', 'dialogsheet')), // prettier-ignore
  same('A macro sheet of Excel 4 stands before the form.', 'hucre#499', () => withSheetBefore('', 'xlMacrosheet', 'macrosheets/sheet1.xml', 'macrosheet')), // prettier-ignore
  same('A defined name is broken.', 'exceljs#127', () => name('name="Cũ"', '#REF!#REF!')),
  same('A defined name is that of a sheet that is not there.', 'OfficeCLI#243', () => name('name="_xlnm.Print_Area" localSheetId="7"', 'A!$A$1')), // prettier-ignore
  same('A defined name leads to another file.', 'XLSX.jl#27', () => name('name="Ngoài"', '[1]Fluxos!#REF!')),
  same('The workbook has alternatives that hold no sheets.', 'rubyXL#88', () => replaced(workbook, '<bookViews>', '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews>')), // prettier-ignore
  same('The list of calculations is broken.', 'ECMA-376 part 1, 18.6', () => changed({}, {}, { 'xl/calcChain.xml': '<calcChain' })), // prettier-ignore
  same('Comments lie beside the form.', 'documonster#173', () => changed({}, {}, { 'xl/comments1.xml': '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors><commentList><comment ref="D7" authorId="0"><text><t>999</t></text></comment></commentList></comments>', 'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>' })), // prettier-ignore
  refused('The part of the form is missing.', 'hucre#499', () => replaced(relations, 'sheet1.xml', 'sheet9.xml'), { code: 'damaged' }), // prettier-ignore
  refused('The form has no part.', 'apache/poi bug 60825', () => replaced(workbook, 'r:id="rId4"', 'r:id=""'), { code: 'damaged' }), // prettier-ignore
  refused('The form is another kind of part.', 'ECMA-376 part 1, 12.3.24', () => changed({ [sheet]: () => '<a/>' }), { code: 'damaged' }), // prettier-ignore
  refused('The form lies outside the file.', 'ECMA-376 part 2, 6.5', () => replaced(relations, `Target="${form}"`, `TargetMode="External" Target="${form}"`), { code: 'damaged' }), // prettier-ignore
  refused('The strings are missing.', 'OfficeXML4D#12', () => replaced(relations, 'sharedStrings.xml"', 'strings.xml"'), { code: 'damaged' }), // prettier-ignore
  refused('The content types call another part the strings.', 'ECMA-376 part 2, 7.2', () => replaced(contentTypes, '</Types>', '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'), { code: 'damaged' }), // prettier-ignore
  refused('Two relations have one id.', 'ECMA-376 part 2, 6.5', () => replaced(relations, 'Id="rId1"', 'Id="rId4"'), { code: 'damaged' }), // prettier-ignore
  refused('Two sheets have one name.', 'ECMA-376 part 1, 18.2.19', () => replaced(workbook, '<sheets>', '<sheets><sheet name="bm1" sheetId="9" r:id="rId4"/>'), { code: 'sheetTwice' }), // prettier-ignore
  refused('A defined name has 100,000 characters.', 'Excel specifications and limits', () => name('name="a"', `"${' '.repeat(100_000)}`), { code: 'nameTooLong' }), // prettier-ignore
  refused('The form takes a figure from another file.', 'EPPlus#675', () => replaced(sheet, '<c r="D7" s="12"><v>', '<c r="D7" s="12"><f>[1]Sheet1!$B$3</f><v>'), { code: 'externalLink', sheet: 'BM1', cell: 'D7' }), // prettier-ignore
];
