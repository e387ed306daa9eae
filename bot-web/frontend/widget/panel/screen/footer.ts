/** Always there: whom to call, a person, and the quick way out. */
import { attribute, button, h, setText } from './dom.ts';
import type { Acts, Part, Scene } from './scene.ts';

export function makeFooter(acts: Acts): Part {
  const urgent = h('p', { class: 'urgent' });
  const person = button('', 'quiet-button', () => acts.send({ in: 'do', what: 'person' }));
  const leave = button('', 'quiet-button', () => acts.leave());
  let shownFor: unknown = urgent;
  return {
    element: h('footer', {}, urgent, h('div', { class: 'ways-out' }, person, leave)),
    update(scene) {
      setText(person, scene.say('person'));
      setText(leave, scene.say('leave'));
      attribute(leave, 'title', scene.say('leave_hint'));
      if (shownFor === scene.clinic && scene.clinic) return;
      shownFor = scene.clinic;
      urgent.replaceChildren(...urgentNodes(scene));
    },
  };
}

function urgentNodes({ clinic, say }: Scene): readonly (Node | string)[] {
  const calls = (clinic?.calls ?? []).filter((call) => call.role === 'emergency' || call.role === 'oncology_24h');
  if (calls.length === 0) return [say('urgent_unknown')];
  const links = calls.map((call) => h('a', { href: safeTel(call.href), 'aria-label': `${call.label}, ${call.number}` }, call.number));
  return [h('span', {}, say('urgent')), ...links];
}

/** Only telephone links, whatever the settings hold. */
export function safeTel(href: string): string | null {
  return /^(tel|sms):[+\d().\s*#;,-]+$/i.test(href) ? href : null;
}
