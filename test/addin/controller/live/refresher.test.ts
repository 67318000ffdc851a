import { everything } from '../../../../src/addin/controller/live/SheetCache';
import { Refresher } from '../../../../src/addin/controller/live/Refresher';
import type { Requested } from '../../../../src/addin/controller/live/Refresher';
import { TestTimers } from '../../../support/TestTimers';

let timers: TestTimers;
let refresher: Refresher;
/** What was asked for, and the ends of the readings. */
let asked: Requested[];
let ends: { readonly resolve: () => void; readonly reject: (reason: Error) => void }[];

beforeEach(() => {
  [timers, asked, ends] = [new TestTimers(), [], []];
  refresher = new Refresher((wanted) => {
    asked.push(wanted);
    return new Promise((resolve, reject) => ends.push({ resolve, reject }));
  }, timers);
});

function edit(...areas: string[]): void {
  refresher.notice({ kind: 'edited', sheet: 'a', areas, isRemote: false });
}

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

test('what happens until a pause is asked for at once, each area once', async () => {
  edit('D5');
  edit('D6', 'D5');
  refresher.notice({ kind: 'edited', sheet: 'b', areas: ['A1'], isRemote: true });
  timers.elapse(299);
  expect(asked).toEqual([]);
  timers.elapse(1);
  await settled();
  expect(asked).toEqual([new Map([['a', ['D5', 'D6']], ['b', ['A1']]])]); // prettier-ignore
});

test.each([
  ['a reshaped sheet', { kind: 'reshaped', sheet: 'a' } as const],
  ['a sheet that comes to the front', { kind: 'activated', sheet: 'a' } as const],
])('%s is read whole', async (_what, change) => {
  edit('D5');
  refresher.notice(change);
  edit('D6');
  timers.elapse(300);
  await settled();
  expect(asked).toEqual([new Map([['a', 'all']])]);
});

test('many single cells are read as one', async () => {
  for (let row = 1; row <= 60; row += 1) edit(`D${String(row)}`);
  timers.elapse(300);
  await settled();
  expect(asked).toEqual([new Map([['a', 'all']])]);
});

test('sheets that come and go ask for nothing but a look; a selection for nothing at all', async () => {
  refresher.notice({ kind: 'selected', sheet: 'a', cell: 'D5' });
  timers.elapse(5_000);
  await settled();
  expect(asked).toEqual([]);
  refresher.notice({ kind: 'sheets' });
  timers.elapse(300);
  await settled();
  expect(asked).toEqual([new Map()]);
});

test('without a pause it is a second and a half', async () => {
  for (let n = 0; n < 15; n += 1) {
    edit('D5');
    timers.elapse(100);
  }
  await settled();
  expect(asked).toHaveLength(1);
});

test('one reading at a time; what happens meanwhile is asked for next', async () => {
  edit('D5');
  timers.elapse(300);
  await settled();
  edit('D6');
  timers.elapse(300);
  await settled();
  expect(asked).toHaveLength(1);
  expect(refresher.isDue).toBe(true);
  ends[0]!.resolve();
  await settled();
  expect(asked[1]).toEqual(new Map([['a', ['D6']]]));
  ends[1]!.resolve();
  await settled();
  expect(refresher.isDue).toBe(false);
});

test('after a reading that failed everything is asked for', async () => {
  edit('D5');
  timers.elapse(300);
  await settled();
  ends[0]!.reject(new Error('busy'));
  await settled();
  edit('D6');
  timers.elapse(300);
  await settled();
  expect(asked[1]).toBe(everything);
});

test('reading everything rejects where it fails, and what was due is part of it', async () => {
  edit('D5');
  const reading = refresher.readAll();
  await settled();
  expect(asked).toEqual([everything]);
  ends[0]!.reject(new Error('busy'));
  await expect(reading).rejects.toThrow('busy');
  timers.elapse(5_000);
  await settled();
  expect(asked).toHaveLength(1);
});

test('once it is stopped nothing is read', async () => {
  edit('D5');
  refresher.stop();
  edit('D6');
  timers.elapse(5_000);
  await refresher.readAll();
  expect(asked).toEqual([]);
});
