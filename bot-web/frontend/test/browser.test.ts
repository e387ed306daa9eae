// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { deviceStore, exclusively } from '../widget/panel/link/browser.ts';

function withLocks(request: unknown): void {
  vi.stubGlobal('navigator', { locks: { request } });
}

describe('a browser that blocks third-party storage', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('refuses locks: the task runs without one', async () => {
    withLocks(async () => { throw new DOMException('denied', 'SecurityError'); });
    await expect(exclusively(async () => 'done')).resolves.toBe('done');
  });

  it('does not make a task that failed under its lock run twice', async () => {
    withLocks(async (_: string, task: () => Promise<unknown>) => task());
    const task = vi.fn(async () => { throw new Error('server away'); });
    await expect(exclusively(task)).rejects.toThrow('server away');
    expect(task).toHaveBeenCalledOnce();
  });

  it('refuses localStorage: memory serves as long as the page lives', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => { throw new DOMException('denied', 'SecurityError'); });
    const store = deviceStore();
    store.set('handrail.a', '1');
    expect(store.get('handrail.a')).toBe('1');
    expect(store.keys()).toEqual(['handrail.a']);
    store.remove('handrail.a');
    expect(store.get('handrail.a')).toBeNull();
  });
});
