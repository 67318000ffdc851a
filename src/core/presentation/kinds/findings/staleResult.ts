import { sentence } from '../../messages';
import type { FindingKind } from './FindingKind';
import { rowOf } from '../../../rules';

/** The stored result of a formula is not what the formula gives. */
export const staleResult: FindingKind<'staleResult'> = {
  sentence: ({ detail, stated, expected }, namer) => {
    const row = rowOf(namer.edition, detail.row);
    const [stored, computed] = [stated, expected].map((figure) => namer.figure(row, Number(figure)));
    return sentence(namer.m.structure.staleResult(namer.namedRow(detail.row), stored ?? '', computed ?? ''));
  },
  fixes: () => [],
};
