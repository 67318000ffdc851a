import { quoteText } from '../base/quoteText';
import type { Appendix } from '../catalogue';
import { taskColumns } from './columns';
import { quoteTab } from '../base/address';
import { verdictSigns } from './NativeVerdicts';
import type { TaskWords } from './SheetWords';

const { no: A, content: B, assessment: G } = taskColumns;

/** The texts of the check column for a task, gravest first. */
export function taskFaults({ content, assessment, choice }: TaskWords): TaskWords {
  const { fix } = verdictSigns;
  return { content: fix + content, assessment: fix + assessment, choice: fix + choice };
}

/** The last row in which tasks are counted; the rows below the last task are blank. */
export const deepestTask = 2000;

/**
 * The formula of the check column for one row of the appendix; blank unless the row is a task. A sub-task needs no
 * content or assessed status.
 */
export function taskVerdict(appendix: Appendix, row: number, words: TaskWords): string {
  const faults = taskFaults(words);
  const isRow = `SUMPRODUCT(--(LEN(TRIM(${A}${row}:${G}${row}))>0))+(LEN(TRIM(${G}${row}))>0)>1`;
  const isListed = `OR(${appendix.assessments.map(({ value }) => `EXACT(${G}${row},${quoteText(value)})`).join(',')})`;
  const choice = `IF(LEN(TRIM(${G}${row}))=0,${quoteText(faults.assessment)},IF(${isListed},"",${quoteText(faults.choice)}))`;
  const task = `IF(LEN(TRIM(${B}${row}))=0,${quoteText(faults.content)},${choice})`;
  const subtask = `IF(OR(LEN(TRIM(${G}${row}))=0,${isListed}),"",${quoteText(faults.choice)})`;
  return `=IF(${isRow},IF(${isSubtask(`${A}${row}`)},${subtask},${task}),"")`;
}

/**
 * The measures that rules compare with, counted over all rows below the header, so that inserted rows count as well. A
 * measure is blank while a counted task has no content; the number of completed tasks also while an assessed status is
 * not in the list. Sub-tasks (a, 1.1), headings (I, II), signatures and remarks do not count.
 */
export class TaskCounts {
  constructor(
    private readonly appendix: Appendix,
    private readonly tab: string,
    /** The row of the first section's heading. */
    private readonly firstRow: number,
  ) {}

  tasks(): string {
    return blankOnError(`IF(${this.countWithoutContent}>0,"",SUMPRODUCT(${this.tasksWithContent}))`);
  }

  completed(): string {
    const unlisted = `SUMPRODUCT(${this.tasksWithContent}*(${this.assessmentIn(() => true)}=0))`;
    const completed = `SUMPRODUCT(${this.tasksWithContent}*(${this.assessmentIn(({ completed: isDone }) => isDone)}>0))`;
    return blankOnError(`IF(${this.countWithoutContent}>0,"",IF(${unlisted}>0,"",${completed}))`);
  }

  /** The number of tasks with some field filled but no content. */
  private get countWithoutContent(): string {
    return `SUMPRODUCT(${this.isTask}*(LEN(TRIM(${this.column(B)}))=0))`;
  }

  private get tasksWithContent(): string {
    return `${this.isTask}*(LEN(TRIM(${this.column(B)}))>0)`;
  }

  /** An array of ones and zeros: one for two filled fields or an assessed status under a whole number or none. */
  private get isTask(): string {
    const columns = this.appendix.columns.map(({ field }) => taskColumns[field]);
    const filled = [...columns, G].map((column) => `(LEN(TRIM(${this.column(column)}))>0)`);
    return `(${filled.join('+')}>1)*${this.isCounted}`;
  }

  /** One for a blank or whole number, which may have a closing dot or bracket. */
  private get isCounted(): string {
    const no = `TRIM(SUBSTITUTE(${this.column(A)},")",""))`;
    const isNumber = `((LEN(${no})=0)+ISNUMBER(SUBSTITUTE(${no},".","")+0)>0)`;
    // 1.1 is text, or a number with the separator of the machine; 1/1 and 1-1 would count as dates.
    const isPlain = [`LEFT(${no},LEN(${no})-1)`, no, no, no].map((text, index) => {
      return `ISERROR(FIND("${'.,/-'.charAt(index)}",${text}))`;
    });
    return [isNumber, ...isPlain].join('*');
  }

  private assessmentIn(isIncluded: (assessment: Appendix['assessments'][number]) => boolean): string {
    const values = this.appendix.assessments.filter(isIncluded);
    return `(${values.map(({ value }) => `EXACT(${this.column(G)},${quoteText(value)})`).join('+')})`;
  }

  private column(letter: string): string {
    return `${quoteTab(this.tab)}!${letter}${this.firstRow}:${letter}${deepestTask}`;
  }
}

/** TRUE for 1.1, a or a dash; a number may end in a dot. */
function isSubtask(no: string): string {
  const isWritten = `OR(ISERROR(${no}+0),IFERROR(FIND(".",${no})<LEN(${no}),FALSE))`;
  return `IF(ISNUMBER(${no}),${no}<>INT(${no}),IF(LEN(${no})=0,FALSE,${isWritten}))`;
}

function blankOnError(formula: string): string {
  return `=IFERROR(${formula},"")`;
}
