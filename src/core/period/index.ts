export { dataFrom, dataTo, daysLeft, dueDate, periodInForce } from './cutOffs';
export { nextPeriod, periodBefore, yearBefore } from './nextPeriod';
export { comparePeriods, formatPeriod, parsePeriod, periodYears } from './Period';
export type { ParsedPeriod, Period } from './Period';
