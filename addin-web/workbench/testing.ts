import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { blankDocument } from './document/blankDocument';
import { WordDocument } from './document/wordDocument';
import { W } from './document/xml';
import { WindowExternal } from './transport/windowExternal';
import { WordHost } from './wordHost';
import { ActionType } from './protocol/messages';
import type { Request } from './protocol/messages';

const OFFICE_JS = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
const ORIGIN = 'http://localhost/office-js/';

/** The unmodified Office.js client in a window of its own, connected to a host of ours. */
export interface Session {
  readonly host: WordHost;
  readonly external: WindowExternal;
  /** Round trips the client has made, the release of references after a run not counted. */
  readonly trips: () => number;
  readonly requests: readonly Request[];
  close(): void;
}

/** Browsers have these; the host's code reads them as globals. */
const { window: xml } = new JSDOM('');
Object.assign(globalThis, { DOMParser: xml.DOMParser, XMLSerializer: xml.XMLSerializer });

/** A document whose body holds this XML; w: is bound. */
export function documentWith(body: string): WordDocument {
  const file = blankDocument();
  file.put('word/document.xml', `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`);
  return new WordDocument(file);
}

/** Starts Office.js as a page does and makes `Office` and `Word` globals of the test. */
export async function openSession(document: WordDocument = WordDocument.blank()): Promise<Session> {
  const host = new WordHost(document);
  const external = new WindowExternal(host, { language: 'zh-CN' });
  const requests = record(host);
  const page = new JSDOM('<!doctype html><head></head><body></body>', { url: 'http://localhost/taskpane.html', runScripts: 'outside-only' });
  const { window } = page;
  const bridge = {};
  external.attachTo(bridge);
  Object.defineProperty(window, 'external', { value: bridge });
  await loadScripts(page);
  const globals = window as unknown as { Office: typeof Office; Word: typeof Word; OfficeExtension: typeof OfficeExtension };
  await globals.Office.onReady();
  Object.assign(globalThis, {
    Office: globals.Office,
    Word: globals.Word,
    OfficeExtension: globals.OfficeExtension,
    matchMedia: () => ({ matches: false }),
  });
  const isRelease = ({ Actions }: Request): boolean =>
    Actions.every((action) => action.ActionType === ActionType.Instantiate || action.Name === '_RemoveReference' || action.Name === 'NotifyActionHandlerReady');
  return {
    host,
    external,
    requests,
    trips: () => requests.filter((request) => !isRelease(request)).length,
    close: () => { window.close(); },
  };
}

function record(host: WordHost): Request[] {
  const requests: Request[] = [];
  const process = host.process.bind(host);
  host.process = (request) => {
    requests.push(request);
    return process(request);
  };
  return requests;
}

/** Office.js loads its other files by script elements; each is read from the package and run in the window. */
async function loadScripts({ window }: JSDOM): Promise<void> {
  const run = async (source: string): Promise<void> => {
    window.eval(await readFile(join(OFFICE_JS, source.replace(ORIGIN, '').toLowerCase()), 'utf8'));
  };
  const tag = window.document.createElement('script');
  tag.src = `${ORIGIN}office.js`;
  window.document.head.appendChild(tag);
  new window.MutationObserver((records) => {
    for (const node of records.flatMap((entry) => [...entry.addedNodes])) {
      if (!(node instanceof window.HTMLScriptElement) || !node.src.startsWith(ORIGIN)) continue;
      void run(node.src).then(
        () => node.dispatchEvent(new window.Event('load')),
        () => node.dispatchEvent(new window.Event('error')),
      );
    }
  }).observe(window.document, { childList: true, subtree: true });
  await run(tag.src);
}
