import { ExcelHost, REQUIREMENT_SETS } from '@bieumau/excel-host';
import type { ExcelHostOptions } from '@bieumau/excel-host';
import { connectOfficeJs, loadOfficeJs } from '@bieumau/excel-host/loadOfficeJs';
import { WorkbookError } from '../../src/core/port/WorkbookError';

const opened: ExcelHost[] = [];

/** The floor: the library refuses members of later sets. */
const requirementSets = { ...REQUIREMENT_SETS, ExcelApi: '1.14' };

/** A fresh workbook in the stand-in for Excel, with Microsoft's library talking to it. */
export async function openHost(options: ExcelHostOptions = {}): Promise<ExcelHost> {
  const host = new ExcelHost({ requirementSets, ...options });
  opened.push(host);
  connectOfficeJs(host);
  await loadOfficeJs(host);
  return host;
}

export async function closeHosts(): Promise<void> {
  await Promise.all(opened.splice(0).map((host) => host.dispose()));
}

/** Requests and bytes that some work sends. */
export async function costOf(
  host: ExcelHost,
  work: () => Promise<unknown>,
): Promise<{ requests: number; bytes: number }> {
  await host.idle();
  const { requests, bytesIn } = { ...host.counts };
  await work();
  await host.idle();
  return { requests: host.counts.requests - requests, bytes: host.counts.bytesIn - bytesIn };
}

/** 4 sets a member, see the host's protocol. */
export interface SentAction {
  readonly ActionType: number;
}

/** What happens between two requests: `act` runs before the nth from now reaches the host, and is told its actions. */
export function beforeRequest(host: ExcelHost, n: number, act: (actions: readonly SentAction[]) => unknown): void {
  const { bridge } = host;
  const send = bridge.sendMessageToHost.bind(bridge);
  let seen = 0;
  bridge.sendMessageToHost = (text) => {
    seen += 1;
    if (seen !== n) return send(text);
    const { message } = JSON.parse(text) as { message: { body: { Actions: readonly SentAction[] } } };
    void Promise.resolve(act(message.body.Actions)).then(() => send(text));
  };
}

/** The next request is carried out, and its reply gets lost. To be called before it is sent. */
export function loseReply({ bridge }: ExcelHost): void {
  const send = bridge.onMessageFromHost;
  bridge.onMessageFromHost = (text) => {
    bridge.onMessageFromHost = send;
    const { id } = JSON.parse(text) as { id: number };
    const Error = { Code: 'RequestAborted', Message: 'The reply was lost.' };
    send?.(JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify({ Error }) } }));
  };
}

/** Resolves when nobody has anything more to say: requests are answered, and events have arrived and are handled. */
export async function quiet(host: ExcelHost): Promise<void> {
  for (let before = -1; before !== host.counts.requests;) {
    before = host.counts.requests;
    await host.delivered();
    await turn();
  }
}

/** Resolves as soon as something holds, which has to come without further ado. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

async function turn(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The error that some work rejects with; fails where it does not. */
export async function errorOf(work: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkbookError)) throw new Error('No error of a workbook where one is due.', { cause: error });
  return error;
}
