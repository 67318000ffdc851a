import { messages } from '../../../core/presentation/messages';
import type { Language, Messages } from '../../../core/presentation/messages';
import { firstState } from './PaneState';
import type { PaneState } from './PaneState';

/** Holds the state of the controller and tells whoever subscribes that there is another one. */
export class PaneStore {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(language: Language) {
    this.state = firstState(language);
  }

  readonly current = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(change: Partial<PaneState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  get words(): Messages {
    return messages[this.state.language];
  }
}
