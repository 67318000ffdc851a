export type {
  Appendix,
  Code,
  PriorSlot,
  Edition,
  Form,
  Formula,
  PeriodKind,
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
export { comparable } from './comparable';
export { editions } from './editions';
export { load } from './load';
export type { EditionFiles, Loaded } from './load';
export { codeOf, formOf, keyOf } from './rows';
