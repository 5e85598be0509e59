import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons';
import { Row } from '../../ui/Row';
import { useWording } from '../shell/PaneContext';
import { severities, SeverityMark } from './SeverityMark';
import type { CheckDesk } from './useCheck';

const useStyles = makeStyles({
  counts: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', gap: '14px' },
  count: { display: 'flex', alignItems: 'center', gap: '4px' },
  wide: { width: '100%' },
  label: { color: tokens.colorNeutralForeground2 },
});

/** The button, and how many of each severity were found. */
export function CheckBar({ desk: { summary, run, start } }: { readonly desk: CheckDesk }) {
  const styles = useStyles();
  const { texts } = useWording();
  const busy = run.status === 'reading' || run.status === 'checking';
  return (
    <Row apart>
      <Button
        appearance={summary ? 'secondary' : 'primary'}
        className={summary ? '' : styles.wide}
        icon={<TaskListSquareLtrRegular />}
        disabledFocusable={busy}
        onClick={start}
      >
        {summary ? texts.check.again : texts.check.run}
      </Button>
      {summary && (
        <ul className={styles.counts} aria-label={texts.check.summary}>
          {severities.map((severity) => (
            <li key={severity} className={styles.count} title={texts.check.severities[severity]} data-severity={severity}>
              <SeverityMark severity={severity} />
              <Text weight="semibold">{summary[severity]}</Text>
            </li>
          ))}
        </ul>
      )}
    </Row>
  );
}
