export type {
  BinaryOperator,
  Comparison,
  ComparisonOperator,
  Expression,
  FunctionName,
  Outcome,
  Part,
  Reference,
  Value,
} from './Expression';
export { parseComparison, parseExpression } from './parse';
export type { Parsed } from './parse';
export { compile, compileComparison, decide, evaluate } from './evaluate';
export type { Figures, SlotOf } from './evaluate';
export { comparisonOperands, operands } from './operands';
export { describe } from './describe';
export type { Vocabulary } from './describe';
export { excelCondition, excelOf } from './excel';
export type { AddressOf } from './excel';
