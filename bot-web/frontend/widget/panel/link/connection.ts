/**
 * One conversation over one socket at a time. Hands on frames strictly in the order of `seq`, keeps every message until
 * its `ok`, and comes back by itself after anything but a clear no.
 */
import type { ClientFrame, MessageFrame, Utterance, WantFrame } from '../../../shared/client-frames.ts';
import { parseServerFrame } from '../../../shared/parse.ts';
import type { ByeFrame, ErrFrame, GuideFrame, OkFrame, ServerFrame, ViewFrame } from '../../../shared/server-frames.ts';
import { backoff } from './backoff.ts';
import { type Keys, Refused } from './keys.ts';
import * as limits from './limits.ts';
import type { Outbox } from './outbox.ts';
import type { Cancel, Clock, Socket, SocketFactory } from './ports.ts';
import { Timers } from './timers.ts';

/** What the person is told about the line. `stopped` is final until they choose to begin again. */
export type LinkState =
  | { readonly name: 'opening' | 'live' | 'waiting' }
  | { readonly name: 'stopped'; readonly reason: string };

export interface Listener {
  /** An entry, view, guide or reset, in order and without holes; or the signs, which belong to no place in it. */
  frame(frame: ServerFrame): void;
  accepted(frame: OkFrame, message: MessageFrame | undefined): void;
  refused(frame: ErrFrame, message: MessageFrame | undefined): void;
  state(state: LinkState): void;
}

export interface ConnectionPorts {
  readonly openSocket: SocketFactory;
  readonly clock: Clock;
  readonly random: () => number;
  readonly newId: () => string;
  readonly tab: string;
  readonly keys: Keys;
  readonly outbox: Outbox;
  readonly listener: Listener;
}

export class Connection {
  private readonly ports: ConnectionPorts;
  private readonly timers: Timers;
  private socket: Socket | null = null;
  private life = 0;
  private cursor = 0;
  private acked = 0;
  private attempt = 0;
  private tokenRefusals = 0;
  private holes = 0;
  private welcomed = false;
  private bye: ByeFrame | null = null;
  private stopped = false;
  private readonly resends = new Map<string, { count: number; cancel: Cancel }>();

  constructor(ports: ConnectionPorts) {
    this.ports = ports;
    this.timers = new Timers(ports.clock);
  }

  start(): void {
    this.stopped = false;
    this.ports.listener.state({ name: 'opening' });
    this.connect();
  }

  /** Keeps the message first, then sends it if the line is up. Null when too many wait already. */
  say(utterance: Utterance): string | null {
    const message: MessageFrame = { t: 'msg', cm: this.ports.newId(), ...utterance };
    if (!this.ports.outbox.add(message)) return null;
    if (this.welcomed) this.transmit(message);
    return message.cm;
  }

  unsent(): readonly MessageFrame[] {
    return this.ports.outbox.inOrder();
  }

  async token(): Promise<string> {
    return (await this.ports.keys.current()).tok;
  }

  want(what: WantFrame['what']): void {
    if (this.welcomed) this.send({ t: 'want', what });
  }

  /** The page came back (tab shown, network up): find out at once whether the line still lives. */
  wake(): void {
    if (this.stopped) return;
    if (!this.socket) return this.connect();
    this.send({ t: 'ping' });
    this.timers.set('wake', limits.WAKE_DEADLINE, () => this.lost());
  }

  stop(): void {
    this.stopped = true;
    this.hangUp();
    this.timers.clear();
    this.clearResends();
  }

  private connect(): void {
    this.hangUp();
    this.timers.clear();
    this.bye = null;
    const life = ++this.life;
    this.timers.set('opening', limits.OPENING_DEADLINE, () => this.lost());
    this.socket = this.ports.openSocket({
      opened: () => this.ifAlive(life, () => void this.greet()),
      received: (text) => this.ifAlive(life, () => this.receive(text)),
      closed: (code) => this.ifAlive(life, () => this.closed(code)),
    });
  }

  /** A socket that was given up may still call back; its number tells. */
  private ifAlive(life: number, run: () => void): void {
    if (life === this.life) run();
  }

  private hangUp(): void {
    const old = this.socket;
    this.life++;
    this.socket = null;
    this.welcomed = false;
    old?.close();
  }

  /** First frame, and again after a hole or with a new token on the same socket. */
  private async greet(renewed = false): Promise<void> {
    const life = this.life;
    this.welcomed = false;
    try {
      const { tok, conv, ep } = renewed ? await this.ports.keys.renew() : await this.ports.keys.current();
      if (life !== this.life) return;
      this.send({ t: 'hello', v: 1, tok, conv, ep, after: this.cursor, cid: this.ports.tab });
      this.timers.set('opening', limits.OPENING_DEADLINE, () => this.lost());
    } catch (problem) {
      if (life !== this.life) return;
      if (problem instanceof Refused) this.halt(problem.code);
      else this.lost();
    }
  }

  private receive(text: string): void {
    this.timers.cancel('wake');
    this.timers.set('watchdog', limits.WATCHDOG, () => this.lost());
    const frame = parseServerFrame(text);
    if (frame) this.take(frame);
  }

  private take(frame: ServerFrame): void {
    switch (frame.t) {
      case 'ping': return this.send({ t: 'pong' });
      case 'pong': return;
      case 'bye': this.bye = frame; return;
      case 'welcome': return this.welcome();
      case 'reset': return this.reset(frame);
      case 'ev': return this.takeEntry(frame.seq, frame);
      case 'view':
      case 'guide': return this.takeView(frame);
      case 'signs': return this.ports.listener.frame(frame);
      case 'ok': return this.accepted(frame);
      case 'err': return this.refused(frame);
    }
  }

  private welcome(): void {
    this.welcomed = true;
    this.tokenRefusals = 0;
    this.timers.cancel('opening');
    this.timers.set('renew', this.ports.keys.renewIn(), () => void this.greet(true));
    this.ports.listener.state({ name: 'live' });
    this.clearResends();
    for (const message of this.ports.outbox.inOrder()) this.transmit(message);
  }

  private reset(frame: ServerFrame & { t: 'reset' }): void {
    this.cursor = 0;
    this.acked = 0;
    this.ports.keys.rememberEpoch(frame.ep);
    this.ports.listener.frame(frame);
  }

  private takeView(frame: ViewFrame | GuideFrame): void {
    if (frame.seq > this.cursor) return this.mendHole();
    this.attempt = 0;
    this.ports.listener.frame(frame);
  }

  private takeEntry(seq: number, frame: ServerFrame): void {
    if (seq <= this.cursor) return;
    if (seq > this.cursor + 1) return this.mendHole();
    this.cursor = seq;
    this.holes = 0;
    this.ports.listener.frame(frame);
    if (!this.timers.has('ack')) this.timers.set('ack', limits.ACK_EVERY, () => this.ack());
  }

  /** Nothing past a hole is shown: ask again from the cursor, once, until the answer is there. */
  private mendHole(): void {
    if (!this.welcomed) return;
    this.holes++;
    if (this.holes > limits.HOLES_MOST) this.lost();
    else void this.greet();
  }

  private ack(): void {
    if (this.cursor > this.acked && this.welcomed) this.send({ t: 'ack', seq: this.cursor });
    this.acked = this.cursor;
  }

  private accepted(frame: OkFrame): void {
    this.forgetResend(frame.cm);
    this.ports.listener.accepted(frame, this.ports.outbox.settle(frame.cm));
  }

  private refused(frame: ErrFrame): void {
    if (frame.code === 'token_expired' || frame.code === 'token') return this.tokenRefused();
    if (frame.code === 'unknown_conversation') return this.halt(frame.code);
    if (frame.cm === undefined) return;
    if (frame.retry) {
      this.ports.listener.refused(frame, this.ports.outbox.get(frame.cm));
      return this.resendAfter(frame.cm, frame.after || limits.RETRY_FIRST);
    }
    this.forgetResend(frame.cm);
    this.ports.listener.refused(frame, this.ports.outbox.settle(frame.cm));
  }

  private tokenRefused(): void {
    this.tokenRefusals++;
    if (this.tokenRefusals >= limits.TOKEN_REFUSALS_MOST) return this.halt('token');
    void this.greet(true);
  }

  private transmit(message: MessageFrame): void {
    this.send(message);
    this.resendAfter(message.cm, limits.OK_DEADLINE);
  }

  private resendAfter(cm: string, ms: number): void {
    const count = (this.resends.get(cm)?.count ?? 0) + 1;
    this.forgetResend(cm);
    if (count > limits.RESENDS_MOST) return this.lost();
    const cancel = this.ports.clock.after(ms, () => {
      const message = this.ports.outbox.get(cm);
      if (message && this.welcomed) this.transmit(message);
    });
    this.resends.set(cm, { count, cancel });
  }

  private forgetResend(cm: string): void {
    this.resends.get(cm)?.cancel();
    this.resends.delete(cm);
  }

  private clearResends(): void {
    for (const cm of this.resends.keys()) this.forgetResend(cm);
  }

  private send(frame: ClientFrame): void {
    this.socket?.send(JSON.stringify(frame));
  }

  /** Close codes: 4000–4099 stop, 4200–4299 come back after `after`, everything else with back-off. */
  private closed(code: number): void {
    const said = this.bye?.code ?? code;
    if (said >= 4000 && said <= 4099) return this.halt(said === 4001 ? 'unknown_conversation' : 'token');
    const spread = said >= 4200 && said <= 4299 ? (this.bye?.after ?? 0) : undefined;
    this.lost(spread);
  }

  private lost(after?: number): void {
    this.hangUp();
    this.holes = 0;
    this.timers.clear();
    this.clearResends();
    this.ports.listener.state({ name: 'waiting' });
    this.timers.set('again', after ?? backoff(this.attempt++, this.ports.random), () => this.connect());
  }

  private halt(reason: string): void {
    this.stop();
    this.ports.listener.state({ name: 'stopped', reason });
  }
}
