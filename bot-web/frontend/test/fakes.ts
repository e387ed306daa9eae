/** A world that stands still until a test moves it. */
import type { ClientFrame } from '../shared/client-frames.ts';
import type { ErrFrame, OkFrame, ServerFrame } from '../shared/server-frames.ts';
import { ulidMaker } from '../shared/ulid.ts';
import { Connection, type LinkState, type Listener } from '../widget/panel/link/connection.ts';
import { type Answer, Keys } from '../widget/panel/link/keys.ts';
import { Outbox } from '../widget/panel/link/outbox.ts';
import type { Clock, SocketEvents, Store } from '../widget/panel/link/ports.ts';

export class FakeClock implements Clock {
  private time = Date.parse('2026-11-25T03:00:00Z');
  private readonly waiting = new Set<{ at: number; run: () => void }>();

  now(): number {
    return this.time;
  }

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.time + ms, run };
    this.waiting.add(timer);
    return () => this.waiting.delete(timer);
  }

  /** Runs everything that is due, in order of time. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (let next = this.due(end); next; next = this.due(end)) {
      this.waiting.delete(next);
      this.time = next.at;
      next.run();
      await settled();
    }
    this.time = end;
    await settled();
  }

  private due(end: number): { at: number; run: () => void } | undefined {
    return [...this.waiting].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

/** Lets promises that are already decided run on. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 8; i++) await Promise.resolve();
}

export class FakeSocket {
  readonly sent: ClientFrame[] = [];
  open = true;
  readonly events: SocketEvents;

  constructor(events: SocketEvents) {
    this.events = events;
  }

  send(text: string): void {
    if (this.open) this.sent.push(JSON.parse(text) as ClientFrame);
  }

  close(): void {
    this.open = false;
  }

  hear(...frames: readonly ServerFrame[]): void {
    for (const frame of frames) this.events.received(JSON.stringify(frame));
  }

  of<T extends ClientFrame['t']>(type: T): readonly Extract<ClientFrame, { t: T }>[] {
    return this.sent.filter((frame): frame is Extract<ClientFrame, { t: T }> => frame.t === type);
  }
}

export class MemoryStore implements Store {
  readonly values = new Map<string, string>();
  get = (key: string): string | null => this.values.get(key) ?? null;
  set = (key: string, value: string): void => void this.values.set(key, value);
  remove = (key: string): void => void this.values.delete(key);
  keys = (): readonly string[] => [...this.values.keys()];
}

export class FakeServer {
  readonly calls: { readonly path: string; readonly body: unknown }[] = [];
  private rotation = 0;
  next: (() => Promise<Answer>) | null = null;
  readonly clock: FakeClock;

  constructor(clock: FakeClock) {
    this.clock = clock;
  }

  post = async (path: string, body: unknown): Promise<Answer> => {
    this.calls.push({ path, body });
    if (this.next) return this.next();
    this.rotation++;
    const exp = new Date(this.clock.now() + 900_000).toISOString();
    return { status: 201, body: { conv: 'c_1', ep: 'e1', tok: `tok${this.rotation}`, refresh: `r${this.rotation}`, exp } };
  };
}

export class Heard implements Listener {
  readonly frames: ServerFrame[] = [];
  readonly states: LinkState[] = [];
  readonly oks: OkFrame[] = [];
  readonly errs: ErrFrame[] = [];
  frame = (frame: ServerFrame): void => void this.frames.push(frame);
  state = (state: LinkState): void => void this.states.push(state);
  accepted = (frame: OkFrame): void => void this.oks.push(frame);
  refused = (frame: ErrFrame): void => void this.errs.push(frame);
  seqs = (): readonly number[] => this.frames.flatMap((frame) => (frame.t === 'ev' ? [frame.seq] : []));
  last = (): string | undefined => this.states.at(-1)?.name;
}

export interface World {
  readonly clock: FakeClock;
  readonly store: MemoryStore;
  readonly server: FakeServer;
  readonly heard: Heard;
  readonly sockets: FakeSocket[];
  readonly connection: Connection;
  socket(): FakeSocket;
  /** Opens the socket and welcomes it. */
  welcome(seq?: number): Promise<FakeSocket>;
}

export function world(store = new MemoryStore(), clock = new FakeClock()): World {
  const server = new FakeServer(clock);
  const heard = new Heard();
  const sockets: FakeSocket[] = [];
  const keys = new Keys({ post: server.post, store, clock, exclusively: (task) => task(), clinic: 'demo', lang: 'en' });
  const connection = new Connection({
    openSocket: (events) => {
      const socket = new FakeSocket(events);
      sockets.push(socket);
      return socket;
    },
    clock, random: () => 0.5, tab: 'tab', keys, listener: heard,
    newId: ulidMaker(() => clock.now(), (length) => new Uint8Array(length).fill(sockets.length)),
    outbox: new Outbox(store, 'demo'),
  });
  const socket = (): FakeSocket => {
    const last = sockets.at(-1);
    if (!last) throw new Error('no socket was opened');
    return last;
  };
  const welcome = async (seq = 0): Promise<FakeSocket> => {
    socket().events.opened();
    await settled();
    socket().hear({ t: 'welcome', v: 1, conv: 'c_1', ep: 'e1', seq, recovered: true, ping: 25, mode: 'bot' });
    return socket();
  };
  return { clock, store, server, heard, sockets, connection, socket, welcome };
}

export const at = '2026-11-25T03:12:00Z';
export function entry(seq: number): ServerFrame {
  return { t: 'ev', seq, turn: seq, at, from: 'bot', k: 'words', body: { key: 'k', text: `line ${seq}`, offers: [] } };
}
