import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Disclosure } from '../../ui/Disclosure';
import { useStore } from '../document/store';
import { usePane, useWording } from '../shell/PaneContext';
import type { FindingActions } from './useFindingActions';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px', alignItems: 'center' },
  words: { display: 'grid', overflowWrap: 'anywhere', minWidth: 0 },
  reason: { color: tokens.colorNeutralForeground3 },
});

export function IgnoredList({ actions }: { readonly actions: FindingActions }) {
  const styles = useStyles();
  const { document } = usePane();
  const { texts } = useWording();
  const { ignored } = useStore(document.state);
  if (ignored.length === 0) return null;
  return (
    <Disclosure label={texts.check.ignoredCount(ignored.length)}>
      <ul className={styles.list}>
        {ignored.map(({ key, text, reason }) => (
          <li key={key} className={styles.item}>
            <span className={styles.words}>
              <Text>{text === '' ? texts.check.wholeDocument : text}</Text>
              <Caption1 className={styles.reason}>{reason}</Caption1>
            </span>
            <Button size="small" onClick={() => { actions.unignore(key); }}>
              {texts.check.unignore}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
