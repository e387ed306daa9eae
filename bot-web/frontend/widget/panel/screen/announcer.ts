/**
 * The one announcer. A hidden `role="log"` beside the transcript, not the transcript itself: the transcript is filled
 * again on replay, grows buttons ("Change") and unfolds, and screen readers would read all of that once more. What is
 * put here is only what is new, in order, once. Each line leaves after a while, so that nobody meets it twice.
 */
import { h } from './dom.ts';

/** Shorter than this and Chrome with TalkBack loses lines. */
const STAYS = 1_500;
const LINES_MOST = 20;

export interface Announcer { readonly element: HTMLElement; tell(text: string): void }

export function makeAnnouncer(): Announcer {
  const element = h('div', { class: 'heard', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions' });
  return {
    element,
    tell(text) {
      if (!text) return;
      const line = h('p', {}, text);
      element.append(line);
      while (element.childElementCount > LINES_MOST) element.firstElementChild?.remove();
      setTimeout(() => line.remove(), STAYS);
    },
  };
}
