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
  InvalidOperationInCellEditMode: { code: 'cellEditing' },
  RequestAborted: { code: 'hostBusy' },
  ServiceNotAvailable: { code: 'hostBusy' },
  OperationCellsExceedLimit: { code: 'tooLarge', limit: 5_000_000 },
  RequestPayloadSizeLimitExceeded: { code: 'tooLarge', limit: 5_000_000 },
  ResponsePayloadSizeLimitExceeded: { code: 'tooLarge', limit: 5_000_000 },
};

/** Converts an error of the host into one of the port; any other error is returned unchanged. */
export function toPortError(cause: unknown, options: Omit<WorkbookErrorOptions, 'cause'> = {}): unknown {
  const hostCode = hostCodeOf(cause);
  if (hostCode === undefined) return cause;
  return new WorkbookError(problems[hostCode] ?? { code: 'hostFailure', hostCode }, { ...options, cause });
}

/** The code of an error of Office.js; undefined for any other error. */
export function hostCodeOf(cause: unknown): string | undefined {
  return cause instanceof OfficeExtension.Error ? cause.code : undefined;
}
