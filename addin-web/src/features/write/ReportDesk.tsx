import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Genre } from '../../api/genres';
import { Heading } from '../../ui/Heading';
import { Row } from '../../ui/Row';
import { Stack } from '../../ui/Stack';
import { useWording } from '../shell/PaneContext';
import { FactsForm } from './FactsForm';
import { OutlineView } from './OutlineView';
import type { WritingView } from './useWriting';

const useStyles = makeStyles({
  name: { flexGrow: 1, flexBasis: '60%' },
  steps: { marginInline: '-8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ReportDeskProps {
  readonly genre: Genre;
  readonly view: WritingView;
  readonly onView: (view: WritingView) => void;
  readonly onChangeGenre: () => void;
}

/** The report being written: its facts and its outline. */
export function ReportDesk({ genre, view, onView, onChangeGenre }: ReportDeskProps) {
  const styles = useStyles();
  const { texts, pick } = useWording();
  return (
    <Stack>
      <Row apart>
        <Heading className={styles.name}>
          {pick(genre.name, genre.nameEn)}
        </Heading>
        <Button size="small" appearance="subtle" onClick={onChangeGenre}>
          {texts.write.changeGenre}
        </Button>
      </Row>
      <TabList
        size="small"
        className={styles.steps}
        aria-label={texts.write.viewsLabel}
        selectedValue={view}
        onTabSelect={(_, { value }) => {
          onView(value as WritingView);
        }}
      >
        <Tab value="facts">{texts.write.views.facts}</Tab>
        <Tab value="outline">{texts.write.views.outline}</Tab>
      </TabList>
      {view === 'facts' ? (
        <FactsForm
          genre={genre}
          onInserted={() => {
            onView('outline');
          }}
        />
      ) : (
        <OutlineView genre={genre} />
      )}
    </Stack>
  );
}
