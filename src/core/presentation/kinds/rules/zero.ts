import { plainKind } from './RuleKind';
import type { RuleKind } from './RuleKind';

/** A figure that is hardly ever zero is not zero. */
export const zero: RuleKind = {
  ...plainKind,
  statement: ({ rule, formatter }) => formatter.namer.m.findings.zero(formatter.namer.namedRow(rule.row)),
  demands: (rule, namer) => [namer.m.rules.notZero(namer.row(rule.row))],
  correction: (remedies) => remedies.figure,
};
