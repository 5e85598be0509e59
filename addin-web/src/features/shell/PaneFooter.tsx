import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { SettingsRegular } from '@fluentui/react-icons';
import { useStore } from '../document/store';
import { usePane, useWording } from './PaneContext';
import { useFading } from './useFading';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: '0 8px 0 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  said: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground3, paddingBlock: '4px' },
  news: { color: tokens.colorNeutralForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

const wording = { kept: 'kept', keeping: 'keeping', failed: 'notKept' } as const;

interface PaneFooterProps {
  readonly settingsOpen: boolean;
  readonly onSettings: () => void;
}

/** The last thing that happened, else whether everything is kept. */
export function PaneFooter({ settingsOpen, onSettings }: PaneFooterProps) {
  const styles = useStyles();
  const { document, announcer } = usePane();
  const { texts } = useWording();
  const keeping = useStore(document.keeping);
  const news = useFading(announcer.message);
  const kept = keeping.status === 'kept' && keeping.shortened ? texts.faults.stateTooLarge : texts.pane[wording[keeping.status]];
  const failed = keeping.status === 'failed' && news === '';
  return (
    <footer className={styles.foot}>
      <Text size={200} className={mergeClasses(styles.said, news !== '' && styles.news, failed && styles.failed)}>
        <span role="status" aria-live="polite">
          {news}
        </span>
        {news === '' && <span data-keeping={keeping.status}>{kept}</span>}
      </Text>
      <Button
        appearance="subtle"
        size="small"
        icon={<SettingsRegular />}
        aria-label={texts.pane.settings}
        aria-pressed={settingsOpen}
        title={texts.pane.settings}
        onClick={onSettings}
      />
    </footer>
  );
}
