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
  | { readonly code: 'protected'; readonly sheet?: string };

export type WorkbookErrorCode = WorkbookProblem['code'];

/** What every adapter of the port rejects with. The message is for developers. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly code: WorkbookErrorCode;

  constructor(
    readonly problem: WorkbookProblem,
    options?: ErrorOptions,
  ) {
    super(described(problem), options);
    this.code = problem.code;
  }
}

/** Code and data in one line: `mergeTooLarge sheet=BM1 range=A1:XFD1048576`. */
function described({ code, ...data }: WorkbookProblem): string {
  return [code, ...Object.entries(data).map(([key, value]) => `${key}=${String(value)}`)].join(' ');
}
