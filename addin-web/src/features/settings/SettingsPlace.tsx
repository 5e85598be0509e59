import { Field, makeStyles, Radio, RadioGroup, Switch, Text, tokens } from '@fluentui/react-components';
import { Heading } from '../../ui/Heading';
import { Stack } from '../../ui/Stack';
import { useStore } from '../document/store';
import { version } from '../../../package.json';
import type { Preferences } from '../shell/preferences';
import { usePane, useWording } from '../shell/PaneContext';

const languages: readonly Preferences['language'][] = ['auto', 'zh-CN', 'en-US'];
const themes: readonly Preferences['theme'][] = ['auto', 'light', 'dark'];

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground3 } });

export function SettingsPlace() {
  const styles = useStyles();
  const { preferences, port } = usePane();
  const { texts } = useWording();
  const chosen = useStore(preferences);
  const { settings } = texts;
  const { canTrackChanges } = port.capabilities;
  const change = (part: Partial<Preferences>): void => {
    preferences.update((value) => ({ ...value, ...part }));
  };
  return (
    <Stack gap="loose">
      <Heading>{settings.title}</Heading>
      <Field label={settings.language}>
        <RadioGroup
          value={chosen.language}
          onChange={(_, { value }) => {
            change({ language: value as Preferences['language'] });
          }}
        >
          {languages.map((language) => (
            <Radio key={language} value={language} label={settings.languages[language]} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={settings.theme}>
        <RadioGroup
          value={chosen.theme}
          onChange={(_, { value }) => {
            change({ theme: value as Preferences['theme'] });
          }}
        >
          {themes.map((theme) => (
            <Radio key={theme} value={theme} label={settings.themes[theme]} />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={canTrackChanges ? settings.trackChangesHint : settings.trackChangesUnavailable}>
        <Switch
          label={settings.trackChanges}
          checked={chosen.trackChanges && canTrackChanges}
          disabled={!canTrackChanges}
          onChange={(_, { checked }) => {
            change({ trackChanges: checked });
          }}
        />
      </Field>
      <Stack gap="tight">
        <Text weight="semibold">{settings.about}</Text>
        <Text size={200} className={styles.hint}>
          {texts.pane.name} · {settings.version(version)}
        </Text>
        <Text size={200} className={styles.hint}>
          {settings.privacy}
        </Text>
      </Stack>
    </Stack>
  );
}
