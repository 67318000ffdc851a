export type * from './Reading';
export { read } from './read';
export { readChoice, type Choice, type ChoiceReading } from './readChoice';
export { isDateFormat, isPercentFormat } from './numberFormat';
