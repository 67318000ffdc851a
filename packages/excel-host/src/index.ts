/** A stand-in for Excel. `loadOfficeJs.ts`, which needs Node, is imported by its own name. */
export { ExcelHost, type ExcelHostOptions, REQUIREMENT_SETS } from './ExcelHost';
export { EntryRefused, SimulatedUser } from './SimulatedUser';
export type { FaultInjector } from './protocol/FaultInjector';
export type { HostLocale } from './model/entry';
export { autoShows } from './office/OfficeExternal';
export { HostError } from './protocol/HostError';
export type * from './Snapshot';
