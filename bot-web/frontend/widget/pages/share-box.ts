/** The box about links: who can read it and for how long comes first, then the link, then the way to stop it. */
import { attribute, button, h, setText, show } from '../panel/screen/dom.ts';
import type { Made, Overview, Share } from './calls.ts';
import type { TakeawaySay } from './takeaway.ts';

export interface ShareActs {
  make(): Promise<void>;
  stop(id: string): Promise<void>;
  copy(link: string): Promise<void>;
  /** The person closed the box without a link. */
  closed(): void;
}

export class ShareBox {
  private readonly acts: ShareActs;
  private readonly who = h('p', { tabindex: -1 });
  private readonly make = button('', 'primary', () => void this.acts.make());
  private readonly cancel = button('', 'secondary', () => { this.close(); this.acts.closed(); });
  private readonly question = h('div', { hidden: true }, this.who, h('div', { class: 'page-tools' }, this.make, this.cancel));
  private readonly label = h('label', { for: 'share-link' });
  private readonly field = h('input', { type: 'text', id: 'share-link', readonly: true, autocomplete: 'off', spellcheck: 'false' });
  private readonly copy = button('', 'primary', () => void this.acts.copy(this.field.value));
  private readonly once = h('p', {});
  private readonly link = h('div', { hidden: true }, this.label, this.field, h('div', { class: 'page-tools' }, this.copy), this.once);
  private readonly listTitle = h('h4', {});
  private readonly list = h('ul', {});
  readonly element = h('div', { class: 'share-box' }, this.question, this.link, this.listTitle, this.list);
  private shown: string | null = null;
  private drawn = '';

  constructor(acts: ShareActs) {
    this.acts = acts;
  }

  /** Says what a link is before there is one. */
  ask(): void {
    show(this.link, false);
    show(this.question, true);
    this.who.focus();
  }

  close(): void {
    show(this.question, false);
    show(this.link, false);
    this.field.value = '';
    this.shown = null;
  }

  made(link: string, { id }: Made): void {
    this.shown = id;
    this.field.value = link;
    show(this.question, false);
    show(this.link, true);
  }

  /** A link that was stopped is not shown any more. */
  forget(id: string): void {
    if (this.shown === id) this.close();
  }

  focus(): void {
    this.field.focus();
    this.field.select();
  }

  update({ days, shares }: Overview, say: TakeawaySay): void {
    setText(this.who, say(days === 1 ? 'share_who_1' : 'share_who', { days }));
    setText(this.make, say('share_make'));
    setText(this.cancel, say('cancel'));
    setText(this.label, say('share_link'));
    setText(this.copy, say('share_copy'));
    setText(this.once, say('share_once'));
    setText(this.listTitle, say('share_list'));
    show(this.listTitle, shares.length > 0);
    const likeness = JSON.stringify([shares, say('share_stop')]);
    if (likeness === this.drawn) return;
    this.drawn = likeness;
    this.list.replaceChildren(...shares.map((share) => this.line(share, say)));
  }

  private line(share: Share, say: TakeawaySay): HTMLElement {
    const words = say('share_line', { made: moment(share.made), until: moment(share.until) });
    const stop = button(say('share_stop'), 'secondary', () => void this.acts.stop(share.id));
    attribute(stop, 'aria-label', `${say('share_stop')}: ${words}`);
    return h('li', {}, h('span', {}, words), stop);
  }
}

function moment(at: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang || 'en', { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}
