import { HostError } from '../protocol/HostError';

/** The error for an object whose cells were deleted. */
export function invalidReference(): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.');
}
