import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from '../tests/pane/support/closingLine.mts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The browser tests stand outside this folder; what they import is installed in it. */
const installed = {
  'axe-core': here('node_modules/axe-core/axe.js'),
  fflate: here('node_modules/fflate/esm/index.mjs'),
  'playwright-core': here('node_modules/playwright-core/index.mjs'),
  vitest: here('node_modules/vitest/dist/index.js'),
};

export default defineConfig({
  root: here('../tests/pane'),
  resolve: { alias: Object.entries(installed).map(([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement })) },
  test: {
    include: ['*.test.ts'],
    globalSetup: [here('../tests/pane/support/hostSetup.ts')],
    // One browser at a time: the tests share a machine with the host they talk to.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    reporters: ['default', new ClosingLine()],
  },
});
