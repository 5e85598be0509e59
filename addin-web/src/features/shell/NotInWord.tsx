import { FluentProvider, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { languageOf, textsIn } from '../../texts';
import { themeNamed } from '../../ui/theme';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalXXL, maxWidth: '40ch' },
});

/** What somebody sees who opens the pane's address in a browser. */
export function NotInWord({ displayLanguage }: { readonly displayLanguage: string }) {
  const styles = useStyles();
  const language = languageOf(displayLanguage);
  const { pane } = textsIn(language);
  return (
    <FluentProvider theme={themeNamed('light', language)}>
      <main className={styles.page}>
        <Title3 as="h1">{pane.notInWord}</Title3>
        <Text>{pane.notInWordHint}</Text>
      </main>
    </FluentProvider>
  );
}
