/**
 * What the pane may ask of a word processor. Everything outside this folder talks to this interface; the Office.js
 * adapter beside it is the only code that names Office or Word. Offsets are UTF-16 units within one paragraph;
 * paragraph indexes count the body from 0, table cells included.
 */

export type Alignment = 'left' | 'center' | 'right' | 'justified' | 'unknown';

export interface ParagraphFont {
  /** Empty when the paragraph mixes fonts. */
  readonly name: string;
  /** Points; null when mixed. */
  readonly size: number | null;
  readonly bold: boolean | null;
  /** #RRGGBB; empty when mixed. */
  readonly color: string;
}

export interface ParagraphSnapshot {
  readonly index: number;
  readonly text: string;
  /** Name of the paragraph style, never its id. */
  readonly style: string;
  /** 1 to 9, or null for body text. */
  readonly outlineLevel: number | null;
  /** Label of an automatic number; not part of `text`. */
  readonly listLabel: string | null;
  readonly alignment: Alignment;
  /** Points. */
  readonly firstLineIndent: number;
  readonly leftIndent: number;
  readonly lineSpacing: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  readonly inTable: boolean;
  readonly font: ParagraphFont;
}

/** A content control of ours around one section. */
export interface SectionControl {
  /** Our own tag, `wordaddin:{genre}:{key}:{guid}`. */
  readonly tag: string;
  readonly title: string;
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

export interface DocumentSnapshot {
  readonly paragraphs: readonly ParagraphSnapshot[];
  readonly sections: readonly SectionControl[];
}

export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
}

export interface Edit {
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  readonly replacement: string;
  /** Fingerprint of the paragraph the edit was made for, see fingerprint.ts. */
  readonly fingerprint: string;
  readonly removesParagraph?: boolean;
  /** The stretch is a gap of the skeleton; what fills it loses the gap's highlight. */
  readonly fillsGap?: boolean;
}

export type EditOutcome =
  | { readonly status: 'applied'; readonly before: string; readonly after: string }
  /** The paragraph has changed since it was checked, or is gone. */
  | { readonly status: 'changed' }
  | { readonly status: 'refused'; readonly reason: WordFault };

/** Why the word processor could not do what was asked; `ui/` has a sentence for each. */
export type WordFault = 'read-only' | 'busy' | 'not-found' | 'unsupported' | 'failed';

export class WordError extends Error {
  readonly fault: WordFault;
  constructor(fault: WordFault, detail: string) {
    super(detail);
    this.name = 'WordError';
    this.fault = fault;
  }
}

export type InlineKind = 'text' | 'runInHeading' | 'fact' | 'gap' | 'prompt';

export interface Inline {
  readonly kind: InlineKind;
  readonly text: string;
  readonly factKey?: string | null;
}

export type BlockKind =
  | 'title' | 'titleNote' | 'addressee' | 'body'
  | 'heading1' | 'heading2' | 'heading3'
  | 'signature' | 'date' | 'blank';

/** One paragraph of a skeleton, as `POST /api/skeletons` returns it. */
export interface Block {
  readonly kind: BlockKind;
  readonly inlines: readonly Inline[];
  readonly sectionKey?: string | null;
}

export interface SkeletonSection {
  readonly key: string;
  readonly tag: string;
  readonly title: string;
}

export interface Skeleton {
  readonly genre: string;
  readonly year: number | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly SkeletonSection[];
}

export interface Capabilities {
  /** Display language of the word processor as a BCP 47 tag. */
  readonly language: string;
  readonly theme: 'light' | 'dark' | 'high-contrast';
  readonly canTrackChanges: boolean;
  readonly platform: string;
}

export interface WordPort {
  readonly capabilities: Capabilities;

  /** Reads the whole body in pages; `progress` is called with 0…1. */
  read(options?: { signal?: AbortSignal; progress?: (done: number) => void }): Promise<DocumentSnapshot>;

  /** Cheap fingerprints of all paragraphs; the truth behind unreliable events. */
  fingerprints(): Promise<readonly string[]>;

  /** Where the cursor is, or null when it is outside the body. */
  selection(): Promise<Place | null>;

  /** A hint that the selection or text may have changed. Returns the unsubscriber. */
  onHint(listener: () => void): () => void;

  goTo(place: Place): Promise<void>;

  /** Inserts a skeleton at the end of the body, or in an empty body at its start. At most two round trips. */
  insertSkeleton(skeleton: Skeleton): Promise<void>;

  /** Wraps existing paragraphs in section controls; paragraphs already wrapped keep their control. */
  adoptSections(sections: readonly SectionControl[]): Promise<void>;

  /** Applies edits in one round trip per paragraph list; each outcome stands at its edit's place. */
  applyEdits(edits: readonly Edit[], options?: { trackChanges?: boolean }): Promise<readonly EditOutcome[]>;

  /** Puts back whole paragraph texts by the smallest edit, when the fingerprint still fits. */
  restore(changes: readonly { paragraph: number; fingerprint: string; text: string }[]): Promise<readonly EditOutcome[]>;

  /** Puts removed paragraphs back, each before the paragraph with this fingerprint and formatted like it. */
  putBack?(
    removed: readonly { paragraph: number; fingerprint: string; text: string }[],
  ): Promise<readonly EditOutcome[]>;

  /** The add-in's state in the document (custom XML ≤ 32 kB), or null. Written, then read back. */
  readState(): Promise<string | null>;
  writeState(xml: string): Promise<void>;

  /** The whole document as a .docx package. */
  file(signal?: AbortSignal): Promise<Uint8Array>;

  /** Opens a document in place of this one. Absent in Word, which opens a draft by its address. */
  openFile?(bytes: Uint8Array, name: string): Promise<void>;
}
