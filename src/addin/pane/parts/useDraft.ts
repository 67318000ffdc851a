import { keepDraft } from '../../controller/actions/drafts';
import type { Drafts } from '../../controller/state/Drafts';
import { useActionContext, usePane } from './PaneContext';

/** What a person has begun to enter, `first` before that, and how to keep it; undefined forgets it. */
export function useDraft<Key extends keyof Drafts>(
  key: Key,
  first: Drafts[Key],
): readonly [Drafts[Key], (value: Drafts[Key] | undefined) => void] {
  const context = useActionContext();
  const kept: Drafts[Key] | undefined = usePane(({ drafts }) => drafts[key]);
  return [kept ?? first, (value) => keepDraft(context, key, value)];
}
