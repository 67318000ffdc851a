import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PeriodFigure } from '../../../core/presentation/viewmodels/rowCard';
import { ColumnChart } from './ColumnChart';
import { usePriorWords } from '../parts/usePriorWords';

const useStyles = makeStyles({
  title: { marginTop: '8px' },
  table: { width: '100%', borderCollapse: 'collapse', marginTop: '4px', fontSize: tokens.fontSizeBase200 },
  period: { fontWeight: tokens.fontWeightRegular, textAlign: 'start', padding: '2px 8px 2px 0', whiteSpace: 'nowrap' },
  figure: { textAlign: 'end', padding: '2px 8px 2px 0', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  source: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    padding: '2px 0',
    overflowWrap: 'anywhere',
  },
  current: { fontWeight: tokens.fontWeightSemibold },
});

/** The row over the periods at hand: as columns, and as figures with where each comes from. */
export default function CardFigures({ figures }: { readonly figures: readonly PeriodFigure[] }): ReactElement {
  const styles = useStyles();
  const { comparison, prior } = usePriorWords();
  const isDrawn = figures.some(({ value }) => value !== null);
  const last = figures.length - 1;
  return (
    <div data-figures>
      <Text size={200} weight="semibold" block className={styles.title} id="figures-title">
        {comparison.figures}
      </Text>
      {isDrawn && (
        <ColumnChart
          figures={figures}
          label={comparison.chart(figures.map(({ period, text }) => `${period} ${text}`).join('; '))}
        />
      )}
      <table className={styles.table} aria-labelledby="figures-title">
        <tbody>
          {figures.map(({ period, text, file }, place) => (
            <tr key={period} className={place === last ? styles.current : undefined}>
              <th scope="row" className={styles.period}>
                {period}
              </th>
              <td className={styles.figure}>{text}</td>
              <td className={styles.source}>
                {place === last ? comparison.now : file === null ? prior.inWorkbook : prior.fromFile(file)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
