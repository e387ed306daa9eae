/** The line that is always there: write it in your own words. What was written stays until it is safely stored. */
import { openQuestion } from '../model/fold.ts';
import { h, setText, show } from './dom.ts';
import { makeTrouble } from './trouble.ts';
import type { Acts, Part, Scene } from './scene.ts';

export const WORDS_MOST = 2_000;
const ROWS_MOST = 5;
/** About this many letters fit a row; the field grows before the text hides. */
const ROW_LETTERS = 34;

export class OwnWords implements Part {
  private readonly acts: Acts;
  private readonly trouble = makeTrouble('text');
  private readonly label = h('label', { for: 'own-words' });
  private readonly keys = h('p', { class: 'unseen', id: 'own-words-keys' });
  private readonly area = h('textarea', {
    id: 'own-words', rows: 1, dir: 'auto', enterkeyhint: 'send', 'aria-describedby': `${this.keys.id} ${this.trouble.id}`,
  });
  private readonly send = h('button', { type: 'submit', class: 'secondary' });
  readonly element = h('form', { class: 'own-words' }, this.label, h('div', { class: 'row' }, this.area, this.send), this.keys, this.trouble.element);
  private scene: Scene | null = null;

  constructor(acts: Acts) {
    this.acts = acts;
    this.element.addEventListener('submit', (event) => this.submit(event));
    // Enter sends, as in every chat; Shift with Enter makes a new line. An Enter that ends a composed letter does neither.
    this.area.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) this.submit(event);
    });
    this.area.addEventListener('input', () => {
      this.trouble.say('');
      this.grow();
    });
  }

  clear(): void {
    this.area.value = '';
    this.grow();
  }

  update(scene: Scene): void {
    this.scene = scene;
    const { model, say } = scene;
    const busy = scene.sending.has('text');
    const open = openQuestion(model);
    show(this.element, model.view?.mode === 'bot');
    setText(this.label, say(open === null ? 'own_words_only' : open.body.kind === 'text' ? 'own_words_else' : 'own_words'));
    this.area.readOnly = busy;
    setText(this.keys, say('own_words_keys'));
    setText(this.send, say(busy ? 'sending' : 'send'));
    this.send.setAttribute('aria-disabled', String(busy));
    this.trouble.update(scene);
  }

  private submit(event: Event): void {
    event.preventDefault();
    const text = this.area.value.trim();
    if (!this.scene || this.scene.sending.has('text')) return;
    const over = text.length - WORDS_MOST;
    if (text && over <= 0) return void this.acts.send({ in: 'text', val: { text } });
    const missing = text ? this.scene.say('text_long', { over }) : this.scene.say('write_first');
    this.trouble.say(missing);
    this.acts.tell(missing);
    this.area.focus();
  }

  private grow(): void {
    const { value } = this.area;
    this.area.rows = Math.min(ROWS_MOST, Math.max(1, value.split('\n').length, Math.ceil(value.length / ROW_LETTERS)));
  }
}
