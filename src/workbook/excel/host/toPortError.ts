import { WorkbookError } from '../../../core/port/WorkbookError';
import type { WorkbookErrorOptions, WorkbookProblem } from '../../../core/port/WorkbookError';

/**
 * The problems of the port by Excel's error codes; messages are not used because they are in the user's language.
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const problems: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: { code: 'accessDenied' },
  ActivityLimitReached: { code: 'hostBusy' },
  Conflict: { code: 'hostBusy' },
  HostIsBusy: { code: 'hostBusy' },
  InactiveWorkbook: { code: 'notInFront' },
  InvalidOperationInCellEditMode: { code: 'cellEditing' },
  InvalidSelection: { code: 'notInFront' },
  MemoryLimitReached: { code: 'tooLarge', limit: 5_000_000 },
  OperationCellsExceedLimit: { code: 'tooLarge', limit: 33_554_000 },
  RangeExceedsLimit: { code: 'tooLarge', limit: 5_000_000 },
  RequestAborted: { code: 'hostBusy' },
  RequestPayloadSizeLimitExceeded: { code: 'tooLarge', limit: 5_000_000 },
  ResponsePayloadSizeLimitExceeded: { code: 'tooLarge', limit: 5_000_000 },
  ServiceNotAvailable: { code: 'hostBusy' },
};

/**
 * The members that throw GeneralException while another workbook has the focus, on Windows and Mac.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting
 */
const needsFront = /^(WorksheetCollection\.add|Worksheet\.activate|Range\.select|WorksheetFreezePanes\..*)$/i;

/** Converts an error of the host into one of the port; any other error is returned unchanged. */
export function toPortError(cause: unknown, options: Omit<WorkbookErrorOptions, 'cause'> = {}): unknown {
  const hostCode = hostCodeOf(cause);
  if (hostCode === undefined) return cause;
  const problem = isBehind(cause) ? { code: 'notInFront' as const } : problems[hostCode];
  return new WorkbookError(problem ?? { code: 'hostFailure', hostCode }, { ...options, cause });
}

/** True if Excel refuses, as far as it tells, because another workbook is in front. */
export function isBehind(cause: unknown): boolean {
  const hostCode = hostCodeOf(cause);
  if (hostCode === 'GeneralException') return needsFront.test(locationOf(cause));
  return hostCode !== undefined && problems[hostCode]?.code === 'notInFront';
}

/** The code of an error of Office.js; undefined for any other error. */
export function hostCodeOf(cause: unknown): string | undefined {
  return cause instanceof OfficeExtension.Error ? cause.code : undefined;
}

/** The member that an error of Office.js concerns, such as `Range.values`; blank if it does not say. */
export function locationOf(cause: unknown): string {
  return cause instanceof OfficeExtension.Error ? (cause.debugInfo.errorLocation ?? '') : '';
}
