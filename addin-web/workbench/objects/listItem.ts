import { HostObject } from '../protocol/hostObject';
import type { Members } from '../protocol/hostObject';
import type { ParagraphObject } from './paragraph';

/** The automatic number of a paragraph. */
export class ListItemObject extends HostObject {
  readonly type = 'ListItem';

  private constructor(readonly label: string) {
    super();
  }

  static of(paragraph: ParagraphObject): ListItemObject | null {
    const label = paragraph.document.listLabel(paragraph.paragraph);
    return label === null ? null : new ListItemObject(label);
  }

  get tables(): readonly Members<never>[] {
    return [listItemMembers];
  }
}

const listItemMembers: Members<ListItemObject> = {
  properties: { ListString: { get: (self) => self.label } },
};
