/** One question on the guide: its words, a star, and behind "Change" what else can be done with it. */
import type { GuideItem } from '../../shared/server-frames.ts';
import { attribute, button, h } from '../panel/screen/dom.ts';
import type { GuideSay } from './sheet.ts';
import type { Writing } from './writing.ts';

export interface Acting {
  star(item: GuideItem): void;
  openChanges(item: GuideItem): void;
  edit(item: GuideItem): void;
  move(item: GuideItem, way: 'up' | 'down'): void;
  remove(item: GuideItem): void;
}

export interface LineState {
  /** Whether the person put it in their top three. */
  readonly picked: boolean;
  readonly open: boolean;
  readonly writing: Writing | null;
  readonly first: boolean;
  readonly last: boolean;
  /** A suggested line has no place of its own yet. */
  readonly moves: boolean;
}

export function drawLine(item: GuideItem, state: LineState, acting: Acting, say: GuideSay): HTMLElement {
  if (state.writing) return h('li', { class: 'question-line' }, state.writing.element);
  return h('li', { class: 'question-line' }, ...lineWords(item, say),
    h('div', { class: 'acts' },
      act(say(state.picked ? 'top_out' : 'top_in'), state.picked ? 'star picked' : 'star', `${item.id} star`, item, say, () => acting.star(item)),
      disclosure(item, state, acting, say)),
    state.open && changes(item, state, acting, say));
}

export function lineWords(item: GuideItem, say: GuideSay): readonly (HTMLElement | false)[] {
  const tag = item.mine ? say('mine') : item.edited ? say('edited') : '';
  return [h('span', { dir: 'auto' }, item.text), item.detail ? h('small', {}, item.detail) : false, tag !== '' && h('small', { class: 'tag' }, tag)];
}

function disclosure(item: GuideItem, { open }: LineState, acting: Acting, say: GuideSay): HTMLElement {
  const made = act(say('change_line'), 'change', `${item.id} change`, item, say, () => acting.openChanges(item));
  attribute(made, 'aria-expanded', String(open));
  return made;
}

function changes(item: GuideItem, state: LineState, acting: Acting, say: GuideSay): HTMLElement {
  const way = (to: 'up' | 'down', edge: boolean): HTMLElement => {
    const made = act(say(to), 'secondary', `${item.id} ${to}`, item, say, () => { if (!edge) acting.move(item, to); });
    if (edge) attribute(made, 'aria-disabled', 'true');
    return made;
  };
  return h('div', { class: 'acts more-acts' },
    act(say('edit'), 'secondary', `${item.id} edit`, item, say, () => acting.edit(item)),
    state.moves && way('up', state.first), state.moves && way('down', state.last),
    act(say('remove'), 'secondary', `${item.id} remove`, item, say, () => acting.remove(item)));
}

/** A button whose name says which question it is about, and whose key lets the focus find it again after a change. */
export function act(label: string, look: string, key: string, item: GuideItem, say: GuideSay, press: () => void): HTMLElement {
  const made = button(label, look, press);
  made.dataset['key'] = key;
  made.setAttribute('aria-label', say('named', { act: label, text: item.text }));
  return made;
}
