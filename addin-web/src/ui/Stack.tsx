import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  tight: { gap: '6px' },
  normal: { gap: '12px' },
  loose: { gap: '20px' },
});

interface StackProps extends HTMLAttributes<HTMLDivElement> {
  readonly gap?: 'tight' | 'normal' | 'loose';
}

/** Things below one another. */
export function Stack({ gap = 'normal', className, ...rest }: StackProps) {
  const styles = useStyles();
  return <div {...rest} className={mergeClasses(styles.stack, styles[gap], className)} />;
}
