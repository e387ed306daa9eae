/** The state of the line in words, the state of the conversation (paused, ended), and troubles that belong to no form. */
import type { TextKey } from '../../texts.ts';
import { attribute, button, h, setText, show } from './dom.ts';
import { makeTrouble } from './trouble.ts';
import type { Acts, Part, Scene } from './scene.ts';

/** A strip under the header; empty while all is well. The announcer speaks for it, so it is no live region itself. */
export function makeLine(acts: Acts): Part {
  const text = h('p', {});
  const begin = button('', 'primary', () => acts.beginNew());
  const element = h('section', { class: 'line-state', hidden: true }, text, begin);
  return {
    element,
    update(scene) {
      const words = lineWords(scene);
      attribute(element, 'aria-label', scene.say('connection'));
      show(element, words !== '');
      setText(text, words);
      setText(begin, scene.say('begin_new'));
      show(begin, scene.link.name === 'stopped' && scene.link.reason !== 'unknown_clinic');
    },
  };
}

export function lineWords({ link, sending, model, say }: Scene): string {
  switch (link.name) {
    case 'live': return '';
    case 'opening': return model.view ? '' : say('opening');
    case 'waiting': return say(!model.view ? 'waiting_first' : sending.size > 0 ? 'waiting_unsent' : 'waiting');
    case 'stopped': return say(stoppedKey(link.reason));
  }
}

function stoppedKey(reason: string): TextKey {
  if (reason === 'left') return 'stopped_left';
  return reason === 'unknown_clinic' || reason === 'origin' ? 'stopped_clinic' : 'stopped';
}

/** What stands in place of a question when none is asked: paused or ended. */
export function makeMode(acts: Acts): Part & { heading(): HTMLElement | null } {
  const heading = h('h2', { tabindex: -1 });
  const text = h('p', {});
  const resume = button('', 'primary', () => acts.send({ in: 'do', what: 'resume' }));
  const guide = button('', 'primary', () => acts.go('guide'));
  const element = h('section', { class: 'mode', hidden: true }, heading, text, resume, guide);
  return {
    element,
    heading: () => (element.hidden ? null : heading),
    update({ model, say }) {
      const mode = model.view?.mode;
      const paused = mode === 'paused';
      show(element, paused || mode === 'closed');
      setText(heading, say(paused ? 'paused_title' : 'closed_title'));
      setText(text, paused ? '' : say('closed_text'));
      show(text, !paused);
      setText(resume, say('resume'));
      setText(guide, say('read_guide'));
      show(resume, paused);
      show(guide, !paused);
    },
  };
}

/** Refusals of commands ("nothing to undo"), which belong to no form. */
export function makeCommandTrouble(): Part {
  return makeTrouble('do');
}
