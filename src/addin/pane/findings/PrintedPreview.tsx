import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { useWords } from '../parts/useWords';

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '4px',
    width: '100%',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
});

export interface PrintedPreviewProps {
  readonly printed: NonNullable<NonNullable<FindingView['explanation']>['printed']>;
}

/** What will be removed from a Ghi chú, and what a person wrote there, which stays. */
export function PrintedPreview({ printed }: PrintedPreviewProps): ReactElement {
  const styles = useStyles();
  const { explain } = useWords().sign;
  const { place, text, left } = printed;
  return (
    <div className={styles.preview} role="status" data-removal>
      <Text size={200}>{explain.removesPrinted(`${place.tab}!${place.cell}`, text)}</Text>
      {left !== '' && <Text size={200}>{explain.keepsOwn(left)}</Text>}
    </div>
  );
}
