import { blank, explain, explained, fix, notice } from '../findings';
import { asItIs, scene } from './Exercise';
import type { Exercise } from './Exercise';

const oneOf: readonly [string, readonly number[], readonly number[]][] = [
  ['1:7', [0, 1], [2, -1]],
  ['7:1', [0, 1], [2, -1]],
  ['7:2', [0, 1, 2], [3, -1]],
  ['7:4', [0, 1, 2], [3, -1]],
];

export const codes: readonly Exercise[] = [
  ...oneOf.map(([row, right, wrong]) => ({
    rule: `${row}-code`,
    relation: `${row} is one of ${right.join(', ')}`,
    satisfied: right.map((code) => scene(`| ${row} | ${code} |`)),
    violated: wrong.map((code) => scene(`| ${row} | ${code} | Ghi chú |`, [fix(`${row}-code`, code)])),
    // Half a code is none of its type.
    undecided: [scene(`| ${row} | |`, [blank(row)]), scene(`| ${row} | 0.5 |`, [fix(`${row}-code`, 0.5)])],
  })),
  {
    rule: '1:6-code',
    relation: '1:6 is 0 or 1',
    satisfied: [asItIs, scene('| 1:6 | 0 | \n | 1:6.1 | | \n | 1:6.2 | |')],
    // A code that is none does not tell whether there was a survey.
    violated: [2, -1].map((code) => scene(`| 1:6 | ${code} |`, [fix('1:6-code', code)])),
    undecided: [scene('| 1:6 | |', [blank('1:6')])],
  },
  {
    rule: '1:6.1-code',
    relation: '1:6 = 1 wants 6.1 > 0 and 6.2: explain (a survey under way); 1:6 = 0 wants 6.1 blank or 0: fix',
    satisfied: [asItIs, scene('| 1:6 | 0 | \n | 1:6.1 | 0 | \n | 1:6.2 | |')],
    violated: [
      scene('| 1:6.1 | 0 |', [explain('1:6.1-code', 0)]),
      scene('| 1:6.1 | 0 | Đang khảo sát |', [explained('1:6.1-code', 0)]),
      scene('| 1:6.1 | |', [explain('1:6.1-code', null)]),
      scene('| 1:6.1 | | Đang khảo sát |', [explained('1:6.1-code', null)]),
      // Nor is it known how: the one relation speaks at 6.1.
      scene('| 1:6.2 | |', [explain('1:6.1-code', 1800)]),
      scene('| 1:6.2 | | Đang khảo sát |', [explained('1:6.1-code', 1800)]),
      scene('| 1:6.1 | | \n | 1:6.2 | |', [explain('1:6.1-code', null)]),
      scene('| 1:6 | 0 | \n | 1:6.1 | 1800 | Năm trước | \n | 1:6.2 | |', [fix('1:6.1-code', 1800)]),
    ],
    undecided: [scene('| 1:6 | |', [blank('1:6')]), scene('| 1:6.1 | -1 |', [fix('1:6.1-type', -1)])],
  },
  {
    rule: '1:6.2-code',
    relation: '1:6.2 is 0, 1 or 2; beside 1:6 = 0 it is blank, or 0: notice',
    satisfied: [...[0, 1, 2].map((code) => scene(`| 1:6.2 | ${code} |`))],
    violated: [
      ...[3, -1].map((code) => scene(`| 1:6.2 | ${code} | Ghi chú |`, [fix('1:6.2-code', code)])),
      scene('| 1:6 | 0 | \n | 1:6.1 | 0 | \n | 1:6.2 | 0 |', [notice('1:6.2-code', 0)]),
    ],
    undecided: [
      scene('| 1:6 | | \n | 1:6.2 | |', [blank('1:6'), blank('1:6.2')]),
      scene('| 1:6 | 0 | \n | 1:6.1 | | \n | 1:6.2 | |'),
      scene('| 1:6.2 | 0.5 |', [fix('1:6.2-code', 0.5)]),
    ],
  },
];
