import type { ActionContext } from '../state/ActionContext';
import type { Drafts } from '../state/Drafts';

/** Keeps what a person has begun to enter; undefined forgets it. */
export function keepDraft<Key extends keyof Drafts>(
  { store }: ActionContext,
  key: Key,
  value: Drafts[Key] | undefined,
): void {
  const { [key]: _before, ...others } = store.current().drafts;
  store.put({ drafts: value === undefined ? others : { ...others, [key]: value } });
}
