import { sentence } from '../../messages';
import type { FindingKind } from './FindingKind';

/** Some percentages of a form are rounded and some are cut off. */
export const mixedRounding: FindingKind<'mixedRounding'> = {
  sentence: ({ detail }, namer) =>
    sentence(
      namer.m.structure.mixedRounding(namer.form(detail.form), namer.rows(detail.rounded), namer.rows(detail.cut)),
    ),
  fixes: () => [],
};
