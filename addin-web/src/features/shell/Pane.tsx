import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { Waiting } from '../../ui/Waiting';
import { PaneFooter } from './PaneFooter';
import { PaneProvider, type PaneServices } from './PaneContext';
import { places, SettingsPlace } from './places';
import { PlaceTabs } from './PlaceTabs';
import { usePaneLook } from './usePaneLook';
import { usePaneStart } from './usePaneStart';
import { usePlace } from './usePlace';

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The tab above shows it to the eye.
  title: { position: 'absolute', width: '1px', height: '1px', margin: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  place: { overflowY: 'scroll', overflowX: 'hidden', scrollbarWidth: 'thin', padding: '12px 16px 20px', minWidth: 0 },
});

export function Pane({ services }: { readonly services: PaneServices }) {
  return (
    <PaneProvider value={services}>
      <Frame services={services} />
    </PaneProvider>
  );
}

function Frame({ services }: { readonly services: PaneServices }) {
  const styles = useStyles();
  const { ready } = usePaneStart(services);
  const { theme, texts } = usePaneLook();
  const { place, setPlace } = usePlace();
  const [settings, setSettings] = useState(false);
  const Place = settings ? SettingsPlace : places[place];
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <div className={styles.pane} data-ready={ready}>
        <PlaceTabs
          place={settings ? null : place}
          onPlace={(next) => {
            setSettings(false);
            setPlace(next);
          }}
        />
        <main className={styles.place} tabIndex={-1}>
          <h1 className={styles.title}>{settings ? texts.pane.settings : texts.pane.places[place]}</h1>
          <ErrorBoundary key={settings ? 'settings' : place} texts={texts}>
            <Suspense fallback={<Waiting label={texts.pane.loading} />}>
              {ready ? <Place /> : <Waiting label={texts.pane.loading} />}
            </Suspense>
          </ErrorBoundary>
        </main>
        <PaneFooter
          settingsOpen={settings}
          onSettings={() => {
            setSettings(!settings);
          }}
        />
      </div>
    </FluentProvider>
  );
}
