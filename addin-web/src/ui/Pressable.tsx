import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes } from 'react';

const useStyles = makeStyles({
  pressable: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    backgroundColor: 'transparent',
    border: 'none',
    padding: 0,
    ...createFocusOutlineStyle(),
  },
});

/** A button without the look of one: a whole card or row that can be pressed. */
export function Pressable({ className, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) {
  const styles = useStyles();
  return <button type="button" {...rest} className={mergeClasses(styles.pressable, className)} />;
}
