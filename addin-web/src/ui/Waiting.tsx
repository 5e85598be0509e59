import { makeStyles, Spinner } from '@fluentui/react-components';

const useStyles = makeStyles({ waiting: { padding: '32px 0' } });

export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return <Spinner size="small" label={label} className={styles.waiting} />;
}
