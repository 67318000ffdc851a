import { blank, blankWithNote, fix } from '../findings';
import { asItIs, rowsOf, scene, withoutForm } from './Exercise';
import type { Exercise, Scene } from './Exercise';
import { computed, counts } from './types';

/** Every row that is no group heading and not filled by formula wants a value: 82 counts, 25 others. */
const inputs = [
  ...counts,
  ...rowsOf(`
    1: 4.2 6 6.2 7
    4: 1.1 1.2 1.5.4 2.5 3.4
    6: 1.1 1.2
    7: 1 2 3 4 5.1.1 5.1.2 5.1.3 5.2 5.2.1 5.2.2 5.2.3 5.3.1 5.3.2 5.3.3`),
].filter((row) => !computed.has(row));

/** A survey leaves these blank while it is under way or when there is none; the rules for codes tell. */
const ofSurvey = ['1:6.1', '1:6.2'];

export const required: readonly Exercise[] = inputs.map((row) => {
  // Without 1:6 nothing excuses its rows.
  const [other, others] = ofSurvey.includes(row) ? ['\n | 1:6 | |', [blank('1:6')]] : ['', []];
  return {
    rule: `${row}-required`,
    relation: `${row} is filled, or its Ghi chú tells why not`,
    satisfied: [asItIs, ...excused(row)],
    violated: [
      scene(`| ${row} | | ${other}`, [blank(row), ...others]),
      scene(`| ${row} | | Không phát sinh | ${other}`, [blankWithNote(row), ...others]),
    ],
    undecided: [withoutForm(row)],
  };
});

function excused(row: string): readonly Scene[] {
  switch (row) {
    case '1:4.2': // of no bodies there is no percentage
      return [scene('| 1:4.1 | 0 | \n | 1:4.2 | |'), scene('| 1:4.1 | 0 | \n | 1:4.2 | 0 |')];
    case '1:6.1': // no survey, no count
    case '1:6.2':
      return [scene('| 1:6 | 0 | \n | 1:6.1 | | \n | 1:6.2 | |')];
    default:
      return [];
  }
}

export const headings: readonly Exercise[] = rowsOf(`
  1: 3 4 5
  2: 2 3
  3: 1 2 3
  4: 1 2 3
  5: 1 2 4
  6: 2
  7: 5 5.1 5.3 6`).map((row) => ({
  rule: `${row}-heading`,
  relation: `${row} heads a group and carries no value`,
  satisfied: [asItIs, scene(`| ${row} | | Ghi chú |`)],
  violated: [
    scene(`| ${row} | 5 |`, [fix(`${row}-heading`, 5)]),
    scene(`| ${row} | 0 | Ghi chú |`, [fix(`${row}-heading`, 0)]),
    scene(`| ${row} | "x" |`, [fix(`${row}-heading`, 'x')]),
    scene(`| ${row} | =12+7 |`, [fix(`${row}-heading`, 19)]),
  ],
  undecided: [withoutForm(row)],
}));
