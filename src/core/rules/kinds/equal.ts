import type { RuleKind } from './RuleKind';

/** A row equals another side, which is expected of it where the rule is a single equation for the row itself. */
export const equal: RuleKind = {
  expected: ({ broken, by, right }) => {
    const isOneEquation = broken.all.length === 1 && by.operator === '=' && by.left.kind === 'reference';
    return isOneEquation ? right : NaN;
  },
};
