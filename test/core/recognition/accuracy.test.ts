import { noFaults } from './distortions/faults';
import { Random } from './distortions/Random';
import { distorted, variantOf } from './distortions/variant';
import { add, judge, noTotals } from './accuracy';
import { edition } from './sheets';

const variants = 300;

test('in 300 distorted reports, 99 of 100 figures get into their row and none into another without a doubt', () => {
  let sum = noTotals;
  const wrong: string[] = [];
  for (let seed = 1; seed <= variants; seed += 1) {
    const { totals, faults } = judge(edition, variantOf(edition, seed));
    sum = add(sum, totals);
    if (totals.wrongAndCertain > 0) wrong.push(`seed ${seed}`, ...faults);
  }
  const percent = (part: number): string => `${((part / sum.values) * 100).toFixed(2)} %`;
  process.stdout.write(
    `  ${variants} distorted reports, ${sum.values} figures: ${sum.landed} landed (${percent(sum.landed)}), ` +
      `${sum.doubtful} of them doubtful (${percent(sum.doubtful)}); ${sum.wrongButDoubtful} wrong but doubtful, ` +
      `${sum.wrongAndCertain} wrong and certain, ${sum.missed} missed\n`,
  );
  expect(wrong).toEqual([]);
  expect(sum.values).toBeGreaterThan(25_000);
  expect(sum.landed / sum.values).toBeGreaterThanOrEqual(0.99);
  expect(sum.doubtful / sum.values).toBeLessThan(0.15);
}, 60_000);

describe('every row of an undistorted report is certain', () => {
  test.each([
    ['a form a sheet', noFaults],
    ['all forms below each other', { ...noFaults, together: true }],
    ['without titles', { ...noFaults, together: true, title: 'none' }],
    ['closing dots', { ...noFaults, codes: { ...noFaults.codes, dotted: 1 } }],
    ['decomposed', { ...noFaults, encoding: 'NFD' }],
    ['TCVN3', { ...noFaults, encoding: 'TCVN3' }],
    ['VNI', { ...noFaults, encoding: 'VNI' }],
  ] as const)('every row of a report is certain: %s', (_, faults) => {
    const { totals } = judge(edition, distorted(edition, faults, new Random(1)));
    expect(totals).toEqual({ ...noTotals, values: 126, landed: 126, certain: 126 });
  });
});
