import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the host under test, without a slash at the end. */
    readonly url: string;
  }
}

const repository = fileURLToPath(new URL('../../../', import.meta.url));
/** A first start restores, builds and installs everything. */
const patience = 10 * 60_000;

/** Starts the host with an empty drive of its own, unless WORDADDIN_URL names one that runs already. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env['WORDADDIN_URL'];
  if (running) {
    project.provide('url', running.replace(/\/$/, ''));
    return () => Promise.resolve();
  }
  const url = `http://localhost:${await freePort()}`;
  const folder = await mkdtemp(join(tmpdir(), 'wordaddin-'));
  const host = startHost(url, folder);
  try {
    await untilReady(host, url);
  } catch (error) {
    await stop(host, folder);
    throw error;
  }
  project.provide('url', url);
  return () => stop(host, folder);
}

function startHost(url: string, folder: string): ChildProcess {
  const args = ['run', '--project', 'src/WordAddin.Host', '--no-launch-profile', '--', '--urls', url];
  // A group of its own, as dotnet run starts the host as a child.
  return spawn('dotnet', args, {
    cwd: repository,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    // Vitest's own NODE_ENV would make the host build the pages with React for development.
    env: { ...process.env, NODE_ENV: undefined, WordAddin__DataFolder: folder, Logging__LogLevel__Default: 'Warning' },
  });
}

async function untilReady(host: ChildProcess, url: string): Promise<void> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    if (host.exitCode !== null) throw new Error(`The host ended with status ${host.exitCode}.`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await wait(250);
  }
  throw new Error('The host did not become ready.');
}

async function stop(host: ChildProcess, folder: string): Promise<void> {
  if (host.exitCode === null && host.pid !== undefined) {
    const ended = new Promise((resolve) => host.once('exit', resolve));
    process.kill(-host.pid, 'SIGTERM');
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('No port is free.'));
      });
    });
  });
}
