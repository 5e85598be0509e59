import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';

const useStyles = makeStyles({ button: { marginInlineStart: '-8px' }, content: { paddingTop: '4px' } });

interface DisclosureProps {
  readonly label: string;
  readonly initiallyOpen?: boolean;
  readonly children: ReactNode;
}

/** Something of less weight, folded until it is wanted. */
export function Disclosure({ label, initiallyOpen = false, children }: DisclosureProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {label}
      </Button>
      {open && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </div>
  );
}
