/** A place between two characters of a paragraph. */
export interface Position {
  readonly paragraph: Element;
  readonly offset: number;
}

/**
 * A stretch of text that keeps its hold while the text around it changes, as Word's ranges do. Text that is inserted
 * at an edge stays outside.
 */
export class Span {
  constructor(public start: Position, public end: Position) {}

  get isEmpty(): boolean {
    return this.start.paragraph === this.end.paragraph && this.start.offset === this.end.offset;
  }

  /** Characters of one paragraph were replaced. */
  onSplice(paragraph: Element, at: number, removed: number, inserted: number): void {
    const moved = (position: Position, isStart: boolean): Position => {
      if (position.paragraph !== paragraph || position.offset < at) return position;
      if (removed === 0 && position.offset === at) return isStart ? { paragraph, offset: at + inserted } : position;
      if (position.offset >= at + removed) return { paragraph, offset: position.offset + inserted - removed };
      return { paragraph, offset: at };
    };
    const wasEmpty = this.isEmpty;
    this.end = moved(this.end, false);
    this.start = wasEmpty ? this.end : moved(this.start, true);
  }

  /** Text from an offset on went to another paragraph. */
  onMove(from: Element, offset: number, to: Element, toOffset: number): void {
    const moved = (position: Position): Position =>
      position.paragraph === from && position.offset >= offset
        ? { paragraph: to, offset: position.offset - offset + toOffset }
        : position;
    this.start = moved(this.start);
    this.end = moved(this.end);
  }
}
