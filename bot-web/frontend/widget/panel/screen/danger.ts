/**
 * A danger card that waits for its answer. It stands above everything, takes the focus once, and nothing else asks for
 * attention until it is answered. A quiet one looks like any other information: somebody else may be in the room.
 */
import type { DangerBody } from '../../../shared/entries.ts';
import type { Say } from '../../texts.ts';
import { type Open, openDanger } from '../model/fold.ts';
import { also, calls } from './cards.ts';
import { button, h, show } from './dom.ts';
import { makeTrouble } from './trouble.ts';
import type { Acts, Part, Scene } from './scene.ts';

export function makeDanger(acts: Acts): Part {
  const element = h('div', { class: 'danger-place', hidden: true });
  const trouble = makeTrouble('danger');
  let shown = '';

  return {
    element,
    update(scene) {
      const open = openDanger(scene.model);
      show(element, open !== null);
      trouble.update(scene);
      const likeness = open ? `${open.seq} ${scene.lang}` : '';
      if (likeness === shown) return;
      shown = likeness;
      element.replaceChildren();
      if (open) raise(open, scene);
    },
  };

  function raise(open: Open<DangerBody>, { say }: Scene): void {
    const card = draw(open.body, say);
    card.append(trouble.element);
    element.append(card);
    card.focus();
    card.scrollIntoView({ block: 'start' });
  }

  function draw(danger: DangerBody, say: Say): HTMLElement {
    const loud = !danger.quiet;
    const look = danger.asking ? 'same_day' : danger.level.toLowerCase();
    return h('section', { class: loud ? `danger level-${look}` : 'danger quiet', role: loud && 'alert', tabindex: -1,
      'aria-labelledby': 'danger-title' },
      h('h2', { id: 'danger-title' }, danger.title),
      ...danger.lines.map((text) => h('p', {}, text)),
      calls(danger.calls, say, loud && !danger.asking ? 'call big' : 'call'),
      also(danger),
      h('div', { class: 'danger-answers', role: 'group', 'aria-label': say('danger_answers') },
        ...danger.answers.map((answer) => button(answer.label, 'secondary', () => acts.send({ in: 'danger', val: { codes: [answer.code] } })))));
  }
}
