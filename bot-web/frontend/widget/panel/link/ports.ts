/** What the connection needs from the world, so that a test can stand in for it. */

export interface Socket {
  send(text: string): void;
  close(): void;
}
export interface SocketEvents {
  opened(): void;
  received(text: string): void;
  /** Called once; `code` is the close code, 1006 when nobody said goodbye. */
  closed(code: number): void;
}
export type SocketFactory = (events: SocketEvents) => Socket;

export type Cancel = () => void;
export interface Clock {
  now(): number;
  after(ms: number, run: () => void): Cancel;
}

/** The part of localStorage that is used. Reading all keys is needed to clear the device. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
  keys(): readonly string[];
}
