import type { Suffix } from '../../../catalogue';
import { attainable } from './attainable';
import { average } from './average';
import { code } from './code';
import { equal } from './equal';
import { heading } from './heading';
import { part } from './part';
import { range } from './range';
import { ratio } from './ratio';
import { required } from './required';
import { residual } from './residual';
import type { RuleKind } from './RuleKind';
import { total } from './total';
import { type } from './type';
import { zero } from './zero';

/** The words and fixes of every kind of rule, by the suffix of its rules. */
export const ruleKinds = {
  total,
  ratio,
  part,
  equal,
  residual,
  average,
  attainable,
  code,
  type,
  range,
  required,
  zero,
  heading,
} satisfies Readonly<Record<Suffix, RuleKind>>;
