import type { Appendix } from '../catalogue';
import { taskColumns } from './columns';
import { quoteTab } from '../base/address';
import { verdictSigns } from './NativeVerdicts';
import type { TaskWords } from './SheetWords';

const { no: A, content: B, assessment: G } = taskColumns;

/** What the check column says of a task, gravest first. */
export function taskFaults({ content, assessment, choice }: TaskWords): TaskWords {
  const { fix } = verdictSigns;
  return { content: fix + content, assessment: fix + assessment, choice: fix + choice };
}

/** Tasks are counted down to here, however many there are; below the last one all is blank. */
export const deepestTask = 2000;

/** The verdict on one row of the appendix, silent while it is no task; sub-tasks owe nothing. */
export function taskVerdict(appendix: Appendix, row: number, words: TaskWords): string {
  const faults = taskFaults(words);
  const isRow = `SUMPRODUCT(--(LEN(TRIM(${A}${row}:${G}${row}))>0))+(LEN(TRIM(${G}${row}))>0)>1`;
  const isListed = `OR(${appendix.assessments.map(({ value }) => `EXACT(${G}${row},${quote(value)})`).join(',')})`;
  const choice = `IF(LEN(TRIM(${G}${row}))=0,${quote(faults.assessment)},IF(${isListed},"",${quote(faults.choice)}))`;
  const task = `IF(LEN(TRIM(${B}${row}))=0,${quote(faults.content)},${choice})`;
  const subtask = `IF(OR(LEN(TRIM(${G}${row}))=0,${isListed}),"",${quote(faults.choice)})`;
  return `=IF(${isRow},IF(${isSubtask(`${A}${row}`)},${subtask},${task}),"")`;
}

/**
 * The counts that rules compare with, over the rows below the header, so that inserted rows count as well. Each is
 * blank while a counted task does not say what it is, and the completed ones while an assessment is not of the list.
 * Sub-tasks (a, 1.1), headings (I, II), signatures and remarks do not count.
 */
export class TaskCounts {
  constructor(
    private readonly appendix: Appendix,
    private readonly tab: string,
    /** The heading of the first section. */
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

  /** How many tasks say something, but not what they are. */
  private get countWithoutContent(): string {
    return `SUMPRODUCT(${this.isTask}*(LEN(TRIM(${this.column(B)}))=0))`;
  }

  private get tasksWithContent(): string {
    return `${this.isTask}*(LEN(TRIM(${this.column(B)}))>0)`;
  }

  /** Two fields or an assessment under a whole number or none: arrays of ones and zeros. */
  private get isTask(): string {
    const columns = this.appendix.columns.map(({ field }) => taskColumns[field]);
    const filled = [...columns, G].map((column) => `(LEN(TRIM(${this.column(column)}))>0)`);
    return `(${filled.join('+')}>1)*${this.isCounted}`;
  }

  /** Numbers may have a closing dot or a bracket. */
  private get isCounted(): string {
    const no = `TRIM(SUBSTITUTE(${this.column(A)},")",""))`;
    const isNumber = `((LEN(${no})=0)+ISNUMBER(SUBSTITUTE(${no},".","")+0)>0)`;
    // 1.1 is text, or a number with the separator of the machine; 1/1 and 1-1 would count as dates.
    const isPlain = [`LEFT(${no},LEN(${no})-1)`, no, no, no].map((text, place) => {
      return `ISERROR(FIND("${'.,/-'.charAt(place)}",${text}))`;
    });
    return [isNumber, ...isPlain].join('*');
  }

  private assessmentIn(wanted: (assessment: Appendix['assessments'][number]) => boolean): string {
    const values = this.appendix.assessments.filter(wanted);
    return `(${values.map(({ value }) => `EXACT(${this.column(G)},${quote(value)})`).join('+')})`;
  }

  private column(letter: string): string {
    return `${quoteTab(this.tab)}!${letter}${this.firstRow}:${letter}${deepestTask}`;
  }
}

/** 1.1, a or a dash; a number may be followed by a dot. */
function isSubtask(no: string): string {
  const isWritten = `OR(ISERROR(${no}+0),IFERROR(FIND(".",${no})<LEN(${no}),FALSE))`;
  return `IF(ISNUMBER(${no}),${no}<>INT(${no}),IF(LEN(${no})=0,FALSE,${isWritten}))`;
}

function blankOnError(formula: string): string {
  return `=IFERROR(${formula},"")`;
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
