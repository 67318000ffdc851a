import type { OpenWorkbook } from '../../../core/port/OpenWorkbook';
import type { WorkbookMetadata } from '../../../core/report/metadata/WorkbookMetadata';
import type { ActionRunner } from './ActionRunner';
import type { PaneOptions } from './PaneOptions';
import type { PaneStore } from './PaneStore';

/** What every action works with; actions are functions over it. */
export interface ActionContext {
  readonly workbook: OpenWorkbook;
  readonly options: PaneOptions;
  readonly store: PaneStore;
  readonly runner: ActionRunner;
  readonly live: LiveReader;
}

/** Reads the workbook into the state. Each method rejects as the workbook does. */
export interface LiveReader {
  /** Asks Excel for changes, unless it reports them already. */
  subscribe(): Promise<void>;
  /** Reads everything once. */
  readAll(): Promise<void>;
  /** Reads everything, again if something changed meanwhile; false if people go on typing. */
  readUntilQuiet(): Promise<boolean>;
  /** The metadata as the workbook has it now: somebody else may have written it meanwhile. */
  readMetadata(): Promise<WorkbookMetadata>;
}

/** Keeps a preference on this machine. */
export function remember({ options: { memory }, store }: ActionContext, key: string, value: string): void {
  memory.set(key, value);
  store.put({ preferences: { get: (wanted) => memory.get(wanted) } });
}
