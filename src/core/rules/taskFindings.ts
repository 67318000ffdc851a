import type { Appendix, TaskField } from '../catalogue';
import { readChoice } from '../reading';
import type { Task } from './Entry';
import type { Finding, TaskProblem } from './Finding';
import { taskTarget } from './Target';
import type { Target } from './Target';

const details: readonly TaskField[] = ['result', 'time', 'lead'];

/** What is wrong with the tasks of the appendix, in their order, then with its sections. */
export function taskFindings(appendix: Appendix, tasks: readonly Task[]): readonly Finding[] {
  return [
    ...tasks.flatMap((task) => [...requiredFieldFindings(appendix, task), ...statusFindings(appendix, task)]),
    ...numberingFindings(appendix, tasks),
    ...emptySectionFindings(appendix, tasks),
  ];
}

/** Sub-tasks have no required fields. */
function requiredFieldFindings(appendix: Appendix, task: Task): readonly Finding[] {
  return task.isSubtask ? [] : [...blankFieldFindings(appendix, task), ...missingDetailFindings(appendix, task)];
}

function blankFieldFindings(appendix: Appendix, task: Task): readonly Finding[] {
  const wanted: readonly TaskField[] = ['content', 'assessment'];
  return wanted
    .filter((field) => isBlank(task.fields[field]))
    .map((field) =>
      finding(taskTarget(appendix, task), `${field}-required`, ['blank', 'fix'], null, { type: 'blank', field }),
    );
}

/** The status must be one of the words of the list, because formulas and the receiver count those words. */
function statusFindings(appendix: Appendix, task: Task): readonly Finding[] {
  const typed = task.fields.assessment;
  const read = readChoice(typed, appendix.assessments);
  switch (read.verdict) {
    case 'blank':
    case 'clean':
      return [];
    case 'convert': {
      const problem = { type: 'status', means: read.value ?? '' } as const;
      return [finding(taskTarget(appendix, task), 'assessment-code', ['reading', 'fix'], typed, problem)];
    }
    case 'unreadable':
      return [finding(taskTarget(appendix, task), 'assessment-code', ['rule', 'fix'], typed, { type: 'noStatus' })];
  }
}

function missingDetailFindings(appendix: Appendix, task: Task): readonly Finding[] {
  const fields = details.filter((field) => isBlank(task.fields[field]));
  if (fields.length === 0) return [];
  return [
    finding(taskTarget(appendix, task), 'details-required', ['blank', 'notice'], null, { type: 'details', fields }),
  ];
}

/** Numbers run within each section or through the whole appendix; reports the first break of whichever fits longer. */
function numberingFindings(appendix: Appendix, tasks: readonly Task[]): readonly Finding[] {
  const counted = tasks.filter((task) => !task.isSubtask);
  const bySection = new Map<string, number>();
  const breaks = { section: -1, throughout: -1 };
  const wanted: number[] = [];
  counted.forEach((task, index) => {
    const inSection = (bySection.get(task.section) ?? 0) + 1;
    bySection.set(task.section, inSection);
    wanted.push(inSection);
    if (breaks.section < 0 && task.number !== inSection) breaks.section = index;
    if (breaks.throughout < 0 && task.number !== index + 1) breaks.throughout = index;
  });
  if (breaks.section < 0 || breaks.throughout < 0) return [];
  const isThroughout = breaks.throughout > breaks.section;
  const index = isThroughout ? breaks.throughout : breaks.section;
  const task = counted[index];
  if (!task) return [];
  const problem = { type: 'number', wanted: isThroughout ? index + 1 : (wanted[index] ?? 1) } as const;
  return [finding(taskTarget(appendix, task), 'number-equal', ['rule', 'notice'], task.fields.no || null, problem)];
}

function emptySectionFindings(appendix: Appendix, tasks: readonly Task[]): readonly Finding[] {
  const filled = new Set(tasks.map((task) => task.section));
  return appendix.sections
    .filter(({ code }) => !filled.has(code))
    .map(({ code }) =>
      finding({ type: 'section', form: appendix.id, section: code }, 'section-required', ['blank', 'notice'], null, {
        type: 'emptySection',
        section: code,
      }),
    );
}

function finding(
  target: Target & { readonly form: string },
  rule: string,
  [kind, severity]: readonly [Finding['kind'], Finding['severity']],
  stated: string | null,
  problem: TaskProblem,
): Finding {
  const detail = { type: 'task', problem } as const;
  return { rule: `${target.form}.${rule}`, kind, severity, target, stated, expected: null, explained: false, detail };
}

/** The counts that rules of the forms compare with; NaN while a task lacks its content or status. */
export function taskMeasures(appendix: Appendix, tasks: readonly Task[]): ReadonlyMap<string, number> {
  const counted = tasks.filter((task) => !task.isSubtask);
  const read = counted.map((task) => readChoice(task.fields.assessment, appendix.assessments).value);
  const isComplete = counted.every((task) => !isBlank(task.fields.content));
  const completed = new Set(appendix.assessments.filter((a) => a.completed).map((a) => a.value));
  const counts = {
    tasks: isComplete ? counted.length : NaN,
    completed:
      isComplete && !read.includes(undefined) ? read.filter((value) => completed.has(value ?? '')).length : NaN,
  };
  return new Map(appendix.measures.map((measure) => [measure.code, counts[measure.counts]]));
}

function isBlank(text: string): boolean {
  return readChoice(text, []).verdict === 'blank';
}
