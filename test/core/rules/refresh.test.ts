import fc from 'fast-check';
import { edition, entryReader, told } from '../../support/scenario';
import { absent, Confrontation } from '../../../src/core/rules';
import type { Entry, Finding } from '../../../src/core/rules';
import type { CellContent } from '../../../src/core/base/CellContent';
import { soundReport } from '../../support/soundReport';
import { linesOf } from '../../support/table';
import type { Row } from '../../../src/core/catalogue';

const reader = entryReader('2022-N');
const sound = new Map(linesOf(soundReport).map((line) => [line.key, line]));

function entryOf(row: Row, content: CellContent | 'formula', note: string, numberFormat = 'General'): Entry {
  if (content === 'formula') return { kind: 'formula', note };
  const at = { figureAt: 'D7', noteAt: 'E7', note, isOwnFormula: false, starting: undefined };
  return reader.entryOf(row, { ...at, figure: { content, numberFormat } });
}

/** A blank, a formula, figures right and wrong, texts certain and not, a formula of somebody's own, no row at all. */
const typed: fc.Arbitrary<CellContent | 'formula' | 'absent'> = fc.oneof(
  ...(['formula', 'absent', { kind: 'empty' }] as const).map((one) => fc.constant(one)),
  fc.constantFrom(0, 1, 2, 0.5, 1.8, 5, 9, 10, 90, 95, 100, 101, 612, 1762, 4000, 44813, -3).map((value) => ({
    kind: 'number' as const,
    value,
  })),
  fc.constantFrom('1.800', '100%', '90% (9/10)', '615/615', 'khoảng 5', 'Có', '12\n15', ' ').map((text) => ({
    kind: 'text' as const,
    text,
  })),
  fc.constant({ kind: 'formula' as const, formula: '=H1' }),
);

const edit = fc.record({ row: fc.constantFrom(...edition.rows), typed, note: fc.constantFrom('', '', 'Ghi chú') });

/** The findings about rows, which are those that a refresh speaks of. */
function byRow(findings: readonly Finding[]): Map<string, unknown[]> {
  const rows = new Map<string, unknown[]>();
  for (const finding of findings) {
    if (finding.target.type !== 'row') continue;
    const { row } = finding.target;
    rows.set(row, [...(rows.get(row) ?? []), told(finding)]);
  }
  return rows;
}

function started(): Confrontation {
  const confrontation = new Confrontation(edition, 'N');
  confrontation.measure('tasks', 10);
  confrontation.measure('completed', 9);
  for (const row of edition.rows) {
    const line = sound.get(row.key);
    confrontation.enter(row.key, entryOf(row, line?.figure ?? { kind: 'empty' }, ''));
  }
  return confrontation;
}

describe('refresh', () => {
  test('edit by edit it says of every row what a check from scratch says', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
        const live = started();
        const seen = byRow(live.findings());
        const scratch = started();
        for (const { row, typed: content, note } of edits) {
          const entry = content === 'absent' ? absent : entryOf(row, content, note);
          const { rows, findings } = live.refresh(row.key, entry);
          const fresh = byRow(findings);
          for (const key of rows) {
            const now = fresh.get(key);
            if (now) seen.set(key, now);
            else seen.delete(key);
          }
          // Nothing is said of a row that was not named as judged again.
          expect([...fresh.keys()].filter((key) => !rows.includes(key))).toEqual([]);
          scratch.enter(row.key, entry);
        }
        const wanted = byRow(scratch.findings());
        expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(wanted));
        expect(live.findings().map(told)).toEqual(scratch.findings().map(told));
      }),
      { numRuns: 100 },
    );
  });

  test('4:1.5.1 touches its total and what compares the total, and no other form’s rows', () => {
    const row = edition.row.get('BM4:1.5.1')!;
    const { rows, findings } = started().refresh(row.key, entryOf(row, { kind: 'number', value: 6 }, ''));
    // 6 + 101 + 506 = 613, 6:2.1 says 612.
    expect(findings.map(told)).toMatchObject([{ rule: 'BM4.1.5-equal', stated: 613 }]);
    expect(rows).toEqual(expect.arrayContaining(['BM4:1.5.1', 'BM4:1.5']));
    expect(rows.filter((key) => !key.startsWith('BM4:1.5'))).toEqual([]);
  });

  test('a note settles at once', () => {
    const row = edition.row.get('BM1:5.1')!;
    const live = started();
    const more: CellContent = { kind: 'number', value: 150 };
    const explained = (note: string): unknown[] =>
      live.refresh(row.key, entryOf(row, more, note)).findings.map((finding) => [finding.rule, finding.explained]);
    expect(explained('')).toEqual([['BM1.5.1-residual', false]]);
    expect(explained('30 nhiệm vụ chưa đến hạn')).toEqual([['BM1.5.1-residual', true]]);
    expect(explained('')).toEqual([['BM1.5.1-residual', false]]);
  });

  test('a row that the edition does not have is a mistake of the caller', () => {
    expect(() => started().refresh('BM9:1', absent)).toThrow('BM9:1');
    expect(() => started().enter('__proto__', absent)).toThrow('__proto__');
  });
});
