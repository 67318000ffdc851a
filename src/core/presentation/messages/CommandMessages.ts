/** The command line itself: help, and what is wrong with its arguments. `call` is how it was called, such as `bieumau`. */
export interface CommandMessages {
  readonly help: (call: string) => string;
  readonly helpOf: Readonly<Record<'new' | 'check' | 'sample', (call: string) => string>>;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly optionTwice: (option: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueUnwanted: (option: string) => string;
  readonly unexpectedArgument: (argument: string) => string;
  readonly optionRequired: (option: string) => string;
  readonly noFiles: string;
  readonly thirdQuarterBad: (text: string) => string;
  /** What is to be said of an earlier report that was given. */
  readonly prior: (path: string, problem: string) => string;
  readonly priorUnused: string;
  readonly priorNoForms: string;
  /** How the question about Quý III is answered here. */
  readonly q3Hint: string;
  /** Before what is said of one of several earlier reports: "Tệp kỳ trước “a.xlsx”, quý I năm 2023: …". */
  readonly priorNote: (file: string, period: string, sentence: string) => string;
  /** Nobody can be asked here. */
  readonly priorProblems: {
    readonly otherUnit: (unit: string, own: string) => string;
    readonly twiceTaken: (file: string) => string;
    readonly periodAsked: string;
    readonly unitAsked: string;
    readonly recognised: (rows: number, doubtful: number) => string;
  };
  /** The earlier reports, with their files. */
  readonly comparedWith: (sources: string) => string;
  /** A sign-off that still holds was asked for and is not there. */
  readonly signoffRequired: string;
  readonly signoffsMissing: (count: number) => string;
  readonly hint: (command: string) => string;
  readonly noForms: (call: string) => string;
  readonly period: Readonly<Record<'shape' | 'kind' | 'year', (text: string) => string>>;
  readonly unitBlank: string;
  readonly unitTooLong: (most: number) => string;
  readonly unitLines: string;
  readonly unknownForms: (forms: string, known: string) => string;
  readonly language: (text: string) => string;
  readonly before: (edition: string, from: string) => string;
  readonly note: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly written: (path: string, forms: string, period: string) => string;
  /** `command` is whole. */
  readonly checkNext: (command: string) => string;
  /** The output cannot be written, such as ENOSPC. */
  readonly outputLost: (code: string) => string;
  readonly unexpected: (message: string) => string;
}
