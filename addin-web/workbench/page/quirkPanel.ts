import { controlsOf, unwrap } from '../document/contentControls';
import { textOf } from '../document/paragraphText';
import type { Quirks } from '../quirks';
import type { WordHost } from '../wordHost';
import type { Texts } from './texts';
import { button } from './toolbar';

const TYPING_MS = 6_000;

/** Switches for what Word does in the field on bad days. */
export function buildQuirkPanel(host: WordHost, texts: Texts): HTMLElement {
  const panel = document.createElement('details');
  panel.className = 'quirks';
  const summary = document.createElement('summary');
  summary.textContent = texts.quirks;
  const body = document.createElement('div');
  const hint = document.createElement('p');
  hint.textContent = texts.quirksHint;
  body.append(
    hint,
    flag(texts.lateEvents, host, 'sendsLateEvents'),
    flag(texts.refusesWrites, host, 'refusesWrites'),
    flag(texts.changesIds, host, 'changesIds'),
    secondAuthor(host, texts),
    button(texts.loseControls, () => { loseControls(host); }),
  );
  panel.append(summary, body);
  return panel;
}

function flag(label: string, host: WordHost, name: keyof Quirks): HTMLLabelElement {
  return checkbox(label, (on) => { host.quirks[name] = on; });
}

function checkbox(text: string, change: (on: boolean) => void): HTMLLabelElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.addEventListener('change', () => { change(input.checked); });
  label.append(input, ` ${text}`);
  return label;
}

/** Someone else adds words to one paragraph after another. */
function secondAuthor(host: WordHost, texts: Texts): HTMLLabelElement {
  let timer = 0;
  let turn = 0;
  return checkbox(texts.secondAuthor, (on) => {
    clearInterval(timer);
    if (!on) return;
    timer = window.setInterval(() => {
      const { document: model } = host;
      const written = model.paragraphs.filter((paragraph) => textOf(paragraph) !== '');
      const paragraph = written[turn++ % Math.max(written.length, 1)];
      if (paragraph) model.splice(paragraph, textOf(paragraph).length, 0, texts.secondAuthorText);
    }, TYPING_MS);
  });
}

function loseControls(host: WordHost): void {
  for (const control of controlsOf(host.document)) unwrap(host.document, control);
}
