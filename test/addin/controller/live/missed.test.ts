import { paneOn, quiet, told } from '../../../support/paneOn';
import type { Stage } from '../../../support/paneOn';
import { beforeRequest, closeHosts } from '../../../support/host';

jest.setTimeout(30_000);

let stage: Stage;
afterEach(async () => {
  await stage.controller.stop();
  await closeHosts();
});

const textInD9 = ['fix BM2.1.2-type BM2!D9'];

test('edits while the pane was closed are found when it opens', async () => {
  stage = await paneOn({ before: (host) => host.user.type('BM2', 'D9', 'x') });
  expect(told(stage)).toEqual(textInD9);
});

test('an event that Excel loses: the next check of everything finds it', async () => {
  stage = await paneOn();
  await quiet(stage.host);
  stage.host.faults.dropEvents(1);
  await stage.host.user.type('BM2', 'D9', 'x');
  await stage.pause();
  expect(told(stage)).toEqual([]);
  await stage.controller.checkAll();
  expect(told(stage)).toEqual(textInD9);
  expect(stage.state().verdict).toBe('fix');
});

test('where Excel does not tell of edits, checks of everything do, and try to look on again', async () => {
  stage = await paneOn({ isStarted: false });
  stage.host.faults.failRequest(1, 'GeneralException');
  await stage.controller.start();
  expect(stage.state()).toMatchObject({ isOpening: false, isWatching: false, problem: null });
  await stage.host.user.type('BM2', 'D9', 'x');
  await stage.controller.checkAll();
  expect(told(stage)).toEqual(textInD9);
  expect(stage.state().isWatching).toBe(true);
  await stage.host.user.type('BM2', 'D9', '53');
  await stage.pause();
  expect(told(stage)).toEqual([]);
});

describe('a pick from a list raises no event', () => {
  /** Code 6.2 of Biểu mẫu 1 may be 0, 1 or 2; a pick of 5 cannot be, but is seen as well. */
  async function picked(leave: (stage: Stage) => Promise<unknown>): Promise<void> {
    stage = await paneOn({ forms: ['BM1', 'BM2'] });
    const row = stage.host.snapshot().sheets.find(({ name }) => name === 'BM1')!.cells.find(({ column, value }) => column === 0 && value === '6.2')!.row + 1; // prettier-ignore
    await stage.host.user.activate('BM1');
    await stage.host.user.select('BM1', `D${String(row)}`);
    await stage.pause();
    await stage.controller.checkAll();
    expect(stage.state().verdict).toBe('ready');
    stage.host.faults.dropEvents(1);
    await stage.host.user.paste('BM1', `D${String(row)}`, '5');
    await stage.pause();
    expect(told(stage)).toEqual([]);
    await leave(stage);
    await stage.pause();
    expect(told(stage)).toEqual([`fix BM1.6.2-code BM1!D${String(row)}`]);
    expect(stage.state().verdict).toBeNull();
  }

  test('when the selection leaves the cell it is read', () => picked(({ host }) => host.user.select('BM1', 'D9')));
  test('when another sheet comes to the front as well', () => picked(({ host }) => host.user.activate('Sheet1')));
});

test('a formula of somebody’s own may change with any other cell', async () => {
  stage = await paneOn({ before: (host) => host.user.type('BM2', 'D9', '=Sheet1!A1+53') });
  expect(told(stage)).toEqual([]);
  await stage.host.user.type('Sheet1', 'A1', '=1/3');
  await stage.pause();
  expect(told(stage)).toEqual(textInD9);
});

describe('while a refresh is under way', () => {
  test('what happens meanwhile is read next and stands in the end', async () => {
    stage = await paneOn();
    await stage.host.user.type('BM2', 'D9', 'x');
    beforeRequest(stage.host, 2, async () => {
      await stage.host.user.type('BM2', 'D9', '53');
      await stage.host.user.type('BM2', 'D10', 'y');
    });
    await stage.pause();
    await stage.pause();
    expect(told(stage)).toEqual(['fix BM2.1.3-type BM2!D10']);
  });

  test('a form that is deleted goes with its findings, and its absence is one', async () => {
    stage = await paneOn({ forms: ['BM1', 'BM2'] });
    await stage.host.user.type('BM2', 'D9', 'x');
    beforeRequest(stage.host, 2, () => stage.host.user.deleteSheet('BM2'));
    await stage.pause();
    await stage.pause();
    const gone = { id: 'BM2', tab: null, findings: [{ severity: 'fix' }] };
    expect(stage.state()).toMatchObject({ problem: null, report: { forms: [gone, { id: 'BM1', findings: [] }] } });
  });

  test('a refresh that failed is made up for by the next', async () => {
    stage = await paneOn();
    await stage.host.user.type('BM2', 'D9', 'x');
    stage.host.faults.failRequest(1, 'AccessDenied');
    await stage.pause();
    expect(told(stage)).toEqual([]);
    await stage.host.user.type('Sheet1', 'A1', 'y');
    await stage.pause();
    expect(told(stage)).toEqual(textInD9);
  });

  test('a check of everything that waits for it reads afterwards', async () => {
    stage = await paneOn();
    await stage.host.user.type('BM2', 'D9', 'x');
    await quiet(stage.host);
    beforeRequest(stage.host, 1, () => stage.host.user.type('BM2', 'D10', 'y'));
    stage.timers.elapse(300);
    await stage.controller.checkAll();
    expect(told(stage)).toEqual([...textInD9, 'fix BM2.1.3-type BM2!D10']);
  });
});

test('after the pane was stopped nothing is read any more', async () => {
  stage = await paneOn();
  await stage.host.user.type('BM2', 'D9', 'x');
  await quiet(stage.host);
  await stage.controller.stop();
  const { requests } = { ...stage.host.counts };
  await stage.pause(5_000);
  expect(stage.host.counts.requests).toBe(requests);
});
