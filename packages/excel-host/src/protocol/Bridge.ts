import type { EventHub } from './EventHub';
import { type Batch, type Envelope, isCleanUp, isRecord } from './wire';

/** The interface of `window._richApiNativeBridge`. */
export interface NativeBridge {
  /** Set by the client. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

export interface Counts {
  /** The number of syncs, without the batches in which the library only releases references. */
  requests: number;
  cleanUps: number;
  bytesIn: number;
  bytesOut: number;
}

/** Carries all `Excel.*` traffic as JSON text both ways, and counts it. */
export class Bridge implements NativeBridge {
  onMessageFromHost: ((text: string) => void) | null = null;
  readonly counts: Counts = { requests: 0, cleanUps: 0, bytesIn: 0, bytesOut: 0 };
  /** A message port answers within microseconds; timers would cost 5 ms for each sync. */
  private readonly channel = new MessageChannel();
  private readonly outbox: (() => void)[] = [];
  /** The chain of batches, which are processed one after another. */
  private last: Promise<void> = Promise.resolve();
  private readonly waiting: (() => void)[] = [];
  private pending = 0;
  private disposed = false;

  constructor(
    private readonly answer: (envelope: Envelope) => Promise<unknown>,
    private readonly events: EventHub,
    /** True for a request that is refused at once, though others wait for the end of cell editing. */
    private readonly refusesAtOnce: (envelope: Envelope) => boolean = () => false,
    /** What becomes of a request that is no clean-up. */
    private readonly nextAnswer: () => 'answered' | 'done' | 'lost' = () => 'answered',
  ) {
    this.channel.port1.onmessage = () => {
      this.outbox.shift()?.();
      this.holdProcess();
      if (this.outbox.length === 0) this.release();
    };
    events.connect((entries) => this.post(JSON.stringify({ type: 3, message: { entries } })));
    this.holdProcess();
  }

  sendMessageToHost(text: string): void {
    const envelope = parseEnvelope(text);
    if (isCleanUp(envelope.batch)) this.counts.cleanUps += 1;
    else this.counts.requests += 1;
    this.counts.bytesIn += byteLength(text);
    this.pending += 1;
    this.holdProcess();
    const fate = isCleanUp(envelope.batch) ? 'answered' : this.nextAnswer();
    const process = async (): Promise<void> => {
      const reply = fate === 'lost' ? null : await this.answer(envelope);
      this.pending -= 1;
      if (fate !== 'answered') return this.holdProcess();
      this.post(JSON.stringify({ id: envelope.id, type: 2, message: { statusCode: 200, headers: {}, body: reply } }));
      this.events.flush();
    };
    if (this.refusesAtOnce(envelope)) void process();
    else this.last = this.last.then(process);
  }

  /** Resolves when all batches sent so far are answered. */
  async idle(): Promise<void> {
    await this.last;
  }

  /** True while a request is not answered or the client has not received all that was sent. */
  get isBusy(): boolean {
    return !this.disposed && (this.pending > 0 || this.outbox.length > 0);
  }

  /** Resolves when the client has received all that was sent. */
  async delivered(): Promise<void> {
    if (this.outbox.length > 0 && !this.disposed)
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
  }

  private release(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  dispose(): void {
    this.disposed = true;
    this.release();
    this.channel.port1.close();
    this.channel.port2.close();
  }

  private post(text: string): void {
    if (this.disposed) return;
    this.counts.bytesOut += byteLength(text);
    this.outbox.push(() => this.onMessageFromHost?.(text));
    this.holdProcess();
    this.channel.port2.postMessage(null);
  }

  /** Lets the port keep Node running only while an answer is due. */
  private holdProcess(): void {
    const busy = this.pending > 0 || this.outbox.length > 0;
    for (const port of [this.channel.port1, this.channel.port2]) {
      const { ref, unref } = port as { ref?: () => void; unref?: () => void }; // Node has them, a browser not
      (busy ? ref : unref)?.call(port);
    }
  }
}

/** `{id, type: 1, flags, controlId, message: {url: 'ProcessQuery', method, headers, body}}`; the body is a batch. */
function parseEnvelope(text: string): Envelope {
  const parsed: unknown = JSON.parse(text);
  const message = isRecord(parsed) ? parsed['message'] : undefined;
  if (isRecord(parsed) && isRecord(message)) {
    const { id, flags } = parsed;
    const body: unknown = typeof message['body'] === 'string' ? JSON.parse(message['body']) : message['body'];
    if ((typeof id === 'string' || typeof id === 'number') && isRecord(body) && Array.isArray(body['Actions'])) {
      const batch = body as unknown as Batch; // the client writes it; its shape was measured
      return { id, flags: typeof flags === 'number' ? flags : 0, batch };
    }
  }
  throw new Error('The client sent something that is no request.');
}

function byteLength(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}
