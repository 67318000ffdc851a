import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessWorkbook } from '../../src/core/report/assessment/assessWorkbook';
import { readMetadata } from '../../src/core/report/metadata/WorkbookMetadata';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { basisOf, findingId, formatRecord, withCheck, withExplanation, withPrior } from '../../src/core/signoff';
import { FileWorkbook } from '../../src/workbook/xlsx';
import { edition, filedReport } from './randomReport';
import { plansOfReport, readingOf, signOff } from './signFile';

/** Words that stand in everything that must not leave the office. */
export const secret = /mật|maychu|C:\\Users|Trần Thị Kín/i;
const everything = [...edition.forms.map(({ id }) => id), edition.appendix.id];

/** The value of BM2's first row, which is a person's own formula over a sheet of the office. */
export const ownValue = 53;

/**
 * The workbook of an office as Excel would save it: the signed-off report of 2022 with internal explanations and a Ghi chú,
 * the prior quarter's report, a person's sheet, a figure that is a formula over it, figures beside a form, and parts that
 * tell of paths and people.
 */
export async function internalWorkbook(): Promise<Uint8Array> {
  const file = await FileWorkbook.create();
  await file.insert(plansOfReport(filedReport, everything));
  const taken = (await file.sheets()).map(({ tab }) => tab);
  await file.insert([...plansOfReport({ ...filedReport, period: 'Q3' }, ['BM4', 'BM5'], taken), ownSheet]);
  const { rows } = (await readingOf(file)).forms.get('BM2')!.scanned;
  const own = rows.get('BM2:1.1')!.figureAt;
  await file.write([
    { tab: 'BM2', cell: own, content: { kind: 'formula', formula: "='Nháp mật'!A1" } },
    { tab: 'BM2', cell: 'H9', content: { kind: 'text', text: 'số mật ghi tạm' } },
    { tab: 'BM2', cell: 'H10', content: { kind: 'formula', formula: '=D9*2' } },
  ]);
  const before = withResults(await file.save(), own);
  const stored = await FileWorkbook.open(before);
  await explain(stored);
  await signOff(stored, 'Nguyễn Thị Hòa');
  return withTraces(await stored.save());
}

const ownSheet: SheetPlan = {
  tab: 'Nháp mật',
  identity: 'riêng',
  styles: { plain: {} },
  cells: [
    { at: 'A1', content: { kind: 'number', value: ownValue }, style: 'plain' },
    { at: 'A2', content: { kind: 'text', text: 'Số mật của văn phòng' }, style: 'plain' },
  ],
  merges: [],
  columnWidths: [20],
  rowHeights: [],
  validations: [],
  conditionalFormats: [],
  protection: { formatCells: true, formatColumns: true, formatRows: true, insertRows: true },
  page: { paper: 'A4', orientation: 'portrait', margins: { top: 20, bottom: 20, left: 30, right: 15 }, printArea: 'A1:A2' }, // prettier-ignore
};

/** Internal explanations of all that is to be explained, past checks and figures of a prior period. */
async function explain(file: FileWorkbook): Promise<void> {
  const [assessment] = await assessWorkbook(file);
  const metadata = await readMetadata(await file.readRecord());
  const open = assessment!.findings.filter(({ severity }) => severity === 'explain');
  const explained = open.reduce(
    (made, finding) =>
      withExplanation(made, { finding: findingId(finding), figures: basisOf(finding), note: '', text: 'Lý do mật' }),
    metadata.of(assessment!.report.sheets),
  );
  const counts = { fix: 0, explain: 1, notice: 0, explained: 0 };
  const checked = withCheck(explained, { at: '2022-12-14T08:00', by: 'Trần Thị Kín', verdict: 'explain', counts });
  const prior = withPrior(checked, '2022-6T', { period: '2022-6T', file: 'mật.xlsx', figures: { 'BM4:1.5': 600 } });
  const { record, trace } = metadata.with(prior);
  await file.writeRecord(formatRecord(record), trace);
}

/** Excel states the results of formulas; the library does not. */
function withResults(bytes: Uint8Array, cell: string): Uint8Array {
  const files = unzipSync(bytes);
  const path = 'xl/worksheets/sheet2.xml';
  const xml = strFromU8(files[path]!);
  const formula = new RegExp(`(<c r="${cell}"[^>]*>)(<f>[^<]*</f>)(?:<v></v>|<v/>)?</c>`);
  if (!formula.test(xml)) throw new Error('the formula is not where it was written');
  const result = `$1$2<v>${String(ownValue)}</v></c>`;
  files[path] = strToU8(xml.replace(formula, result).replace(/(<c r="H10"[^>]*>)(<f>[^<]*<\/f>)<\/c>/, `$1$2<v>106</v></c>`)); // prettier-ignore
  return zipSync(files);
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts and attributes in which Excel keeps paths, people, printers and the task pane. */
function withTraces(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const put = (path: string, xml: string): void => void (files[path] = strToU8(xml));
  const related = (path: string, type: string, target: string, more = ''): string =>
    text(path).replace('</Relationships>', `<Relationship Id="more${type}" Type="${office}/${type}" Target="${target}"${more}/></Relationships>`); // prettier-ignore
  put('docProps/core.xml', text('docProps/core.xml').replace(/<dc:creator>[^<]*/, '<dc:creator>Trần Thị Kín'));
  put('docProps/app.xml', text('docProps/app.xml').replace('<Company>', '<Company>Văn phòng mật'));
  put(
    'xl/workbook.xml',
    text('xl/workbook.xml')
      .replace(
        '<bookViews>',
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\Users\\kin\\mật\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews>',
      ) // prettier-ignore
      .replace('<definedNames>', '<definedNames><definedName name="SoMat">\'Nháp mật\'!$A$1</definedName>'),
  );
  put('_rels/.rels', text('_rels/.rels').replace('</Relationships>', `<Relationship Id="pane" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`)); // prettier-ignore
  put('xl/webextensions/taskpanes.xml', '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>'); // prettier-ignore
  put('xl/webextensions/webextension1.xml', '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="a" version="1.0.0.0" store="\\\\maychu\\bieumau" storeType="FileSystem"/></we:webextension>'); // prettier-ignore
  put('xl/printerSettings/printerSettings1.bin', '\\\\maychu\\may-in');
  put('xl/calcChain.xml', '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="11"/></calcChain>'); // prettier-ignore
  put('xl/_rels/workbook.xml.rels', related('xl/_rels/workbook.xml.rels', 'calcChain', 'calcChain.xml'));
  put('xl/comments1.xml', '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Trần Thị Kín</author></authors><commentList><comment ref="D9" authorId="0"><text><t>mật</t></text></comment></commentList></comments>'); // prettier-ignore
  const [rels, sheet] = ['xl/worksheets/_rels/sheet2.xml.rels', 'xl/worksheets/sheet2.xml'];
  put(rels, `<Relationships xmlns="${packages}"></Relationships>`);
  put(rels, related(rels, 'printerSettings', '../printerSettings/printerSettings1.bin'));
  put(rels, related(rels, 'comments', '../comments1.xml'));
  put(rels, related(rels, 'hyperlink', 'file:///C:\\Users\\kin\\mật.docx', ' TargetMode="External"'));
  put(sheet, text(sheet)
      .replace('<pageSetup ', `<pageSetup xmlns:r="${office}" r:id="moreprinterSettings" `)
      .replace('<printOptions', `<hyperlinks><hyperlink xmlns:r="${office}" ref="B9" r:id="morehyperlink" tooltip="mật"/></hyperlinks><printOptions`)); // prettier-ignore
  put('[Content_Types].xml', text('[Content_Types].xml').replace('</Types>', '<Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/></Types>')); // prettier-ignore
  return zipSync(files);
}
