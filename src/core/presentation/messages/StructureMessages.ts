/** What is wrong with sheets, formulas and the tasks of the appendix: whole sentences with their remedy. */
export interface StructureMessages {
  readonly absent: (form: string) => string;
  readonly unmarked: (form: string, tab: string) => string;
  readonly twice: (form: string, tabs: string) => string;
  readonly rowMissing: (row: string, code: string) => string;
  readonly rowTwice: (row: string, cells: string) => string;
  readonly codeChanged: (row: string, typed: string, code: string) => string;
  readonly codeBlank: (row: string, code: string) => string;
  readonly sectionMissing: (section: string, title: string) => string;
  readonly formulaLost: (row: string, figure: string) => string;
  readonly formulaOverwritten: (form: string, rows: string) => string;
  readonly mixedRounding: (form: string, rounded: string, cut: string) => string;
  readonly taskBlank: (task: string, field: string) => string;
  readonly taskAssessmentBlank: (task: string, field: string, words: string) => string;
  readonly taskDetails: (task: string, fields: string) => string;
  readonly taskStatus: (task: string, typed: string, means: string) => string;
  readonly taskNoStatus: (task: string, typed: string, words: string) => string;
  readonly taskNumber: (task: string, typed: string, wanted: string) => string;
  readonly taskNumberBlank: (task: string, wanted: string) => string;
  readonly sectionEmpty: (section: string, title: string) => string;
}
