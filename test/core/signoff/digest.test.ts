import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digestOf } from '../../../src/core/signoff';
import type { Digest, ReportContent } from '../../../src/core/signoff';
import { content, taskFields } from './contents';

const one: ReportContent = {
  edition: 'cv581-2022',
  unit: 'UBND tỉnh Bến Tre',
  period: '2022-N',
  rows: [
    { key: 'BM2:1.1', value: 70, note: '' },
    { key: 'BM2:1.2', value: null, note: 'Không phát sinh' },
  ],
  tasks: [],
};

test('the digest is SHA-256 over the content of the report', () => {
  const text = JSON.stringify([
    ['bieumau', 'cv581-2022', 'ubnd tỉnh bến tre', '2022-N'],
    ['BM2:1.1', 70, ''],
    ['BM2:1.2', null, 'Không phát sinh'],
  ]);
  const { whole, parts } = digestOf(one);
  expect(whole).toBe(createHash('sha256').update(text).digest('hex'));
  expect([...parts.keys()]).toEqual(['BM2:1.1', 'BM2:1.2']);
  for (const part of parts.values()) expect(part).toMatch(/^[0-9a-f]{8}$/);
});

function changedKeys(before: Digest, after: Digest): readonly string[] {
  const keys = new Set([...before.parts.keys(), ...after.parts.keys()]);
  return [...keys].filter((key) => before.parts.get(key) !== after.parts.get(key));
}

/** Changes of a report, each with the keys whose fingerprints it changes. */
type Change = (report: ReportContent, at: number) => readonly [ReportContent, readonly string[]];

function rowChange(change: (row: ReportContent['rows'][number]) => ReportContent['rows'][number]): Change {
  return (report, at) => {
    const place = at % report.rows.length;
    const rows = report.rows.map((row, index) => (index === place ? change(row) : row));
    return [{ ...report, rows }, [rows[place]!.key]];
  };
}

const changes: Readonly<Record<string, Change>> = {
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
    return [{ ...report, tasks: [...report.tasks, { key: 'PL:II.1', fields }] }, ['PL:II.1']];
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

describe('a single change gives another digest and names the row or task', () => {
  test.each(Object.entries(changes))('another digest follows from this change: %s', (_what, change) => {
    fc.assert(
      fc.property(content, fc.nat(), (report, at) => {
        const [changed, keys] = change(report, at);
        const [before, after] = [digestOf(report), digestOf(changed)];
        expect(after.whole).not.toBe(before.whole);
        expect(changedKeys(before, after)).toEqual(keys);
      }),
      { numRuns: 60, seed: 581 },
    );
  });

  test.each<readonly [string, Partial<ReportContent>]>([
    ['edition', { edition: 'cv582' }],
    ['unit', { unit: 'Sở Y tế' }],
    ['period', { period: '2022-6T' }],
  ])('another %s gives another digest', (_what, change) => {
    expect(digestOf({ ...one, ...change }).whole).not.toBe(digestOf(one).whole);
  });

  test('a letter that moves to the next text gives another digest', () => {
    const row = (value: string, note: string): ReportContent => ({ ...one, rows: [{ key: 'BM2:1.1', value, note }] });
    expect(digestOf(row('a', 'b')).whole).not.toBe(digestOf(row('a b', '')).whole);
    expect(digestOf(row('70', '')).whole).not.toBe(digestOf({ ...one, rows: [one.rows[0]!] }).whole);
  });
});

/** The same text as other programs may write it. */
const spelled = (text: string): string => ` ${text.normalize('NFD').replaceAll(' ', '\u00a0\r\n')}\u200b`;

test('Unicode composition, order and noise beyond fifteen digits leave the digest unchanged', () => {
  fc.assert(
    fc.property(content, (report) => {
      const same: ReportContent = {
        ...report,
        unit: spelled(report.unit),
        rows: [...report.rows].reverse().map(({ key, value, note }) => ({
          key,
          value: typeof value === 'number' ? value * (1 + 2 ** -52) : value === null ? null : spelled(value),
          note: spelled(note),
        })),
        tasks: [...report.tasks].reverse().map(({ key, fields }) => ({
          key,
          fields: Object.fromEntries(
            Object.entries(fields).map(([field, text]) => [field, spelled(text)]),
          ) as typeof fields, // the same fields
        })),
      };
      expect(changedKeys(digestOf(report), digestOf(same))).toEqual([]);
      expect(digestOf(same).whole).toBe(digestOf(report).whole);
    }),
    { numRuns: 100, seed: 581 },
  );
});
