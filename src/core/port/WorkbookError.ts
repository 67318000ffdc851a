/** Why a workbook could not be read or changed, with what a sentence about it needs. Worded by messages/, by code. */
export type WorkbookProblem =
  /** Not an .xlsx workbook at all. */
  | { readonly code: 'notWorkbook' }
  /** The binary format of Excel 97–2003. */
  | { readonly code: 'legacyXls' }
  /** Locked with a password to open. */
  | { readonly code: 'encrypted' }
  /** The file ends early. */
  | { readonly code: 'truncated' }
  /** Parts of the file are broken, or hold what no workbook holds. */
  | { readonly code: 'damaged' }
  /** More than is read in bounded memory and time; `sheet` where one is to blame. */
  | { readonly code: 'tooLarge'; readonly limit: number; readonly sheet?: string }
  | { readonly code: 'mergeTooLarge'; readonly sheet: string; readonly range: string }
  | { readonly code: 'tooManyColumns'; readonly sheet: string; readonly cell: string }
  /** A formula in a form reaches into another workbook. */
  | { readonly code: 'externalLink'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'reservedName'; readonly name: string }
  | { readonly code: 'tabTaken'; readonly sheet: string }
  | { readonly code: 'noSuchTab'; readonly sheet: string }
  /** The workbook's structure is protected, or on `sheet` the cells are. */
  | { readonly code: 'protected'; readonly sheet?: string }
  /** Excel refused, and says of no protection that would explain it. */
  | { readonly code: 'accessDenied' }
  /** The sheet is hidden and cannot come to the front. */
  | { readonly code: 'hidden'; readonly sheet: string }
  /** A cell is being typed into; Enter ends that. */
  | { readonly code: 'cellEditing' }
  /** The workbook is open for reading only. */
  | { readonly code: 'readOnly' }
  /** The host cannot serve now; later it may. */
  | { readonly code: 'hostBusy' }
  /** Anything else that a host says, under its own code. */
  | { readonly code: 'hostFailure'; readonly hostCode: string };

export type WorkbookErrorCode = WorkbookProblem['code'];

export interface WorkbookErrorOptions extends ErrorOptions {
  readonly left?: readonly string[];
}

/** What every adapter of the port rejects with. The message is for developers. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly code: WorkbookErrorCode;
  /** Tabs that may stand in the workbook half made, or cells such as `'BM4'!D14` that may be changed. */
  readonly left: readonly string[];

  constructor(
    readonly problem: WorkbookProblem,
    { left = [], ...options }: WorkbookErrorOptions = {},
  ) {
    super(described(problem), options);
    this.code = problem.code;
    this.left = left;
  }
}

/** Code and data in one line: `mergeTooLarge sheet=BM1 range=A1:XFD1048576`. */
function described({ code, ...data }: WorkbookProblem): string {
  return [code, ...Object.entries(data).map(([key, value]) => `${key}=${String(value)}`)].join(' ');
}
