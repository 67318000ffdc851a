import { parsePlace } from '../../../base/address';
import type { TaskField } from '../../../catalogue';
import type { Finding, TaskProblem } from '../../../rules';
import { sentence } from '../../messages';
import type { QuickFixView } from '../../quickFixes/QuickFix';
import { clip } from '../../sentences/shortText';
import type { RowNamer } from '../../sentences/RowNamer';
import { sectionTitle, targetName } from '../../sentences/targetName';
import type { FindingKind } from './FindingKind';

/** A task of the appendix lacks something or does not say how it stands, or a section has no task. */
export const task: FindingKind<'task'> = {
  sentence: (finding, namer) => taskSentence(finding.detail.problem, finding, namer),
  /** The status that the text means is certain; where it means none, every status of the list is offered. */
  fixes: ({ detail: { problem }, cell, target }, factory) => {
    const place = parsePlace(cell);
    if (!place) return [];
    const label = targetName(target, factory.namer());
    const write = (text: string, isPrimary: boolean): QuickFixView =>
      factory.cells(factory.m.fixes.writeText(text), factory.changes.text(place, text, label), isPrimary);
    if (problem.type === 'status') return [write(problem.means, true)];
    const isOpen = problem.type === 'noStatus' || (problem.type === 'blank' && problem.field === 'assessment');
    return isOpen ? factory.report.sheets.edition.appendix.assessments.map(({ value }) => write(value, false)) : [];
  },
};

/** What is wrong with a task or a section of the appendix. */
function taskSentence(problem: TaskProblem, { target, stated }: Finding, namer: RowNamer): string {
  const { structure, places } = namer.m;
  const name = targetName(target, namer);
  const typed = places.quoted(clip(String(stated ?? '')));
  switch (problem.type) {
    case 'blank': {
      const field = heading(problem.field, namer);
      const isChoice = problem.field === 'assessment';
      return sentence(
        isChoice ? structure.taskAssessmentBlank(name, field, assessments(namer)) : structure.taskBlank(name, field),
      );
    }
    case 'details':
      return sentence(structure.taskDetails(name, places.and(problem.fields.map((field) => heading(field, namer)))));
    case 'status':
      return sentence(structure.taskStatus(name, typed, places.quoted(problem.means)));
    case 'noStatus':
      return sentence(structure.taskNoStatus(name, typed, assessments(namer)));
    case 'number': {
      const wanted = String(problem.wanted);
      const isBlank = String(stated ?? '').trim() === '';
      return sentence(isBlank ? structure.taskNumberBlank(name, wanted) : structure.taskNumber(name, typed, wanted));
    }
    case 'emptySection':
      return sentence(structure.sectionEmpty(places.section(problem.section), sectionTitle(problem.section, namer)));
  }
}

function heading(field: TaskField, { edition }: RowNamer): string {
  return edition.appendix.columns.find((column) => column.field === field)?.heading ?? field;
}

function assessments({ edition, m }: RowNamer): string {
  return edition.appendix.assessments.map(({ value }) => m.places.quoted(value)).join(', ');
}
