import { focusPatience } from '../../../src/workbook/excel/host/run';
import { closeHosts, until } from '../../support/host';
import { held, paneOn, press, quiet, told } from '../../support/paneOn';
import type { Stage } from '../../support/paneOn';

type Behaviour = Parameters<Stage['host']['faults']['behave']>[0];

const usual = { ...focusPatience };
beforeEach(() => Object.assign(focusPatience, { most: 60, step: 20 }));
let stage: Stage;
afterEach(async () => {
  Object.assign(focusPatience, usual);
  await stage.controller.stop();
  await closeHosts();
});

/** The ways in which an Excel is known to behave other than hoped. */
const troubles: Readonly<Record<string, Behaviour>> = {
  'another workbook is in front': { isBehind: true },
  'another workbook is in front, on a Mac': { isBehind: true, areNamesRefusedBehind: true },
  'pages are not fitted': { isFitIgnored: true },
  'freezing activates': { doesFreezingActivate: true },
  'XML gets another part': { doesSetXmlAddPart: true },
  'names stay visible': { doNamesStayVisible: true },
  'the names of the workbook are listed': { areWorkbookNamesListed: true },
  'no protection is lifted': { isUnprotectRefused: true },
  'events are lost': { areEventsLost: true },
};

const names = Object.keys(troubles);
const pairs = names.flatMap((one, place) => names.slice(place + 1).map((other) => `${one}; ${other}`));

const behaviourOf = (name: string): Behaviour =>
  Object.assign({}, ...name.split('; ').map((one) => troubles[one])) as Behaviour;

/** Types, mends, explains and signs, as far as this Excel goes along; whatever fails is told. */
async function work({ host, controller, state }: Stage): Promise<void> {
  await host.user.type('BM2', 'D7', '14x');
  await controller.checkAll();
  await press(stage, 'BM2.1-type', 'Ghi lại 131').catch(() => undefined);
  const open = state().report?.forms.flatMap(({ findings }) => findings) ?? [];
  const [wanted] = open.filter(({ severity }) => severity === 'explain');
  if (wanted) await controller.signing.explain(wanted.id, 'do sáp nhập đơn vị', true);
  await controller.signing.sign({ by: 'Nguyễn Văn A', position: '' });
  await controller.sending.makeSheet();
  await quiet(host);
  expect(state().activity).toBeNull();
}

describe('the main job in a difficult Excel', () => {
  test.each([...names, ...pairs])(
    '%s: no figure is lost, and the job is finished once the trouble is over',
    async (name) => {
      stage = await paneOn({ forms: ['BM2'] });
      const { host, controller, state } = stage;
      await host.user.type('Sheet1', 'A1', 'của người dùng');
      const others = ['D8', 'D9', 'D10'].map((cell) => held(host, 'BM2', cell));
      host.faults.behave(behaviourOf(name));
      await work(stage);
      host.faults.clear();
      await quiet(host);
      expect(host.user.text('Sheet1', 'A1')).toBe('của người dùng');
      expect(['D8', 'D9', 'D10'].map((cell) => held(host, 'BM2', cell))).toEqual(others);
      // The trouble is over: everything is checked, mended and signed.
      await host.user.type('BM2', 'D7', '131');
      await quiet(host);
      await controller.checkAll();
      expect(told(stage).filter((line) => line.startsWith('fix'))).toEqual([]);
      for (const { id, severity } of state().report!.forms.flatMap(({ findings }) => findings))
        if (severity === 'explain') await controller.signing.explain(id, 'do sáp nhập đơn vị', true);
      await controller.signing.sign({ by: 'Nguyễn Văn A', position: '' });
      await controller.sending.makeSheet();
      expect(state()).toMatchObject({ problem: null, signoff: { state: 'unchanged' } });
      expect(host.book.sheets().map(({ name: tab }) => tab)).toEqual(['Sheet1', 'BM2', 'Phiếu kiểm tra']);
    },
  );
});

test('events that never come are noticed by a check, told, and believed again once one comes', async () => {
  stage = await paneOn();
  const { host, controller, state, pause } = stage;
  await controller.checkAll();
  expect(state().isWatching).toBe(true);
  host.faults.behave({ areEventsLost: true });
  await host.user.type('BM2', 'D8', '7x');
  await pause();
  expect(told(stage).join()).not.toContain('BM2.1.1-type');
  await controller.checkAll();
  await quiet(host);
  expect(told(stage).join()).toContain('BM2.1.1-type');
  expect(state().isWatching).toBe(false);
  host.faults.clear();
  await host.user.type('BM2', 'D8', '70');
  await pause();
  expect(state().isWatching).toBe(true);
});

test('what changed without an event is read when somebody turns to the pane, but not at every turn', async () => {
  stage = await paneOn();
  const { host, controller, timers } = stage;
  host.faults.behave({ areEventsLost: true });
  await host.user.type('BM2', 'D8', '7x');
  await controller.look();
  expect(told(stage).join()).not.toContain('BM2.1.1-type');
  timers.elapse(3_000);
  await controller.look();
  await quiet(host);
  expect(told(stage).join()).toContain('BM2.1.1-type');
});

test.each([true, false])(
  'a request that is never answered (done: %s) gets a way out, and what was begun comes back',
  async (isDone) => {
    let kept: string | null = null;
    const session = { read: (): string | null => kept, write: (text: string | null): void => void (kept = text) };
    stage = await paneOn({ session });
    const { host, controller, timers, state } = stage;
    controller.begin({ by: 'Trần Thị B', position: '' });
    host.faults.loseAnswer(1, { isDone });
    void controller.checkAll();
    await quiet(host);
    timers.elapse(29_000);
    expect(state().isStuck).toBe(false);
    timers.elapse(1_000);
    await until(() => state().isStuck);
    const again = await stage.reopen();
    expect(again.state()).toMatchObject({ isStuck: false, drafts: { signer: { by: 'Trần Thị B' } } });
    await again.controller.checkAll();
    expect(again.state()).toMatchObject({ problem: null, activity: null });
    await again.controller.stop();
  },
);
