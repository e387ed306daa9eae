/** The line that is always there: write it in your own words. What was written stays until it is safely stored. */
import { openQuestion } from '../model/fold.ts';
import { h, setText, show } from './dom.ts';
import { makeTrouble } from './trouble.ts';
import type { Acts, Part, Scene } from './scene.ts';

export const WORDS_MOST = 2_000;

export interface OwnWords extends Part { clear(): void }

export function makeOwnWords(acts: Acts): OwnWords {
  const trouble = makeTrouble('text');
  const label = h('label', { for: 'own-words' });
  const area = h('textarea', { id: 'own-words', rows: 1, maxlength: WORDS_MOST, 'aria-describedby': trouble.id });
  const send = h('button', { type: 'submit', class: 'secondary' });
  const element = h('form', { class: 'own-words' }, label, h('div', { class: 'row' }, area, send), trouble.element);
  let scene: Scene | null = null;

  element.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  // Enter makes a new line, as on every phone; Ctrl or Cmd with Enter sends, for those who know it.
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    submit();
  });
  area.addEventListener('input', () => {
    trouble.say('');
    grow();
  });

  function submit(): void {
    const text = area.value.trim();
    if (!scene || scene.sending.has('text')) return;
    if (text) return acts.send({ in: 'text', val: { text } });
    trouble.say(scene.say('words_first'));
    acts.tell(scene.say('words_first'));
    area.focus();
  }

  function grow(): void {
    area.rows = Math.min(5, Math.max(1, area.value.split('\n').length, Math.ceil(area.value.length / 34)));
  }

  return {
    element,
    clear() {
      area.value = '';
      grow();
    },
    update(now) {
      scene = now;
      const { model, say } = now;
      const mode = model.view?.mode;
      show(element, mode === 'bot');
      const open = openQuestion(model);
      setText(label, say(open === null ? 'own_words_only' : open.body.kind === 'text' ? 'own_words_else' : 'own_words'));
      const busy = now.sending.has('text');
      area.readOnly = busy;
      setText(send, say(busy ? 'sending' : 'send'));
      send.setAttribute('aria-disabled', String(busy));
      trouble.update(now);
    },
  };
}
