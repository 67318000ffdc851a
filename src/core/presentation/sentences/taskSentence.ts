import type { TaskField } from '../../catalogue';
import { sentence } from '../messages';
import type { Finding, TaskProblem } from '../../rules';
import { clipped } from './clipped';
import type { RowNamer } from './RowNamer';
import { targetName } from './targetName';

/** What is wrong with a task or a section of the appendix. */
export function taskSentence(problem: TaskProblem, { target, stated }: Finding, phrases: RowNamer): string {
  const { structure, places } = phrases.m;
  const task = targetName(target, phrases);
  const typed = places.quoted(clipped(String(stated ?? '')));
  switch (problem.type) {
    case 'blank': {
      const field = heading(problem.field, phrases);
      const isChoice = problem.field === 'assessment';
      return sentence(
        isChoice ? structure.taskAssessmentBlank(task, field, assessments(phrases)) : structure.taskBlank(task, field),
      );
    }
    case 'details':
      return sentence(structure.taskDetails(task, places.and(problem.fields.map((field) => heading(field, phrases)))));
    case 'status':
      return sentence(structure.taskStatus(task, typed, places.quoted(problem.means)));
    case 'noStatus':
      return sentence(structure.taskNoStatus(task, typed, assessments(phrases)));
    case 'number': {
      const wanted = String(problem.wanted);
      const isBlank = String(stated ?? '').trim() === '';
      return sentence(isBlank ? structure.taskNumberBlank(task, wanted) : structure.taskNumber(task, typed, wanted));
    }
    case 'emptySection':
      return sentence(structure.sectionEmpty(places.section(problem.section), sectionTitle(problem.section, phrases)));
  }
}

export function sectionTitle(code: string, { edition }: RowNamer): string {
  return edition.appendix.sections.find((section) => section.code === code)?.title ?? code;
}

function heading(field: TaskField, { edition }: RowNamer): string {
  return edition.appendix.columns.find((column) => column.field === field)?.heading ?? field;
}

function assessments({ edition, m }: RowNamer): string {
  return edition.appendix.assessments.map(({ value }) => m.places.quoted(value)).join(', ');
}
