import { rowOf as rowNumberOf } from '../../../base/address';
import { codeOf, formOf } from '../../../catalogue';
import type { Row } from '../../../catalogue';
import { printedName } from '../../../layout/formLine';
import { unitText } from '../../../layout/unitText';
import { encodeIdentity } from '../../../layout/identity';
import { isInPlace } from '../../../layout/inPlace';
import { rowOf } from '../../../rules';
import type { AddedCell, StructureProblem } from '../../../rules';
import { sentence } from '../../messages';
import type { QuickFixView } from '../../quickFixes/QuickFix';
import type { QuickFixFactory } from '../../quickFixes/QuickFixFactory';
import { clip, shortName } from '../../sentences/shortText';
import type { Report } from '../../../report/content/readReport';
import type { RowNamer } from '../../sentences/RowNamer';
import { sectionTitle } from '../../sentences/targetName';
import type { FindingKind } from './FindingKind';

/** A sheet of the report itself is damaged, absent or there twice. */
export const structure: FindingKind<'structure'> = {
  sentence: ({ detail }, namer) => structureSentence(detail.problem, namer),
  fixes: ({ detail }, factory) => structureFixes(detail.problem, factory),
};

/** More cells are only counted. */
const mostCells = 5;

/** What is wrong with a sheet itself. */
function structureSentence(problem: StructureProblem, namer: RowNamer): string {
  const { structure, places } = namer.m;
  switch (problem.type) {
    case 'absent':
      return sentence(structure.absent(namer.form(problem.form)));
    case 'removed':
      return sentence((problem.isOwed ? structure.removed : structure.notOwed)(namer.form(problem.form)));
    case 'unmarked':
      return sentence(structure.unmarked(namer.form(problem.form), places.quoted(clip(problem.tab))));
    case 'twice':
      return sentence(structure.twice(namer.form(problem.form), problem.tabs.map(places.quoted).join(', ')));
    case 'rowMissing':
      return sentence(structure.rowMissing(namer.namedRow(problem.row), codeOf(problem.row)));
    case 'rowTwice':
      return sentence(structure.rowTwice(namer.namedRow(problem.row), problem.cells.join(', ')));
    case 'codeChanged': {
      const row = namer.namedRow(problem.row);
      const code = codeOf(problem.row);
      const typed = clip(problem.code);
      return sentence(
        typed === '' ? structure.codeBlank(row, code) : structure.codeChanged(row, places.quoted(typed), code),
      );
    }
    case 'nameChanged': {
      const { name } = rowOf(namer.edition, problem.row);
      return sentence(structure.nameChanged(namer.row(problem.row), textOf(problem.text, namer), places.quoted(name)));
    }
    case 'unitChanged': {
      const unit = unitText(rowOf(namer.edition, problem.row));
      return sentence(
        structure.unitChanged(namer.namedRow(problem.row), textOf(problem.text, namer), textOf(unit, namer)),
      );
    }
    case 'rowAdded':
      return sentence(addedRowText(problem, namer));
    case 'cellsAdded':
      return sentence(structure.cellsAdded(namer.namedRow(problem.row), problem.cells.map(cellText(namer)).join(', ')));
    case 'linked':
      return sentence(structure.linked(namer.form(problem.form), problem.cells.slice(0, mostCells).join(', '), problem.cells.length)); // prettier-ignore
    case 'sectionMissing':
      return sentence(structure.sectionMissing(places.section(problem.section), sectionTitle(problem.section, namer)));
  }
}

function addedRowText({ form, cells }: ProblemOf<'rowAdded'>, namer: RowNamer): string {
  const { structure, places } = namer.m;
  const figures = cells.filter(({ isFigure }) => isFigure);
  const others = cells.filter(({ isFigure, text }) => !isFigure && text !== null);
  const text = others.map((cell) => places.quoted(clip(cell.text ?? ''))).join(', ');
  const [first] = cells;
  return figures.length > 0
    ? structure.rowAdded(namer.form(form), figures.map(cellText(namer)).join(', '), text)
    : structure.rowAddedText(namer.form(form), first?.at ?? '', text);
}

/** "D12 = 999". */
function cellText(namer: RowNamer): (cell: AddedCell) => string {
  return ({ at, text }) => `${at} = ${text === null ? namer.m.structure.unknown : clip(text)}`;
}

function textOf(text: string, { m }: RowNamer): string {
  return text.trim() === '' ? m.structure.nothing : m.places.quoted(clip(text));
}

type ProblemOf<T extends StructureProblem['type']> = Extract<StructureProblem, { readonly type: T }>;

function structureFixes(problem: StructureProblem, factory: QuickFixFactory): readonly QuickFixView[] {
  const { m, report, reportKey } = factory;
  const { edition, periodCode: period, unit } = report.sheets;
  switch (problem.type) {
    case 'rowMissing':
    case 'codeChanged': {
      const form = formOf(problem.row);
      const found = report.forms.get(form);
      if (!found || !isInPlace(found.scanned)) return [];
      return [{ label: m.fixes.restoreForm, fix: { type: 'restore', report: reportKey, form }, isPrimary: true }];
    }
    case 'unmarked': {
      const { form, tab } = problem;
      const identity = encodeIdentity({ edition: edition.id, form, period, unit });
      const label = m.fixes.markAs(factory.namer().form(form), m.places.quoted(clip(tab)));
      return [{ label, fix: { type: 'marks', marks: [{ tab, identity }] }, isPrimary: true }];
    }
    case 'twice':
      return problem.tabs.map((kept) => ({
        label: m.fixes.keepTab(clip(kept)),
        fix: {
          type: 'marks',
          marks: problem.tabs.filter((tab) => tab !== kept).map((tab) => ({ tab, identity: null })),
        },
        isPrimary: false,
      }));
    case 'nameChanged':
      return factory.ofRow(problem.row, (row) => printedFix(row, 'name', printedName(row).text, factory));
    case 'unitChanged':
      return factory.ofRow(problem.row, (row) => printedFix(row, 'unit', unitText(row), factory));
    case 'rowAdded':
      return addedRowFixes(problem, factory);
    case 'cellsAdded': {
      const cells = problem.cells.map(({ at }) => at);
      return clearingFix(m.fixes.clearCells, formOf(problem.row), cells, factory);
    }
    case 'removed': {
      const { form, isOwed } = problem;
      return [
        { label: m.fixes.owed[isOwed ? 'no' : 'yes'], fix: { type: 'owed', form, isOwed: !isOwed }, isPrimary: false },
      ];
    }
    case 'absent':
    case 'rowTwice':
    case 'linked':
    case 'sectionMissing':
      return [];
  }
}

/** Writes the name or the unit of the form back. */
function printedFix(
  row: Row,
  what: 'name' | 'unit',
  text: string,
  { changes, report, m }: QuickFixFactory,
): readonly QuickFixView[] {
  const form = report.forms.get(row.form);
  const printed = form?.scanned.rows.get(row.key)?.printed;
  if (!form || !printed) return [];
  const cell = what === 'name' ? printed.nameAt : printed.unitAt;
  const label = what === 'name' ? m.fixes.restoreName : m.fixes.restoreUnit;
  const found = changes.text({ tab: form.tab, cell }, text, `${row.code} ${shortName(row.name)}`);
  return [{ label, fix: { type: 'cells', changes: found }, isPrimary: true }];
}

/** Moves what an added row says to the Ghi chú of the row of the form above it, or empties the row. */
function addedRowFixes({ form, cells }: ProblemOf<'rowAdded'>, factory: QuickFixFactory): readonly QuickFixView[] {
  const { m, report, changes } = factory;
  const addresses = cells.map(({ at }) => at);
  const above = rowAbove(form, addresses, report);
  const clear = clearingFix(m.fixes.clearRow, form, addresses, factory);
  const tab = report.forms.get(form)?.tab;
  const isKnown = cells.every(({ text }) => text !== null);
  if (!above || tab === undefined || !isKnown) return clear;
  const text = cells.map((cell) => (cell.text ?? '').trim()).join(' ');
  const note = above.note.trim() === '' ? text : `${above.note.trim()}; ${text}`;
  const label = factory.namer(form).row(above.key);
  const moved = [
    ...changes.text({ tab, cell: above.noteAt }, note, label),
    ...addresses.flatMap((cell) => changes.empty({ tab, cell }, cell)),
  ];
  return [factory.cells(m.fixes.moveToNote(label), moved, false), ...clear];
}

function clearingFix(
  label: string,
  form: string,
  cells: readonly string[],
  factory: QuickFixFactory,
): readonly QuickFixView[] {
  const tab = factory.report.forms.get(form)?.tab;
  if (tab === undefined) return [];
  return [
    factory.cells(
      label,
      cells.flatMap((cell) => factory.changes.empty({ tab, cell }, cell)),
      false,
    ),
  ];
}

/** The row of the form that stands nearest above some cells. */
function rowAbove(
  form: string,
  [first = '']: readonly string[],
  { forms }: Report,
): { readonly key: string; readonly note: string; readonly noteAt: string } | undefined {
  const row = rowNumberOf(first);
  const above = [...(forms.get(form)?.scanned.rows ?? [])].filter(([, { noteAt }]) => rowNumberOf(noteAt) < row);
  const [nearest] = above.sort(([, a], [, b]) => rowNumberOf(b.noteAt) - rowNumberOf(a.noteAt));
  return nearest && { key: nearest[0], note: nearest[1].note, noteAt: nearest[1].noteAt };
}
