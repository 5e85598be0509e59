import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: 'hidden',
    // Colours are taken away in a contrast theme; the outline stays.
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: 0,
    borderRadius: '2px',
    backgroundColor: tokens.colorBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
  },
  inside: { backgroundColor: tokens.colorStatusSuccessForeground3 },
  over: { backgroundColor: tokens.colorStatusWarningForeground3 },
});

interface MeterProps {
  readonly value: number;
  /** From the least that is enough to the most that is good. */
  readonly band: { readonly min: number; readonly max: number };
  readonly label: string;
}

/** How far something has grown towards its good size. */
export function Meter({ value, band, label }: MeterProps) {
  const styles = useStyles();
  const share = Math.min(1, value / Math.max(1, band.max));
  return (
    <div className={styles.track} role="meter" aria-label={label} aria-valuemin={0} aria-valuemax={band.max} aria-valuenow={Math.min(value, band.max)}>
      <div
        className={mergeClasses(styles.fill, value >= band.min && styles.inside, value > band.max && styles.over)}
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
