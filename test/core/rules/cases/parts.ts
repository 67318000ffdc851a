import { blank, explain, explained, fix, notice } from '../findings';
import { asItIs, scene } from './Exercise';
import type { Exercise } from './Exercise';

interface Relation {
  readonly relation: string;
  readonly row: string;
  /** As much as may be, against the other figures of the sound report. */
  readonly most: number;
  /** A row on the right side that, left blank, leaves the relation open. */
  readonly right: string;
  /** What is stated where the left side is a sum. */
  readonly sum?: (figure: number) => number;
  /** Findings of other relations with `most`, and with one more. */
  readonly also?: readonly [Exercise['violated'][number]['findings'], Exercise['violated'][number]['findings']];
}

const impossible: readonly Relation[] = [
  { relation: '3:3.1.2 ≤ 3.1.1', row: '3:3.1.2', most: 4000, right: '3:3.1.1' },
  { relation: '3:3.2.2 ≤ 3.2.1', row: '3:3.2.2', most: 2000, right: '3:3.2.1' },
  { relation: '3:3.3.2 ≤ 3.3.1', row: '3:3.3.2', most: 3000, right: '3:3.3.1' },
  // The appendix has nine completed tasks, and says so.
  {
    ...{ relation: '1:2.2 ≤ 2.1', row: '1:2.2', most: 10, right: '1:2.1' },
    also: [[explain('1:2.2-equal', 10, 9)], [explain('1:2.2-equal', 11, 9)]],
  },
  { relation: '7:6.4.2 ≤ 6.4.1', row: '7:6.4.2', most: 200, right: '7:6.4.1' },
  { relation: '7:6.5.2 ≤ 6.5.1', row: '7:6.5.2', most: 1000, right: '7:6.5.1' },
  { relation: '7:6.4.3 ≤ 6.4.2', row: '7:6.4.3', most: 190, right: '7:6.4.2' },
  { relation: '7:6.5.3 ≤ 6.5.2', row: '7:6.5.3', most: 980, right: '7:6.5.2' },
  // 6.6.1 is 190 + 980; while one of them is blank it is unknown.
  { relation: '7:6.6.2 ≤ 6.6.1', row: '7:6.6.2', most: 1170, right: '7:6.5.2' },
  { relation: '7:6.7.2 ≤ 6.7.1', row: '7:6.7.2', most: 8000, right: '7:6.7.1' },
  { relation: '7:6.8.2 ≤ 6.8.1', row: '7:6.8.2', most: 468, right: '7:6.8.1' },
];

/** Backlog of earlier periods, shared or ministerial procedures, posts. 3:1.4 is 1403 + 246 + 113 = 1762. */
const unusual: readonly Relation[] = [
  { relation: '1:3.3.2 ≤ 3.3.1', row: '1:3.3.2', most: 24, right: '1:3.3.1' },
  { relation: '2:2.2.2 ≤ 2.2.1', row: '2:2.2.2', most: 10, right: '2:2.2.1' },
  { relation: '2:3.4 ≤ 3.3', row: '2:3.4', most: 36, right: '2:3.3' },
  { relation: '3:3.4.2 ≤ 3.4.1', row: '3:3.4.2', most: 51, right: '3:3.4.1' },
  { relation: '1:5.2 + 5.3 + 5.4 ≤ 5.1', row: '1:5.2', most: 110, right: '1:5.1', sum: (n) => n + 6 + 4 },
  { relation: '2:2.2.1 ≤ 2.1', row: '2:2.2.1', most: 53, right: '2:2.1' },
  { relation: '2:3.3 ≤ 3.1', row: '2:3.3', most: 143, right: '2:3.1' },
  { relation: '3:1.1 ≤ 3:1.4', row: '3:1.1', most: 1762, right: '3:1.4.2' },
  { relation: '3:2.1 ≤ 3:1.4', row: '3:2.1', most: 1762, right: '3:1.4.2' },
  { relation: '3:2.2 ≤ 3:1.4', row: '3:2.2', most: 1762, right: '3:1.4.2' },
  { relation: '3:2.3 ≤ 3:1.4', row: '3:2.3', most: 1762, right: '3:1.4.2' },
  { relation: '6:1.2 ≤ 1.1', row: '6:1.2', most: 4559051, right: '6:1.1' },
  { relation: '4:2.2 ≤ 2.1', row: '4:2.2', most: 1769, right: '4:2.1' },
  { relation: '4:3.2 ≤ 3.1', row: '4:3.2', most: 20160, right: '4:3.1' },
  { relation: '7:6.4.1 + 6.5.1 ≤ 3:1.4', row: '7:6.4.1', most: 762, right: '3:1.4.1', sum: (n) => n + 1000 },
  { relation: '7:6.8.1 ≤ 3:1.4', row: '7:6.8.1', most: 1762, right: '3:1.4.1' },
];

function exercise(
  { relation, row, most, right, sum = (n) => n, also = [[], []] }: Relation,
  say: typeof fix,
): Exercise {
  const more = `| ${row} | ${most + 1} |`;
  const noted = say === explain ? explained : say;
  return {
    rule: `${row}-part`,
    relation,
    satisfied: [asItIs, scene(`| ${row} | ${most} |`, also[0])],
    violated: [
      scene(more, [say(`${row}-part`, sum(most + 1)), ...also[1]]),
      scene(`${more} Tồn từ kỳ trước |`, [
        noted(`${row}-part`, sum(most + 1)),
        ...also[1].map((f) => ({ ...f, explained: true })),
      ]),
    ],
    undecided: [scene(`| ${row} | |`, [blank(row)]), scene(`${more} \n | ${right} | |`, [blank(right), ...also[1]])],
  };
}

export const parts: readonly Exercise[] = [
  ...impossible.map((one) => exercise(one, fix)),
  ...unusual.map((one) => exercise(one, explain)),
  // It covers only procedures with online files: 4000 + 2000 + 3000 files are 9000.
  exercise({ relation: '7:6.7.1 ≤ 3:3.1.1 + 3.2.1 + 3.3.1', row: '7:6.7.1', most: 9000, right: '3:3.2.1' }, notice),
];
