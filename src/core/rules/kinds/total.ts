import type { RuleKind } from './RuleKind';

/** A row is the sum of its parts, which its formula adds up; a row without a formula has no expected figure. */
export const total: RuleKind = { expected: ({ computed }) => computed };
