export { dateOfDayNumber, dayNumber, daysBetween, isCalendarDate } from './CalendarDate';
export type { CalendarDate } from './CalendarDate';
export { dataFrom, dataTo, daysLeft, dueDate, periodInForce } from './cutOffs';
export { nextPeriod, periodBefore, yearBefore } from './nextPeriod';
export { comparePeriods, formatPeriod, parsePeriod, periodKinds, periodYears } from './Period';
export type { ParsedPeriod, Period, PeriodKind } from './Period';
export { dateOfSerial, serialOf } from './serial';
