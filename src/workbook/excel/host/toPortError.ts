import { WorkbookError } from '../../../core/port/WorkbookError';
import type { WorkbookErrorOptions, WorkbookProblem } from '../../../core/port/WorkbookError';

/**
 * Codes of Excel's errors in our words; messages are in the user's language and never looked at.
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

/** An error of the host as the port's; ours, and mistakes of our own, stay as they are. */
export function translated(cause: unknown, options: Omit<WorkbookErrorOptions, 'cause'> = {}): unknown {
  const hostCode = hostCodeOf(cause);
  if (hostCode === undefined) return cause;
  return new WorkbookError(problems[hostCode] ?? { code: 'hostFailure', hostCode }, { ...options, cause });
}

/** The code of an error that the library raised; undefined for any other. */
export function hostCodeOf(cause: unknown): string | undefined {
  return cause instanceof OfficeExtension.Error ? cause.code : undefined;
}
