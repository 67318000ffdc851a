import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FindingView } from '../../../core/presentation/viewmodels/View';
import { useActionContext } from './PaneContext';
import { useWords } from './useWords';
import { show } from '../../controller/actions/navigation';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '6px', fontSize: tokens.fontSizeBase200 },
  label: {
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    height: '24px',
    padding: '1px 8px 1px 0',
    overflowWrap: 'anywhere',
  },
  link: {
    minWidth: '24px',
    minHeight: '24px',
    padding: 0,
    justifyContent: 'end',
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'underline',
  },
  figure: { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});

/** Stated, computed and the parts, so that a person can tell which of them is wrong. */
export function Figures({ figures }: { readonly figures: FindingView['figures'] }): ReactElement {
  const styles = useStyles();
  const context = useActionContext();
  const { pane } = useWords();
  return (
    <table className={styles.table}>
      <tbody>
        {figures.map(({ label, figure, place }) => (
          <tr key={label}>
            <th scope="row" className={styles.label}>
              {label}
            </th>
            <td className={styles.figure}>
              {place ? (
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.link}
                  title={pane.show(place.cell)}
                  onClick={() => void show(context, place)}
                >
                  {figure}
                </Button>
              ) : (
                figure
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
