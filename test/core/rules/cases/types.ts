import { blank, explain, explained, fix, notice, overwritten, reading } from '../findings';
import type { Finding } from '../../../support/scenario';
import { asItIs, formOf, rowsOfType, scene, withoutForm } from './Exercise';
import type { Exercise } from './Exercise';

/** Documents, tasks, bodies, procedures, dossiers, people and the like. */
export const counts = rowsOfType('count');

/** Filled by formula; what it gives in the sound report. */
export const computed: ReadonlyMap<string, number> = new Map([
  ['1:2', 90],
  ['1:3.3', 83.33],
  ['2:1', 131],
  ['2:2.2', 70],
  ['2:3.2', 83.33],
  ['3:1.4', 1762],
  ['3:3.1', 97.5],
  ['3:3.2', 95],
  ['3:3.3', 99.97],
  ['3:3.4', 98.04],
  ['4:1.5', 612],
  ['6:1', 62.28],
  ['6:2.1', 612],
  ['6:2.4', 68],
  ['7:6.4', 95],
  ['7:6.5', 98],
  ['7:6.6', 83.59],
  ['7:6.6.1', 1170],
  ['7:6.7', 62.5],
  ['7:6.8', 75.21],
]);

/** A survey under way has no count yet. */
function blankFinding(row: string): Finding {
  return row === '1:6.1' ? explain('1:6.1-code', null) : blank(row);
}

/** A row that is typed as it must be, and one that is not: a formula, or a blank. */
function typedAndNot(row: string): Pick<Exercise, 'satisfied' | 'undecided'> {
  const value = computed.get(row);
  return value === undefined
    ? { satisfied: [asItIs], undecided: [scene(`| ${row} | |`, [blankFinding(row)])] }
    : { satisfied: [scene(`| ${row} | ${value} |`, [overwritten(formOf(row))])], undecided: [withoutForm(row)] };
}

export const countTypes: readonly Exercise[] = counts.map((row) => ({
  rule: `${row}-type`,
  relation: `${row} is a count: whole, ≥ 0`,
  satisfied: typedAndNot(row).satisfied,
  // No other rule uses the figure; so each is one finding.
  violated: [scene(`| ${row} | -1 |`, [fix(`${row}-type`, -1)])],
  undecided: [
    ...typedAndNot(row).undecided,
    // A thousands dot that Excel under English settings took for a decimal point: what is meant is asked.
    scene(`| ${row} | 1.8 |`, [fix(`${row}-type`, 1.8, 1800)]),
  ],
}));

export const moneyTypes: readonly Exercise[] = rowsOfType('money').map((row) => ({
  rule: `${row}-type`,
  relation: `${row} is money: ≥ 0`,
  satisfied: [asItIs],
  violated: [scene(`| ${row} | -1 |`, [fix(`${row}-type`, -1)])],
  undecided: [scene(`| ${row} | |`, [blank(row)])],
}));

/** Numbers may have risen since 2015. */
const mayBeNegative = ['4:1.5.4', '4:2.5', '4:3.4'];

/** 1010 of 1000 million is 101 %: as typed, and worth asking, as is the spending itself. */
const moreThanPlanned = ['', 'Vượt kế hoạch'].map((note) => {
  const say = note === '' ? explain : explained;
  const table = `| 6:1 | 101 | ${note} | \n | 6:1.1 | 1000 | \n | 6:1.2 | 1010 |`;
  return scene(table, [overwritten('BM6'), say('6:1-range', 101), explain('6:1.2-part', 1010)]);
});

export const percentRanges: readonly Exercise[] = rowsOfType('percent').map((row) => ({
  rule: `${row}-range`,
  relation: `${row} is a percentage: 0 to 100, where it is typed`,
  ...typedAndNot(row),
  violated: [
    ...(mayBeNegative.includes(row)
      ? [
          scene(`| ${row} | -5 |`, [explain(`${row}-range`, -5)]),
          scene(`| ${row} | -5 | Tăng biên chế giáo viên |`, [explained(`${row}-range`, -5)]),
        ]
      : [scene(`| ${row} | -5 |`, [fix(`${row}-range`, -5)])]),
    ...(row === '6:1' ? moreThanPlanned : [scene(`| ${row} | 101 | Ghi chú |`, [fix(`${row}-range`, 101)])]),
  ],
}));

/** Where a province cannot have zero. */
export const zeroRows: readonly Exercise[] = [
  // 0 is not 1403 + 246 + 113; and less than every part of it: 34, 402, 133, 79, 200 + 1000, 468.
  zero('3:1.4', '', [
    explain('3:1.4-total', 0, 1762),
    ...[explain('3:1.1-part', 34), explain('3:2.1-part', 402), explain('3:2.2-part', 133), explain('3:2.3-part', 79)],
    ...[explain('7:6.4.1-part', 1200), explain('7:6.8.1-part', 468)],
  ]),
  // 1403 more in 1.4.2, so that the total is 1762 as before.
  zero('3:1.4.1', '| 3:1.4.2 | 1649 |'),
  zero('3:1.4.2'),
  zero('3:1.4.3'),
  zero('3:3.1.1', '| 3:3.1.2 | 0 |', [notice('7:6.7.1-part', 8000)]),
  zero('3:3.2.1', '| 3:3.2.2 | 0 |', [notice('7:6.7.1-part', 8000)]),
  zero('3:3.3.1', '| 3:3.3.2 | 0 |', [notice('7:6.7.1-part', 8000)]),
  zero('4:1.5', '', [fix('4:1.5-total', 0, 612), explain('4:1.5-equal', 0)]),
  zero('4:2.1', '', [explain('4:2.2-part', 1650)]),
  zero('4:2.2'),
  zero('4:3.1', '', [explain('4:3.2-part', 19380)]),
  zero('4:3.2'),
  zero('6:1.1', '| 6:1.2 | 0 |'),
  zero('6:2.1', '', [explain('4:1.5-equal', 612), fix('6:2.1-total', 0, 612)]),
  zero('7:6.7.1', '| 7:6.7.2 | 0 |'),
];

function zero(row: string, others = '', also: readonly Finding[] = []): Exercise {
  return {
    rule: `${row}-zero`,
    relation: `${row} > 0`,
    satisfied: [asItIs],
    violated: [scene(`| ${row} | 0 | \n ${others}`, [explain(`${row}-zero`, 0), ...also])],
    undecided: [blankLeaf(row)],
  };
}

/** A total is unknown while one of its parts is; 3:1.4, whose parts may not be zero themselves, is asked as typed. */
function blankLeaf(row: string): Exercise['undecided'][number] {
  if (row === '3:1.4') return scene('| 3:1.4 | nhiều |', [reading(row, 'nhiều', null)]);
  const leaf = { '4:1.5': '4:1.5.1', '6:2.1': '6:2.2' }[row] ?? row;
  return scene(`| ${leaf} | |`, [blank(leaf)]);
}
