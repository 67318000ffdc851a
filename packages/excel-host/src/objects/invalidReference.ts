import { HostError } from '../protocol/HostError';

/** The cells that an object stood for are gone. */
export function invalidReference(): HostError {
  return new HostError('InvalidReference', 'This reference is not valid for the current operation.');
}
