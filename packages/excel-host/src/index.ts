/** A stand-in for Excel. `loadOfficeJs.ts` needs Node and is imported by its own path. */
export { ExcelHost, type ExcelHostOptions, REQUIREMENT_SETS } from './ExcelHost';
export { EntryRefused, SimulatedUser } from './SimulatedUser';
export type { FaultInjector } from './protocol/FaultInjector';
export type { HostLocale } from './model/entry';
export { autoShows } from './office/OfficeExternal';
export { HostError } from './protocol/HostError';
export type * from './Snapshot';
