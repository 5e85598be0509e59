import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { PlaceName } from '../document/paneState';
import { useWording } from './PaneContext';

const order: readonly PlaceName[] = ['write', 'check', 'drafts'];

const useStyles = makeStyles({
  // Word draws its own menu over the top right corner of a pane.
  bar: { paddingRight: '40px', paddingLeft: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface PlaceTabsProps {
  /** Null while the settings are open. */
  readonly place: PlaceName | null;
  readonly onPlace: (place: PlaceName) => void;
}

export function PlaceTabs({ place, onPlace }: PlaceTabsProps) {
  const styles = useStyles();
  const { texts } = useWording();
  return (
    <header className={styles.bar}>
      <TabList
        aria-label={texts.pane.placesLabel}
        selectedValue={place}
        onTabSelect={(_, { value }) => {
          onPlace(value as PlaceName);
        }}
      >
        {order.map((name) => (
          <Tab key={name} value={name} id={`tab-${name}`}>
            {texts.pane.places[name]}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
