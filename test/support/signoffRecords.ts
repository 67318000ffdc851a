import fc from 'fast-check';
import type { ReportRecord, Signoff, WorkbookRecord } from '../../src/core/signoff';

export const counts = { fix: 0, explain: 0, notice: 2, explained: 1 };

export const signoff: Signoff = {
  by: 'Nguyễn Văn A',
  position: 'Phó Giám đốc',
  at: '2022-12-15T16:05',
  digest: 'a'.repeat(64),
  parts: { 'BM2:1.1': '00000000' },
  rows: 1,
  tasks: 0,
  counts,
};

export const report: ReportRecord = {
  edition: 'cv581-2022',
  period: '2022-N',
  unit: 'UBND tỉnh Bến Tre',
  explanations: [
    { finding: 'BM2.3.4-part BM2:3.4', figures: 'BM2:3.3=36; BM2:3.4=40', note: '', text: 'tồn năm trước' },
  ],
  signoff,
  history: [{ at: '2022-12-15T16:05', by: 'Nguyễn Văn A', verdict: 'ready', counts }],
};

export const record: WorkbookRecord = { version: 1, reports: [report] };

/** Every place in a value, as keys to go along. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((inner: unknown, place) => (String(place) === key ? replaced(inner, rest, by) : inner));
  const entries = Object.entries(value as object).map(
    ([name, inner]: [string, unknown]) => [name, name === key ? replaced(inner, rest, by) : inner] as const,
  );
  return Object.fromEntries(entries);
}

const forgedValue = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 1.5, 1e300, '', 'x', 'A'.repeat(64), 'a'.repeat(63), 'g'.repeat(8), {}, []),
  fc.constantFrom<unknown>(
    'x'.repeat(5_000),
    Array.from({ length: 600 }, () => 1),
    { constructor: 'x', toString: 1 },
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A record of ours of which one value is another one. */
export const forged: fc.Arbitrary<unknown> = fc
  .tuple(fc.constantFrom(...places(record)), forgedValue)
  .map(([path, by]) => replaced(record, path, by));
