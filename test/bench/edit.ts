import type { Edition, Row } from '../../src/core/catalogue';
import { Confrontation } from '../../src/core/rules';
import type { Entry } from '../../src/core/rules';
import { madeUp } from './shared/madeUp';
import { median, shown, tell, time } from './shared/measure';
import { confront, edition, sound } from './shared/reports';

const limit = 50;

function number(value: number): Entry {
  return { kind: 'stated', typed: value, reading: { verdict: 'clean', value, decimals: 0 }, note: '' };
}

/** The typed rows, every n-th of them where they are many. */
function rowsToEdit({ rows }: Edition): readonly Row[] {
  const typed = rows.filter(({ type, formula }) => type !== 'heading' && !formula);
  return typed.filter((_, place) => place % Math.ceil(typed.length / 100) === 0);
}

/** One edit to and fro in each of the rows: what is touched is judged again. */
function edits(of: Edition, report: Confrontation): { readonly middle: number; readonly worst: number } {
  const each = rowsToEdit(of).map(({ key }) => {
    const before = report.value(key);
    const [one, other] = [number(before), number(before + 1)];
    let turn = false;
    const { median: figure } = time(() => {
      turn = !turn;
      return report.refresh(key, turn ? other : one).findings.length;
    });
    report.refresh(key, one);
    return figure;
  });
  return { middle: median(each), worst: Math.max(...each) };
}

function filled(of: Edition): Confrontation {
  const report = new Confrontation(of, 'N');
  for (const row of of.rows) {
    const value = row.formula ? undefined : 1000 - Number(row.code.split('.').at(-1));
    report.enter(row.key, value === undefined ? { kind: 'formula', note: '' } : number(value));
  }
  return report;
}

const small = edits(edition, confront(sound));
const loading = performance.now();
const large = madeUp();
const loaded = performance.now();
const report = filled(large);
const built = performance.now();
const big = edits(large, report);

tell(`one edit, ${String(edition.rules.length)} rules, the middle row`, shown(small.middle), {
  text: `under ${shown(limit)}`,
  kept: small.middle < limit,
});
tell('one edit, the row that touches most', shown(small.worst), {
  text: `under ${shown(limit)}`,
  kept: small.worst < limit,
});
tell(
  `one edit, ${String(large.rows.length)} rows and ${String(large.rules.length)} rules, the middle row`,
  shown(big.middle),
);
tell('one edit there, the row that touches most', shown(big.worst), {
  text: `under ${shown(2 * limit)}`,
  kept: big.worst < 2 * limit,
});
tell('ratio of large to small', `${(big.middle / small.middle).toFixed(2)} : 1`, {
  text: 'at most 2 : 1',
  kept: big.middle <= 2 * small.middle,
});
tell('that edition is loaded in', shown((loaded - loading) * 1000));
tell('and its report built and entered in', shown((built - loaded) * 1000));
