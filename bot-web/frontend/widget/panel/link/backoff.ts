import { BACKOFF_FIRST, BACKOFF_MOST } from './limits.ts';

/** Full jitter: anywhere between nothing and a ceiling that doubles, so that a thousand widgets do not knock together. */
export function backoff(attempt: number, random: () => number): number {
  const ceiling = Math.min(BACKOFF_MOST, BACKOFF_FIRST * 2 ** Math.min(attempt, 16));
  return Math.round(random() * ceiling);
}
