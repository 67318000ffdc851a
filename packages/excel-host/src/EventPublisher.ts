import type { EventHub, Listeners } from './protocol/EventHub';
import type { References } from './protocol/References';
import { EVENT, WORKBOOK_TARGET } from './protocol/wire';
import { formatAddress } from './model/address';
import type { Book } from './model/Book';
import type { Change } from './model/Changes';
import { typeOf } from './model/Content';
import { bounding, isSingleCell } from './model/Rect';
import { at } from './objects/Range';

/** Who caused a change: the add-in itself, somebody at this machine, or a co-author elsewhere. */
export type Origin = 'addin' | 'person' | 'coauthor';

/**
 * Turns changes into Excel's events. The events are built after recalculation, so that
 * `details` hold the displayed value; each operation raises its own events.
 */
export class EventPublisher {
  private readonly due: {
    readonly origin: Origin;
    readonly changes: readonly Change[];
    readonly listeners: Listeners;
  }[] = [];

  /** The registrations at the time of the change that is being published. */
  private listeners: Listeners = new Set();

  constructor(
    private readonly book: Book,
    private readonly events: EventHub,
    private readonly references: References,
    private readonly selectionChanged: () => void,
    private readonly areLost: () => boolean = () => false,
  ) {}

  /** Ends an operation: its changes are collected. */
  collect(origin: Origin): void {
    const changes = this.book.changes.take();
    if (changes.length > 0) this.due.push({ origin, changes, listeners: this.events.listeners() });
  }

  get isPending(): boolean {
    return this.due.length > 0;
  }

  /** Puts the events of the operations so far into the queue. */
  announce(): void {
    for (const { origin, changes, listeners } of this.due.splice(0)) {
      if (this.areLost()) continue;
      this.listeners = listeners;
      for (const change of changes) this.raise(change, origin);
    }
  }

  private raise(change: Change, origin: Origin): void {
    const { sheetId } = change;
    const source = origin === 'coauthor' ? 'Remote' : 'Local';
    switch (change.kind) {
      case 'edited':
        return this.raiseEdit(change, origin, source);
      case 'shifted':
        return this.send(EVENT.changed, sheetId, {
          ...this.changed(change.changeType, origin, source),
          worksheetId: sheetId,
          address: formatAddress(change.area),
          shiftDirection: change.direction,
          ...this.reference(sheetId, change.area),
        });
      case 'added':
        return this.send(EVENT.added, sheetId, { worksheetId: sheetId, source });
      case 'deleted':
        return this.send(EVENT.deleted, sheetId, { worksheetId: sheetId, source });
      case 'activated':
        return this.send(EVENT.activated, sheetId, { worksheetId: sheetId });
      case 'deactivated':
        return this.send(EVENT.deactivated, sheetId, { worksheetId: sheetId });
      case 'protection':
        return this.send(EVENT.protectionChanged, sheetId, {
          worksheetId: sheetId,
          isProtected: change.isProtected,
          source,
        });
      case 'selected':
        return this.raiseSelection(sheetId);
    }
  }

  private raiseEdit(change: Change & { kind: 'edited' }, origin: Origin, source: string): void {
    const { sheetId, cells } = change;
    const sheet = this.book.find(sheetId);
    const [first] = cells;
    if (!sheet || !first) return;
    const single = cells.length === 1 && isSingleCell(first);
    const after = sheet.value(first.startRow, first.startColumn);
    const { before } = change;
    const details =
      single && before !== undefined
        ? { valueBefore: before, valueAfter: after, valueTypeBefore: typeOf(before), valueTypeAfter: typeOf(after) }
        : {};
    this.send(EVENT.changed, sheetId, {
      ...this.changed('RangeEdited', origin, source),
      worksheetId: sheetId,
      address: cells.map((area) => formatAddress(area)).join(','),
      shiftDirection: 'None',
      ...details,
      ...this.reference(sheetId, cells.reduce(bounding)),
    });
  }

  private raiseSelection(sheetId: string): void {
    const { sheet, area } = this.book.selection.current();
    if (sheet.id !== sheetId) return;
    this.send(EVENT.selectionChanged, sheetId, { worksheetId: sheetId, address: formatAddress(area) });
    this.events.raiseWorkbookSelection();
    this.selectionChanged();
  }

  private send(type: number, sheetId: string, args: Record<string, unknown>): void {
    this.events.raise(type, sheetId, args, this.listeners);
  }

  private changed(changeType: string, origin: Origin, source: string): Record<string, string> {
    return { changeType, source, triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown' };
  }

  /** Created only if a handler is registered, because `args.getRange` needs a reference and references are kept. */
  private reference(sheetId: string, area: Parameters<typeof at>[1]): Record<string, string> {
    const sheet = this.book.find(sheetId);
    const heard = [sheetId, WORKBOOK_TARGET].some((target) => this.listeners.has(`${EVENT.changed} ${target}`));
    return sheet && heard ? { referenceId: this.references.keepForEvent(at(sheet, area)) } : {};
  }
}
