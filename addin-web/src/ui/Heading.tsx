import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { HTMLAttributes } from 'react';

const useStyles = makeStyles({
  heading: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface HeadingProps extends HTMLAttributes<HTMLHeadingElement> {
  /** For the headings of a long list, which should not shout. */
  readonly quiet?: boolean;
}

/** A heading within a place; the place itself is the first level. */
export function Heading({ quiet = false, className, ...rest }: HeadingProps) {
  const styles = useStyles();
  return <Subtitle2 as="h2" {...rest} className={mergeClasses(styles.heading, quiet && styles.quiet, className)} />;
}
