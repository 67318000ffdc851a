import { EVENT, type EventEntry, WORKBOOK_TARGET } from './wire';

export type Listeners = ReadonlySet<string>;

/**
 * The client's event registrations and the queue of pending events. An event is delivered after the reply to the
 * batch that caused it; it can be delayed or lost on demand, as Excel loses some.
 */
export class EventHub {
  private readonly registered = new Set<string>();
  private readonly queue: EventEntry[] = [];
  private readonly timers = new Set<ReturnType<typeof setTimeout>>();
  private toDrop = 0;
  private delay = 0;
  private late: Promise<unknown> = Promise.resolve();
  private deliver: ((entries: readonly EventEntry[]) => void) | undefined;

  /** The client's receiver, which the bridge sets. */
  connect(deliver: (entries: readonly EventEntry[]) => void): void {
    this.deliver = deliver;
  }

  register(type: number, target: string): void {
    this.registered.add(`${type} ${target}`);
  }

  unregister(type: number, target: string): void {
    this.registered.delete(`${type} ${target}`);
  }

  /** The current registrations; changes before a registration in the same batch raise no event for it. */
  listeners(): Listeners {
    return new Set(this.registered);
  }

  /** Queues the workbook's selection event, for which the client does not register and which it dispatches itself. */
  raiseWorkbookSelection(): void {
    this.enqueue({ messageCategory: 65536, messageType: EVENT.workbookSelection, targetId: '', message: '{}' });
  }

  /** Queues an event for the handlers of the sheet and for those of the collection. */
  raise(type: number, sheetId: string, args: Record<string, unknown>, listeners: Listeners): void {
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if (!listeners.has(`${type} ${targetId}`)) continue;
      this.enqueue({ messageCategory: 65536, messageType: type, targetId, message: JSON.stringify(args) });
    }
  }

  private enqueue(entry: EventEntry): void {
    if (this.toDrop > 0) this.toDrop -= 1;
    else this.queue.push(entry);
  }

  /** Sends the pending events; called after a reply was sent or a user's edit ended. */
  flush(): void {
    const due = this.queue.splice(0);
    if (due.length === 0) return;
    if (this.delay === 0) {
      this.deliver?.(due);
      return;
    }
    const sent = new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        this.deliver?.(due);
        resolve();
      }, this.delay);
      this.timers.add(timer);
    });
    this.late = Promise.all([this.late, sent]);
  }

  /** Resolves when the delayed events are sent. */
  async idle(): Promise<void> {
    await this.late;
  }

  dropNext(count: number): void {
    this.toDrop = count;
  }

  delayBy(milliseconds: number): void {
    this.delay = milliseconds;
  }

  dispose(): void {
    for (const timer of this.timers) clearTimeout(timer);
    this.timers.clear();
    this.queue.length = 0;
    this.deliver = undefined;
  }
}
