import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import type { Language } from '../../../addin-web/src/texts';

/** What the workbench shows of its Word. */
interface HostWindow {
  readonly wordaddinHost: { readonly unsupported: readonly string[]; file(): Uint8Array };
}

const screenshots = fileURLToPath(new URL('../../../.artifacts/screenshots/', import.meta.url));

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: quiet });
}

/** Part of every file name, as a host that runs already keeps the drafts of earlier runs. */
export const run = Date.now().toString(36);

export interface DeskOptions {
  /** What the browser asks for; any other tag than those of the two languages is allowed. */
  readonly language: Language | (string & {});
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  /** Width of the pane in CSS pixels. */
  readonly paneWidth?: number;
}

/** Visits a desk of its own, at which nothing may go wrong unseen. */
export async function atDesk(browser: Browser, options: DeskOptions, visit: (desk: Desk) => Promise<void>): Promise<void> {
  const desk = await Desk.open(browser, options);
  try {
    await visit(desk);
    expect(desk.faults).toEqual([]);
    expect(await desk.unsupported()).toEqual([]);
  } finally {
    await desk.close();
  }
}

/** The workbench with the pane in it, and everything that went wrong there. */
export class Desk {
  readonly faults: string[] = [];
  private expected = /^$/;

  private constructor(
    readonly page: Page,
    private readonly paneWidth: number,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.expected.test(message.text())) this.faults.push(`${message.text()} (${message.location().url})`);
    });
  }

  static async open(browser: Browser, options: DeskOptions): Promise<Desk> {
    const { language, colorScheme = 'light', forcedColors = 'none', paneWidth = 380 } = options;
    const viewport = { width: paneWidth + 780, height: 760 };
    const context = await browser.newContext({ locale: language, colorScheme, forcedColors, viewport });
    const desk = new Desk(await context.newPage(), paneWidth);
    await desk.load();
    return desk;
  }

  /** Opens the workbench anew: a blank document, the pane restarted. */
  async load(query = ''): Promise<void> {
    await this.page.goto(`${inject('url')}/${query}`);
    await this.page.locator('#desk').evaluate((desk: HTMLElement, width) => {
      desk.style.gridTemplateColumns = `minmax(0, 1fr) ${width}px`;
    }, this.paneWidth);
    await this.paneReady();
  }

  /** A refusal of the host that belongs to the test; Chromium puts it on the console. */
  expectRefusal(status: number): void {
    this.expected = new RegExp(`status of ${status} `);
  }

  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  async paneReady(): Promise<void> {
    await this.pane.locator('[data-ready="true"]').waitFor();
  }

  /** Closes the pane at once and opens it again beside the same document. */
  async restartPane(): Promise<void> {
    await this.page.locator('#pane').evaluate((frame: HTMLIFrameElement) => {
      frame.contentWindow?.location.reload();
    });
    await this.pane.locator('[data-ready="true"]').waitFor();
  }

  /** Resolves when what the pane knows stands in the document. */
  async kept(): Promise<void> {
    await this.pane.locator('[data-ready="true"]').waitFor();
    await this.page.waitForFunction(() => {
      const frame = document.getElementById('pane') as HTMLIFrameElement;
      return frame.contentDocument?.querySelector('footer [data-keeping]')?.getAttribute('data-keeping') !== 'keeping';
    });
  }

  /** Shows a place of the pane, or a step of one. */
  async goTo(tab: string): Promise<void> {
    await this.pane.getByRole('tab', { name: tab, exact: true }).click();
  }

  async press(button: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name: button, exact: typeof button === 'string' }).first().click();
  }

  /** Waits for an announcement, as a screen reader would read it. */
  async hears(sentence: string | RegExp): Promise<void> {
    await this.pane.getByRole('status').filter({ hasText: sentence }).waitFor();
  }

  /** The text of the document, one line for each paragraph. */
  documentText(): Promise<string> {
    return this.page.locator('#pages').evaluate((pages) => {
      const lines = new Map<string, string>();
      for (const part of pages.querySelectorAll<HTMLElement>('[data-paragraph]')) {
        const index = part.dataset['paragraph'] ?? '';
        lines.set(index, (lines.get(index) ?? '') + part.textContent);
      }
      return [...lines.values()].join('\n');
    });
  }

  /** The main part of the .docx that the document would be saved as. */
  async documentXml(): Promise<string> {
    const file = await this.page.evaluate(() => [...(window as unknown as HostWindow).wordaddinHost.file()]);
    return strFromU8(unzipSync(new Uint8Array(file))['word/document.xml'] ?? new Uint8Array());
  }

  /** How some words look, as far as they differ from plain black text. */
  lookOf(words: string): Promise<{ color: string; backgroundColor: string }> {
    const part = this.page.locator('#pages span').filter({ hasText: words }).last();
    return part.evaluate(({ style }: HTMLElement) => ({ color: style.color, backgroundColor: style.backgroundColor }));
  }

  async documentShows(text: string | RegExp): Promise<void> {
    await this.page.locator('#pages [data-paragraph]').filter({ hasText: text }).first().waitFor();
  }

  /** Types into a document that is empty. */
  async write(text: string): Promise<void> {
    await this.page.locator('#pages').click();
    await this.page.keyboard.insertText(text);
  }

  /** Types at the end of the first paragraph that contains some words. */
  async typeAfter(words: string, typed: string): Promise<void> {
    const paragraph = this.page.locator('#pages [data-paragraph]').filter({ hasText: words }).first();
    await paragraph.scrollIntoViewIfNeeded();
    await paragraph.click();
    await this.page.keyboard.press('End');
    await paragraph.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      getSelection()?.collapseToEnd();
    });
    await this.page.keyboard.insertText(typed);
  }

  async screenshot(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    await this.page.locator('#pane').screenshot({ path: `${screenshots}${name}.png`, animations: 'disabled' });
  }

  /** The whole workbench: pages, toolbar and pane. */
  async photograph(name: string): Promise<void> {
    await mkdir(screenshots, { recursive: true });
    await this.page.screenshot({ path: `${screenshots}${name}.png`, animations: 'disabled' });
  }

  /** Elements of the pane that reach beyond its right edge. */
  overflow(): Promise<readonly string[]> {
    return this.pane.locator('body').evaluate((body) => {
      const edge = body.ownerDocument.documentElement.clientWidth;
      const beyond = [...body.querySelectorAll('*')].filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        return width > 1 && right > edge + 1;
      });
      return beyond.map((element) => element.outerHTML.slice(0, 120));
    });
  }

  /** APIs of Word that were asked for and that the workbench does not have. */
  unsupported(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as HostWindow).wordaddinHost.unsupported);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
