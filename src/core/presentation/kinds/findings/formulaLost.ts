import { sentence } from '../../messages';
import type { FindingKind } from './FindingKind';
import { rowOf } from '../../../rules';

/** A computed row is empty. */
export const formulaLost: FindingKind<'formulaLost'> = {
  sentence: ({ detail, expected }, namer) => {
    const figure = namer.figure(rowOf(namer.edition, detail.row), expected ?? NaN);
    return sentence(namer.m.structure.formulaLost(namer.namedRow(detail.row), figure));
  },
  fixes: ({ detail }, factory) => factory.ofRow(detail.row, (row) => factory.restoreFormula(row)),
};
