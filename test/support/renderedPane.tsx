import { TextDecoder, TextEncoder } from 'node:util';
import { webLightTheme } from '@fluentui/react-components';
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import { actionOf } from '../../src/addin/controller/actions/paneActions';
import { PaneController } from '../../src/addin/controller/PaneController';
import { paneCore } from '../../src/addin/pane/frame/paneCore';
import { Shell } from '../../src/addin/pane/shell/Shell';
import { plans, soundFigures } from './insertedPlans';
import type { Contents } from './insertedPlans';
import { MemoryWorkbook } from './MemoryWorkbook';
import { TestTimers } from './TestTimers';

// Web views have them, jsdom has not; digests of a report and files need them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// Whether styles hide an element is not asked: the style sheets of Fluent make that take seconds in jsdom.
configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });

export interface RenderedPane {
  readonly workbook: MemoryWorkbook;
  readonly controller: PaneController;
  readonly timers: TestTimers;
  readonly memory: Map<string, string>;
  readonly user: UserEvent;
}

export interface PaneContents extends Contents {
  /** Biểu mẫu 2 where absent; a workbook without forms where empty. */
  readonly forms?: readonly string[];
  readonly memory?: Readonly<Record<string, string>>;
  /** An earlier report of the same forms, on sheets before theirs; `BM2` stands on `BM2 cũ`. */
  readonly prior?: Contents;
  readonly openCopy?: (bytes: Uint8Array) => Promise<void>;
  /** What is in any file that is picked. */
  readonly file?: Contents;
  /** Changes the workbook before the pane reads it. */
  readonly before?: (workbook: MemoryWorkbook) => void;
}

const opened: PaneController[] = [];

/** Takes the rendered panes down; for `afterEach`. */
export async function closePanes(): Promise<void> {
  cleanup();
  await Promise.all(opened.splice(0).map((controller) => controller.stop()));
}

/** The pane's controller over a workbook in memory, started; nothing is wrong in it, unless the contents say otherwise. */
export async function openController(contents: PaneContents = {}): Promise<RenderedPane> {
  const { forms = ['BM2'], memory: kept = {}, before, prior, file = {}, openCopy, ...own } = contents;
  const priorSheets = prior ? soundPlans(forms, prior).map((plan) => ({ ...plan, tab: `${plan.tab} cũ` })) : [];
  const workbook = new MemoryWorkbook([...priorSheets, ...soundPlans(forms, own)]);
  before?.(workbook);
  const memory = new Map(Object.entries(kept));
  const timers = new TestTimers();
  const controller = new PaneController(workbook, {
    memory: { get: (key) => memory.get(key) ?? null, set: (key, value) => void memory.set(key, value) },
    timers,
    today: () => ({ year: 2022, month: 12, day: 16 }),
    now: () => '2022-12-16T09:30',
    // The copy of the workbook in memory is read as the workbook itself.
    openFile: (bytes) =>
      Promise.resolve(bytes === workbook.bytes ? workbook : new MemoryWorkbook(soundPlans(forms, file))),
    cleanCopy: (bytes) => Promise.resolve(bytes),
    ...(openCopy && { openCopy }),
  });
  opened.push(controller);
  await controller.start();
  return { workbook, controller, timers, memory, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
}

function soundPlans(forms: readonly string[], { figures, ...rest }: Contents): ReturnType<typeof plans> {
  return forms.length === 0 ? [] : plans(forms, { ...rest, figures: { ...soundFigures, ...figures } });
}

/** The whole pane, opened for a view of the ribbon. */
export async function renderPane(view = 'findings', contents: PaneContents = {}): Promise<RenderedPane> {
  const pane = await openController(contents);
  const opening = actionOf(`?view=${view}`, (warning) => {
    throw new Error(warning);
  });
  // What is loaded lazily arrives within the same act.
  await act(async () => {
    render(<Shell theme={webLightTheme} opening={opening} core={paneCore(pane.controller.context)} />);
    await Promise.resolve();
  });
  return pane;
}

/** A file as a person picks it; jsdom's own files do not give their bytes everywhere. */
export function pickedFile(name: string, content: string): File {
  const bytes = new TextEncoder().encode(content);
  return Object.assign(new File([content], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

/** A button by its name, once it is there. */
export function findButton(name: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('button', { name });
}

/** A button that cannot be pressed keeps the focus of the keyboard, so it is not `disabled` itself. */
export function isDisabled(button: HTMLElement): boolean {
  return button.getAttribute('aria-disabled') === 'true';
}

/** Waits until a text is shown. */
export async function findText(text: string | RegExp): Promise<void> {
  await screen.findByText(text);
}
