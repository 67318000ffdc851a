import fc from 'fast-check';
import { scanAppendix } from '../../../src/core/layout/scanAppendix';
import type { ScannedAppendix } from '../../../src/core/layout/scanAppendix';
import { edition, sectionLine, sheet, taskHeader, titleBlock } from '../../support/scannedSheets';
import type { Line } from '../../support/scannedSheets';

const { appendix } = edition;
const all = appendix.sections.map(({ code }) => code);

/** The appendix with some tasks under each section that is named, the others empty. */
function lines(tasks: Readonly<Partial<Record<string, readonly Line[]>>>): Line[] {
  return [...titleBlock, taskHeader(), ...all.flatMap((code) => [sectionLine(code), ...(tasks[code] ?? [])])];
}

function task(no: string | number | null, content: string, assessment = 'Hoàn thành'): Line {
  return [no, content, 'Kế hoạch 12/KH-UBND', 'Quý I', 'Sở Nội vụ', null, assessment];
}

function scan(all: readonly Line[]): ScannedAppendix {
  return scanAppendix(appendix, sheet(all));
}

/** `PL:I.1 Rà soát`, sub-tasks behind a dash. */
function told({ tasks }: ScannedAppendix): readonly string[] {
  return tasks.map(({ key, fields, isSubtask }) => `${key} ${isSubtask ? '– ' : ''}${fields.content}`);
}

describe('tasks are found under their sections', () => {
  test('a task is scanned with every field, its cell and its number', () => {
    const { tasks, missingSections } = scan(lines({ II: [task(1, 'Rà soát văn bản', 'Đang thực hiện')] }));
    expect(missingSections).toEqual([]);
    expect(tasks).toEqual([
      {
        section: 'II',
        key: 'PL:II.1',
        fields: {
          no: '1',
          content: 'Rà soát văn bản',
          result: 'Kế hoạch 12/KH-UBND',
          time: 'Quý I',
          lead: 'Sở Nội vụ',
          support: '',
          assessment: 'Đang thực hiện',
        },
        number: 1,
        isSubtask: false,
        at: { no: 'A8', content: 'B8', result: 'C8', time: 'D8', lead: 'E8', support: 'F8', assessment: 'G8' },
        between: [],
      },
    ]);
  });

  test('section headings, remarks and signatures are the other rows that are printed', () => {
    const { otherRows } = scan([
      ...lines({ II: [task(1, 'Rà soát văn bản', 'Đang thực hiện')] }),
      [null, 'Người lập biểu'],
    ]);
    const texts = otherRows.map(({ cells }) => cells.map(({ text }) => text).join(' '));
    expect(texts).toHaveLength(edition.appendix.sections.length + 1);
    expect(texts.at(-1)).toBe('Người lập biểu');
  });

  test.each<[string, string | number | null, string]>([
    ['a number', 4, 'PL:I.4'],
    ['text', '4', 'PL:I.4'],
    ['a closing dot', '4.', 'PL:I.4'],
    ['a bracket', '4)', 'PL:I.4'],
    ['both brackets', '(4)', 'PL:I.4'],
    ['a leading zero', '04', 'PL:I.4'],
    ['spaces', ' 4 ', 'PL:I.4'],
    ['nothing: the place in the section', null, 'PL:I.2'],
    ['a blank: the place in the section', ' ', 'PL:I.2'],
  ])('a task is numbered by what its number cell holds: %s', (_, no, key) => {
    const { tasks } = scan(lines({ I: [task(1, 'một'), task(no, 'hai')] }));
    expect([tasks[1]?.key, tasks[1]?.isSubtask]).toEqual([key, false]);
  });

  test('numbers that run through the whole appendix stay as printed, blank ones count in the section', () => {
    const found = scan(lines({ I: [task(1, 'a'), task(2, 'b')], II: [task(3, 'c'), task(null, 'd')] }));
    expect(told(found)).toEqual(['PL:I.1 a', 'PL:I.2 b', 'PL:II.3 c', 'PL:II.2 d']);
  });

  test('a line that holds a number alone, or a title above the table, is no task', () => {
    const numbered = lines({ I: [task(1, 'một'), [2], [3, ' ', '\u00A0']] });
    expect(told(scan(numbered))).toEqual(['PL:I.1 một']);
    expect(told(scan([[1, 'Nhiệm vụ'], ...numbered]))).toEqual(['PL:I.1 một']);
  });

  test('a line with any other field is a task, although its Nội dung is blank', () => {
    expect(told(scan(lines({ I: [[1, null, null, null, null, null, 'Hoàn thành']] })))).toEqual(['PL:I.1 ']);
  });

  test.each<[string, Line, boolean]>([
    ['Nội dung and an assessment', [null, 'Rà soát', null, null, null, null, 'Hoàn thành'], true],
    ['an assessment alone', [null, null, null, null, null, null, 'Hoàn thành'], true],
    ['Nội dung and another field', [null, 'Rà soát', null, null, 'Sở Nội vụ'], true],
    ['two fields, but no Nội dung', [null, null, 'Kế hoạch', 'Quý I'], true],
    ['Nội dung alone', [null, 'Ghi chú: số liệu tính đến 14/12/2022'], false],
    ['the rest of a line from Word', [null, null, null, null, 'và các huyện'], false],
    ['blanks beside one field', [' ', 'Rà soát', '\u00A0', ' '], false],
  ])('a line without a number is classified if it has %s', (_, line, isTask) => {
    const { tasks } = scan(lines({ I: [task(1, 'một'), line, task(null, 'hai')] }));
    expect(tasks.map(({ key }) => key)).toEqual(isTask ? ['PL:I.1', 'PL:I.2', 'PL:I.3'] : ['PL:I.1', 'PL:I.2']);
  });

  test('a signature below the table is no task', () => {
    const signature: Line[] = [
      [],
      [null, null, null, null, null, 'TM. ỦY BAN NHÂN DÂN'],
      [null, null, null, null, null, 'CHỦ TỊCH'],
      [],
      [null, null, null, null, null, 'Trần Ngọc Tam'],
    ];
    const { tasks } = scan([...lines({ VII: [task(1, 'bảy')] }), ...signature]);
    expect(tasks.map(({ key }) => key)).toEqual(['PL:VII.1']);
  });

  test('tasks are found after rows were inserted between them and above sections', () => {
    const spaced = lines({ I: [task(1, 'một'), [], task(2, 'hai')], III: [[], [], task(1, 'ba')] });
    expect(told(scan([...spaced.slice(0, 5), [], ...spaced.slice(5)]))).toEqual([
      'PL:I.1 một',
      'PL:I.2 hai',
      'PL:III.1 ba',
    ]);
  });

  test('a header that is repeated on every page is no task', () => {
    expect(told(scan(lines({ I: [task(1, 'một'), taskHeader(), task(2, 'hai')] })))).toEqual([
      'PL:I.1 một',
      'PL:I.2 hai',
    ]);
  });
});

describe('sub-tasks', () => {
  test('sub-tasks belong to the task above them', () => {
    const found = scan(
      lines({
        I: [task(1, 'một'), task('a', 'ý a'), task('b)', 'ý b'), task(2, 'hai'), task('2.1', 'ý'), task(2.2, 'ý')],
      }),
    );
    expect(told(found)).toEqual([
      'PL:I.1 một',
      'PL:I.1.a – ý a',
      'PL:I.1.b – ý b',
      'PL:I.2 hai',
      'PL:I.2.1 – ý',
      'PL:I.2.2 – ý',
    ]);
  });

  test('sub-tasks do not move the places of tasks without numbers', () => {
    const found = scan(lines({ I: [task(null, 'một'), task('-', 'ý'), task(null, 'hai')] }));
    expect(told(found)).toEqual(['PL:I.1 một', 'PL:I.1.- – ý', 'PL:I.2 hai']);
  });

  test('sub-tasks before the first task of a section belong to that section', () => {
    const found = scan(lines({ I: [task(1, 'một')], II: [task('a', 'ý a')] }));
    expect(told(found)).toEqual(['PL:I.1 một', 'PL:II.a – ý a']);
  });
});

describe('two tasks with one number', () => {
  test('two tasks with one number have different keys, so that a finding leads to its line', () => {
    const { tasks } = scan(lines({ I: [task(1, 'một'), task(1, 'hai'), task(1, 'ba')] }));
    expect(new Set(tasks.map(({ key }) => key)).size).toBe(3);
    expect(tasks[0]?.key).toBe('PL:I.1');
  });
});

describe('sections', () => {
  test('tasks move with the headings of their sections', () => {
    const moved = [
      ...titleBlock,
      taskHeader(),
      sectionLine('III'),
      task(1, 'ba'),
      ...['I', 'II', 'IV', 'V', 'VI', 'VII'].map(sectionLine),
    ];
    const { tasks, missingSections } = scan([...moved, task(1, 'bảy')]);
    expect([tasks.map(({ key }) => key), missingSections]).toEqual([['PL:III.1', 'PL:VII.1'], []]);
  });

  test('a missing section is reported, and its tasks count to the section before', () => {
    const without = lines({ I: [task(1, 'một')], II: [task(1, 'hai')] }).filter(([no]) => no !== 'II');
    const { tasks, missingSections } = scan(without);
    expect([tasks.map(({ section }) => section), missingSections]).toEqual([['I', 'I'], ['II']]);
  });

  test('lines before any section are no tasks', () => {
    const without = lines({ I: [task(1, 'một')], II: [task(1, 'hai')] }).filter(([no]) => no !== 'I');
    expect([told(scan(without)), scan(without).missingSections]).toEqual([['PL:II.1 hai'], ['I']]);
  });

  test.each<[string, Line]>([
    ['the number alone', ['IV']],
    ['small letters and a closing dot', ['iv.', 'cải cách tổ chức bộ máy.']],
    ['the older way of placing tones', ['IV', 'CẢI CÁCH TỔ CHỨC BỘ MÁY'.normalize('NFD')]],
    ['a title of its own', ['IV.', 'Cải cách tổ chức bộ máy năm 2022']],
  ])('a section is opened by a heading with %s', (_, heading) => {
    const changed = lines({ IV: [task(1, 'bốn')] }).map((line) => (line[0] === 'IV' ? heading : line));
    expect([told(scan(changed)), scan(changed).missingSections]).toEqual([['PL:IV.1 bốn'], []]);
  });

  test('a task numbered like a section is a task', () => {
    const found = scan(lines({ I: [task(1, 'một'), task('v', 'Cải cách tổ chức')] }));
    expect([told(found), found.missingSections]).toEqual([['PL:I.1 một', 'PL:I.1.v – Cải cách tổ chức'], []]);
  });

  test.each<[string, Line]>([
    ['the title of another section', ['IV', 'Cải cách thể chế']],
    ['other fields', ['IV', 'Cải cách bộ máy', 'Kế hoạch']],
    ['a small letter', ['iv', 'Cải cách bộ máy']],
  ])('a number of a section with %s does not open the section', (_, heading) => {
    const changed = lines({ IV: [task(1, 'bốn')] }).map((line) => (line[0] === 'IV' ? heading : line));
    expect(scan(changed).missingSections).toEqual(['IV']);
  });

  test('all sections are missing in an empty sheet', () => {
    expect(scan([])).toEqual({ tasks: [], missingSections: all, head: [], otherRows: [] });
  });
});

test('columns in another order are found by their headings', () => {
  const order = [0, 9, 1, 6, 2, 3, 4, 5];
  const arranged = lines({ I: [task(1, 'một')] }).map((line) => order.map((column) => line[column] ?? null));
  const [found] = scan(arranged).tasks;
  expect([found?.fields.content, found?.at.content, found?.at.assessment, found?.fields.assessment]).toEqual([
    'một',
    'C7',
    'D7',
    'Hoàn thành',
  ]);
});

test('any block of cells is scanned without an error, and keys are unique', () => {
  const values = fc.oneof(fc.string(), fc.integer(), fc.constantFrom('I', 'II', 'STT', 'Nội dung', 'a', '1.1', null));
  fc.assert(
    fc.property(fc.array(fc.array(values, { maxLength: 8 }), { maxLength: 20 }), (body) => {
      const { tasks } = scan([taskHeader(), sectionLine('I'), ...body]);
      expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
    }),
  );
});
