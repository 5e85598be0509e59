import { PackageError } from '../document/docxPackage';
import { WordDocument } from '../document/wordDocument';
import { WindowExternal } from '../transport/windowExternal';
import { WordHost } from '../wordHost';
import { Editing } from './editing';
import { PageView } from './pageView';
import { buildQuirkPanel } from './quirkPanel';
import { TEXTS, chooseLanguage, chosenLanguage } from './texts';
import { buildToolbar } from './toolbar';

/** What the pane's bridge looks for in the page around it; tests read `unsupported`. */
interface HostBridge {
  readonly unsupported: readonly string[];
  attachTo(pane: Window): void;
  open(bytes: Uint8Array, name: string): void;
  file(): Uint8Array;
}

declare global {
  interface Window {
    wordaddinHost?: HostBridge;
  }
}

const language = chosenLanguage();
const texts = TEXTS[language];
const byId = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const root = byId('pages');
const notice = byId('notice');

const host = new WordHost(WordDocument.blank());
const darkTheme = matchMedia('(prefers-color-scheme: dark)').matches;
const external = new WindowExternal(host, { language, darkTheme });
const view = new PageView(root, texts.page);
const editing = new Editing(root, view, () => host.document, () => { external.selectionChanged(); });
let documentName = texts.untitled;

const NOTICE_MS = 6_000;
let noticeTimer = 0;

function say(text: string): void {
  notice.textContent = text;
  clearTimeout(noticeTimer);
  noticeTimer = window.setTimeout(() => { notice.textContent = ''; }, NOTICE_MS);
}

host.onUnsupported = (member) => {
  console.error(texts.unsupported(member));
  say(texts.unsupported(member));
};

// Drawing: once per frame, however many changes a batch makes

let pending: 'selection' | 'text' | null = null;

function draw(): void {
  const change = pending;
  pending = null;
  if (!change) return;
  if (change === 'text') view.render(host.document);
  editing.showSelection('center');
}

function show(model: WordDocument, name: string): void {
  host.open(model);
  documentName = name;
  toolbar.setName(name);
  model.onChange((kind) => {
    if (editing.busy) return;
    if (!pending) requestAnimationFrame(draw);
    if (pending !== 'text') pending = kind;
  });
  view.render(model);
}

function open(bytes: Uint8Array, name: string): void {
  try {
    show(WordDocument.open(bytes), name);
    say(texts.opened(name));
    loadPane();
  } catch (error) {
    say(error instanceof PackageError && error.code === 'too-large' ? texts.tooLarge : texts.cannotOpen);
  }
}

function download(): void {
  const file = new Blob([host.document.save() as BlobPart], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = documentName;
  link.click();
  URL.revokeObjectURL(link.href);
}

const toolbar = buildToolbar(byId('toolbar'), texts, {
  newDocument: () => {
    show(WordDocument.blank(), texts.untitled);
    loadPane();
  },
  open: (file) => { void file.arrayBuffer().then((buffer) => { open(new Uint8Array(buffer), file.name); }); },
  save: download,
  undo: () => { host.document.undo(); },
  redo: () => { host.document.redo(); },
  zoom: (percent) => { root.style.setProperty('zoom', `${percent}%`); },
  track: (on) => { host.document.changeTracking = on ? 'TrackAll' : 'Off'; },
  switchLanguage: () => { chooseLanguage(language === 'zh-CN' ? 'en-US' : 'zh-CN'); },
});

/** The pane starts anew with every document, as it does in Word. */
function loadPane(): void {
  const pane = byId('pane') as HTMLIFrameElement;
  pane.title = texts.pane;
  pane.src = `/taskpane.html?workbench=1&lang=${language}`;
}

window.wordaddinHost = {
  unsupported: host.unsupported,
  attachTo: (pane) => {
    external.attachTo((pane as unknown as { external: object }).external);
    Object.assign(pane, { wordaddinWorkbench: { open } });
  },
  open,
  file: () => host.document.save(),
};

document.documentElement.lang = language;
document.title = texts.title;
root.contentEditable = 'true';
root.spellcheck = false;
root.role = 'textbox';
root.ariaMultiLine = 'true';
root.ariaLabel = texts.document;
byId('side').append(buildQuirkPanel(host, texts));
show(host.document, texts.untitled);
loadPane();
