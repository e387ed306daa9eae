/** An information card with its fold, and a danger card that was answered and stays readable. */
import type { Call, CardBody, CardLink, DangerBody } from '../../../shared/entries.ts';
import type { Say } from '../../texts.ts';
import { h } from './dom.ts';
import { safeTel } from './footer.ts';

export function makeCard(card: CardBody, say: Say): HTMLElement {
  const more = card.more ?? [];
  return h('article', { class: 'card' },
    h('h2', {}, card.title),
    ...card.body.map((text) => h('p', {}, text)),
    more.length > 0 && h('details', {}, h('summary', {}, say('tell_more')), ...more.map((text) => h('p', {}, text))),
    links(card.links ?? [], say),
    card.unreviewed === true && h('p', { class: 'unreviewed' }, say('unreviewed')));
}

export function makePastDanger(danger: DangerBody, say: Say): HTMLElement {
  return h('article', { class: 'card past-danger' },
    h('h2', {}, danger.title),
    ...danger.lines.map((text) => h('p', {}, text)),
    calls(danger.calls, say, 'call'),
    also(danger));
}

/** Other websites. They open beside the chat and are told nothing about where the person came from. */
function links(list: readonly CardLink[], say: Say): HTMLElement | false {
  const safe = list.filter(({ url }) => url.startsWith('https://'));
  return safe.length > 0 && h('div', { class: 'links', role: 'group', 'aria-label': say('links') },
    h('ul', {}, ...safe.map(({ label, url }) => h('li', {}, h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label,
      h('small', {}, say('opens_elsewhere')))))));
}

/** The other ways to reach somebody in a crisis. */
export function also(danger: DangerBody): HTMLElement | false {
  const list = danger.also ?? [];
  return list.length > 0 && h('ul', { class: 'calls also' },
    ...list.map(({ text, href }) => h('li', {}, h('a', { class: 'call', href: safeTel(href) }, text))));
}

export function calls(list: readonly Call[], say: Say, look: string): HTMLElement {
  return h('ul', { class: 'calls' }, ...list.map((call) =>
    h('li', {}, h('a', { class: look, href: safeTel(call.href) }, say('call', { label: call.label, number: call.number })))));
}
