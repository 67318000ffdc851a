import { cellAddress, rowOf as rowNumberOf } from '../../base/address';
import { refersOutside } from '../../base/refersOutside';
import type { SheetBlock } from '../../base/SheetBlock';
import { absentForms, isExplained, rowTarget, targetForm, targetKey } from '../../rules';
import type { AddedCell, Finding, StructureProblem, Target } from '../../rules';
import type { ScannedForm } from '../../layout/scanForm';
import { formOfPart } from '../../signoff/digest';
import type { ReportRecord } from '../../signoff/record';
import type { Report } from '../content/readReport';

/** What is wrong with the sheets themselves: copies of a form, rows that are gone, added or reworded. */
export function structureFindings(report: Report): readonly Finding[] {
  const { sheets, forms, tasks } = report;
  const { edition, tabs } = sheets;
  const copies = [...edition.forms, edition.appendix].flatMap(({ id }) => {
    const all = tabs.get(id) ?? [];
    return all.length > 1 ? [structureFinding({ type: 'twice', form: id, tabs: all })] : [];
  });
  const problems = edition.forms.flatMap(({ id }) => {
    const scanned = forms.get(id)?.scanned;
    return scanned ? [...scanned.problems, ...addedCells(scanned), ...addedRows(id, scanned)] : [];
  });
  const missing = tasks?.missingSections ?? [];
  return [
    ...copies,
    ...linkedCells(report).map((problem) => structureFinding(problem)),
    ...problems.map((problem) => explainedBy(report, structureFinding(problem))),
    ...missing.map((section) => structureFinding({ type: 'sectionMissing', section }, edition.appendix.id)),
  ];
}

/**
 * The cells of each form that take their values from other files: what stands there changes with files that nobody
 * sends. A figure cell without a known result has a finding of its own.
 */
function linkedCells({ sheets: { edition }, forms, tasks, entries }: Report): readonly StructureProblem[] {
  return [...edition.forms, edition.appendix].flatMap(({ id }): StructureProblem[] => {
    const form = forms.get(id);
    const sheet = form?.sheet ?? (id === edition.appendix.id ? tasks?.sheet : undefined);
    const foreign = [...(form?.scanned.rows ?? [])].filter(([key]) => entries.get(key)?.kind === 'foreign');
    const reported = new Set(foreign.map(([, { figureAt }]) => figureAt));
    const cells = (sheet ? linksIn(sheet) : []).filter((cell) => !reported.has(cell));
    return cells.length === 0 ? [] : [{ type: 'linked', form: id, cells }];
  });
}

function linksIn({ firstRow, firstColumn, cells }: SheetBlock): readonly string[] {
  return cells.flatMap((row, rowIndex) =>
    row.flatMap(({ content }, index) =>
      content.kind === 'formula' && refersOutside(content.formula)
        ? [cellAddress(firstColumn + index, firstRow + rowIndex)]
        : [],
    ),
  );
}

/** The finding of a problem; `appendix` is the id of the appendix, which a section belongs to. */
export function structureFinding(problem: StructureProblem, appendix = ''): Finding {
  const target = targetOf(problem, appendix);
  return {
    rule: `${(targetKey(target) ?? '').replace(':', '.')}-${suffixes[problem.type]}`,
    kind: 'structure',
    severity: severityOf(problem),
    target,
    stated: problem.type === 'nameChanged' || problem.type === 'unitChanged' ? problem.text : null,
    expected: null,
    explained: false,
    detail: { type: 'structure', problem },
  };
}

/**
 * The figures of a damaged form cannot be trusted, so that the damage must be corrected. Another name may be right in a
 * unit, which then has to say so; what is added without a figure is only pointed out.
 */
function severityOf(problem: StructureProblem): Finding['severity'] {
  if (problem.type === 'rowAdded') return problem.cells.some(({ isFigure }) => isFigure) ? 'fix' : 'notice';
  if (problem.type === 'removed') return problem.isOwed ? 'fix' : 'notice';
  if (problem.type === 'cellsAdded' || problem.type === 'linked') return 'notice';
  return problem.type === 'nameChanged' ? 'explain' : 'fix';
}

/** The last part of a rule's id. Records and the JSON of the command line carry it, so that it must not change. */
const suffixes: Readonly<Record<StructureProblem['type'], string>> = {
  absent: 'absent',
  removed: 'absent',
  unmarked: 'unmarked',
  twice: 'twice',
  rowMissing: 'row',
  rowTwice: 'row',
  codeChanged: 'row',
  nameChanged: 'name',
  unitChanged: 'unit',
  rowAdded: 'added',
  cellsAdded: 'added',
  linked: 'link',
  sectionMissing: 'row',
};

function targetOf(problem: StructureProblem, appendix: string): Target {
  switch (problem.type) {
    case 'absent':
    case 'removed':
    case 'unmarked':
    case 'twice':
    case 'linked':
      return { type: 'form', form: problem.form };
    case 'rowMissing':
    case 'rowTwice':
    case 'codeChanged':
    case 'nameChanged':
    case 'unitChanged':
    case 'cellsAdded':
      return rowTarget(problem.row);
    case 'rowAdded':
      return { type: 'cell', form: problem.form, cell: firstFigure(problem.cells)?.at ?? '' };
    case 'sectionMissing':
      return { type: 'section', form: appendix, section: problem.section };
  }
}

/** The cell that stands for an added row: its first figure, or its first cell. */
function firstFigure(cells: readonly AddedCell[]): AddedCell | undefined {
  return cells.find(({ isFigure }) => isFigure) ?? cells[0];
}

function addedCells({ rows }: ScannedForm): readonly StructureProblem[] {
  return [...rows]
    .filter(([, { printed }]) => printed.between.length > 0)
    .map(([row, { printed }]) => ({ type: 'cellsAdded', row, cells: printed.between }));
}

/**
 * Rows with a figure wherever they stand, and rows without among those of the form. Below and above the table remarks and
 * signatures belong; copies of a row of the form have a finding of their own.
 */
function addedRows(form: string, { rows, problems, foreignRows }: ScannedForm): readonly StructureProblem[] {
  const numbers = [...rows.values()].map(({ figureAt }) => rowNumberOf(figureAt));
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const copies = new Set(
    problems.flatMap((problem) => (problem.type === 'rowTwice' ? problem.cells.map(rowNumberOf) : [])),
  );
  return foreignRows
    .filter(({ row }) => !copies.has(row))
    .filter(({ row, cells }) => cells.some(({ isFigure }) => isFigure) || (row > first && row < last))
    .map(({ cells }) => ({ type: 'rowAdded', form, cells }));
}

/** A Ghi chú in the row explains its other name. */
function explainedBy({ entries }: Report, finding: Finding): Finding {
  if (finding.severity !== 'explain' || finding.target.type !== 'row') return finding;
  const entry = entries.get(finding.target.row);
  return entry && isExplained(entry) ? { ...finding, explained: true } : finding;
}

/**
 * The forms of the edition that are not in the workbook: to be corrected where the report was made or signed off with one
 * and nobody has said that it is not owed; a notice otherwise. A clean copy tells only by its record which forms the
 * report was made with and does not owe.
 */
export function absenceFindings(
  { sheets, madeWith }: Report,
  present: ReadonlySet<string>,
  { notOwed = [], signoff }: Pick<ReportRecord, 'notOwed' | 'signoff'>,
): readonly Finding[] {
  const { edition } = sheets;
  const signed = new Set(Object.keys(signoff?.parts ?? {}).map(formOfPart));
  return absentForms(edition, present).map((finding) => {
    const form = targetForm(finding.target) ?? '';
    if (!madeWith.has(form) && !signed.has(form) && !notOwed.includes(form)) return finding;
    return structureFinding({ type: 'removed', form, isOwed: !notOwed.includes(form) });
  });
}
