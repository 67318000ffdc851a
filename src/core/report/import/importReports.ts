import { editions } from '../../catalogue';
import type { Edition } from '../../catalogue';
import { recognise } from '../../recognition';
import type { Block, ReadableWorkbook } from '../../port/Workbook';
import { CheckError } from '../sheets/CheckError';
import { assess } from '../assessment/assess';
import type { Assessment, LocatedFinding } from '../assessment/Assessment';
import { figureTable } from '../content/figureTable';
import { groupSheets, tabsToRead } from '../sheets/ReportSheets';
import { countKinds, isCertainReading } from '../assessment/findingKinds';
import { readReport } from '../content/readReport';
import { readMetadata } from '../metadata/WorkbookMetadata';
import { reportKeyOf } from '../sheets/ReportSheets';
import { issuerOf } from '../content/issuerOf';
import type { ImportedReport } from '../assessment/ImportedReport';
import { certainRows, recognisedFigures } from './recognisedFigures';

/** The most sheets that are searched for an old report. */
const mostSheets = 60;

/**
 * Imports the reports of a file. If it has no sheets made by this tool, its sheets are recognised by codes and names.
 * Rejects as the workbook does, and with a CheckError if no report is found.
 */
export async function importReports(
  file: ReadableWorkbook,
  name: string,
  known: readonly Edition[] = editions(),
): Promise<readonly ImportedReport[]> {
  const sheets = await file.sheets();
  const { reportSheets, obstacles } = groupSheets(sheets, () => known);
  if (reportSheets.length > 0) {
    const blocks = await file.readUsed(reportSheets.flatMap(tabsToRead));
    const byTab = new Map(blocks.map((block) => [block.tab, block]));
    const metadata = await readMetadata(await file.readRecord());
    const reports = reportSheets.map((group) => readReport(group, (tab) => byTab.get(tab)));
    return reports.map((report) => importAssessed(assess(report, { reports, metadata }), name));
  }
  const [obstacle] = obstacles;
  if (obstacle) throw new CheckError(obstacle);
  const tabs = sheets.filter(({ visible }) => visible).map(({ tab }) => tab);
  const prior = importRecognised(await readEachSheet(file, tabs.slice(0, mostSheets)), name, known);
  if (!prior) throw new CheckError({ code: 'noForms' });
  return [prior];
}

function importAssessed(assessment: Assessment, file: string): ImportedReport {
  const { report, findings } = assessment;
  const { sheets, forms } = report;
  const known = figureTable(report).filter(({ figure }) => !Number.isNaN(figure));
  return {
    id: reportKeyOf(sheets),
    file,
    edition: sheets.edition,
    unit: sheets.unit,
    period: sheets.period,
    issuer: issuerOf(report),
    forms: [...sheets.tabs.keys()].filter((form) => forms.has(form) || form === sheets.edition.appendix.id),
    figures: new Map(known.map(({ row, figure }) => [row.key, figure])),
    twice: [...sheets.tabs.values()].filter(({ length }) => length > 1).flat(),
    ...countsOf(findings),
    assessment,
    recognition: null,
  };
}

/** Text of which the number is certain is no fault of the figures that are there. */
function countsOf(findings: readonly LocatedFinding[]): Pick<ImportedReport, 'faults' | 'blank' | 'starting'> {
  const { blank, starting } = countKinds(findings);
  const fix = findings.filter(({ severity, kind }) => severity === 'fix' && kind !== 'blank');
  return { faults: fix.filter((finding) => !isCertainReading(finding)).length, blank, starting };
}

/** Recognises the sheets by the edition of which most rows are found; the newest one if several are equal. */
function importRecognised(
  sheets: readonly Block[],
  file: string,
  known: readonly Edition[],
): ImportedReport | undefined {
  const [best] = [...known]
    .sort((a, b) => (a.inForce.from < b.inForce.from ? 1 : -1))
    .map((edition) => ({ edition, recognition: recognise(edition, sheets) }))
    .sort((a, b) => b.recognition.rows.size - a.recognition.rows.size);
  if (!best || best.recognition.rows.size === 0) return undefined;
  const { edition, recognition } = best;
  const { unit, year, kind } = recognition.head;
  // A period that the sheets do not state is asked of the user: the date of a covering report may be late.
  const period = year !== null && kind !== null ? { year, kind } : null;
  return {
    id: 'recognised',
    file,
    edition,
    unit,
    period,
    recognition,
    forms: recognition.forms.map(({ form }) => form),
    figures: recognisedFigures(edition, certainRows(recognition), period),
    issuer: null,
    twice: [],
    faults: 0,
    blank: 0,
    starting: 0,
    assessment: null,
  };
}

/** Reads the sheets; if that fails, one by one, leaving out those that cannot be read. */
async function readEachSheet(file: ReadableWorkbook, tabs: readonly string[]): Promise<readonly Block[]> {
  try {
    return await file.readUsed(tabs);
  } catch {
    const blocks: Block[] = [];
    for (const tab of tabs) blocks.push(...(await file.readUsed([tab]).catch(() => [])));
    return blocks;
  }
}
