import { basisOf, explanationState, findingId, isSettled } from '../../../src/core/signoff';
import type { Explanation } from '../../../src/core/signoff';
import type { Finding } from '../../../src/core/rules';
import { edition } from '../../support/scannedSheets';

const rule = edition.rules.find(({ id }) => id === 'BM2.3.4-part')!;

function finding(more: number, explained = false): Finding {
  const figures = new Map([
    ['BM2:3.4', more],
    ['BM2:3.3', 36],
  ]);
  return {
    rule: rule.id,
    kind: 'rule',
    severity: 'explain',
    target: { type: 'row', form: 'BM2', row: 'BM2:3.4' },
    stated: more,
    expected: null,
    explained,
    detail: { type: 'comparison', rule, case: 0, figures },
  };
}

const noted = finding(40, true);
const plain = finding(40);
const basis = 'BM2:3.3=36; BM2:3.4=40';
const given = (change: Partial<Explanation> = {}): Explanation => ({
  finding: findingId(plain),
  figures: basis,
  note: '',
  text: null,
  ...change,
});

test('the basis of an explanation holds the figures of the rule, sorted, with fifteen digits', () => {
  expect(basisOf(plain)).toBe(basis);
  expect(basisOf(finding(0.1 + 0.2))).toBe('BM2:3.3=36; BM2:3.4=0.3');
});

test('the basis of an explanation of any rule fits into a record', () => {
  for (const one of edition.rules) {
    const figures = new Map(one.rows.flatMap((row) => ['', '.given', '.numerator', '.denominator'].map((part) => [`${row}${part}`, 123_456_789.123456] as const))); // prettier-ignore
    expect(basisOf({ ...plain, detail: { type: 'comparison', rule: one, case: 0, figures } }).length).toBeLessThan(
      4_000,
    );
  }
});

describe('the state of an explanation', () => {
  test.each<readonly [string, Finding, string, Explanation | undefined, string, boolean]>([
    ['missing without anything', plain, '', undefined, 'missing', false],
    ['unconfirmed with a note that was there', noted, 'tồn', undefined, 'unconfirmed', true],
    ['standing with a note that was confirmed', noted, 'tồn', given({ note: 'tồn' }), 'standing', true],
    [
      'standing with a confirmed note that was worded anew',
      noted,
      'tồn từ 2021',
      given({ note: 'tồn' }),
      'standing',
      true,
    ],
    ['missing once the confirmed note is gone', plain, '', given({ note: 'tồn' }), 'missing', false],
    ['standing with an internal text', plain, '', given({ text: 'nội bộ' }), 'standing', true],
    [
      'outdated when figures changed under a note',
      noted,
      'tồn',
      given({ note: 'tồn', figures: 'x' }),
      'outdated',
      false,
    ],
    [
      'outdated when figures changed under an internal text',
      plain,
      '',
      given({ text: 'nội bộ', figures: 'x' }),
      'outdated',
      false,
    ],
    [
      'unconfirmed when the note was rewritten since',
      noted,
      'tồn từ 2021',
      given({ note: 'tồn', figures: 'x' }),
      'unconfirmed',
      true,
    ],
    [
      'unconfirmed when a note came beside an old internal text',
      noted,
      'mới',
      given({ text: 'nội bộ', figures: 'x' }),
      'unconfirmed',
      true,
    ],
  ])('an explain finding is %s', (_what, found, note, explanation, state, settled) => {
    const said = explanationState(found, note, explanation);
    expect([said.state, isSettled(said)]).toEqual([state, settled]);
  });

  test('an outdated explanation keeps its text and its old figures', () => {
    expect(explanationState(finding(41), '', given({ text: 'nội bộ' }))).toEqual({
      state: 'outdated',
      internal: 'nội bộ',
      figures: basis,
    });
  });
});
