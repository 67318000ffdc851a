import { editions } from '../../src/core/catalogue';
import type { TaskField } from '../../src/core/catalogue';
import { withExplanations } from '../../src/core/report/assessment/explanations';
import { findingsOfReport } from '../../src/core/report/assessment/findingsOfReport';
import { count } from '../../src/core/report/assessment/counts';
import { reportSheetsIn } from '../../src/core/report/sheets/ReportSheets';
import { plansOf } from '../../src/core/presentation/sheets/insertReport';
import { readReport } from '../../src/core/report/content/readReport';
import type { Report } from '../../src/core/report/content/readReport';
import { readMetadata } from '../../src/core/report/metadata/WorkbookMetadata';
import { formatRecord, headKey, othersKey } from '../../src/core/signoff';
import { signoffOf } from '../../src/core/report/assessment/signoffOf';
import type { Workbook } from '../../src/core/port/Workbook';
import type { TypedReport } from './randomReport';
import { edition } from './randomReport';
import type { RecordSubject } from './recordContract';

type WithRecord = RecordSubject['workbook'];

/** The only report of a workbook, as it stands there. */
export async function readingOf(workbook: Workbook): Promise<Report> {
  const [set] = reportSheetsIn(await workbook.sheets(), editions());
  if (!set) throw new Error('no report');
  const blocks = await workbook.readUsed([...set.tabs.values()].flat());
  return readReport(set, (tab) => blocks.find((block) => block.tab === tab));
}

/** Signs off whatever is there: reports made at random are seldom ready, and a sign-off vouches for their figures. */
export async function signOff(workbook: WithRecord, by = 'Nguyễn Văn A'): Promise<void> {
  const reading = await readingOf(workbook);
  const records = await readMetadata(await workbook.readRecord());
  const record = records.of(reading.sheets);
  const counts = count(withExplanations(findingsOfReport(reading), reading, record));
  const signoff = signoffOf(reading, { by, position: '' }, '2022-12-15T16:05', counts);
  const { record: stored, trace } = records.with({ ...record, signoff });
  await workbook.writeRecord(formatRecord(stored), trace);
}

/** The sheets of a report made at random, as far as they are wanted. */
export function plansOfReport(
  { figures, notes, tasks, period }: TypedReport,
  forms: readonly string[],
  taken: readonly string[] = [],
): ReturnType<typeof plansOf> {
  // prettier-ignore
  return plansOf(
    {
      ...{ edition, period: { year: 2022, kind: period }, unit: 'UBND tỉnh Bến Tre', forms },
      content: {
        figure: (key) => figures.get(key),
        overFormula: () => true,
        note: (key) => notes.get(key),
        tasks,
      },
    },
    taken,
    () => '',
  );
}

/** A cell of a report, what would be another content of it, and the row or task that it belongs to. */
export interface Changed {
  readonly key: string;
  readonly tab: string;
  readonly cell: string;
  readonly text: string;
}

const fields: readonly TaskField[] = ['content', 'result', 'time', 'lead', 'support', 'assessment'];

/**
 * One printed cell of a report, chosen by two numbers, with what makes another one of it: a value, a note or a field of a
 * task, or what is printed beside them.
 */
export function changeOf(report: Report, at: number, which: number): Changed {
  const { forms, tasks, entries, results } = report;
  const cells = [
    ...[...forms.values()].flatMap(({ tab, scanned }) =>
      [...scanned.rows].flatMap(([key, row]) => {
        const entry = entries.get(key);
        const value = entry?.kind === 'formula' || entry?.kind === 'stated' ? results.value(key) : NaN;
        const other = Number.isNaN(value) ? 7 : Math.round(Math.abs(value)) + 1;
        return [
          { key, tab, cell: row.figureAt, text: String(other) },
          { key, tab, cell: row.noteAt, text: `${row.note.trim()} thêm` },
        ];
      }),
    ),
    ...(tasks?.list ?? []).flatMap((task) =>
      fields.map((field) => ({
        key: task.key,
        tab: tasks?.tab ?? '',
        cell: task.at[field],
        text: `${task.fields[field]} khác`,
      })),
    ),
  ];
  const isValue = ({ text }: Changed): boolean => /^\d+$/.test(text);
  const kinds = [cells.filter(isValue), cells.filter((cell) => !isValue(cell)), printedCells(report)];
  const kind = kinds[which % kinds.length] ?? [];
  const found = kind[at % kind.length];
  if (!found) throw new Error('nothing to change');
  return found;
}

/** Codes, names, units, heads of forms and blank cells below a table, each with another text. */
function printedCells({ forms }: Report): readonly Changed[] {
  return [...forms].flatMap(([form, { tab, sheet, scanned }]) => {
    const below = sheet.firstRow + sheet.cells.length + 1;
    return [
      ...[...scanned.rows].flatMap(([key, { printed, figureAt }]) => [
        { key, tab, cell: figureAt.replace(/^[A-Z]+/, 'A'), text: `${printed.code} khác` },
        { key, tab, cell: printed.nameAt, text: `${printed.name} của cả nước` },
        { key, tab, cell: printed.unitAt, text: 'Triệu đồng khác' },
      ]),
      ...scanned.head.map(({ at, text }) => ({ key: headKey(form), tab, cell: at, text: `${text ?? ''} khác` })),
      ...['B', 'D', 'E'].map((column) => {
        return { key: othersKey(form), tab, cell: `${column}${String(below)}`, text: 'Dòng thêm' };
      }),
    ];
  });
}
