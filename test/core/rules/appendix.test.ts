import { absent, blank, explain, explained, notice } from './findings';
import { report } from '../../support/scenario';
import type { Finding } from '../../support/scenario';

/** section | no | content | result | time | lead | support | assessment; the other sections are sound. */
const sectionIII = (no: string, content: string, details: string, assessment: string): string =>
  `| III | ${no} | ${content} | ${details} | | ${assessment} |`;
const details = 'Báo cáo | Quý II | Văn phòng';

function task(rule: string, row: string, rest: Partial<Finding>): Finding {
  const plain = { severity: 'fix', kind: 'rule', stated: null, expected: null, explained: false } as const;
  return { rule: `PL.${rule}`, row: `PL:${row}`, ...plain, ...rest };
}

/** The findings when section III has these tasks; it has one, completed, as the others, in the sound report. */
function withTasks(...tasks: readonly string[]): readonly Finding[] {
  return report('', { tasks: tasks.join('\n') });
}

describe('a task has Nội dung', () => {
  test('a task without Nội dung must be fixed', () => {
    // It is not known what is to be counted: 1:2.1 and 1:2.2 are compared with nothing.
    expect(withTasks(sectionIII('1', '', details, 'Hoàn thành'))).toEqual([
      task('content-required', 'III.1', { kind: 'blank' }),
    ]);
  });
});

describe('an assessment of a task', () => {
  test.each(['Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'])('the assessment %s gives no finding', (assessment) => {
    // Section VII has a task under way; with another that is not completed 1:2.2 should be 8.
    const isCompleted = assessment === 'Hoàn thành';
    expect(withTasks(sectionIII('1', 'Rà soát', details, assessment))).toEqual(
      isCompleted ? [] : [explain('1:2.2-equal', 9, 8)],
    );
  });

  test.each([
    ['Đã hoàn thành'],
    ['hoàn thành.'],
    ['HT'],
    ['HOÀN THÀNH'],
    ['Hoàn  thành'],
    ['Hoàn\u00a0thành'],
    ['Hoàn thành'.normalize('NFD')],
    ['Hòan thành'],
  ])('the text %s is a reading of Hoàn thành and counts as completed', (typed) => {
    expect(withTasks(sectionIII('1', 'Rà soát', details, typed))).toEqual([
      task('assessment-code', 'III.1', { kind: 'reading', stated: typed }),
    ]);
  });

  test.each(['Đạt 50%', 'Tốt', '100%', 'x'])(
    '%s means none of them: fix; the completed ones are not counted',
    (typed) => {
      expect(withTasks(sectionIII('1', 'Rà soát', details, typed))).toEqual([
        task('assessment-code', 'III.1', { stated: typed }),
      ]);
    },
  );

  test('a task without an assessment must be fixed', () => {
    expect(withTasks(sectionIII('1', 'Rà soát', details, ''))).toEqual([
      task('assessment-required', 'III.1', { kind: 'blank' }),
    ]);
  });
});

describe('Kết quả, Thời gian thực hiện, Cơ quan chủ trì', () => {
  test.each([
    ['Kết quả', ' | Quý II | Văn phòng'],
    ['Thời gian', 'Báo cáo | | Văn phòng'],
    ['Cơ quan chủ trì', 'Báo cáo | Quý II | '],
    ['all three', ' | | '],
  ])('a task with %s left blank gives one notice', (_what, left) => {
    expect(withTasks(sectionIII('1', 'Rà soát', left, 'Hoàn thành'))).toEqual([
      task('details-required', 'III.1', { kind: 'blank', severity: 'notice' }),
    ]);
  });

  test('Cơ quan phối hợp may be blank', () => {
    expect(withTasks(sectionIII('1', 'Rà soát', details, 'Hoàn thành'))).toEqual([]);
  });
});

describe('the tasks are numbered', () => {
  const done = (section: string, no: string): string => `| ${section} | ${no} | Việc | ${details} | | Hoàn thành |`;

  test('tasks may be numbered from 1 in each section', () => {
    expect(
      report('| 1:2.1 | 12 | \n | 1:2.2 | 11 |', { tasks: ['1', '2', '3'].map((no) => done('III', no)).join('\n') }),
    ).toEqual([]);
  });

  test.each([
    ['1', '2', '4'],
    ['1', '2', '2'],
    ['2', '3', '4'],
    ['1', '', '3'],
  ])('the numbers %s, %s, %s do not run and give a notice', (...numbers) => {
    const found = report('| 1:2.1 | 12 | \n | 1:2.2 | 11 |', {
      tasks: numbers.map((no) => done('III', no)).join('\n'),
    });
    expect(found.map(({ rule, severity, kind }) => ({ rule, severity, kind }))).toEqual([
      { rule: 'PL.number-equal', severity: 'notice', kind: 'rule' },
    ]);
  });

  test('tasks may be numbered through the whole appendix', () => {
    const tasks = [
      ['I', 1],
      ['I', 2],
      ['I', 3],
      ['I', 4],
      ['II', 5],
      ['III', 6],
      ['IV', 7],
      ['V', 8],
      ['VI', 9],
    ] as const;
    const last = `| VII | 10 | Việc | ${details} | | Đang thực hiện |`;
    expect(
      report('', { tasks: [...tasks.map(([section, no]) => done(section, String(no))), last].join('\n') }),
    ).toEqual([]);
  });

  test.each(['1.', '01', '1)'])('%s is a number, too', (no) => {
    expect(withTasks(sectionIII(no, 'Rà soát', details, 'Hoàn thành'))).toEqual([]);
  });

  test.each([
    ['a', 'b'],
    ['1.1', '1.2'],
    ['a)', 'b)'],
    ['-', '-'],
  ])('sub-tasks numbered %s and %s are allowed and not counted', (first, second) => {
    expect(withTasks(done('III', '1'), done('III', first), done('III', second))).toEqual([]);
  });

  test('a fault of a sub-task is a finding', () => {
    expect(withTasks(done('III', '1'), sectionIII('a', 'Rà soát', details, 'Tốt'))).toEqual([
      task('assessment-code', 'III.1.a', { stated: 'Tốt' }),
    ]);
  });
});

describe('a section', () => {
  test('a section without tasks gives a notice', () => {
    // Nine tasks, eight of them completed.
    expect(report('| 1:2.1 | 9 | \n | 1:2.2 | 8 |', { tasks: '| III |' })).toEqual([
      task('section-required', 'III', { kind: 'blank', severity: 'notice' }),
    ]);
  });
});

describe('the counts of form 1 are those of the appendix', () => {
  // Ten tasks, nine of them completed.
  test.each([
    ['2022-N', explain],
    ['2022-Q1', notice],
    ['2022-6T', notice],
    ['2022-Q3', notice],
  ])('in %s the counts 1:2.1 = 40 and 1:2.2 = 38 differ from those of the appendix', (period, say) => {
    expect(report('| 1:2.1 | 40 | \n | 1:2.2 | 38 |', { period })).toEqual([
      say('1:2.1-equal', 40, 10),
      say('1:2.2-equal', 38, 9),
    ]);
  });

  test('a Ghi chú explains each difference', () => {
    expect(report('| 1:2.1 | 40 | Gồm nhiệm vụ của các sở | \n | 1:2.2 | 38 |')).toEqual([
      explained('1:2.1-equal', 40, 10),
      explain('1:2.2-equal', 38, 9),
    ]);
  });

  test('without the appendix the counts of form 1 are not compared', () => {
    expect(report('| 1:2.1 | 40 | \n | 1:2.2 | 38 |', { without: ['PL'] })).toEqual([absent('PL')]);
  });

  test('a blank count gives one finding only', () => {
    expect(report('| 1:2.1 | |')).toEqual([blank('1:2.1')]);
  });
});
