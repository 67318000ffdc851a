export type {
  Appendix,
  Code,
  PriorSlot,
  Edition,
  Form,
  Formula,
  PeriodRule,
  Problem,
  Row,
  RowKey,
  Rule,
  RuleCase,
  Severity,
  Tag,
  TaskField,
  Text,
  ThirdQuarter,
} from './Edition';
export { countsWithinPeriod } from './countsWithinPeriod';
export { editions } from './shippedEditions';
export { rowTypes } from './rowTypes';
export type { QuantityWords, RowType } from './rowTypes';
export { ruleSuffixes } from './ruleSuffixes';
export type { Suffix } from './ruleSuffixes';
export { codeOf, formOf, keyOf } from './rows';
