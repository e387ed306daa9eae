/**
 * Messages that have no `ok` yet. Each has its own key in the panel's storage, so several tabs never overwrite one
 * another; a ULID sorts by time, so the order of sending survives a reload.
 */
import type { MessageFrame } from '../../../shared/client-frames.ts';
import { fromJson } from '../../../shared/json.ts';
import { UNSENT_MOST } from './limits.ts';
import type { Store } from './ports.ts';

export class Outbox {
  private readonly unsent = new Map<string, MessageFrame>();
  private readonly store: Store;
  private readonly prefix: string;

  constructor(store: Store, clinic: string) {
    this.store = store;
    this.prefix = `handrail.${clinic}.unsent.`;
    this.load();
  }

  /** False when too many wait already; the caller says so instead of losing one. */
  add(message: MessageFrame): boolean {
    if (this.unsent.size >= UNSENT_MOST) return false;
    this.unsent.set(message.cm, message);
    this.store.set(this.prefix + message.cm, JSON.stringify(message));
    return true;
  }

  settle(cm: string): MessageFrame | undefined {
    const message = this.unsent.get(cm);
    this.unsent.delete(cm);
    this.store.remove(this.prefix + cm);
    return message;
  }

  get(cm: string): MessageFrame | undefined {
    return this.unsent.get(cm);
  }

  inOrder(): readonly MessageFrame[] {
    return [...this.unsent.values()].sort((a, b) => (a.cm < b.cm ? -1 : 1));
  }

  private load(): void {
    const keys = this.store.keys().filter((key) => key.startsWith(this.prefix)).sort().slice(0, UNSENT_MOST);
    for (const key of keys) {
      const message = readMessage(this.store.get(key));
      if (message) this.unsent.set(message.cm, message);
      else this.store.remove(key);
    }
  }
}

function readMessage(text: string | null): MessageFrame | null {
  const value = fromJson(text) as MessageFrame | null;
  return value?.t === 'msg' && typeof value.cm === 'string' ? value : null;
}
