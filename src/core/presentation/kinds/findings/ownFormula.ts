import { sentence } from '../../messages';
import { clipped } from '../../sentences/clipped';
import type { FindingKind } from './FindingKind';
import { rowIn } from './rowIn';

/** A formula of somebody's own stands in a figure cell. */
export const ownFormula: FindingKind<'ownFormula'> = {
  sentence: ({ detail }, namer) => {
    const { readings, places } = namer.m;
    const formula = places.quoted(clipped(detail.formula));
    const name = namer.namedRow(detail.row);
    return rowIn(namer.edition, detail.row).formula
      ? `${sentence(readings.otherFormula(name, formula))} ${readings.remedies.restoreFormula}`
      : `${sentence(readings.ownFormula(name, formula))} ${readings.remedies.replaceFormula}`;
  },
  fixes: ({ detail }, factory) => factory.ofRow(detail.row, (row) => factory.restoreFormula(row)),
};
