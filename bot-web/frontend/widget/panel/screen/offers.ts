/**
 * Buttons that come with a line of the guide. They stay readable after one was used, and the used one is marked. They are
 * not `disabled`: that would lose the focus.
 */
import type { Offer } from '../../../shared/entries.ts';
import type { Say } from '../../texts.ts';
import { button, h } from './dom.ts';
import type { Acts, Scene } from './scene.ts';

/** Which offer was used, by the line it stands on. Kept apart from the elements, which may be drawn again. */
export class UsedOffers {
  private readonly used = new Map<number, { readonly offer: Offer; readonly cm: string }>();

  of(seq: number): Offer | undefined {
    return this.used.get(seq)?.offer;
  }

  use(seq: number, offer: Offer, cm: string): void {
    this.used.set(seq, { offer, cm });
  }

  /** An offer that was refused can be used again. Says which lines have to be drawn anew. */
  release({ trouble }: Scene): readonly number[] {
    const free = [...this.used].filter(([, { cm }]) => cm === trouble?.cm).map(([seq]) => seq);
    for (const seq of free) this.used.delete(seq);
    return free;
  }
}

export function makeOffers(seq: number, list: readonly Offer[], used: UsedOffers, say: Say, acts: Acts): HTMLElement | false {
  if (list.length === 0) return false;
  const buttons = list.map((offer) => button(offer.label, 'secondary', () => {
    if (used.of(seq)) return;
    const cm = acts.send(offer.msg);
    if (cm === null) return;
    used.use(seq, offer, cm);
    mark();
  }));
  const mark = (): void => {
    const taken = used.of(seq);
    if (taken) buttons.forEach((press, i) => markOne(press, taken.label === list[i]?.label, taken, say));
  };
  mark();
  return h('div', { class: 'offers' }, ...buttons);
}

function markOne(press: HTMLButtonElement, isTaken: boolean, taken: Offer, say: Say): void {
  press.setAttribute('aria-disabled', 'true');
  press.classList.toggle('taken', isTaken);
  if (isTaken) press.setAttribute('aria-label', `${taken.label}, ${say('chosen')}`);
}
