import { applyEdits } from './edits';
import { asked, inWord, toWordError } from './faults';
import { readFile } from './file';
import { fingerprintOf } from './fingerprint';
import { goTo, placeOfSelection } from './places';
import { WordError } from './port';
import type { Capabilities, DocumentSnapshot, Edit, EditOutcome, Place, SectionControl, Skeleton, WordPort } from './port';
import { readDocument, readTexts } from './reading';
import type { ReadOptions } from './reading';
import { putBack, restoreTexts } from './restoration';
import type { Restoration } from './restoration';
import { adoptSections, insertSkeleton } from './skeleton';
import { readState, writeState } from './state';

/** The port through Office.js. The floor is WordApi 1.3; anything newer is probed for. */
export class OfficePort implements WordPort {
  readonly capabilities: Capabilities = capabilities();

  read(options: ReadOptions = {}): Promise<DocumentSnapshot> {
    return inWord((context) => readDocument(context, options));
  }

  async fingerprints(): Promise<readonly string[]> {
    const texts = await inWord(readTexts);
    return texts.map(fingerprintOf);
  }

  async selection(): Promise<Place | null> {
    try {
      return await inWord(placeOfSelection);
    } catch (error) {
      // A selection in a header or a text box cannot be measured against the body.
      if (toWordError(error).fault === 'busy') throw error;
      return null;
    }
  }

  onHint(listener: () => void): () => void {
    const { document } = Office.context;
    const tell = (): void => { listener(); };
    const type = Office.EventType.DocumentSelectionChanged;
    // Without the event the pane still rescans; nothing to report.
    asked((answer: (result: Office.AsyncResult<unknown>) => void) => { document.addHandlerAsync(type, tell, answer); }).catch(() => undefined);
    return () => { document.removeHandlerAsync(type, { handler: tell }); };
  }

  async goTo(place: Place): Promise<void> {
    const found = await inWord((context) => goTo(context, place));
    if (!found) throw new WordError('not-found', 'The paragraph is gone.');
  }

  insertSkeleton(skeleton: Skeleton): Promise<void> {
    return inWord((context) => insertSkeleton(context, skeleton));
  }

  adoptSections(sections: readonly SectionControl[]): Promise<void> {
    return inWord((context) => adoptSections(context, sections));
  }

  applyEdits(edits: readonly Edit[], options: { trackChanges?: boolean } = {}): Promise<readonly EditOutcome[]> {
    const track = options.trackChanges === true && this.capabilities.canTrackChanges;
    return inWord((context) => applyEdits(context, edits, track));
  }

  restore(changes: readonly Restoration[]): Promise<readonly EditOutcome[]> {
    return inWord((context) => restoreTexts(context, changes));
  }

  putBack(removed: readonly Restoration[]): Promise<readonly EditOutcome[]> {
    return inWord((context) => putBack(context, removed));
  }

  readState(): Promise<string | null> {
    return readState();
  }

  writeState(xml: string): Promise<void> {
    return writeState(xml);
  }

  file(signal?: AbortSignal): Promise<Uint8Array> {
    return readFile(signal);
  }
}

function capabilities(): Capabilities {
  const { context } = Office;
  return {
    language: context.displayLanguage,
    theme: themeOf(context.officeTheme),
    canTrackChanges: context.requirements.isSetSupported('WordApi', '1.4'),
    platform: String(context.platform),
  };
}

const HALF_BRIGHT = 382;

/** Old versions of Word have no theme to tell; then the pane looks as the system does. */
function themeOf(theme: Office.OfficeTheme | undefined): Capabilities['theme'] {
  if (matchMedia('(forced-colors: active)').matches) return 'high-contrast';
  const color = theme?.bodyBackgroundColor;
  if (!color) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const brightness = (color.match(/[0-9a-f]{2}/gi) ?? []).slice(0, 3).reduce((sum, part) => sum + Number.parseInt(part, 16), 0);
  return brightness < HALF_BRIGHT ? 'dark' : 'light';
}
