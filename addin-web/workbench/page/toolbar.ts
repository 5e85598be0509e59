import type { Texts } from './texts';

export interface ToolbarActions {
  newDocument(): void;
  open(file: File): void;
  save(): void;
  undo(): void;
  redo(): void;
  zoom(percent: number): void;
  track(on: boolean): void;
  switchLanguage(): void;
}

const ZOOMS = [50, 75, 100, 125, 150];
const USUAL_ZOOM = 100;

export function buildToolbar(root: HTMLElement, texts: Texts, actions: ToolbarActions): { setName(name: string): void } {
  const name = document.createElement('h1');
  const tools = document.createElement('div');
  tools.role = 'group';
  tools.ariaLabel = texts.toolbar;
  const picker = filePicker(actions);
  tools.append(
    button(texts.newDocument, () => { actions.newDocument(); }),
    button(texts.open, () => { picker.click(); }),
    button(texts.save, () => { actions.save(); }),
    separator(),
    button(texts.undo, () => { actions.undo(); }),
    button(texts.redo, () => { actions.redo(); }),
    toggle(texts.tracking, (on) => { actions.track(on); }),
    separator(),
    zoom(texts, actions),
    spacer(),
    button(texts.language, () => { actions.switchLanguage(); }),
    picker,
  );
  root.append(name, tools);
  return { setName: (text) => { name.textContent = text; } };
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}

/** A button that stays pressed. */
export function toggle(label: string, change: (on: boolean) => void): HTMLButtonElement {
  const element = button(label, () => {
    const on = element.ariaPressed !== 'true';
    element.ariaPressed = String(on);
    change(on);
  });
  element.ariaPressed = 'false';
  return element;
}

function filePicker(actions: ToolbarActions): HTMLInputElement {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.docx';
  input.hidden = true;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) actions.open(file);
    input.value = '';
  });
  return input;
}

function zoom(texts: Texts, actions: ToolbarActions): HTMLLabelElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const percent of ZOOMS) select.add(new Option(`${percent}%`, String(percent), percent === USUAL_ZOOM, percent === USUAL_ZOOM));
  select.addEventListener('change', () => { actions.zoom(Number(select.value)); });
  label.append(`${texts.zoom} `, select);
  return label;
}

function separator(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'separator';
  element.role = 'separator';
  return element;
}

function spacer(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'spacer';
  return element;
}
