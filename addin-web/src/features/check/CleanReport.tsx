import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DocumentRegular } from '@fluentui/react-icons';
import { useWording } from '../shell/PaneContext';

const useStyles = makeStyles({
  clean: { display: 'grid', justifyItems: 'center', gap: '6px', padding: '24px 12px', textAlign: 'center' },
  icon: { fontSize: '40px', color: tokens.colorStatusSuccessForeground3 },
  quiet: { fontSize: '40px', color: tokens.colorNeutralForeground4 },
  hint: { color: tokens.colorNeutralForeground3 },
});

export function CleanReport({ empty }: { readonly empty: boolean }) {
  const styles = useStyles();
  const { texts } = useWording();
  if (empty) {
    return (
      <div className={styles.clean}>
        <DocumentRegular className={styles.quiet} />
        <Text>{texts.check.emptyDocument}</Text>
      </div>
    );
  }
  return (
    <div className={styles.clean}>
      <CheckmarkCircleRegular className={styles.icon} />
      <Text weight="semibold">{texts.check.clean}</Text>
      <Text size={200} className={styles.hint}>
        {texts.check.cleanHint}
      </Text>
    </div>
  );
}
