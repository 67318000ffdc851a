import { sentence } from '../../messages';
import { clip } from '../../sentences/shortText';
import type { FindingKind } from './FindingKind';
import { rowOf } from '../../../rules';

/** A figure cell has a user's own formula. */
export const ownFormula: FindingKind<'ownFormula'> = {
  sentence: ({ detail }, namer) => {
    const { readings, places } = namer.m;
    const formula = places.quoted(clip(detail.formula));
    const name = namer.namedRow(detail.row);
    return rowOf(namer.edition, detail.row).formula
      ? `${sentence(readings.otherFormula(name, formula))} ${readings.remedies.restoreFormula}`
      : `${sentence(readings.ownFormula(name, formula))} ${readings.remedies.replaceFormula}`;
  },
  fixes: ({ detail }, factory) => factory.ofRow(detail.row, (row) => factory.restoreFormula(row)),
};
