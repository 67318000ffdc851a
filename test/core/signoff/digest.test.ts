import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digestOf } from '../../../src/core/signoff';
import type { Digest, ReportContent, Scope } from '../../../src/core/signoff';
import { content, taskFields } from './contents';

const one: ReportContent = {
  edition: 'cv581-2022',
  unit: 'UBND tỉnh Bến Tre',
  period: '2022-N',
  rows: [
    { key: 'BM2:1.1', value: 70, isUnknown: false, note: '', printed: ['1.1', 'Số VBQPPL', 'Văn bản'] },
    {
      key: 'BM2:1.2',
      value: null,
      isUnknown: false,
      note: 'Không phát sinh',
      printed: ['1.2', 'Cấp huyện', 'Văn bản'],
    },
  ],
  tasks: [],
  forms: [{ form: 'BM2', head: ['Biểu mẫu 2'], others: [['', 'Tổng', '12'], ['Người lập']] }],
};

const sha256 = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('the digest is SHA-256', () => {
  test('over everything that the forms print', () => {
    const { whole, parts } = digestOf(one);
    expect(whole).toBe(
      sha256([
        ['bieumau', 'cv581-2022', 'ubnd tỉnh bến tre', '2022-N', 'print'],
        ['BM2#head', 'Biểu mẫu 2'],
        ['BM2#others', ['', 'Tổng', '12'], ['Người lập']],
        ['BM2:1.1', 70, '', '1.1', 'Số VBQPPL', 'Văn bản'],
        ['BM2:1.2', null, 'Không phát sinh', '1.2', 'Cấp huyện', 'Văn bản'],
      ]),
    );
    expect([...parts.keys()]).toEqual(['BM2:1.1', 'BM2:1.2', 'BM2#head', 'BM2#others']);
    for (const part of parts.values()) expect(part).toMatch(/^[0-9a-f]{8}$/);
  });

  test('over figures, notes and tasks alone for a record of version 1', () => {
    const { whole, parts } = digestOf(one, 'figures');
    expect(whole).toBe(
      sha256([
        ['bieumau', 'cv581-2022', 'ubnd tỉnh bến tre', '2022-N'],
        ['BM2:1.1', 70, ''],
        ['BM2:1.2', null, 'Không phát sinh'],
      ]),
    );
    expect([...parts.keys()]).toEqual(['BM2:1.1', 'BM2:1.2']);
  });
});

function changedKeys(before: Digest, after: Digest): readonly string[] {
  const keys = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [...keys].filter((key) => before.parts.get(key) !== after.parts.get(key));
}

/** Changes of a report, each with the keys whose fingerprints it changes. */
type Change = (report: ReportContent, at: number) => readonly [ReportContent, readonly string[]];

type RowContent = ReportContent['rows'][number];

function rowChange(change: (row: RowContent, at: number) => RowContent): Change {
  return (report, at) => {
    const place = at % report.rows.length;
    const rows = report.rows.map((row, index) => (index === place ? change(row, at) : row));
    return [{ ...report, rows }, [rows[place]!.key]];
  };
}

function formChange(
  part: 'head' | 'others',
  change: (form: ReportContent['forms'][number]) => ReportContent['forms'][number],
): Change {
  return (report, at) => {
    const place = at % report.forms.length;
    const forms = report.forms.map((form, index) => (index === place ? change(form) : form));
    return [{ ...report, forms }, [`${forms[place]!.form}#${part}`]];
  };
}

const figureChanges: Readonly<Record<string, Change>> = {
  'another value': rowChange((row) => ({ ...row, value: typeof row.value === 'number' ? row.value + 0.01 : 7 })),
  'a number that becomes text': rowChange((row) => ({ ...row, value: `${String(row.value)} x` })),
  'a value that goes or comes': rowChange((row) => ({ ...row, value: row.value === null ? 0 : null })),
  'another note': rowChange((row) => ({ ...row, note: `${row.note} thêm` })),
  'a row that goes': (report, at) => {
    const gone = report.rows[at % report.rows.length]!;
    return [{ ...report, rows: report.rows.filter((row) => row !== gone) }, [gone.key]];
  },
  'a task that comes': (report) => {
    const fields = Object.fromEntries(
      taskFields.map((field) => [field, '']),
    ) as ReportContent['tasks'][number]['fields']; // one of each
    return [{ ...report, tasks: [...report.tasks, { key: 'PL:II.1', fields, between: [] }] }, ['PL:II.1']];
  },
  'another field of a task': (report, at) => {
    const task = report.tasks[at % report.tasks.length];
    if (!task) return [{ ...report, period: 'none' }, []];
    const field = taskFields[at % taskFields.length]!;
    const fields = { ...task.fields, [field]: `${task.fields[field]} khác` };
    return [
      { ...report, tasks: report.tasks.map((other) => (other === task ? { ...task, fields } : other)) },
      [task.key],
    ];
  },
};

const printChanges: Readonly<Record<string, Change>> = {
  'another code, name or unit': rowChange((row, at) => {
    const printed = [...row.printed, ...(row.printed.length === 0 ? ['x'] : [])];
    const place = at % printed.length;
    return { ...row, printed: printed.map((text, index) => (index === place ? `${text ?? ''} khác` : text)) };
  }),
  'a figure beside the columns of a row': rowChange((row) => ({ ...row, printed: [...row.printed, '999'] })),
  'another head of a form': formChange('head', (form) => ({ ...form, head: [...form.head, 'thêm'] })),
  'a row that the form does not have': formChange('others', (form) => ({
    ...form,
    others: [...form.others, ['', 'Thủ tục đặc thù của tỉnh', 'Thủ tục', '999']],
  })),
};

const scopes: readonly (readonly [Scope, Readonly<Record<string, Change>>])[] = [
  ['figures', figureChanges],
  ['print', { ...figureChanges, ...printChanges }],
];

describe.each(scopes)('with the scope %s a single change gives another digest and names its part', (scope, changes) => {
  test.each(Object.entries(changes))('another digest follows from this change: %s', (_what, change) => {
    fc.assert(
      fc.property(content, fc.nat(), (report, at) => {
        const [changed, keys] = change(report, at);
        const [before, after] = [digestOf(report, scope), digestOf(changed, scope)];
        expect(after.whole).not.toBe(before.whole);
        expect(changedKeys(before, after)).toEqual(keys);
      }),
      { numRuns: 60, seed: 581 },
    );
  });
});

describe('texts of a report', () => {
  test.each<readonly [string, Partial<ReportContent>]>([
    ['edition', { edition: 'cv582' }],
    ['unit', { unit: 'Sở Y tế' }],
    ['period', { period: '2022-6T' }],
  ])('another %s gives another digest', (_what, change) => {
    expect(digestOf({ ...one, ...change }).whole).not.toBe(digestOf(one).whole);
  });

  test('a letter that moves to the next text gives another digest', () => {
    const row = (value: string, note: string): ReportContent => ({ ...one, rows: [{ ...one.rows[0]!, value, note }] });
    expect(digestOf(row('a', 'b')).whole).not.toBe(digestOf(row('a b', '')).whole);
    expect(digestOf(row('70', '')).whole).not.toBe(digestOf({ ...one, rows: [one.rows[0]!] }).whole);
  });

  test('a digest names the parts with formulas whose results are not known', () => {
    const [first, second] = one.rows;
    const rows = [
      { ...first!, value: '=D9+D10', isUnknown: true },
      { ...second!, printed: ['1.2', null] },
    ];
    const forms = [{ form: 'BM2', head: [null], others: [['1', null]] }];
    const unknown = (scope: Scope): readonly string[] => [...digestOf({ ...one, rows, forms }, scope).unknown];
    expect(unknown('print')).toEqual(['BM2:1.1', 'BM2:1.2', 'BM2#head', 'BM2#others']);
    expect(unknown('figures')).toEqual(['BM2:1.1']);
  });
});

/** The same text as other programs may write it. */
const spelled = (text: string): string => ` ${text.normalize('NFD').replaceAll(' ', '\u00a0\r\n')}\u200b`;
const allSpelled = (texts: readonly (string | null)[]): readonly string[] => texts.map((text) => spelled(text ?? ''));

test('Unicode composition, order and noise beyond fifteen digits leave the digest unchanged', () => {
  fc.assert(
    fc.property(content, (report) => {
      const same: ReportContent = {
        ...report,
        unit: spelled(report.unit),
        rows: [...report.rows].reverse().map((row) => ({
          ...row,
          value: typeof row.value === 'number' ? row.value * (1 + 2 ** -52) : row.value && spelled(row.value),
          note: spelled(row.note),
          printed: allSpelled(row.printed),
        })),
        tasks: [...report.tasks].reverse().map(({ key, fields, between }) => ({
          key,
          fields: Object.fromEntries(
            Object.entries(fields).map(([field, text]) => [field, spelled(text)]),
          ) as typeof fields, // the same fields
          between: allSpelled(between),
        })),
        forms: [...report.forms].reverse().map(({ form, head, others }) => ({
          form,
          head: allSpelled(head),
          others: [...others].reverse().map(allSpelled),
        })),
      };
      for (const scope of ['figures', 'print'] as const) {
        expect(changedKeys(digestOf(report, scope), digestOf(same, scope))).toEqual([]);
        expect(digestOf(same, scope).whole).toBe(digestOf(report, scope).whole);
      }
    }),
    { numRuns: 100, seed: 581 },
  );
});
