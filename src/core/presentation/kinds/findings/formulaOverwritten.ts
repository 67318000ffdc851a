import { sentence } from '../../messages';
import type { FindingKind } from './FindingKind';

/** Figures that agree with the formulas were typed over them. */
export const formulaOverwritten: FindingKind<'formulaOverwritten'> = {
  sentence: ({ detail }, namer) =>
    sentence(namer.m.structure.formulaOverwritten(namer.form(detail.form), namer.rows(detail.rows))),
  fixes: ({ detail }, factory) =>
    detail.rows.flatMap((key) =>
      factory.ofRow(key, (row) => factory.restoreFormula(row, factory.m.places.row(row.code))),
    ),
};
