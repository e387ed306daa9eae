/** Always there: urgent help, whom to call, a person, and the quick way out. */
import { attribute, button, fill, h, setText } from './dom.ts';
import type { Acts, Page, Part, Scene } from './scene.ts';

export function makeFooter(acts: Acts): Part {
  const help = button('', 'help-button', () => acts.go('help'));
  const urgent = h('p', { class: 'urgent' });
  let page: Page = 'chat';
  const person = button('', 'quiet-button', () => {
    // The answer stands in the chat.
    if (page !== 'chat') acts.go('chat');
    acts.send({ in: 'do', what: 'person' });
  });
  const leave = button('', 'quiet-button', () => acts.leave());
  return {
    element: h('footer', {}, help, urgent, h('div', { class: 'ways-out' }, person, leave)),
    update(scene) {
      page = scene.page;
      setText(help, scene.say('help'));
      setText(person, scene.say('person'));
      setText(leave, scene.say('leave'));
      attribute(leave, 'title', scene.say('leave_hint'));
      fill(urgent, [scene.clinic?.calls, scene.lang], () => urgentNodes(scene));
    },
  };
}

function urgentNodes({ clinic, say }: Scene): readonly (Node | string)[] {
  const calls = (clinic?.calls ?? []).filter((call) => call.role === 'emergency' || call.role === 'oncology_24h');
  if (calls.length === 0) return [say('urgent_unknown')];
  return calls.map((call) => h('a', { href: safeTel(call.href), 'aria-label': `${call.label}, ${call.number}` }, call.number));
}

/** Only telephone links, whatever the settings hold. */
export function safeTel(href: string): string | null {
  return /^(tel|sms):[+\d().\s*#;,-]+$/i.test(href) ? href : null;
}
