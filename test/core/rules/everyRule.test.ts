import { acrossRows } from './cases/acrossRows';
import { codes } from './cases/codes';
import { headings, required } from './cases/filled';
import { parts } from './cases/parts';
import { ratios, typedFractions } from './cases/ratios';
import { totals } from './cases/totals';
import { countTypes, moneyTypes, percentRanges, zeroRows } from './cases/types';
import { idOf } from './exercise';
import { edition } from '../../support/scenario';

/** How many rows or groups of rows the relations name for each kind of rule. */
const families = {
  totals: [totals, 6],
  ratios: [ratios, 14],
  'percentages typed as a fraction': [typedFractions, 17],
  'parts and wholes': [parts, 11 + 16 + 1],
  'one fact, several rows': [acrossRows, 7],
  codes: [codes, 7],
  counts: [countTypes, 88],
  money: [moneyTypes, 2],
  percentages: [percentRanges, 14 + 17],
  'rows that cannot be zero': [zeroRows, 15],
  'rows to be filled': [required, 107],
  headings: [headings, 19],
} as const;

describe('every rule of the edition is exercised, and every relation is a rule', () => {
  test.each(Object.entries(families))('%s', (_name, [exercises, number]) => {
    expect(exercises.length).toBe(number);
  });

  test('the rules of the edition are those of the relations, each once', () => {
    const exercised = Object.values(families).flatMap(([exercises]) => exercises.map(({ rule }) => idOf(rule)));
    const ofEdition = edition.rules.map(({ id }) => id);
    expect([...exercised].sort()).toEqual([...ofEdition].sort());
    expect(new Set(ofEdition).size).toBe(341);
  });

  test('the forms have 146 rows: 107 to be filled, 20 filled by formula, 19 headings', () => {
    expect(edition.rows.length).toBe(146);
    expect(required.length + totals.length + ratios.length + headings.length).toBe(146);
  });
});
