/** The reason why a workbook could not be read or changed, with the data of its message (core/presentation/messages). */
export type WorkbookProblem =
  /** Not an .xlsx workbook at all. */
  | { readonly code: 'notWorkbook' }
  /** The binary format of Excel 97–2003. */
  | { readonly code: 'legacyXls' }
  /** Locked with a password to open. */
  | { readonly code: 'encrypted' }
  /** The file ends early. */
  | { readonly code: 'truncated' }
  /** Parts of the file are broken, or have contents that no workbook has. */
  | { readonly code: 'damaged' }
  /** The file exceeds a limit of memory and time; `sheet` is the sheet that exceeds it, if it is a single one. */
  | { readonly code: 'tooLarge'; readonly limit: number; readonly sheet?: string }
  | { readonly code: 'mergeTooLarge'; readonly sheet: string; readonly range: string }
  | { readonly code: 'tooManyColumns'; readonly sheet: string; readonly cell: string }
  /** A formula in a form reaches into another workbook. */
  | { readonly code: 'externalLink'; readonly sheet: string; readonly cell: string }
  /** The file does not state what a formula gives, which a copy without the formula needs. */
  | { readonly code: 'uncalculated'; readonly sheet: string; readonly cell: string }
  /** Programs would read the cell differently, or not at all. */
  | { readonly code: 'unreadableCell'; readonly sheet: string; readonly cell: string; readonly reason: CellFlaw }
  /** Two sheets have the same tab. */
  | { readonly code: 'sheetTwice'; readonly sheet: string }
  | { readonly code: 'nameTooLong'; readonly name: string }
  | { readonly code: 'reservedName'; readonly name: string }
  | { readonly code: 'tabTaken'; readonly sheet: string }
  | { readonly code: 'noSuchTab'; readonly sheet: string }
  /** The structure of the workbook is protected, or the cells of `sheet` are and the host does not lift that. */
  | { readonly code: 'protected'; readonly sheet?: string }
  /** Excel refused access without a protection that would explain it. */
  | { readonly code: 'accessDenied' }
  /** The sheet is hidden and cannot come to the front. */
  | { readonly code: 'hidden'; readonly sheet: string }
  /** The user is typing into a cell; Enter ends that. */
  | { readonly code: 'cellEditing' }
  /** The workbook is open for reading only. */
  | { readonly code: 'readOnly' }
  /** Another workbook is in front, and the host does this only for the one in front. */
  | { readonly code: 'notInFront' }
  /** The host is busy; the same request may succeed later. */
  | { readonly code: 'hostBusy' }
  /** The host makes no copy of the workbook, or one that is no workbook. */
  | { readonly code: 'noFile' }
  /** Any other error of the host, with its own code. */
  | { readonly code: 'hostFailure'; readonly hostCode: string };

/** Why a stored cell cannot be read. */
export type CellFlaw =
  /** The file has another cell with the same address. */
  | 'repeated'
  /** The value is stored as a number or a date, but is none. */
  | 'notNumber'
  /** The text or the formula is longer than Excel allows. */
  | 'tooLong'
  /** The file states no single value, or none that the standard knows. */
  | 'ambiguous';

export type WorkbookErrorCode = WorkbookProblem['code'];

export interface WorkbookErrorOptions extends ErrorOptions {
  readonly left?: readonly string[];
}

/** The error with which every adapter of the port rejects. The message is for developers. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly code: WorkbookErrorCode;
  /** Tabs that may be left incomplete in the workbook, or cells such as `'BM4'!D14` that may have been changed. */
  readonly left: readonly string[];

  constructor(
    readonly problem: WorkbookProblem,
    { left = [], ...options }: WorkbookErrorOptions = {},
  ) {
    super(messageOf(problem), options);
    this.code = problem.code;
    this.left = left;
  }
}

/** Code and data in one line: `mergeTooLarge sheet=BM1 range=A1:XFD1048576`. */
function messageOf({ code, ...data }: WorkbookProblem): string {
  return [code, ...Object.entries(data).map(([key, value]) => `${key}=${String(value)}`)].join(' ');
}
