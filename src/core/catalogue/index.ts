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
  Suffix,
  Tag,
  TaskField,
  Text,
  ThirdQuarter,
} from './Edition';
export { editions } from './editions';
export { load } from './load';
export type { EditionFiles, Loaded } from './load';
export { rowTypes } from './rowTypes';
export type { QuantityWords, RowType } from './rowTypes';
export { codeOf, formOf, keyOf } from './rows';
