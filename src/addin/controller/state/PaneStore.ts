import type { PaneState } from './PaneState';

/** Holds the state of the pane and calls its subscribers whenever there is another one. */
export class PaneStore {
  private state: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(initial: PaneState) {
    this.state = initial;
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
}
