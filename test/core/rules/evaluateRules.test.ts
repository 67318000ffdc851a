import fc from 'fast-check';
import { absent, evaluateFigures, evaluateRules, ruleSetFor } from '../../../src/core/rules';
import type { Entry, Finding } from '../../../src/core/rules';
import type { CellContent } from '../../../src/core/base/CellContent';
import type { Row } from '../../../src/core/catalogue';
import { edition, entryReader, told } from '../../support/scenario';
import { soundReport } from '../../support/soundReport';
import { linesOf } from '../../support/table';

const reader = entryReader('2022-N');
const ruleSet = ruleSetFor(edition, 'N');
const measures = new Map([['tasks', 10], ['completed', 9]]); // prettier-ignore

function entryOf(row: Row, content: CellContent | 'formula', note: string, numberFormat = 'General'): Entry {
  if (content === 'formula') return { kind: 'formula', note };
  const at = { note, isOwnFormula: false, carriedOver: undefined };
  return reader.entryOf(row, { ...at, figure: { content, numberFormat } });
}

const sound = new Map(linesOf(soundReport).map((line) => [line.key, line]));

/** A report without faults, with what stands in some rows replaced. */
function entries(changes: Readonly<Record<string, Entry>> = {}): Map<string, Entry> {
  const all = edition.rows.map((row): [string, Entry] => [
    row.key,
    entryOf(row, sound.get(row.key)?.figure ?? { kind: 'empty' }, ''),
  ]);
  return new Map([...all, ...Object.entries(changes)]);
}

function row(key: string): Row {
  return edition.row.get(key)!;
}

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

const edits = fc.array(
  fc.record({ row: fc.constantFrom(...edition.rows), typed, note: fc.constantFrom('', '', 'Ghi chú') }),
  { minLength: 1, maxLength: 40 },
);

test('the order in which entries are listed does not matter, and nothing is kept between two evaluations', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const changed = list.map(({ row: { key }, typed: content, note }): [string, Entry] => [
        key,
        content === 'absent' ? absent : entryOf(row(key), content, note),
      ]);
      const all = [...entries(Object.fromEntries(changed))];
      const forward = evaluateRules(ruleSet, new Map(all), measures);
      evaluateRules(ruleSet, entries(), measures);
      const backward = evaluateRules(ruleSet, new Map([...all].reverse()), measures);
      expect(backward.findings.map(told)).toEqual(forward.findings.map(told));
      expect([...(backward.slots as Float64Array)]).toEqual([...(forward.slots as Float64Array)]);
    }),
    { numRuns: 100 },
  );
});

test('an entry that says that its row is absent and a row without an entry are the same', () => {
  const without = entries();
  without.delete('BM4:1.5.1');
  const results = evaluateRules(ruleSet, entries({ 'BM4:1.5.1': absent }), measures);
  expect(results.findings).toEqual(evaluateRules(ruleSet, without, measures).findings);
});

test('a changed part of 4:1.5 changes its total and what compares the total, and no finding of another form', () => {
  const changed = entries({ 'BM4:1.5.1': entryOf(row('BM4:1.5.1'), { kind: 'number', value: 6 }, '') });
  const { findings, value } = evaluateRules(ruleSet, changed, measures);
  // 6 + 101 + 506 = 613, 6:2.1 states 612.
  expect(value('BM4:1.5')).toBe(613);
  expect(findings.map(told)).toMatchObject([{ rule: 'BM4.1.5-equal', stated: 613 }]);
});

test('a total that is typed is used as typed, and its formula still says what it gives', () => {
  const changed = entries({ 'BM4:1.5': entryOf(row('BM4:1.5'), { kind: 'number', value: 614 }, '') });
  const figures = evaluateFigures(ruleSet, changed, measures);
  expect([figures.value('BM4:1.5'), figures.computedValue('BM4:1.5')]).toEqual([614, 612]);
});

test('a note explains an explain finding of its row', () => {
  const explained = (note: string): readonly unknown[] => {
    const entry = entryOf(row('BM1:5.1'), { kind: 'number', value: 150 }, note);
    const { findings } = evaluateRules(ruleSet, entries({ 'BM1:5.1': entry }), measures);
    return findings.map((finding: Finding) => [finding.rule, finding.explained]);
  };
  expect(explained('')).toEqual([['BM1.5.1-residual', false]]);
  expect(explained('30 nhiệm vụ chưa đến hạn')).toEqual([['BM1.5.1-residual', true]]);
});

test('a measure of the appendix that is not given leaves the rules over it undecided', () => {
  const entry = entryOf(row('BM1:2.1'), { kind: 'number', value: 999 }, '');
  const rules = (given: ReadonlyMap<string, number>): readonly string[] =>
    evaluateRules(ruleSet, entries({ 'BM1:2.1': entry }), given).findings.map(({ rule }) => rule);
  const [unknown, known] = [rules(new Map()), rules(measures)];
  expect(known.length).toBeGreaterThan(unknown.length);
});

test('a row that the edition does not have is a fault of the program and throws', () => {
  expect(() => evaluateFigures(ruleSet, new Map([['BM9:1', absent]]), measures)).toThrow('BM9:1');
  expect(() => evaluateFigures(ruleSet, new Map(), measures).value('__proto__')).toThrow('__proto__');
});

test('a rule set is compiled once for an edition and kind of period', () => {
  expect(ruleSetFor(edition, 'N')).toBe(ruleSet);
  expect(ruleSetFor(edition, 'Q1')).not.toBe(ruleSet);
  expect(ruleSetFor({ ...edition }, 'N')).not.toBe(ruleSet);
});
