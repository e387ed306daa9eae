import type { Cancel, Clock } from './ports.ts';

export type TimerName = 'opening' | 'watchdog' | 'wake' | 'ack' | 'renew' | 'again';

/** Named timers: setting one replaces the one of that name, so none is ever left behind. */
export class Timers {
  private readonly running = new Map<TimerName, Cancel>();
  private readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  set(name: TimerName, ms: number, run: () => void): void {
    this.cancel(name);
    this.running.set(name, this.clock.after(ms, () => {
      this.running.delete(name);
      run();
    }));
  }

  has(name: TimerName): boolean {
    return this.running.has(name);
  }

  cancel(name: TimerName): void {
    this.running.get(name)?.();
    this.running.delete(name);
  }

  clear(): void {
    for (const name of this.running.keys()) this.cancel(name);
  }
}
