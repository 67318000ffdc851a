import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ExcelHost } from './ExcelHost';

/** The address from which the library believes it was loaded; nothing is fetched. */
const BASE = 'https://office.invalid/lib/';

export interface LoadOptions {
  /** Loads the readable files of the library instead of the minified ones. */
  readonly debug?: boolean;
}

interface Loaded {
  /** Resolves like `Office.onReady()` in the pane. */
  readonly ready: Promise<{ readonly host: string; readonly platform: string }>;
}

let connected: ExcelHost | null = null;

/**
 * Loads the unmodified `@microsoft/office-js` into Node, or jest with or without jsdom, against a host: afterwards
 * `Office`, `Excel` and `OfficeExtension` are globals, and the library refuses members outside its requirement sets.
 * The library can be loaded once per global scope and talks to the host that was connected first; `connectOfficeJs`
 * connects it to another host.
 */
export async function loadOfficeJs(host: ExcelHost, options: LoadOptions = {}): Promise<void> {
  connectOfficeJs(host);
  const files = dirname(
    createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json'),
  );
  const suffix = options.debug === true ? '.debug.js' : '.js';
  const scope = globalThis as unknown as Record<string, unknown>; // the library is built on globals
  if (scope['Excel'] === undefined) {
    prepareScope(scope, (source) => evaluate(join(files, 'dist', fileOf(source, suffix))));
    evaluate(join(files, 'dist', `office${suffix}`));
  }
  const { ready } = loadedOffice(scope);
  await ready;
  const { CommonUtility } = scope['OfficeExtension'] as Extension; // present once ready
  if (CommonUtility) CommonUtility._doApiNotSupportedCheck = true;
}

/** Connects the loaded library to a host; event handlers that were added before are lost. */
export function connectOfficeJs(host: ExcelHost): void {
  connected = host;
  const scope = globalThis as unknown as Record<string, unknown>; // as above
  scope['_richApiNativeBridge'] ??= bridge;
  scope['external'] = {
    ...host.external.facade,
    // the client requests the context once and keeps it
    GetContext: () => Object.fromEntries(Object.keys(context()).map((member) => [member, () => context()[member]?.()])),
  };
  host.bridge.onMessageFromHost ??= receiver;
  const registrations = (scope['OfficeExtension'] as Extension | undefined)?.GenericEventRegistration;
  if (registrations) registrations.s_genericEventRegistrations = {};
}

function context(): Record<string, () => unknown> {
  return connected?.external.facade.GetContext() ?? {};
}

/** Undocumented members of the library. */
interface Extension {
  CommonUtility?: { _doApiNotSupportedCheck?: boolean };
  GenericEventRegistration?: { s_genericEventRegistrations: object };
}

/** The client keeps the first bridge that it finds; this one forwards to the connected host. */
const bridge = {
  get onMessageFromHost() {
    return receiver;
  },
  set onMessageFromHost(receive: ((text: string) => void) | null) {
    receiver = receive;
    if (connected) connected.bridge.onMessageFromHost = receive;
  },
  sendMessageToHost: (text: string) => connected?.bridge.sendMessageToHost(text),
};

/** The receiver that the client set on the first bridge; later hosts answer to it too. */
let receiver: ((text: string) => void) | null = null;

function loadedOffice(scope: Record<string, unknown>): Loaded {
  const office = scope['Office'] as { onReady(): Loaded['ready'] }; // the library defines it while it is evaluated
  return { ready: office.onReady() };
}

function evaluate(file: string): void {
  // under jest, `vm` would run it in another realm, whose Array and Error classes differ
  const run = globalThis.eval;
  run(readFileSync(file, 'utf8'));
}

/** The library requests minified or debug files depending on its own file name. */
function fileOf(source: string, suffix: string): string {
  return source
    .slice(source.indexOf('/lib/') + '/lib/'.length)
    .replace(/(\.debug)?\.js(\?.*)?$/, suffix)
    .toLowerCase();
}

/** Defines the few page globals that the library uses; in an existing document only script loading is replaced. */
function prepareScope(scope: Record<string, unknown>, load: (source: string) => void): void {
  scope['window'] ??= scope;
  define(scope, 'navigator', { userAgent: 'stand-in', language: 'en-US' });
  scope['location'] ??= { href: 'https://pane.invalid/', search: '', hash: '', protocol: 'https:', host: 'pane.invalid', pathname: '/' }; // prettier-ignore
  scope['history'] ??= { pushState: () => undefined, replaceState: () => undefined };
  scope['addEventListener'] ??= () => undefined;
  scope['removeEventListener'] ??= () => undefined;
  const append = (element: unknown): unknown => {
    if (isScript(element)) {
      setTimeout(() => {
        load(element.src);
        element.onload?.();
      }, 0);
    }
    return element;
  };
  const source = `${BASE}office.js`;
  const page = scope['document'];
  if (typeof page === 'object' && page !== null) {
    const document = page as Document; // jsdom's
    const script = document.createElement('script');
    script.setAttribute('src', source);
    script.type = 'text/plain';
    document.head.append(script);
    document.head.appendChild = append as typeof document.head.appendChild;
    return;
  }
  scope['document'] = fakeDocument(source, append);
}

function fakeDocument(source: string, append: (element: unknown) => unknown): Record<string, unknown> {
  const head = { appendChild: append };
  return {
    readyState: 'complete',
    head,
    cookie: '',
    getElementsByTagName: (name: string) =>
      name === 'script' ? [{ src: source, getAttribute: () => source }] : [head],
    createElement: (name: string) => ({ tagName: name.toUpperCase(), setAttribute: () => undefined }),
    getElementById: () => null,
    addEventListener: () => undefined,
  };
}

function isScript(element: unknown): element is { src: string; onload?: () => void } {
  return typeof element === 'object' && element !== null && 'src' in element && typeof element.src === 'string';
}

/** Defines a property, because Node's navigator has a getter and no setter. */
function define(scope: Record<string, unknown>, name: string, value: object): void {
  const current = scope[name];
  if (typeof current === 'object' && current !== null && 'userAgent' in current && String(current.userAgent) !== '')
    return;
  Object.defineProperty(scope, name, { value, configurable: true, writable: true });
}
