// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordError } from '../../word/port';
import { MemoryPort } from '../testing/memoryPort';
import { createStateStore } from './stateStore';

describe('What is kept in the document', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is written once for a burst of changes and read back by the next pane', async () => {
    const port = new MemoryPort();
    const store = createStateStore(port);
    for (const year of [2, 20, 202, 2025]) store.change({ year });
    await vi.runAllTimersAsync();
    expect(port.writes).toBe(1);
    const next = createStateStore(port);
    await next.load();
    expect(next.state.get().year).toBe(2025);
  });

  it('is written at once when the pane goes', async () => {
    const port = new MemoryPort();
    const store = createStateStore(port);
    store.change({ genre: 'a' });
    await store.flush();
    expect(port.state).toContain('"genre":"a"');
    expect(store.keeping.get().status).toBe('kept');
  });

  it('does not follow the writer into another document', async () => {
    const port = new MemoryPort();
    const store = createStateStore(port);
    store.change({ genre: 'a' });
    await store.load();
    await vi.runAllTimersAsync();
    expect(port.state).toBeNull();
    expect(store.state.get().genre).toBeNull();
  });

  it('says why it could not be written', async () => {
    const port = new MemoryPort();
    port.writeState = () => Promise.reject(new WordError('read-only', ''));
    const store = createStateStore(port);
    store.change({ year: 2025 });
    await store.flush();
    expect(store.keeping.get()).toEqual({ status: 'failed', fault: 'read-only' });
  });
});
