import { Fault } from '../../ui/Fault';
import { Waiting } from '../../ui/Waiting';
import { useWording } from '../shell/PaneContext';
import { GenreChooser } from './GenreChooser';
import { ReportDesk } from './ReportDesk';
import { useWriting } from './useWriting';

/** 写作: from choosing a kind of report to the advice for the section at the cursor. */
export function WritePlace() {
  const { texts } = useWording();
  const writing = useWriting();
  const { genres, genre } = writing;
  if (genres.status === 'failed') return <Fault error={genres.error} texts={texts} onRetry={writing.retry} />;
  if (genres.status !== 'ready') return <Waiting label={texts.pane.loading} />;
  if (!genre) return <GenreChooser genres={genres.value} onChoose={writing.choose} />;
  return <ReportDesk genre={genre} view={writing.view} onView={writing.setView} onChangeGenre={writing.chooseAnother} />;
}
