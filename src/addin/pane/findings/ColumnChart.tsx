import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PeriodFigure } from '../../../core/presentation/viewmodels/rowCard';

const contrast = '@media (forced-colors: active)';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '320px', height: 'auto', marginTop: '4px' },
  column: { fill: tokens.colorNeutralForeground4, [contrast]: { fill: 'GrayText' } },
  current: { fill: tokens.colorCompoundBrandBackground, [contrast]: { fill: 'Highlight' } },
  line: { stroke: tokens.colorNeutralStroke1, [contrast]: { stroke: 'CanvasText' } },
  period: {
    fill: tokens.colorNeutralForeground2,
    fontSize: '10px',
    fontFamily: tokens.fontFamilyBase,
    [contrast]: { fill: 'CanvasText' },
  },
  now: { fontWeight: tokens.fontWeightSemibold },
});

/** Of the drawing, in its own units, which the width of the pane stretches. */
const width = 288;
const height = 72;
const labels = 16;
const widest = 36;

export interface ColumnChartProps {
  /** The oldest first; the last is that of the report at hand. */
  readonly figures: readonly PeriodFigure[];
  /** The chart in words. */
  readonly label: string;
}

/** One column a period from a line at zero, down where a figure is negative; a gap where nothing is known. */
export function ColumnChart({ figures, label }: ColumnChartProps): ReactElement {
  const styles = useStyles();
  const known = figures.flatMap(({ value }) => value ?? []);
  const [top, bottom] = [Math.max(0, ...known), Math.min(0, ...known)];
  // Nothing but zeros: the line lies at the foot.
  const scale = top === bottom ? 0 : height / (top - bottom);
  const zero = top === bottom ? height : top * scale;
  const slot = width / figures.length;
  const breadth = Math.min(slot * 0.6, widest);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 -1 ${String(width)} ${String(height + labels + 2)}`}
      role="img"
      aria-label={label}
    >
      {figures.map(({ period, value }, place) => {
        const isCurrent = place === figures.length - 1;
        const middle = (place + 0.5) * slot;
        // What is small beside the others is still something.
        const length = value === null || value === 0 ? 0 : Math.max(Math.abs(value) * scale, 1);
        return (
          <g key={period}>
            {value !== null && (
              <rect
                className={isCurrent ? styles.current : styles.column}
                x={middle - breadth / 2}
                y={value < 0 ? zero : zero - length}
                width={breadth}
                height={length}
                data-value={value}
              />
            )}
            <text
              className={`${styles.period} ${isCurrent ? styles.now : ''}`}
              x={middle}
              y={height + labels - 3}
              textAnchor="middle"
            >
              {period}
            </text>
          </g>
        );
      })}
      <line className={styles.line} x1={0} x2={width} y1={zero} y2={zero} />
    </svg>
  );
}
