/** The numbers that come first, the two for what is urgent in large. They are links of the telephone: no line is needed. */
import { calls } from './cards.ts';
import { fill, h } from './dom.ts';
import type { Part } from './scene.ts';

const LARGE = 2;
/** Emergency, the cancer line and the crisis line. */
export const FIRST = 3;

export function makeNumbers(): Part {
  const element = h('div', { class: 'numbers' });
  return {
    element,
    update({ clinic, say, lang }) {
      const list = clinic?.calls;
      fill(element, [list, lang], () => (list
        ? [calls(list.slice(0, LARGE), say, 'call big'), calls(list.slice(LARGE, FIRST), say, 'call')]
        : [h('p', {}, say('urgent_unknown'))]));
    },
  };
}
