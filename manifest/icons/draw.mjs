// Draws every PNG of this folder from its two SVGs: node manifest/icons/draw.mjs
// Needs the npm packages of addin-web and Debian's chromium.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../addin-web/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 192];
const largestSmall = 24;
const here = (name) => new URL(name, import.meta.url);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const drawing = await readFile(here(size <= largestSmall ? 'icon-small.svg' : 'icon.svg'), 'base64');
    await page.setContent(
      `<style>*{margin:0}img{display:block;width:${size}px;height:${size}px}</style><img src="data:image/svg+xml;base64,${drawing}">`,
    );
    await page.screenshot({ path: here(`icon-${size}.png`).pathname, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
