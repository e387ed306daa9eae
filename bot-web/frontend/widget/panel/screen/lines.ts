/**
 * The transcript: one list item per line, made once and then only touched where it can change ("Change", offers). Nothing
 * ever disappears from it.
 */
import { type Line, transcript } from '../model/transcript.ts';
import type { Say } from '../../texts.ts';
import { attribute, button, h } from './dom.ts';
import { makeCard, makePastDanger } from './cards.ts';
import { makeOffers, UsedOffers } from './offers.ts';
import type { Acts, Part, Scene } from './scene.ts';

interface Drawn { readonly element: HTMLElement; readonly likeness: string }

export interface Transcript extends Part {
  /** The first line after `seq` that the guide said: where reading goes on. */
  firstAfter(seq: number): HTMLElement | null;
  /** The first line after `seq` that offers something to choose. */
  offersAfter(seq: number): HTMLElement | null;
  lineAt(seq: number): HTMLElement | null;
  last(): HTMLElement | null;
}

export function makeTranscript(acts: Acts): Transcript {
  const element = h('ol', { class: 'lines' });
  const drawn = new Map<number, Drawn>();
  const used = new UsedOffers();

  function update(scene: Scene): void {
    attribute(element, 'aria-label', scene.say('transcript'));
    const lines = transcript(scene.model);
    const alive = new Set(lines.map((line) => line.seq));
    for (const [seq, old] of drawn) if (!alive.has(seq)) { old.element.remove(); drawn.delete(seq); }
    const freed = new Set(used.release(scene));
    for (const line of lines) place(line, scene, freed.has(line.seq));
  }

  /** Lines only ever grow at the end; one that appears in between (an answered question) finds its place by `seq`. */
  function place(line: Line, scene: Scene, again: boolean): void {
    const likeness = JSON.stringify([line, scene.lang]);
    const old = drawn.get(line.seq);
    if (old?.likeness === likeness && !again) return;
    const fresh = draw(line, scene.say, acts, used);
    fresh.dataset['seq'] = String(line.seq);
    attribute(fresh, 'lang', line.lang);
    drawn.set(line.seq, { element: fresh, likeness });
    if (old) swap(old.element, fresh);
    else element.insertBefore(fresh, following(element, line.seq));
  }

  return {
    element,
    update,
    firstAfter: (seq) => lineAfter(element, seq, (line) => !line.classList.contains('mine')),
    offersAfter: (seq) => lineAfter(element, seq, (line) => line.querySelector('.offers') !== null),
    lineAt: (seq) => drawn.get(seq)?.element ?? null,
    last: () => element.lastElementChild as HTMLElement | null,
  };
}

function following(list: Element, seq: number): HTMLElement | null {
  let node = list.lastElementChild;
  let after: HTMLElement | null = null;
  while (node instanceof HTMLElement && Number(node.dataset['seq']) > seq) {
    after = node;
    node = node.previousElementSibling;
  }
  return after;
}

function lineAfter(list: Element, seq: number, wanted: (line: HTMLElement) => boolean): HTMLElement | null {
  for (const line of list.children) if (line instanceof HTMLElement && Number(line.dataset['seq']) > seq && wanted(line)) return line;
  return null;
}

/** Replaces a line in place; a focus inside it moves to the new one rather than to nowhere. */
function swap(old: HTMLElement, fresh: HTMLElement): void {
  const hadFocus = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (hadFocus) fresh.focus({ preventScroll: true });
}

function draw(line: Line, say: Say, acts: Acts, used: UsedOffers): HTMLElement {
  switch (line.kind) {
    case 'asked': return item('bot asked', h('p', {}, line.ask));
    case 'said': return item('mine', h('p', { class: 'own', dir: 'auto' }, h('span', { class: 'unseen' }, `${say('you_said')}: `), line.shown),
      changeButton(line, say, acts));
    case 'noted': return item('bot noted', h('p', {}, say('noted', { shown: line.shown })), changeButton(line, say, acts));
    case 'card': return item('bot', makeCard(line.card, say));
    case 'words': return item('bot', h('p', {}, line.text), makeOffers(line.seq, line.offers, used, say, acts));
    case 'danger': return item('bot', makePastDanger(line.danger, say));
    case 'guide': return item('note', button(say('read_guide'), 'primary', () => acts.go('guide')));
  }
}

function item(look: string, ...children: Parameters<typeof h>[2][]): HTMLElement {
  return h('li', { class: `line ${look}`, tabindex: -1 }, ...children);
}

function changeButton(line: { readonly shown: string; readonly change: string | null }, say: Say, acts: Acts): HTMLElement | false {
  const node = line.change;
  if (node === null) return false;
  const change = button(say('change'), 'change', () => acts.send({ in: 'do', what: 'change', node }));
  change.setAttribute('aria-label', say('change_answer', { shown: line.shown }));
  return change;
}
