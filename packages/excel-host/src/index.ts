/** A stand-in for Excel. `loadOfficeJs.ts`, which needs Node, is imported by its own name. */
export { Host, type HostOptions, REQUIREMENT_SETS } from './Host';
export { EntryRefused, Person } from './Person';
export type { Faults } from './Faults';
export type { HostLocale } from './model/entry';
export { autoShows } from './office/External';
export { HostError } from './protocol/HostError';
export type * from './Snapshot';
