import type { ExcelHost } from '@bieumau/excel-host';
import type { WorkbookSnapshot } from '../../../../src/core/port/OpenWorkbook';
import { paneOn, quiet, told } from '../../../support/paneOn';
import type { Stage } from '../../../support/paneOn';
import { closeHosts, costOf } from '../../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
beforeEach(async () => {
  stage = await paneOn();
});
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

/** Total 131 = 70 + 53 + 8, of which the parts stand in D8:D10; notes in E. */
const wrongTotal = ['fix BM2.1-total BM2!D7'];

async function unlocked(host: ExcelHost): Promise<void> {
  await host.user.activate('BM2');
  await host.user.unprotect('BM2');
}

test('a sound form has no findings when the pane opens', () => {
  expect(told(stage)).toEqual([]);
  expect(stage.state()).toMatchObject({ isOpening: false, isWatching: true, isReadOnly: false, problem: null });
});

describe('what a person does is shown after a pause', () => {
  test.each<readonly [string, (host: ExcelHost) => Promise<unknown>, readonly string[]]>([
    ['typing', (host) => host.user.type('BM2', 'D9', '53 văn bản'), ['fix BM2.1.2-type BM2!D9']],
    ['pasting a block', (host) => host.user.paste('BM2', 'D8', '70\n1.5\nx'), ['fix BM2.1.2-type BM2!D9', 'fix BM2.1.3-type BM2!D10']], // prettier-ignore
    // 60 + 60 + 60 = 180: the formula follows, nothing is wrong
    ['filling down', (host) => host.user.fill('BM2', 'D8', 'D8:D10'), []],
    ['a part above the whole', (host) => host.user.type('BM2', 'D20', '40'), ['explain BM2.3.4-part BM2!D20']],
    ['a note that explains it', async (host) => { await host.user.type('BM2', 'D20', '40'); await host.user.type('BM2', 'E20', 'tồn từ năm 2021'); }, ['explained BM2.3.4-part BM2!D20']], // prettier-ignore
    ['a formula typed over', (host) => host.user.type('BM2', 'D7', '132'), wrongTotal], // prettier-ignore
    ['a formula deleted', (host) => host.user.clear('BM2', 'D7'), ['fix BM2.1-total BM2!D7']], // prettier-ignore
    ['a row deleted', async (host) => { await unlocked(host); await host.user.deleteRows('BM2', 17); }, ['fix BM2.3.1-row –']], // prettier-ignore
    ['a co-author', (host) => Promise.resolve(host.faults.coauthorWrites('BM2', 'D20', '40')), ['explain BM2.3.4-part BM2!D20']], // prettier-ignore
  ])('%s', async (_what, act, expected) => {
    await act(stage.host);
    await stage.pause();
    expect(told(stage)).toEqual(expected);
  });

  test('undo and redo', async () => {
    await stage.host.user.type('BM2', 'D9', 'x');
    await stage.pause();
    expect(told(stage)).toEqual(['fix BM2.1.2-type BM2!D9']);
    await stage.host.user.undo();
    await stage.pause();
    expect(told(stage)).toEqual([]);
    await stage.host.user.redo();
    await stage.pause();
    expect(told(stage)).toEqual(['fix BM2.1.2-type BM2!D9']);
  });

  test('deleting is progress', async () => {
    expect(stage.state().report?.progress).toEqual({ filled: 9, wanted: 9 });
    await stage.host.user.clear('BM2', 'D8:D9');
    await stage.pause();
    expect(told(stage)).toEqual([]);
    expect(stage.state().report?.progress).toEqual({ filled: 7, wanted: 9 });
  });

  test('rows inserted: findings move with their rows', async () => {
    await stage.host.user.type('BM2', 'D20', '40');
    await stage.host.user.insertRows('BM2', 9, 2);
    await stage.pause();
    expect(told(stage)).toEqual(['explain BM2.3.4-part BM2!D22']);
    await stage.host.user.type('BM2', 'D22', '36');
    await stage.pause();
    expect(told(stage)).toEqual([]);
  });

  test('renaming a sheet, told of by the next thing that happens', async () => {
    await stage.host.user.rename('BM2', 'Thể chế');
    await stage.host.user.type('Thể chế', 'D9', 'x');
    await stage.pause();
    expect(told(stage)).toEqual(['fix BM2.1.2-type Thể chế!D9']);
  });

  test('copying a sheet, and deleting the copy or the first', async () => {
    await stage.host.user.type('BM2', 'D9', 'x');
    const copy = await stage.host.user.copySheet('BM2');
    await stage.pause();
    expect(told(stage)).toEqual(['fix BM2-twice –', 'fix BM2.1.2-type BM2!D9']);
    await stage.host.user.deleteSheet('BM2');
    await stage.pause();
    expect(told(stage)).toEqual([`fix BM2.1.2-type ${copy}!D9`]);
    await stage.host.user.deleteSheet(copy);
    await stage.pause();
    expect(stage.state().report).toBeNull();
  });
});

describe('what it costs', () => {
  const cost = (act: () => Promise<unknown>): Promise<{ requests: number }> =>
    costOf(stage.host, async () => {
      await act();
      await stage.pause();
    });
  const block = Array.from({ length: 1000 }, (_, row) => ['1', '2', '3', '4', String(row)]);

  test.each<readonly [string, (host: ExcelHost) => Promise<unknown>, number]>([
    ['an edit', (host) => host.user.type('BM2', 'D9', '54'), 2],
    ['an edit in a sheet of the user’s own', (host) => host.user.type('Sheet1', 'D9', '54'), 1],
    ['an inserted row', (host) => host.user.insertRows('BM2', 9), 2],
    ['5,000 pasted cells', (host) => host.user.paste('BM2', 'H30', block), 2],
    ['500 single edits', async (host) => { for (let n = 0; n < 500; n += 1) await host.user.type('BM2', `D${String(8 + (n % 3))}`, String(n)); }, 2], // prettier-ignore
  ])('%s: one refresh', async (_what, act, requests) => {
    await unlocked(stage.host);
    await stage.pause();
    expect(await cost(() => act(stage.host))).toMatchObject({ requests });
    expect(stage.state().report).not.toBeNull();
  });

  test('only the touched block is read', async () => {
    const look = jest.spyOn(stage.workbook, 'readBlocks');
    await stage.host.user.paste('BM2', 'D8', '70\n53');
    await stage.pause();
    const results = await Promise.all(look.mock.results.map(({ value }) => value as Promise<WorkbookSnapshot>));
    expect(results.map(({ blocks }) => blocks)).toMatchObject([
      [{ tab: 'BM2', firstRow: 8, firstColumn: 4, cells: [[{}], [{}]] }],
    ]);
  });

  test('nothing is read while a person goes on typing, and at the latest after a second and a half', async () => {
    const read = jest.spyOn(stage.workbook, 'readBlocks');
    for (let n = 0; n < 5; n += 1) {
      await stage.host.user.type('BM2', 'D9', String(n));
      await quiet(stage.host);
      stage.timers.elapse(290);
      await quiet(stage.host);
    }
    expect(read).toHaveBeenCalledTimes(0);
    await stage.host.user.type('BM2', 'D9', 'x');
    await stage.pause(50);
    expect(read).toHaveBeenCalledTimes(1);
    expect(told(stage)).toEqual(['fix BM2.1.2-type BM2!D9']);
  });

  test('it never writes: what the person did can still be undone', async () => {
    await stage.host.user.type('BM2', 'D9', 'x');
    await stage.pause();
    await stage.controller.checkAll();
    expect(stage.host.user.undoable).toBe(1);
    expect(await stage.host.user.undo()).toBe(true);
    expect(stage.host.user.text('BM2', 'D9')).toBe('53');
  });
});
