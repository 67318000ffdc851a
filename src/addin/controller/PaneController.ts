import type { OpenWorkbook } from '../../core/port/OpenWorkbook';
import { loadEnglish } from '../../core/presentation/messages/start';
import { LiveCheck } from './live/LiveCheck';
import type { ActionContext } from './state/ActionContext';
import { ActionRunner } from './state/ActionRunner';
import type { PaneOptions } from './state/PaneOptions';
import { keepWork, parseWork } from './state/keptWork';
import { initialState } from './state/PaneState';
import { PaneStore } from './state/PaneStore';

/** Puts the parts of the pane's controller together over one open workbook, and starts and stops them. */
export class PaneController {
  /** What the pane shows, and what its actions work with. */
  readonly context: ActionContext;
  private readonly live: LiveCheck;

  constructor(workbook: OpenWorkbook, options: PaneOptions) {
    const { memory, timers, today } = options;
    const first = initialState(memory.get('language') === 'en' ? 'en' : 'vi', memory, today());
    const store = new PaneStore({ ...first, ...parseWork(options.session?.read() ?? null) });
    if (options.session) keepWork(store, options.session);
    this.live = new LiveCheck(workbook, options, store);
    const runner = new ActionRunner(store, timers, {
      isCellEdited: () => workbook.isCellEdited(),
      readAgain: () => this.live.readAll(),
    });
    this.context = { workbook, options, store, runner, live: this.live };
  }

  /** Reads everything and subscribes to changes; resolves once the pane is complete. Never rejects. */
  async start(): Promise<void> {
    const { store, runner } = this.context;
    if (store.current().language === 'en') await loadEnglish().catch(() => undefined);
    await runner.run('checking', () => this.live.start());
    store.put({ isOpening: false });
  }

  /** Reads what may have changed without an event; for the moment in which somebody turns to the pane. */
  async look(): Promise<void> {
    await this.live.look();
  }

  async stop(): Promise<void> {
    await this.live.stop();
  }
}
