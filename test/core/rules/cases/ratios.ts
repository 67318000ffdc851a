import { blank, explain, fix, notice, overwritten, reading } from '../findings';
import type { Finding } from '../../../support/scenario';
import { asItIs, formOf, scene } from './Exercise';
import type { Exercise } from './Exercise';

/** row | numerator | denominator | severity | what the formula gives in the sound report | what a zero denominator breaks besides */
const list: readonly [string, string, string, typeof fix, number, (readonly Finding[])?][] = [
  // 9 / 10; tasks and completed ones are 10 and 9 in the appendix
  ['1:2', '1:2.2', '1:2.1', fix, 90, [explain('1:2.1-equal', 0, 10), explain('1:2.2-equal', 0, 9)]],
  // 3900 / 4000; 0 + 2000 + 3000 files are fewer than the 8000 of 7:6.7.1
  ['3:3.1', '3:3.1.2', '3:3.1.1', fix, 97.5, [explain('3:3.1.1-zero', 0), notice('7:6.7.1-part', 8000)]],
  // 1900 / 2000
  ['3:3.2', '3:3.2.2', '3:3.2.1', fix, 95, [explain('3:3.2.1-zero', 0), notice('7:6.7.1-part', 8000)]],
  // 2999 / 3000 = 99.9667
  ['3:3.3', '3:3.3.2', '3:3.3.1', fix, 99.97, [explain('3:3.3.1-zero', 0), notice('7:6.7.1-part', 8000)]],
  // 2839200 / 4559051 = 62.2761
  ['6:1', '6:1.2', '6:1.1', fix, 62.28, [explain('6:1.1-zero', 0)]],
  // 352 / 468 = 75.2137
  ['7:6.8', '7:6.8.2', '7:6.8.1', fix, 75.21],
  // 20 / 24 = 83.3333
  ['1:3.3', '1:3.3.2', '1:3.3.1', explain, 83.33],
  // 7 / 10
  ['2:2.2', '2:2.2.2', '2:2.2.1', explain, 70],
  // 30 / 36 = 83.3333
  ['2:3.2', '2:3.4', '2:3.3', explain, 83.33],
  // 50 / 51 = 98.0392
  ['3:3.4', '3:3.4.2', '3:3.4.1', explain, 98.04],
  // 190 / 200; with 0 in 6.4.2 the 87 of 6.4.3 are too many, and 978 more than 0 + 980 are not
  ['7:6.4', '7:6.4.2', '7:6.4.1', explain, 95, [fix('7:6.4.3-part', 87)]],
  // 980 / 1000; with 0 in 6.5.2 so are 442 in 6.5.3, and 978 in 6.6.2 are more than 190 + 0
  ['7:6.5', '7:6.5.2', '7:6.5.1', explain, 98, [fix('7:6.5.3-part', 442), fix('7:6.6.2-part', 978)]],
  // 978 / 1170 = 83.5897; a typed 0 in 6.6.1 is not 190 + 980
  ['7:6.6', '7:6.6.2', '7:6.6.1', explain, 83.59, [fix('7:6.6.1-total', 0, 1170)]],
  // 5000 / 8000
  ['7:6.7', '7:6.7.2', '7:6.7.1', explain, 62.5, [explain('7:6.7.1-zero', 0)]],
];

export const ratios: readonly Exercise[] = list.map(([row, numerator, denominator, say, exact, besides = []]) => ({
  rule: `${row}-ratio`,
  relation: `${row} = ${numerator} / ${denominator} × 100, here ${exact}`,
  satisfied: [asItIs, scene(`| ${row} | ${exact} |`, [overwritten(formOf(row))])],
  violated: [
    scene(`| ${row} | 50 |`, [say(`${row}-ratio`, 50, exact)]),
    scene(`| ${row} | 50 | Theo cách tính cũ |`, [{ ...say(`${row}-ratio`, 50, exact), explained: say === explain }]),
    // 100 % of nothing must be explained, whatever the relation is worth otherwise.
    scene(`| ${row} | 100 | \n | ${numerator} | 0 | \n | ${denominator} | 0 |`, [
      explain(`${row}-ratio`, 100),
      ...besides,
    ]),
  ],
  undecided: [
    scene(`| ${row} | 50 | \n | ${numerator} | |`, [blank(numerator)]),
    // The formula over a zero denominator shows nothing, and nothing is said of it.
    scene(`| ${numerator} | 0 | \n | ${denominator} | 0 |`, besides),
  ],
}));

/** Percentages without rows for their parts; with the value of the sound report as a fraction that gives it. */
const fractions: readonly [string, number, string][] = [
  ['1:4.2', 75, '3/4'],
  ['4:1.1', 100, '17/17'],
  ['4:1.2', 90, '9/10'],
  ['4:1.5.4', 12.16, '76/625'],
  ['4:2.5', 10.88, '68/625'],
  ['4:3.4', 11.2, '14/125'],
  ['7:3', 100, '12/12'],
  ['7:5.1.1', 100, '17/17'],
  ['7:5.1.2', 100, '9/9'],
  ['7:5.1.3', 80, '4/5'],
  ['7:5.2', 97, '97/100'],
  ['7:5.2.1', 95, '19/20'],
  ['7:5.2.2', 97.5, '39/40'],
  ['7:5.2.3', 98, '49/50'],
  ['7:5.3.1', 100, '17/17'],
  ['7:5.3.2', 100, '9/9'],
  ['7:5.3.3', 60, '3/5'],
];

export const typedFractions: readonly Exercise[] = fractions.map(([row, value, fraction]) => {
  const right = `${value}% (${fraction})`;
  const wrong = `${value}% (1/2)`;
  const text = (typed: string): Finding => reading(row, typed, value);
  return {
    rule: `${row}-ratio`,
    relation: `${row}, typed as a fraction, is what its parts give`,
    satisfied: [scene(`| ${row} | "${right}" |`, [text(right)])],
    // One half is 50 %, which no row of the sound report states.
    violated: [scene(`| ${row} | "${wrong}" |`, [text(wrong), fix(`${row}-ratio`, value, 50)])],
    undecided: [asItIs],
  };
});
