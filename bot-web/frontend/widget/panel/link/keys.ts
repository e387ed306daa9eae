/**
 * The keys to one conversation. Kept on the device: its id, its epoch and the refresh handle, nothing else. The token
 * stays in memory. The handle is rotated at each use and shared by all tabs, so it is read from storage each time and
 * used by one tab at a time.
 */
import type { Opening, Problem } from '../../../shared/clinic.ts';
import { fromJson } from '../../../shared/json.ts';
import { RENEW_BEFORE } from './limits.ts';
import type { Clock, Store } from './ports.ts';

export interface Answer { readonly status: number; readonly body: unknown }
export type Post = (path: string, body: unknown) => Promise<Answer>;
/** Runs one task at a time across the tabs of this origin (navigator.locks where there is one). */
export type Exclusively = <T>(task: () => Promise<T>) => Promise<T>;

/** Nobody could be reached, or asked us to wait: try again later. */
export class Unreachable extends Error {}
/** This device may not open the conversation (any more): trying again is of no use. */
export class Refused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

interface Kept { readonly conv: string; readonly ep: string; readonly refresh: string }

export interface KeysPorts {
  readonly post: Post;
  readonly store: Store;
  readonly clock: Clock;
  readonly exclusively: Exclusively;
  readonly clinic: string;
  readonly lang: string;
}

export class Keys {
  private opening: Opening | null = null;
  private readonly ports: KeysPorts;
  private readonly storeKey: string;

  constructor(ports: KeysPorts) {
    this.ports = ports;
    this.storeKey = `handrail.${ports.clinic}.handle`;
  }

  /** A usable token: the one at hand, a renewed one, or that of a new conversation. */
  async current(): Promise<Opening> {
    return this.opening && this.freshFor(this.opening) > 0 ? this.opening : this.renew();
  }

  /** How long until the token should be renewed, in milliseconds. */
  renewIn(): number {
    return this.opening ? Math.max(0, this.freshFor(this.opening)) : 0;
  }

  async renew(): Promise<Opening> {
    this.opening = await this.ports.exclusively(() => this.exchange());
    return this.opening;
  }

  rememberEpoch(ep: string): void {
    const kept = this.kept();
    if (this.opening) this.opening = { ...this.opening, ep };
    if (kept && kept.ep !== ep) this.keep({ ...kept, ep });
  }

  private async exchange(): Promise<Opening> {
    const kept = this.kept();
    const answer = kept
      ? await this.ports.post('/v1/tokens', { conv: kept.conv, refresh: kept.refresh })
      : await this.ports.post('/v1/conversations', { clinic: this.ports.clinic, lang: this.ports.lang });
    const opening = readOpening(answer);
    this.keep(opening);
    return opening;
  }

  private freshFor(opening: Opening): number {
    return Date.parse(opening.exp) - RENEW_BEFORE - this.ports.clock.now();
  }

  private keep({ conv, ep, refresh }: Kept): void {
    this.ports.store.set(this.storeKey, JSON.stringify({ conv, ep, refresh } satisfies Kept));
  }

  private kept(): Kept | null {
    const value = fromJson(this.ports.store.get(this.storeKey)) as Kept | null;
    return typeof value?.conv === 'string' && typeof value.refresh === 'string' ? value : null;
  }
}

function readOpening({ status, body }: Answer): Opening {
  if (status === 200 || status === 201) return body as Opening;
  if (status >= 400 && status < 500 && status !== 408 && status !== 429) throw new Refused((body as Problem | null)?.code ?? 'refused');
  throw new Unreachable(`answered with ${status}`);
}
