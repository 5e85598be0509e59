import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../api/checks';
import { useWording } from '../shell/PaneContext';

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

const useStyles = makeStyles({
  mark: { fontSize: '16px', flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** Shape and name tell the severity; the colour only helps. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { texts } = useWording();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.mark, styles[severity])} aria-label={texts.check.severities[severity]} role="img" />;
}
