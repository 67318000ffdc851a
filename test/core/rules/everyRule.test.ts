import { acrossRows } from './cases/acrossRows';
import { codes } from './cases/codes';
import { headings, required } from './cases/filled';
import { parts } from './cases/parts';
import { ratios, typedFractions } from './cases/ratios';
import { totals } from './cases/totals';
import { countTypes, moneyTypes, percentRanges, zeroRows } from './cases/types';
import { idOf } from './exercise';
import { edition } from '../../support/scenario';

const exercises = [
  ...[...totals, ...ratios, ...typedFractions, ...parts, ...acrossRows, ...codes],
  ...[...countTypes, ...moneyTypes, ...percentRanges, ...zeroRows, ...required, ...headings],
];

test('every rule of the edition is exercised once, and every exercise is of a rule of the edition', () => {
  expect(exercises.map(({ rule }) => idOf(rule)).sort()).toEqual(edition.rules.map(({ id }) => id).sort());
});

test('every exercise has a report that satisfies the rule, one that violates it and one that leaves it open', () => {
  const lacking = exercises.filter(({ satisfied, violated, undecided }) =>
    [satisfied, violated, undecided].some((scenes) => scenes.length === 0),
  );
  expect(lacking.map(({ rule }) => rule)).toEqual([]);
});
