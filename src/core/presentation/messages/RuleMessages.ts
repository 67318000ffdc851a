import type { Severity } from '../../catalogue';

/** What a rule asks; rows come worded, as "dòng 1.5". */
export interface RuleMessages {
  readonly required: (row: string) => string;
  readonly requiredCode: (row: string) => string;
  readonly requiredIf: (conditions: string, row: string) => string;
  readonly whole: (row: string) => string;
  readonly notNegative: (row: string) => string;
  readonly between: (row: string, low: string, high: string) => string;
  readonly atMost: (row: string, high: string) => string;
  readonly atLeast: (row: string, low: string) => string;
  readonly heading: (row: string) => string;
  readonly code: (row: string, codes: string) => string;
  /** A code with what it means: "1 (Có)". */
  readonly meaning: (value: string, label: string) => string;
  readonly equals: (row: string, other: string) => string;
  readonly ratio: (row: string, numerator: string, denominator: string) => string;
  readonly ratioOverZero: (denominator: string) => string;
  readonly fraction: (row: string) => string;
  readonly notZero: (row: string) => string;
  readonly residual: (row: string, sum: string) => string;
  readonly average: (row: string, rows: string) => string;
  readonly averageAtEnd: string;
  readonly attainable: (row: string, whole: string) => string;
  readonly attainableOverZero: (row: string, whole: string) => string;
  readonly ifThen: (conditions: string, consequence: string) => string;
  /** What follows from a deviation of one side: "nhỏ hơn thì phải sửa". */
  readonly otherwise: (deviation: string, severity: Severity) => string;
  readonly less: string;
  readonly more: string;
  readonly negative: string;
  readonly below: (limit: string) => string;
  readonly above: (limit: string) => string;
}
