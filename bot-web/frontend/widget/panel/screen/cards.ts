/** An information card with its fold, and a danger card that was answered and stays readable. */
import type { Call, CardBody, CardLink, CardPart, DangerBody } from '../../../shared/entries.ts';
import type { Say } from '../../texts.ts';
import { h } from './dom.ts';
import { safeTel } from './footer.ts';

export function makeCard(card: CardBody, say: Say): HTMLElement {
  const [first, ...parts] = card.parts ?? [];
  const more = [...(card.more ?? []).map(line), ...parts.flatMap(part), ...(card.sources ?? []).map(line)];
  return h('article', { class: 'card' },
    h('h2', {}, card.title),
    ...card.body.map(line),
    ...(first ? part(first) : []),
    more.length > 0 && h('details', { open: card.open === true }, h('summary', {}, say('tell_more')), ...more),
    links(card.links ?? [], say),
    card.unreviewed === true && h('p', { class: 'unreviewed' }, say('unreviewed')));
}

const line = (text: string): HTMLElement => h('p', {}, text);

/** What is told about an option: its label is a heading, so that a screen reader can go from part to part. */
function part({ label, text }: CardPart): readonly HTMLElement[] {
  return [h('h3', {}, label), line(text)];
}

export function makePastDanger(danger: DangerBody, say: Say): HTMLElement {
  return h('article', { class: 'card past-danger' },
    h('h2', {}, danger.title),
    ...danger.lines.map(line),
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
