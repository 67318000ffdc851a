import { blank, blankWithNote, fix } from '../findings';
import { asItIs, rowsOfType, scene, withoutForm } from './Exercise';
import type { Exercise, Scene } from './Exercise';
import { computed } from './types';

/** Every row that is no heading and not filled by formula wants a value. */
const inputs = (['count', 'percent', 'money', 'code'] as const).flatMap(rowsOfType).filter((row) => !computed.has(row));

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

export const headings: readonly Exercise[] = rowsOfType('heading').map((row) => ({
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
