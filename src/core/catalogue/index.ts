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
  RowType,
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
export { codeOf, formOf, keyOf } from './rows';
