import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { removeExplanation } from '../../controller/actions/explanations';
import { selectIsLocked } from '../../controller/selectors/state';
import { useActionContext, usePane } from '../parts/PaneContext';
import { useWords } from '../parts/useWords';
import { PrintedPreview } from './PrintedPreview';

export interface RemoveExplanationProps {
  readonly id: string;
  readonly explanation: NonNullable<FindingView['explanation']>;
}

/** Deletes an explanation; what is removed from the Ghi chú is shown before. */
export function RemoveExplanation({ id, explanation }: RemoveExplanationProps): ReactElement | null {
  const context = useActionContext();
  const isDisabled = usePane(selectIsLocked);
  const { sign, pane } = useWords();
  const [isShown, setShown] = useState(false);
  const { printed, removes } = explanation;
  if (removes === null) return null;
  const remove = async (): Promise<void> => {
    if (await removeExplanation(context, id, printed?.text ?? null)) setShown(false);
  };
  if (!isShown || !printed)
    return (
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isDisabled}
        onClick={() => (printed ? setShown(true) : void remove())}
      >
        {removes === 'confirmation' ? sign.explain.removeConfirmation : sign.explain.remove}
      </Button>
    );
  return (
    <>
      <PrintedPreview printed={printed} />
      <Button size="small" autoFocus disabledFocusable={isDisabled} onClick={() => void remove()}>
        {sign.explain.removeShown}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => setShown(false)}>
        {pane.cancel}
      </Button>
    </>
  );
}
