import type { HostLocale } from '../model/entry';
import type { FileStep } from '../protocol/FaultInjector';
import type { Documents } from '../model/Documents';
import { isRecord } from '../protocol/wire';

/** The services behind `window.external`. */
export interface ExternalOptions {
  readonly locale: HostLocale;
  readonly documents: Documents;
  readonly documentUrl: string;
  readonly saveFile: () => Promise<Uint8Array>;
  readonly isReadOnly: () => boolean;
  /** The error number planned for a step of reading the file; null if none. */
  readonly fileFault: (step: FileStep) => number | null;
  /** Requirement sets; ExcelApi 1.15 at most, the highest that this version of the library knows. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Colours as 0xRRGGBB. */
  readonly theme: Readonly<Record<string, number>>;
}

type Done = (result: unknown, status?: number) => void;
type Handler = (...args: readonly unknown[]) => void;

const SUCCEEDED = 0;
const NOT_SUPPORTED = 5001;
const MEMORY_FILE_LIMIT = 11_000;
/** The number of copies of the file that Excel keeps in memory. */
const MOST_FILES = 2;
/** Numbers of `window.external.Execute`. */
const GET_FILE = 77;
const GET_SLICE = 80;
const CLOSE_FILE = 81;
const FILE_STEPS: Readonly<Record<number, FileStep>> = {
  [GET_FILE]: 'open',
  [GET_SLICE]: 'slice',
  [CLOSE_FILE]: 'close',
};
/** Number of `RegisterEvent` for the selection of the document. */
const SELECTION = 2;

/** The older interface of a host: its identity, the document's settings and bytes. All calls answer asynchronously. */
export class OfficeExternal {
  private readonly files = new Map<number, Uint8Array>();
  private readonly handlers = new Map<number, Set<Handler>>();
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private nextFile = 1;

  constructor(private readonly options: ExternalOptions) {}

  /** The object for `window.external`. */
  readonly facade = {
    GetHostInfo: (): string => `Excel$Win32$16.01$${this.options.locale}$$$disableLogging$0`,
    GetLoggingAllowed: (): boolean => false,
    GetContext: (): Record<string, () => unknown> => this.context(),
    Execute: (id: number, params: readonly unknown[], done: Done): void => void this.execute(id, params, done),
    RegisterEvent: (id: number, _target: string, handler: Handler, done: Done): void => {
      this.handlersOf(id).add(handler);
      this.later(() => done(SUCCEEDED));
    },
    UnregisterEvent: (id: number, _target: string, done: Done): void => {
      this.handlersOf(id).clear();
      this.later(() => done(SUCCEEDED));
    },
  };

  /** Calls the handlers of `workbook.onSelectionChanged`, which get no details. */
  announceSelection(): void {
    for (const handler of this.handlersOf(SELECTION)) this.later(() => handler(SELECTION, asArray([])));
  }

  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.handlers.clear();
    this.files.clear();
  }

  private context(): Record<string, () => unknown> {
    const { locale, documentUrl, requirementSets, theme } = this.options;
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'stand-in',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => documentUrl,
      GetAppCapabilities: () => 1,
      GetActivationMode: () => (this.options.isReadOnly() ? 0 : 1),
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () => JSON.stringify(requirementSets),
      GetHostFullVersion: () => '16.0.17928.20000',
      GetOfficeThemeInfo: () => JSON.stringify(theme),
      GetSettings: () => ({ Read: this.readSettings, Write: this.writeSettings }),
    };
  }

  /** Fills the arrays that the client passes. */
  private readonly readSettings = (keys: string[], values: string[]): void => {
    for (const [key, value] of this.options.documents.documentSettings) {
      keys.push(key);
      values.push(value);
    }
  };

  private readonly writeSettings = (keys: readonly string[], values: readonly string[]): void => {
    const { documentSettings } = this.options.documents;
    documentSettings.clear();
    for (const [index, key] of keys.entries()) documentSettings.set(key, values[index] ?? '');
  };

  /** The copies of the file that the client has not closed. */
  get openFiles(): number {
    return this.files.size;
  }

  private async execute(id: number, params: readonly unknown[], done: Done): Promise<void> {
    const step = FILE_STEPS[id];
    const fault = step === undefined ? null : this.options.fileFault(step);
    const status = fault ?? (await this.readFile(id, params, done).catch(() => NOT_SUPPORTED));
    if (status !== SUCCEEDED) this.later(() => done(status));
  }

  /** Answers a call, or returns its error number. A file that cannot be saved answers "not supported". */
  private async readFile(id: number, params: readonly unknown[], done: Done): Promise<number> {
    if (id === GET_FILE) {
      const bytes = await this.options.saveFile();
      if (this.files.size >= MOST_FILES) return MEMORY_FILE_LIMIT;
      const handle = this.nextFile++;
      this.files.set(handle, bytes);
      this.later(() => done(asArray([SUCCEEDED, asArray([handle, bytes.length])]), SUCCEEDED));
      return SUCCEEDED;
    }
    const [handle, offset, size] = params.map(Number);
    const bytes = this.files.get(handle ?? 0);
    if (id === GET_SLICE && bytes) {
      const slice = [...bytes.subarray(offset, (offset ?? 0) + (size ?? 0))];
      this.later(() => done(asArray([SUCCEEDED, asArray([slice, slice.length])]), SUCCEEDED));
      return SUCCEEDED;
    }
    if (id !== CLOSE_FILE) return NOT_SUPPORTED;
    this.files.delete(handle ?? 0);
    this.later(() => done(SUCCEEDED));
    return SUCCEEDED;
  }

  private handlersOf(id: number): Set<Handler> {
    let handlers = this.handlers.get(id);
    if (!handlers) this.handlers.set(id, (handlers = new Set()));
    return handlers;
  }

  private later(action: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      action();
    }, 0);
    this.timers.add(timer);
  }
}

/** The client expects COM's safe arrays. */
function asArray(values: readonly unknown[]): { toArray(): readonly unknown[] } {
  return { toArray: () => values };
}

/** Finds the auto-show setting among the document's settings. */
export function autoShows(documents: Documents): boolean {
  const text = documents.documentSettings.get('Office.AutoShowTaskpaneWithDocument');
  if (text === undefined) return false;
  const value: unknown = JSON.parse(text);
  return value === true || (isRecord(value) && value['value'] === true);
}
