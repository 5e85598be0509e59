import { controlAround, controlValue } from '../document/contentControls';
import { ParagraphFormat } from '../document/paragraphFormat';
import { runsOf, runText } from '../document/paragraphText';
import { lookOf } from '../document/runFormat';
import type { WordDocument } from '../document/wordDocument';
import { isW } from '../document/xml';
import { fontFamily } from './fonts';
import type { PageSetup } from './pageSetup';

const CSS_ALIGNMENTS: Readonly<Record<string, string>> = { Left: 'left', Centered: 'center', Right: 'right', Justified: 'justify' };
/** Room a line of Chinese text needs, as a multiple of its size. */
const NATURAL_LINE = 1.3;

/** Draws a paragraph. Its text nodes hold the paragraph's characters one to one; all else is drawn by the style sheet. */
export function drawParagraph(model: WordDocument, paragraph: Element, index: number, page: PageSetup): HTMLElement {
  const element = document.createElement('p');
  element.dataset['paragraph'] = String(index);
  element.dataset['from'] = '0';
  const label = model.listLabel(paragraph);
  if (label !== null) element.dataset['label'] = label;
  const control = controlAround(paragraph);
  if (control) element.dataset['control'] = controlValue(control, 'alias') ?? '';
  drawFormat(element, new ParagraphFormat(paragraph, model.styles), lookOf(model.styles, paragraph, runsOf(paragraph)[0] ?? null).size, page);
  for (const run of runsOf(paragraph)) drawRun(element, model, paragraph, run);
  if (!element.textContent || element.textContent.endsWith('\n')) element.append(document.createElement('br'));
  return element;
}

function drawFormat(element: HTMLElement, format: ParagraphFormat, size: number, page: PageSetup): void {
  const { style } = element;
  style.textAlign = CSS_ALIGNMENTS[format.alignment] ?? 'start';
  // A title is never broken before its last character.
  if (format.alignment === 'Centered') style.textWrap = 'balance';
  style.textIndent = `${format.measure('firstLineIndent')}pt`;
  style.marginLeft = `${format.measure('leftIndent')}pt`;
  style.marginRight = `${format.measure('rightIndent')}pt`;
  style.paddingTop = `${format.measure('spaceBefore')}pt`;
  style.paddingBottom = `${format.measure('spaceAfter')}pt`;
  style.lineHeight = `${lineHeight(format, size, page)}pt`;
  style.fontSize = `${size}pt`;
  if (format.outlineLevel < 10) element.dataset['outline'] = String(format.outlineLevel);
}

/** Fixed lines are as said; others take as many lines of the grid as they need. */
function lineHeight(format: ParagraphFormat, size: number, { linePitch }: PageSetup): number {
  const spacing = format.measure('lineSpacing');
  if (format.lineRule === 'exact') return spacing;
  const natural = size * NATURAL_LINE;
  const single = linePitch === null ? natural : Math.max(1, Math.ceil(natural / linePitch)) * linePitch;
  return format.lineRule === 'atLeast' ? Math.max(spacing, single) : single * (spacing / 12);
}

function drawRun(element: HTMLElement, model: WordDocument, paragraph: Element, run: Element): void {
  const text = runText(run).replaceAll('\v', '\n');
  if (text === '') return;
  const look = lookOf(model.styles, paragraph, run);
  const span = document.createElement('span');
  span.textContent = text;
  span.style.fontFamily = fontFamily(look.name);
  span.style.fontSize = `${look.size}pt`;
  if (look.bold) span.style.fontWeight = 'bold';
  if (look.italic) span.style.fontStyle = 'italic';
  if (look.color !== '#000000') span.style.color = look.color;
  if (look.highlightColor !== '') span.style.backgroundColor = look.highlightColor;
  const lines = [look.underline === 'None' ? '' : 'underline', look.strikeThrough ? 'line-through' : ''].join(' ').trim();
  if (lines !== '') span.style.textDecorationLine = lines;
  if (isW(run.parentNode, 'ins')) span.dataset['change'] = 'inserted';
  element.append(span);
}
