import type { Form } from '../catalogue';
import { quoteTab } from '../layout/columns';
import { scanAppendix } from '../layout/scanAppendix';
import type { ScannedTask } from '../layout/scanAppendix';
import { scanForm } from '../layout/scanForm';
import type { ScannedForm } from '../layout/scanForm';
import type { SheetCells } from '../layout/SheetCells';
import { absentForms, Confrontation, taskFindings, taskMeasures } from '../validation';
import type { Finding, StructureProblem } from '../validation';
import type { LocatedFinding } from './CheckResult';
import { EntryReader } from './entries';
import type { FormSet } from './formSets';

/** Reads the sheets of one report and confronts them with the rules of its edition. */
export function checkSet(set: FormSet, sheetOf: (tab: string) => SheetCells | undefined): readonly LocatedFinding[] {
  const { edition, period } = set;
  const confrontation = new Confrontation(edition, period.kind);
  const reader = new EntryReader(edition, period);
  const places = new Map<string, string>();
  const structure: Finding[] = [];

  for (const form of edition.forms) {
    const [tab, ...copies] = set.tabs.get(form.id) ?? [];
    const sheet = tab === undefined ? undefined : sheetOf(tab);
    if (tab === undefined || !sheet) continue;
    if (copies.length > 0) structure.push(twice(form.id, [tab, ...copies]));
    const scanned = scanForm(form, sheet);
    structure.push(...scanned.problems.map((problem) => structureFinding(problem)));
    enter(form, scanned, confrontation, reader);
    for (const [key, row] of scanned.rows) places.set(key, `${quoteTab(tab)}!${row.figureAt}`);
  }

  const tasks = readTasks(set, sheetOf, structure);
  if (tasks) taskMeasures(edition.appendix, tasks.list).forEach((count, code) => confrontation.measure(code, count));
  for (const task of tasks?.list ?? []) {
    for (const field of ['content', 'assessment', 'no', 'result'] as const) {
      places.set(`${task.key}/${field}`, `${quoteTab(tasks?.tab ?? '')}!${task.at[field]}`);
    }
  }
  const unmarked = [...set.unmarked].filter(([form]) => !set.tabs.has(form));
  const found = [
    ...absentForms(edition, new Set([...set.tabs.keys(), ...unmarked.map(([form]) => form)])),
    ...unmarked.map(([form, tab]) => structureFinding({ type: 'unmarked', form, tab })),
    ...structure,
    ...confrontation.findings(),
    ...(tasks ? taskFindings(edition.appendix, tasks.list) : []),
  ];
  return inPrintOrder(set, found).map((finding) => ({ ...finding, cell: placeOf(finding, places) }));
}

function enter(form: Form, scanned: ScannedForm, confrontation: Confrontation, reader: EntryReader): void {
  for (const row of form.rows) {
    const found = scanned.rows.get(row.key);
    if (found) confrontation.enter(row.key, reader.entryOf(row, found));
  }
}

function readTasks(
  { edition: { appendix }, tabs }: FormSet,
  sheetOf: (tab: string) => SheetCells | undefined,
  structure: Finding[],
): { tab: string; list: readonly ScannedTask[] } | undefined {
  const [tab, ...copies] = tabs.get(appendix.id) ?? [];
  const sheet = tab === undefined ? undefined : sheetOf(tab);
  if (tab === undefined || !sheet) return undefined;
  if (copies.length > 0) structure.push(twice(appendix.id, [tab, ...copies]));
  const { tasks, missingSections } = scanAppendix(appendix, sheet);
  structure.push(
    ...missingSections.map((section) => structureFinding({ type: 'sectionMissing', section }, appendix.id)),
  );
  return { tab, list: tasks };
}

function twice(form: string, tabs: readonly string[]): Finding {
  return structureFinding({ type: 'twice', form, tabs });
}

/** Where the forms themselves are damaged, their figures cannot be trusted: always to be mended. */
function structureFinding(problem: StructureProblem, appendix = ''): Finding {
  const subject = subjectOf(problem, appendix);
  const suffix = problem.type === 'twice' || problem.type === 'unmarked' ? problem.type : 'row';
  return {
    rule: `${subject.replace(':', '.')}-${suffix}`,
    kind: 'structure',
    severity: 'fix',
    subject,
    stated: null,
    expected: null,
    explained: false,
    detail: { type: 'structure', problem },
  };
}

function subjectOf(problem: StructureProblem, appendix: string): string {
  switch (problem.type) {
    case 'absent':
    case 'unmarked':
    case 'twice':
      return problem.form;
    case 'rowMissing':
    case 'rowTwice':
    case 'codeChanged':
      return problem.row;
    case 'sectionMissing':
      return `${appendix}:${problem.section}`;
  }
}

/** By form as printed, within a form by row; findings about a whole form first. */
function inPrintOrder({ edition }: FormSet, findings: readonly Finding[]): readonly Finding[] {
  const forms = [...edition.forms, edition.appendix].map(({ id }) => id);
  const rank = ({ subject }: Finding): number => {
    const [form = ''] = (subject ?? '').split(':');
    const row = edition.row.get(subject ?? '');
    return forms.indexOf(form) * 10_000 + (row ? row.index + 1 : 0);
  };
  return findings
    .map((finding, place) => ({ finding, rank: rank(finding), place }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ finding }) => finding);
}

function placeOf({ subject, detail }: Finding, places: ReadonlyMap<string, string>): string | null {
  switch (detail.type) {
    case 'formulaOverwritten':
      return places.get(detail.rows[0] ?? '') ?? null;
    case 'mixedRounding':
      return places.get(detail.cut[0] ?? '') ?? null;
    case 'task':
      return places.get(`${subject ?? ''}/${fieldOf(detail.problem)}`) ?? null;
    case 'comparison':
    case 'reading':
    case 'ownFormula':
    case 'formulaLost':
    case 'structure':
      return places.get(subject ?? '') ?? null;
  }
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
