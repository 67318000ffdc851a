import { absent, blank, explain, explained, fix, notice, reading } from '../findings';
import type { Finding } from '../../../support/scenario';
import { asItIs, scene } from './Exercise';
import type { Exercise, Scene } from './Exercise';

const quarters = ['2022-Q1', '2022-6T', '2022-Q3'];

function inQuarters(table: string, findings: readonly Finding[]): readonly Scene[] {
  return quarters.map((period) => scene(table, findings, { period }));
}

/** 5.1 over 110 + 6 + 4 = 120. */
const notYetDue: Exercise = {
  rule: '1:5.1-residual',
  relation: '1:5.1 − (5.2 + 5.3 + 5.4) > 0, tasks not yet due: explain in a year, notice otherwise',
  satisfied: [asItIs, scene('| 1:5.2 | 111 |', [explain('1:5.2-part', 121)])],
  violated: [
    scene('| 1:5.1 | 150 |', [explain('1:5.1-residual', 150)]),
    scene('| 1:5.1 | 121 | 1 nhiệm vụ chưa đến hạn |', [explained('1:5.1-residual', 121)]),
    scene('| 1:5.1 | 121 | \n | 1:5.3 | 6 | Đã xin gia hạn |', [explained('1:5.1-residual', 121)]),
    ...inQuarters('| 1:5.1 | 150 | ', [notice('1:5.1-residual', 150)]),
  ],
  undecided: [scene('| 1:5.1 | 150 | \n | 1:5.4 | |', [blank('1:5.4')]), scene('| 1:5.1 | | ', [blank('1:5.1')])],
};

/** 5.2.1 is 95, 5.2.2 is 97.5, 5.2.3 is 98. */
const average: Exercise = {
  rule: '7:5.2-average',
  relation: '7:5.2 lies between the smallest and the largest of 5.2.1–5.2.3: explain; at an end: notice',
  satisfied: [
    asItIs,
    scene('| 7:5.2 | 95.01 |'),
    // The three do not differ: their average is the same.
    scene('| 7:5.2 | 98 | \n | 7:5.2.1 | 98 | \n | 7:5.2.2 | 98 |'),
  ],
  violated: [
    scene('| 7:5.2 | 94.9 |', [explain('7:5.2-average', 94.9)]),
    scene('| 7:5.2 | 98.1 |', [explain('7:5.2-average', 98.1)]),
    scene('| 7:5.2 | 98.1 | Tính theo số văn bản |', [explained('7:5.2-average', 98.1)]),
    scene('| 7:5.2 | 95 |', [notice('7:5.2-average', 95)]),
    scene('| 7:5.2 | 98 |', [notice('7:5.2-average', 98)]),
    scene('| 7:5.2 | 97 | \n | 7:5.2.1 | 98 | \n | 7:5.2.2 | 98 |', [explain('7:5.2-average', 97)]),
  ],
  undecided: [scene('| 7:5.2 | 99 | \n | 7:5.2.2 | |', [blank('7:5.2.2')]), scene('| 7:5.2 | |', [blank('7:5.2')])],
};

function bodies(inspected: number, done: string): string {
  return `| 1:4.1 | ${inspected} | \n | 1:4.2 | ${done} |`;
}

/** 100·k/3 is 33.33…, 66.66…, 100; rounded or cut off at the decimals typed. */
const attainable: Exercise = {
  rule: '1:4.2-attainable',
  relation: '1:4.2 is 100·k/4.1 for a whole k, at its own decimals',
  satisfied: [
    asItIs,
    ...['0', '33', '33.3', '33.33', '66', '67', '66.6', '66.7', '66.66', '66.67', '100'].map((done) =>
      scene(bodies(3, done)),
    ),
    scene(bodies(7, '14.29')), // 100/7 = 14.2857
    scene(bodies(0, '0')),
  ],
  violated: [
    // A count in the wrong row.
    scene(bodies(2, '2'), [explain('1:4.2-attainable', 2)]),
    ...[34, 33.4, 33.34, 65, 66.5, 66.68, 99].map((done) =>
      scene(bodies(3, String(done)), [explain('1:4.2-attainable', done)]),
    ),
    scene(bodies(2, '2 | Hai đơn vị'), [explained('1:4.2-attainable', 2)]),
    // Of no bodies there is no percentage.
    scene(bodies(0, '50'), [explain('1:4.2-attainable', 50)]),
  ],
  undecided: [
    scene('| 1:4.1 | | \n | 1:4.2 | 2 |', [blank('1:4.1')]),
    scene(bodies(4, ''), [blank('1:4.2')]),
    scene(bodies(0, '')),
  ],
};

/** 4:1.5 and 6:2.1 are 612, 5:1.2 is 600. */
const publicUnits: Exercise = {
  rule: '4:1.5-equal',
  relation: '4:1.5 = 6:2.1, 5:1.2 ≤ 4:1.5, and the denominator of 5:1.2 = 4:1.5: one finding',
  satisfied: [600, 612].map((approved) =>
    scene(`| 5:1.2 | "${approved}/612" |`, [reading('5:1.2', `${approved}/612`, approved)]),
  ),
  violated: [
    scene('| 6:2.5 | 511 |', [explain('4:1.5-equal', 612)]),
    scene('| 5:1.2 | 613 |', [explain('4:1.5-equal', 612)]),
    scene('| 5:1.2 | "600/615" |', [explain('4:1.5-equal', 612), reading('5:1.2', '600/615', 600)]),
    // All three at once are one finding.
    scene('| 5:1.2 | "615/615" | \n | 6:2.5 | 532 |', [explain('4:1.5-equal', 612), reading('5:1.2', '615/615', 615)]),
    // What is known is compared, although another form is missing.
    scene('| 6:2.5 | 511 |', [explain('4:1.5-equal', 612), absent('BM5')], { without: ['BM5'] }),
    scene('| 5:1.2 | 613 |', [explain('4:1.5-equal', 612), absent('BM6')], { without: ['BM6'] }),
    scene('| 5:1.2 | 613 | Gồm đơn vị mới thành lập |', [explained('4:1.5-equal', 612)]),
    scene('| 6:2.5 | 511 | \n | 6:2.1 | = | Gồm đơn vị mới |', [explained('4:1.5-equal', 612)]),
  ],
  undecided: [
    // Without a denominator in 5:1.2 one comparison stays open.
    asItIs,
    scene('| 5:1.2 | 612 |'),
    scene('', [absent('BM4')], { without: ['BM4'] }),
    scene('| 4:1.5.1 | | \n | 5:1.2 | 999 |', [blank('4:1.5.1')]),
    scene('', [absent('BM5'), absent('BM6')], { without: ['BM5', 'BM6'] }),
  ],
};

const brackets = '| 4:1.1 | "100% (17/17)" | \n | 4:1.2 | "90% (9/10)" |';
const readings = [reading('4:1.1', '100% (17/17)', 100), reading('4:1.2', '90% (9/10)', 90)];

/** 17 departments and 10 districts are 27 administrative bodies. */
const administrativeBodies: Exercise = {
  rule: '4:1.1-equal',
  relation: 'the denominators of 4:1.1 and 4:1.2 give that of 5:1.1, where all three are typed',
  satisfied: [scene(`${brackets} \n | 5:1.1 | "26/27" |`, [...readings, reading('5:1.1', '26/27', 26)])],
  violated: [
    scene(`${brackets} \n | 5:1.1 | "26/26" |`, [
      explain('4:1.1-equal', 27),
      ...[...readings, reading('5:1.1', '26/26', 26)],
    ]),
    scene(`${brackets} \n | 5:1.1 | "26/26" | Trừ Văn phòng |`, [
      explained('4:1.1-equal', 27),
      ...[...readings, reading('5:1.1', '26/26', 26)],
    ]),
  ],
  undecided: [
    asItIs,
    scene(brackets, readings),
    scene('| 4:1.1 | "100% (17/17)" | \n | 5:1.1 | "26/26" |', [readings[0]!, reading('5:1.1', '26/26', 26)]),
  ],
};

/** The appendix has ten tasks, nine of them completed. */
const planned: Exercise = {
  rule: '1:2.1-equal',
  relation: '1:2.1 = number of tasks in the appendix: explain in a year, notice otherwise',
  satisfied: [asItIs],
  violated: [
    scene('| 1:2.1 | 12 |', [explain('1:2.1-equal', 12, 10)]),
    scene('| 1:2.1 | 12 | Gồm 2 nhiệm vụ bổ sung |', [explained('1:2.1-equal', 12, 10)]),
    ...inQuarters('| 1:2.1 | 12 |', [notice('1:2.1-equal', 12, 10)]),
  ],
  undecided: [scene('| 1:2.1 | 12 |', [absent('PL')], { without: ['PL'] }), scene('| 1:2.1 | |', [blank('1:2.1')])],
};

const completed: Exercise = {
  rule: '1:2.2-equal',
  relation: '1:2.2 = number of tasks assessed "Hoàn thành": explain in a year, notice otherwise',
  satisfied: [asItIs],
  violated: [
    scene('| 1:2.2 | 8 |', [explain('1:2.2-equal', 8, 9)]),
    scene('| 1:2.2 | 8 | Một nhiệm vụ chờ nghiệm thu |', [explained('1:2.2-equal', 8, 9)]),
    ...inQuarters('| 1:2.2 | 8 |', [notice('1:2.2-equal', 8, 9)]),
    // 11 is more than 10, too, which no note explains.
    scene('| 1:2.2 | 11 |', [explain('1:2.2-equal', 11, 9), fix('1:2.2-part', 11)]),
  ],
  undecided: [scene('| 1:2.2 | 8 |', [absent('PL')], { without: ['PL'] }), scene('| 1:2.2 | |', [blank('1:2.2')])],
};

export const acrossRows = [notYetDue, average, attainable, publicUnits, administrativeBodies, planned, completed];
