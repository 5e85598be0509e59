const zh = {
  title: 'WordAddin 试用台',
  toolbar: '文档操作',
  newDocument: '新建',
  open: '打开…',
  save: '另存为 .docx',
  undo: '撤销',
  redo: '重做',
  zoom: '显示比例',
  tracking: '修订',
  language: 'English',
  untitled: '未命名.docx',
  document: '文档正文',
  pane: '写作助手窗格',
  page: (number: number): string => `第 ${number} 页`,
  quirks: '模拟异常',
  quirksHint: '这里可以重现 Word 在实际使用中的异常情况，用来检验加载项是否稳妥。',
  lateEvents: '事件迟到四秒',
  refusesWrites: '拒绝写入（只读）',
  changesIds: '内容控件编号变化',
  loseControls: '丢失全部内容控件',
  secondAuthor: '另一位作者正在输入',
  secondAuthorText: '（另一位作者补充）',
  opened: (name: string): string => `已打开 ${name}`,
  cannotOpen: '打不开：这不是有效的 .docx 文件。',
  tooLarge: '打不开：文件解开后过大。',
  unsupported: (member: string): string => `窗格用到了试用台尚未实现的接口：${member}`,
};

export type Texts = typeof zh;

const en: Texts = {
  title: 'WordAddin workbench',
  toolbar: 'Document',
  newDocument: 'New',
  open: 'Open…',
  save: 'Save as .docx',
  undo: 'Undo',
  redo: 'Redo',
  zoom: 'Zoom',
  tracking: 'Track changes',
  language: '中文',
  untitled: 'Untitled.docx',
  document: 'Text of the document',
  pane: 'Writing guide pane',
  page: (number) => `Page ${number}`,
  quirks: 'Play quirks',
  quirksHint: 'Brings about what Word does in the field on bad days, to see whether the add-in copes.',
  lateEvents: 'Events come four seconds late',
  refusesWrites: 'Refuse every write (read-only)',
  changesIds: 'Ids of content controls change',
  loseControls: 'Lose all content controls',
  secondAuthor: 'A second author is typing',
  secondAuthorText: ' (added by a second author)',
  opened: (name) => `Opened ${name}`,
  cannotOpen: 'Cannot open this: it is not a valid .docx file.',
  tooLarge: 'Cannot open this: the file unpacks to too much.',
  unsupported: (member) => `The pane used an API that the workbench lacks: ${member}`,
};

export type Language = 'zh-CN' | 'en-US';

export const TEXTS: Readonly<Record<Language, Texts>> = { 'zh-CN': zh, 'en-US': en };

const CHOSEN = 'wordaddin.workbench.language';

/** The address decides, then the last choice, then the browser. */
export function chosenLanguage(): Language {
  const wanted = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(CHOSEN) ?? navigator.language;
  return wanted.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(CHOSEN, language);
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  location.replace(address);
}
