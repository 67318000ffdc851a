import { blank, explain, explained, fix, overwritten, reading } from '../findings';
import { asItIs, scene } from './Exercise';
import type { Exercise } from './Exercise';

/** The figure of each total in the sound report, and a part of it. */
export const totals: readonly Exercise[] = [
  {
    rule: '2:1-total',
    relation: '2:1 = 1.1 + 1.2 + 1.3, here 70 + 53 + 8 = 131',
    satisfied: [asItIs, scene('| 2:1 | 131 |', [overwritten('BM2')])],
    violated: [
      scene('| 2:1 | 130 |', [fix('2:1-total', 130, 131)]),
      scene('| 2:1 | 132 |', [fix('2:1-total', 132, 131)]),
      // An impossible sum cannot be explained.
      scene('| 2:1 | 132 | Tính cả văn bản liên tịch |', [fix('2:1-total', 132, 131)]),
    ],
    undecided: [
      scene('| 2:1 | 130 | \n | 2:1.2 | |', [blank('2:1.2')]),
      scene('| 2:1 | 130 | \n | 2:1.2 | khoảng 50 |', [reading('2:1.2', 'khoảng 50', null)]),
    ],
  },
  {
    rule: '4:1.5-total',
    relation: '4:1.5 = 1.5.1 + 1.5.2 + 1.5.3, here 5 + 101 + 506 = 612',
    satisfied: [asItIs, scene('| 4:1.5 | 612 |', [overwritten('BM4')])],
    violated: [
      // 614 is not what 6:2.1 says, either.
      scene('| 4:1.5 | 614 |', [fix('4:1.5-total', 614, 612), explain('4:1.5-equal', 614)]),
      // 613 units in 6:2.1, too (511 for 510): only the sum is wrong.
      scene('| 4:1.5 | 613 | \n | 6:2.5 | 511 |', [fix('4:1.5-total', 613, 612)]),
    ],
    undecided: [scene('| 4:1.5 | 612 | \n | 4:1.5.3 | |', [blank('4:1.5.3')])],
  },
  {
    rule: '6:2.4-total',
    relation: '6:2.4 = 2.4.1 + 2.4.2 + 2.4.3, here 10 + 20 + 38 = 68',
    satisfied: [asItIs, scene('| 6:2.4 | 68 |', [overwritten('BM6')])],
    violated: [
      // The formula of 6:2.1 adds up the stated 70, less two units in 2.5: 5 + 29 + 70 + 508 = 612, no second finding.
      scene('| 6:2.4 | 70 | \n | 6:2.5 | 508 |', [fix('6:2.4-total', 70, 68)]),
      // With 510 in 2.5 it gives 614, which is not the 612 of 4:1.5.
      scene('| 6:2.4 | 70 |', [explain('4:1.5-equal', 612), fix('6:2.4-total', 70, 68)]),
    ],
    undecided: [scene('| 6:2.4 | 70 | \n | 6:2.4.1 | | \n | 6:2.5 | 508 |', [blank('6:2.4.1')])],
  },
  {
    rule: '7:6.6.1-total',
    relation: '7:6.6.1 = 6.4.2 + 6.5.2, here 190 + 980 = 1170',
    satisfied: [asItIs, scene('| 7:6.6.1 | 1170 |', [overwritten('BM7')])],
    violated: [
      scene('| 7:6.6.1 | 1171 |', [fix('7:6.6.1-total', 1171, 1170)]),
      // 978 integrated of only 977: the part rule uses the stated figure.
      scene('| 7:6.6.1 | 977 |', [fix('7:6.6.1-total', 977, 1170), fix('7:6.6.2-part', 978)]),
    ],
    undecided: [scene('| 7:6.6.1 | 1171 | \n | 7:6.4.2 | |', [blank('7:6.4.2')])],
  },
  {
    rule: '3:1.4-total',
    relation: '3:1.4 = 1.4.1 + 1.4.2 + 1.4.3, here 1403 + 246 + 113 = 1762; shared procedures are counted once',
    satisfied: [asItIs, scene('| 3:1.4 | 1762 |', [overwritten('BM3')])],
    violated: [
      scene('| 3:1.4 | 1700 |', [explain('3:1.4-total', 1700, 1762)]),
      scene('| 3:1.4 | 1763 |', [explain('3:1.4-total', 1763, 1762)]),
      scene('| 3:1.4 | 1700 | 62 TTHC dùng chung |', [explained('3:1.4-total', 1700, 1762)]),
    ],
    undecided: [scene('| 3:1.4 | 1700 | \n | 3:1.4.3 | |', [blank('3:1.4.3')])],
  },
  {
    rule: '6:2.1-total',
    relation: '6:2.1 = 2.2 + 2.3 + 2.4 + 2.5, not 2.6, here 5 + 29 + 68 + 510 = 612; below fix, above explain',
    satisfied: [asItIs, scene('| 6:2.1 | 612 |', [overwritten('BM6')]), scene('| 6:2.6 | 99 |')],
    violated: [
      // 611 is not the 612 of 4:1.5, either; 600 of 5:1.2 is below both.
      scene('| 6:2.1 | 611 |', [explain('4:1.5-equal', 612), fix('6:2.1-total', 611, 612)]),
      scene('| 6:2.1 | 615 |', [explain('4:1.5-equal', 612), explain('6:2.1-total', 615, 612)]),
      // Units not yet classified: 614 in both forms, 508 + 2 more in 4:1.5.3.
      scene('| 6:2.1 | 614 | \n | 4:1.5.3 | 508 |', [explain('6:2.1-total', 614, 612)]),
      scene('| 6:2.1 | 614 | 2 đơn vị chưa phân loại | \n | 4:1.5.3 | 508 |', [explained('6:2.1-total', 614, 612)]),
      scene('| 6:2.1 | 610 | 2 đơn vị chưa phân loại | \n | 4:1.5.3 | 504 |', [fix('6:2.1-total', 610, 612)]),
    ],
    undecided: [
      scene('| 6:2.1 | 612 | \n | 6:2.2 | |', [blank('6:2.2')]),
      // The emptied 2.4 stands for 10 + 20 + 38: the total is decided; with 2.4.1 blank, too, it is not.
      scene('| 6:2.1 | 612 | \n | 6:2.4 | | \n | 6:2.4.1 | |', [blank('6:2.4.1')]),
    ],
  },
];
