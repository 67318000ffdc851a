import { formatPlace } from '../../base/address';
import { targetForm, targetKey, targetRow, taskFindings } from '../../rules';
import type { Finding } from '../../rules';
import type { LocatedFinding } from './Assessment';
import type { ReportRecord } from '../../signoff/record';
import type { ReportSheets } from '../sheets/ReportSheets';
import type { Report } from '../content/readReport';
import { absenceFindings, structureFinding, structureFindings } from './structureFindings';

/**
 * All findings of a report in the order of the printed forms, each with its cell. Explanations outside the Ghi chú are
 * not considered here. `acrossPeriods` are the findings from comparing with prior periods, `record` is what the
 * workbook carries for the report.
 */
export function findingsOfReport(
  report: Report,
  acrossPeriods: readonly Finding[] = [],
  record: Pick<ReportRecord, 'notOwed' | 'signoff'> = { signoff: null },
): readonly LocatedFinding[] {
  const { sheets, tasks, results } = report;
  const { edition } = sheets;
  const unmarked = [...sheets.unmarked].filter(([form]) => !sheets.tabs.has(form));
  const found = [
    ...absenceFindings(report, new Set([...sheets.tabs.keys(), ...unmarked.map(([form]) => form)]), record),
    ...unmarked.map(([form, tab]) => structureFinding({ type: 'unmarked', form, tab })),
    ...structureFindings(report),
    ...results.findings,
    ...acrossPeriods,
    ...(tasks ? taskFindings(edition.appendix, tasks.list) : []),
  ];
  const places = placesOf(report);
  return inPrintOrder(sheets, found).map((finding) => ({ ...finding, cell: placeOf(finding, places, report) }));
}

/** The cell of each row, and of the fields of each task. */
function placesOf({ forms, tasks }: Report): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { tab, scanned } of forms.values())
    for (const [key, row] of scanned.rows) {
      places.set(key, formatPlace({ tab, cell: row.figureAt }));
      places.set(`${key}/nameChanged`, formatPlace({ tab, cell: row.printed.nameAt }));
      places.set(`${key}/unitChanged`, formatPlace({ tab, cell: row.printed.unitAt }));
    }
  for (const task of tasks?.list ?? [])
    for (const field of ['content', 'assessment', 'no', 'result'] as const)
      places.set(`${task.key}/${field}`, formatPlace({ tab: tasks?.tab ?? '', cell: task.at[field] }));
  return places;
}

/** By form as printed, within a form by row; findings about a whole form first. */
function inPrintOrder({ edition }: ReportSheets, findings: readonly Finding[]): readonly Finding[] {
  const forms = [...edition.forms, edition.appendix].map(({ id }) => id);
  const rank = ({ target }: Finding): number => {
    const row = edition.row.get(targetRow(target) ?? '');
    return forms.indexOf(targetForm(target) ?? '') * 10_000 + (row ? row.index + 1 : 0);
  };
  return findings
    .map((finding, index) => ({ finding, rank: rank(finding), index }))
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ finding }) => finding);
}

function placeOf({ target, detail }: Finding, places: ReadonlyMap<string, string>, { forms }: Report): string | null {
  if (target.type === 'cell') {
    const tab = forms.get(target.form)?.tab;
    return tab === undefined ? null : formatPlace({ tab, cell: target.cell });
  }
  const printed = detail.type === 'structure' && places.get(`${targetKey(target) ?? ''}/${detail.problem.type}`);
  if (printed) return printed;
  if (detail.type === 'task') return places.get(`${targetKey(target) ?? ''}/${fieldOf(detail.problem)}`) ?? null;
  return places.get(firstRow(detail) ?? targetRow(target) ?? '') ?? null;
}

/** The row to show for a finding about several rows of a form. */
function firstRow(detail: Finding['detail']): string | undefined {
  if (detail.type === 'formulaOverwritten' || detail.type === 'sameAsBefore') return detail.rows[0];
  return detail.type === 'mixedRounding' ? detail.cut[0] : undefined;
}

function fieldOf(problem: (Finding['detail'] & { type: 'task' })['problem']): string {
  switch (problem.type) {
    case 'blank':
      return problem.field;
    case 'details':
      return 'result';
    case 'status':
    case 'noStatus':
      return 'assessment';
    case 'number':
      return 'no';
    case 'emptySection':
      return '';
  }
}
