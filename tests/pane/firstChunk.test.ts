import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

const budget = 150 * 1024;

it('The pane starts with at most 150 kB of its own scripts', async () => {
  const url = inject('url');
  const page = await (await fetch(`${url}/taskpane.html`)).text();
  const scripts = [...new Set(page.match(/\/assets\/[\w.-]+\.js/g))];
  expect(scripts).not.toEqual([]);
  const bodies = await Promise.all(scripts.map(async (script) => (await fetch(url + script)).arrayBuffer()));
  const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(size).toBeLessThanOrEqual(budget);
});
