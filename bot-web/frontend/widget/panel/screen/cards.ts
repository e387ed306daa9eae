/** An information card with its fold, and a danger card that was answered and stays readable. */
import type { Call, CardBody, DangerBody } from '../../../shared/entries.ts';
import type { Say } from '../../texts.ts';
import { h } from './dom.ts';
import { safeTel } from './footer.ts';

export function makeCard(card: CardBody, say: Say): HTMLElement {
  const more = card.more ?? [];
  return h('article', { class: 'card' },
    h('h2', {}, card.title),
    ...card.body.map((text) => h('p', {}, text)),
    more.length > 0 && h('details', {}, h('summary', {}, say('tell_more')), ...more.map((text) => h('p', {}, text))),
    card.unreviewed === true && h('p', { class: 'unreviewed' }, say('unreviewed')));
}

export function makePastDanger(danger: DangerBody, say: Say): HTMLElement {
  return h('article', { class: 'card past-danger' },
    h('h2', {}, danger.title),
    ...danger.lines.map((text) => h('p', {}, text)),
    calls(danger.calls, say, 'call'));
}

export function calls(list: readonly Call[], say: Say, look: string): HTMLElement {
  return h('ul', { class: 'calls' }, ...list.map((call) =>
    h('li', {}, h('a', { class: look, href: safeTel(call.href) }, say('call', { label: call.label, number: call.number })))));
}
