import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const contrast = '@media (forced-colors: active)';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '2px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    [contrast]: { backgroundColor: 'GrayText' },
  },
  thick: { height: '4px' },
  bar: {
    height: '100%',
    borderRadius: 'inherit',
    backgroundColor: tokens.colorCompoundBrandBackground,
    [contrast]: { backgroundColor: 'Highlight' },
  },
  good: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  wandering: {
    position: 'absolute',
    width: '33%',
    animationName: { from: { left: '-33%' }, to: { left: '100%' } },
    animationDuration: '3s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationName: 'none' },
  },
});

export interface MeterProps {
  readonly label: string;
  /** From 0 to 1; absent where nobody knows how long it takes. */
  readonly value?: number;
  readonly isGood?: boolean;
  readonly isThick?: boolean;
}

/** How much of something is there. Fluent's own bar would be a hundredth of what the pane may weigh at its start. */
export function Meter({ label, value, isGood = false, isThick = false }: MeterProps): ReactElement {
  const styles = useStyles();
  const known = value === undefined ? {} : { 'aria-valuenow': Math.round(value * 100), 'aria-valuemin': 0, 'aria-valuemax': 100 }; // prettier-ignore
  return (
    <div
      className={mergeClasses(styles.track, isThick && styles.thick)}
      role="progressbar"
      aria-label={label}
      {...known}
    >
      <div
        className={mergeClasses(styles.bar, isGood && styles.good, value === undefined && styles.wandering)}
        style={value === undefined ? undefined : { width: `${String(value * 100)}%` }}
      />
    </div>
  );
}
