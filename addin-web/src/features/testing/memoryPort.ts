import { fingerprintOf } from '../../word/fingerprint';
import type {
  DocumentSnapshot,
  Edit,
  EditOutcome,
  ParagraphSnapshot,
  Place,
  SectionControl,
  Skeleton,
  WordPort,
} from '../../word/port';

/** A document in memory behind the port, for tests of what stands above it. */
export class MemoryPort implements WordPort {
  readonly capabilities = { language: 'zh-CN', theme: 'light', canTrackChanges: true, platform: 'memory' } as const;
  paragraphs: string[];
  sections: SectionControl[] = [];
  state: string | null = null;
  cursor: Place | null = null;
  writes = 0;
  readonly #listeners = new Set<() => void>();

  constructor(text = '') {
    this.paragraphs = text.split('\n');
  }

  read(): Promise<DocumentSnapshot> {
    return Promise.resolve({ paragraphs: this.paragraphs.map(toSnapshot), sections: this.sections });
  }

  fingerprints(): Promise<readonly string[]> {
    return Promise.resolve(this.paragraphs.map(fingerprintOf));
  }

  selection(): Promise<Place | null> {
    return Promise.resolve(this.cursor);
  }

  onHint(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  hint(): void {
    for (const listener of this.#listeners) listener();
  }

  goTo(place: Place): Promise<void> {
    this.cursor = place;
    return Promise.resolve();
  }

  insertSkeleton(skeleton: Skeleton): Promise<void> {
    const start = this.paragraphs.length === 1 && this.paragraphs[0] === '' ? 0 : this.paragraphs.length;
    const texts = skeleton.blocks.map(({ inlines }) => inlines.map(({ text }) => text).join(''));
    this.paragraphs.splice(start, Infinity, ...texts);
    for (const section of skeleton.sections) {
      const indexes = skeleton.blocks.flatMap(({ sectionKey }, index) => (sectionKey === section.key ? [start + index] : []));
      this.sections.push({ ...section, firstParagraph: indexes.at(0) ?? start, lastParagraph: indexes.at(-1) ?? start });
    }
    return Promise.resolve();
  }

  adoptSections(sections: readonly SectionControl[]): Promise<void> {
    this.sections.push(...sections);
    return Promise.resolve();
  }

  applyEdits(edits: readonly Edit[]): Promise<readonly EditOutcome[]> {
    const before = [...this.paragraphs];
    const outcomes: EditOutcome[] = edits.map(() => ({ status: 'changed' }));
    const backwards = edits
      .map((edit, place) => ({ edit, place }))
      .sort(({ edit: left }, { edit: right }) => right.paragraph - left.paragraph || right.start - left.start);
    for (const { edit, place } of backwards) {
      const original = before[edit.paragraph];
      const text = this.paragraphs[edit.paragraph];
      if (original === undefined || text === undefined || fingerprintOf(original) !== edit.fingerprint) continue;
      const after = text.slice(0, edit.start) + edit.replacement + text.slice(edit.start + edit.length);
      this.paragraphs.splice(edit.paragraph, 1, ...(edit.removesParagraph ? [] : [after]));
      outcomes[place] = { status: 'applied', before: original, after };
    }
    return Promise.resolve(outcomes);
  }

  restore(changes: readonly { paragraph: number; fingerprint: string; text: string }[]): Promise<readonly EditOutcome[]> {
    const edits = changes.map(({ paragraph, fingerprint, text }) => ({
      paragraph,
      fingerprint,
      start: 0,
      length: this.paragraphs[paragraph]?.length ?? 0,
      replacement: text,
    }));
    return this.applyEdits(edits);
  }

  putBack(removed: readonly { paragraph: number; fingerprint: string; text: string }[]): Promise<readonly EditOutcome[]> {
    return Promise.resolve(
      removed.map(({ paragraph, fingerprint, text }): EditOutcome => {
        if (fingerprintOf(this.paragraphs[paragraph] ?? '') !== fingerprint) return { status: 'changed' };
        this.paragraphs.splice(paragraph, 0, text);
        return { status: 'applied', before: '', after: text };
      }),
    );
  }

  readState(): Promise<string | null> {
    return Promise.resolve(this.state);
  }

  writeState(xml: string): Promise<void> {
    this.state = xml;
    this.writes++;
    return Promise.resolve();
  }

  file(): Promise<Uint8Array> {
    return Promise.resolve(new TextEncoder().encode(JSON.stringify({ paragraphs: this.paragraphs, state: this.state })));
  }

  openFile(bytes: Uint8Array): Promise<void> {
    const kept = JSON.parse(new TextDecoder().decode(bytes)) as { paragraphs: string[]; state: string | null };
    this.paragraphs = kept.paragraphs;
    this.state = kept.state;
    return Promise.resolve();
  }
}

function toSnapshot(text: string, index: number): ParagraphSnapshot {
  return {
    index,
    text,
    style: 'Normal',
    outlineLevel: /^[一二三四五六七八九十]、/.test(text) ? 1 : null,
    listLabel: null,
    alignment: 'justified',
    firstLineIndent: 32,
    leftIndent: 0,
    lineSpacing: 28.95,
    spaceBefore: 0,
    spaceAfter: 0,
    inTable: false,
    font: { name: '仿宋_GB2312', size: 16, bold: false, color: '#000000' },
  };
}
