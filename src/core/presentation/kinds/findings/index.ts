import type { Finding } from '../../../rules';
import { comparison } from './comparison';
import type { DetailType, FindingKind } from './FindingKind';
import { formulaLost } from './formulaLost';
import { formulaOverwritten } from './formulaOverwritten';
import { mixedRounding } from './mixedRounding';
import { ownFormula } from './ownFormula';
import { period } from './period';
import { reading } from './reading';
import { sameAsBefore } from './sameAsBefore';
import { staleResult } from './staleResult';
import { starting } from './starting';
import { structure } from './structure';
import { task } from './task';
import { thirdQuarter } from './thirdQuarter';

/** The words and fixes of every kind of finding, by the type of its detail. */
const findingKinds = {
  comparison,
  reading,
  ownFormula,
  formulaLost,
  staleResult,
  formulaOverwritten,
  mixedRounding,
  period,
  sameAsBefore,
  thirdQuarter,
  starting,
  task,
  structure,
} satisfies { readonly [T in DetailType]: FindingKind<T> };

/** The kind of a finding. */
export function findingKindOf({ detail }: Finding): FindingKind<DetailType> {
  return findingKinds[detail.type] as FindingKind<DetailType>; // each entry takes the details of its own type
}
