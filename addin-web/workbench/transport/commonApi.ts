import { CustomXml } from '../document/customXml';
import type { Request } from '../protocol/messages';
import type { WordHost } from '../wordHost';
import { safeArray } from './safeArray';

/** Numbers of the calls that Office.js makes outside batches. */
const Call = {
  GetDocumentCopy: 77,
  GetDocumentCopyChunk: 80,
  ReleaseDocumentCopy: 81,
  ExecuteRichApiRequest: 93,
  AddDataPart: 128,
  GetDataPartById: 129,
  GetDataPartsByNamespace: 130,
  GetDataPartXml: 131,
  DeleteDataPart: 133,
} as const;

const BODY_OF_REQUEST = 4;
const COMPRESSED = 5;

/** An error of the Common API, by Office.js' own number. */
export class CallError extends Error {
  constructor(readonly number: number, message: string) {
    super(message);
  }
}

const INTERNAL_ERROR = 5001;
const NOT_FOUND = 3000;
const NO_PERMISSION = 7000;

/** Carries out calls by their number over the host's document. */
export class CommonApi {
  private readonly copies = new Map<number, Uint8Array>();
  private nextCopy = 1;

  constructor(private readonly host: WordHost) {}

  /** Copies of the file that were handed out and not closed. */
  get openCopies(): number {
    return this.copies.size;
  }

  execute(call: number, args: readonly unknown[]): unknown[] {
    switch (call) {
      case Call.ExecuteRichApiRequest:
        return [this.batch(args[0] as readonly unknown[])];
      case Call.GetDocumentCopy:
        return this.openCopy(args[0]);
      case Call.GetDocumentCopyChunk:
        return this.chunk(Number(args[0]), Number(args[1]), Number(args[2]));
      case Call.ReleaseDocumentCopy:
        this.copies.delete(Number(args[0]));
        return [];
      case Call.AddDataPart:
        return [this.addPart(String(args[0]))];
      case Call.GetDataPartById:
        return [this.customXml.has(String(args[0])) ? safeArray([args[0], false]) : null];
      case Call.GetDataPartsByNamespace:
        return [safeArray(this.customXml.byNamespace(String(args[0])).map((id) => safeArray([id, false])))];
      case Call.GetDataPartXml:
        return [this.xmlOf(String(args[0]))];
      case Call.DeleteDataPart:
        this.deletePart(String(args[0]));
        return [];
      default:
        this.host.lacks(`call ${call}`);
        throw new CallError(INTERNAL_ERROR, `The workbench does not implement call ${call}.`);
    }
  }

  private get customXml(): CustomXml {
    return new CustomXml(this.host.document);
  }

  private batch(message: readonly unknown[]): unknown {
    const request = JSON.parse(String(message[BODY_OF_REQUEST])) as Request;
    const response = JSON.stringify(this.host.process(request));
    return safeArray([200, safeArray(['CONTENT-TYPE', 'application/json']), response]);
  }

  private openCopy(kind: unknown): unknown[] {
    if (kind !== COMPRESSED) throw new CallError(INTERNAL_ERROR, 'Only the compressed file is implemented.');
    const bytes = this.host.document.save();
    const handle = this.nextCopy++;
    this.copies.set(handle, bytes);
    return [handle, bytes.length];
  }

  private chunk(handle: number, offset: number, size: number): unknown[] {
    const copy = this.copies.get(handle);
    if (!copy) throw new CallError(NOT_FOUND, 'The file was closed.');
    const bytes = Array.from(copy.subarray(offset, offset + size));
    return [safeArray(bytes), bytes.length];
  }

  private xmlOf(id: string): string {
    const xml = this.customXml.read(id);
    if (xml === null) throw new CallError(NOT_FOUND, 'There is no such part.');
    return xml;
  }

  private addPart(xml: string): unknown {
    this.mustBeWritable();
    return safeArray([this.customXml.add(xml), false]);
  }

  private mustBeWritable(): void {
    if (this.host.quirks.refusesWrites) throw new CallError(NO_PERMISSION, 'The document is read-only.');
  }

  private deletePart(id: string): void {
    this.mustBeWritable();
    if (!this.customXml.remove(id)) throw new CallError(NOT_FOUND, 'There is no such part.');
  }
}
