import type { References } from '../protocol/References';
import type { Behaviour } from '../protocol/Behaviour';
import type { EventHub } from '../protocol/EventHub';
import type { HostObject } from '../protocol/HostObject';
import type { Book } from '../model/Book';
import type { Rect } from '../model/Rect';
import type { Sheet } from '../model/Sheet';

/** The services that the members of the object model use. */
export interface BatchContext {
  /** Creates parent objects, to which child classes lead back. */
  readonly worksheet: (sheet: Sheet) => HostObject;
  readonly range: (sheet: Sheet, area: Rect) => HostObject;
  readonly book: Book;
  readonly references: References;
  readonly events: EventHub;
  readonly isReadOnly: boolean;
  readonly behaviour: Behaviour;
  /** Ids of the names that were added in this batch. */
  readonly fresh: Set<string>;
}
