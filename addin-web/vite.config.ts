/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  // The host fills a fresh nonce into every answer and into its policy.
  html: { cspNonce: '{{NONCE}}' },
  build: {
    outDir: here('../.artifacts/addin-web'),
    emptyOutDir: true,
    target: 'es2022',
    rollupOptions: { input: { taskpane: here('taskpane.html'), workbench: here('workbench.html') } },
  },
  // The ASP.NET Core host is the one origin and proxies here in development.
  server: { port: 5173, strictPort: true, host: 'localhost' },
  test: { include: ['src/**/*.test.{ts,tsx}', 'workbench/**/*.test.{ts,tsx}'] },
});
