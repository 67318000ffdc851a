import type { Suffix } from '../../catalogue';
import { equal } from './equal';
import { ratio } from './ratio';
import { openKind } from './RuleKind';
import type { RuleKind } from './RuleKind';
import { total } from './total';

/** What every kind of rule expects of a figure, by the suffix of its rules. */
export const ruleKinds = {
  total,
  ratio,
  part: openKind,
  equal,
  residual: openKind,
  average: openKind,
  attainable: openKind,
  code: openKind,
  type: openKind,
  range: openKind,
  required: openKind,
  zero: openKind,
  heading: openKind,
} satisfies Readonly<Record<Suffix, RuleKind>>;
