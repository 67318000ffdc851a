import type { ExplanationDraft } from '../../controller/state/Drafts';
import { selectReport } from '../../controller/selectors/findings';
import { usePane } from '../parts/PaneContext';
import { useDraft } from '../parts/useDraft';

const none = {};

/** The explanation of a finding that is being written, and how to keep it; undefined where none is, or forgets it. */
export function useExplanationDraft(
  id: string,
): readonly [ExplanationDraft | undefined, (draft: ExplanationDraft | undefined) => void] {
  const report = usePane(selectReport)?.key ?? '';
  const [drafts, keep] = useDraft('explanations', none);
  const key = `${report} ${id}`;
  const set = (draft: ExplanationDraft | undefined): void => {
    const { [key]: _before, ...others } = drafts;
    keep(draft ? { ...others, [key]: draft } : others);
  };
  return [drafts[key], set];
}
