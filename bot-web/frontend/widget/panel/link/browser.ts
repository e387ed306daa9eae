/** The real socket, clock, store and HTTP of a browser, behind the ports. */
import type { Answer, Exclusively } from './keys.ts';
import { Unreachable } from './keys.ts';
import { OPENING_DEADLINE } from './limits.ts';
import type { Clock, SocketFactory, Store } from './ports.ts';

export const clock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const id = setTimeout(run, ms);
    return () => clearTimeout(id);
  },
};

export function socketTo(url: string): SocketFactory {
  return (events) => {
    const socket = new WebSocket(url);
    socket.addEventListener('open', () => events.opened());
    socket.addEventListener('message', (message) => events.received(String(message.data)));
    socket.addEventListener('close', (close) => events.closed(close.code));
    return {
      send: (text) => {
        if (socket.readyState === WebSocket.OPEN) socket.send(text);
      },
      close: () => socket.close(),
    };
  };
}

/** localStorage, or memory where the browser denies it (then a reload begins anew, and nothing breaks). */
export function deviceStore(): Store {
  const storage = allowedStorage();
  const memory = new Map<string, string>();
  return {
    get: (key) => (storage ? storage.getItem(key) : (memory.get(key) ?? null)),
    set: (key, value) => {
      memory.set(key, value);
      try {
        storage?.setItem(key, value);
      } catch {
        // The store is full: the copy in memory lasts as long as the page, which is the best that is left.
      }
    },
    remove: (key) => {
      memory.delete(key);
      storage?.removeItem(key);
    },
    keys: () => (storage ? Object.keys(storage) : [...memory.keys()]),
  };
}

function allowedStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

export async function post(path: string, body: unknown): Promise<Answer> {
  return request(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export async function request(path: string, init: RequestInit = {}): Promise<Answer> {
  try {
    const response = await fetch(path, { ...init, cache: 'no-store', signal: deadline() });
    return { status: response.status, body: await response.json().catch(() => null) };
  } catch {
    throw new Unreachable(path);
  }
}

/** Older phones have no AbortSignal.timeout; there the browser's own, longer patience has to do. */
function deadline(): AbortSignal | null {
  return 'timeout' in AbortSignal ? AbortSignal.timeout(OPENING_DEADLINE) : null;
}

/**
 * One tab at a time. A browser that blocks third-party storage refuses locks to the iframe too; then nothing is shared
 * between tabs either, so the task may simply run.
 */
export const exclusively: Exclusively = async (task) => {
  if (!navigator.locks) return task();
  let begun = false;
  try {
    return await navigator.locks.request('handrail-keys', () => {
      begun = true;
      return task();
    });
  } catch (problem) {
    if (begun) throw problem;
    return task();
  }
};

export function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** Adds a style sheet of this origin to the page; done when it holds, refused when it cannot be fetched. */
export function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => { link.remove(); reject(new Unreachable(href)); });
    link.href = href;
    document.head.append(link);
  });
}
