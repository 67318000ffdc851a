import type { References } from '../protocol/References';
import type { EventHub } from '../protocol/EventHub';
import type { Book } from '../model/Book';

/** What the members of the object model work with. */
export interface Call {
  readonly book: Book;
  readonly references: References;
  readonly events: EventHub;
  readonly isReadOnly: boolean;
}
