/** Codes of Excel's errors (`Excel.ErrorCodes`), and any other code that a test needs. */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'UnsupportedOperation'
  | (string & {});

/** An error that is sent to the client as `{Code, Message, Location}` and stops the batch. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** `Range.values`: what the client shows as `debugInfo.errorLocation`. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);
}

export function invalidArgument(why: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${why}.`);
}

export function accessDenied(why: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation: ${why}.`);
}
