import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minWidth: 0, '& > button': { minWidth: 0 } },
  apart: { justifyContent: 'space-between' },
});

interface RowProps extends HTMLAttributes<HTMLDivElement> {
  readonly apart?: boolean;
}

/** Things beside one another, wrapped where the pane is narrow. */
export function Row({ apart = false, className, ...rest }: RowProps) {
  const styles = useStyles();
  return <div {...rest} className={mergeClasses(styles.row, apart && styles.apart, className)} />;
}
