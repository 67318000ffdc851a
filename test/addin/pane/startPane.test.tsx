/** @jest-environment ./test/environments/jsdom.cjs */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { actionOf } from '../../../src/addin/controller/actions/paneActions';
import { paneCore } from '../../../src/addin/pane/frame/paneCore';
import { startPane } from '../../../src/addin/pane/shell/startPane';
import type { PaneStart } from '../../../src/addin/pane/shell/startPane';
import type { Readiness } from '../../../src/addin/pane/start/officeReady';
import { closePanes, openController } from '../../support/renderedPane';

type Core = Awaited<ReturnType<PaneStart['loadCore']>>;

// React asks whether a test wraps what changes the page.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
afterEach(async () => {
  act(() => root.unmount());
  document.body.replaceChildren();
  cleanup();
  await closePanes();
});

/** A promise that a test settles. */
class Held<Value> {
  resolve: (value: Value) => void = () => undefined;
  reject: (error: Error) => void = () => undefined;
  readonly promise = new Promise<Value>((resolve, reject) => {
    this.resolve = resolve;
    this.reject = reject;
  });
}

/** A start whose core and whose Office answer when the test says so. */
class HeldStart {
  readonly office = new Held<Readiness>();
  readonly core = new Held<Core>();
  readonly asked: string[] = [];
  private readonly started: Promise<void>;

  constructor(part: Partial<PaneStart> = {}) {
    const element = document.body.appendChild(document.createElement('div'));
    root = createRoot(element);
    this.started = startPane(root, {
      opening: actionOf('?view=send', () => undefined),
      loadCore: () => (this.asked.push('core'), this.core.promise),
      officeReady: () => (this.asked.push('office'), this.office.promise),
      lastTheme: () => Promise.resolve(webLightTheme),
      theme: () => Promise.resolve(webLightTheme),
      ...part,
    });
  }

  /** Lets everything happen that waits for nothing outside. */
  settle(): Promise<void> {
    return act(async () => {
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    });
  }

  /** Resolves once the start has ended. */
  end(): Promise<void> {
    return act(() => this.started);
  }
}

/** The core over a workbook in memory, not started yet. */
async function heldCore(): Promise<Core & { readonly finish: () => void; readonly openings: string[] }> {
  const { controller } = await openController();
  const { store } = controller.context;
  store.put({ isOpening: true });
  const reading = new Held<undefined>();
  const openings: string[] = [];
  return {
    openings,
    finish: () => reading.resolve(undefined),
    openCore: ({ id }) => {
      openings.push(id);
      return {
        core: paneCore(controller.context),
        start: async () => {
          await reading.promise;
          store.put({ isOpening: false });
        },
      };
    },
  };
}

const frame = (): Element | null => document.querySelector('[data-state]');
const tab = (name: string): HTMLElement => within(screen.getByRole('navigation')).getByRole('button', { name });

describe('before the core of the pane is there', () => {
  test('the frame stands with its tabs and says that the pane is being opened', async () => {
    const start = new HeldStart();
    await start.settle();
    expect(start.asked.sort()).toEqual(['core', 'office']);
    expect(frame()?.getAttribute('data-state')).toBe('opening');
    expect(tab('Gửi').getAttribute('aria-current')).toBe('page');
    const main = within(screen.getByRole('main', { name: 'Gửi' }));
    main.getByText('Đang mở ngăn Biểu mẫu…');
    main.getByRole('progressbar');
    expect(main.queryAllByRole('button')).toEqual([]);
  });

  test('nothing more is shown while Office is ready and the core is still on its way', async () => {
    const start = new HeldStart();
    start.office.resolve('ready');
    await start.settle();
    expect(frame()?.getAttribute('data-state')).toBe('opening');
    screen.getByText('Đang mở ngăn Biểu mẫu…');
  });

  test('the core is not opened before Office is ready', async () => {
    const [start, core] = [new HeldStart(), await heldCore()];
    start.core.resolve(core);
    await start.settle();
    expect(core.openings).toEqual([]);
    start.office.resolve('ready');
    await start.settle();
    expect(core.openings).toEqual(['send']);
  });
});

test('the core takes over the frame: it reads the workbook, then the page that was chosen meanwhile opens', async () => {
  const [start, core] = [new HeldStart(), await heldCore()];
  await start.settle();
  const before = frame();
  await userEvent.setup({ delay: null }).click(tab('Kiểm tra'));
  start.office.resolve('ready');
  start.core.resolve(core);
  await start.settle();
  expect(frame()).toBe(before);
  expect(frame()?.getAttribute('data-state')).toBe('opening');
  screen.getByText('Đang đọc bảng tính…');
  core.finish();
  await start.end();
  expect(frame()).toBe(before);
  expect(frame()?.getAttribute('data-state')).toBe('open');
  within(screen.getByRole('main', { name: 'Kiểm tra' })).getByRole('button', { name: 'Kiểm tra tất cả' });
});

test('the frame looks as it did last until the theme of Office is known', async () => {
  const start = new HeldStart({ lastTheme: () => Promise.resolve(webDarkTheme) });
  const core = await heldCore();
  await start.settle();
  const background = (): string =>
    getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body)
      .getPropertyValue('--colorNeutralBackground1')
      .trim();
  expect(background()).toBe(webDarkTheme.colorNeutralBackground1);
  start.office.resolve('ready');
  start.core.resolve(core);
  await start.settle();
  expect(background()).toBe(webLightTheme.colorNeutralBackground1);
});

describe('a start that fails', () => {
  test('is told where the core does not come, and the pane can be loaded again', async () => {
    const start = new HeldStart();
    start.core.reject(new Error('Loading chunk core failed.'));
    start.office.resolve('ready');
    await start.end();
    const alert = within(screen.getByRole('alert'));
    alert.getByText(/^Không tải được một phần của ngăn\. Hãy kiểm tra mạng rồi bấm Tải lại\./);
    alert.getByText(/^A part of the pane could not be loaded\./);
    alert.getByRole('button', { name: 'Tải lại' });
    expect(frame()).toBeNull();
  });

  test.each(['slow', 'notExcel', 'tooOld'] as const)(
    'is told where Office answers %s, whatever becomes of the core',
    async (readiness) => {
      const start = new HeldStart();
      start.office.resolve(readiness);
      await start.end();
      expect(screen.getByRole('alert').getAttribute('data-start')).toBe(readiness);
      start.core.reject(new Error('Loading chunk core failed.'));
      await start.settle();
      expect(screen.getByRole('alert').getAttribute('data-start')).toBe(readiness);
    },
  );
});
