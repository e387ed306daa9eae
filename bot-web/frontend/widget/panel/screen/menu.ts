/** A plain disclosure: a button that shows a list of buttons. */
import { openQuestion } from '../model/fold.ts';
import type { TextKey } from '../../texts.ts';
import { button, h, setText, show } from './dom.ts';
import { offerLanguages } from './languages.ts';
import { makeReader } from './reader.ts';
import { measureRoom } from './room.ts';
import type { Acts, Part, Scene } from './scene.ts';

const SIZES = ['size_1', 'size_2', 'size_3'] as const;

export class Menu implements Part {
  private readonly reader = makeReader();
  private readonly toggle = h('button', { type: 'button', class: 'menu-button', 'aria-expanded': 'false', 'aria-controls': 'menu' });
  private readonly list = h('ul', { id: 'menu', class: 'menu', hidden: true });
  readonly element = h('div', { class: 'menu-place' }, this.toggle, this.list);
  private readonly items = new Map<TextKey, HTMLButtonElement>();
  private scene: Scene | null = null;
  private size = 0;
  private readonly acts: Acts;
  private readonly languages = h('li', {});

  constructor(acts: Acts) {
    this.acts = acts;
    this.item('menu_answers', () => acts.go('answers'));
    this.item('menu_guide', () => acts.go('guide'));
    this.item('menu_text_size', () => this.nextSize(), true);
    this.item('menu_read_aloud', () => this.read());
    this.item('menu_renew', () => acts.send({ in: 'do', what: 'renew' }));
    this.item('menu_pause', () => acts.send({ in: 'do', what: 'pause' }));
    this.item('menu_again', () => acts.send({ in: 'do', what: 'start_again' }));
    this.list.append(this.languages);
    this.item('menu_close', () => acts.close());
    this.toggle.addEventListener('click', () => this.setOpen(!this.isOpen()));
    // Leaving the menu by Tab or by a click elsewhere closes it; focus stays where the person put it.
    this.element.addEventListener('focusout', (event) => this.closeUnlessInside(event.relatedTarget));
    document.addEventListener('click', (event) => this.closeUnlessInside(event.target));
  }

  /** True when it was open; then focus goes back to its button. */
  close(): boolean {
    if (!this.isOpen()) return false;
    this.setOpen(false);
    this.toggle.focus();
    return true;
  }

  update(scene: Scene): void {
    this.scene = scene;
    const { say, model } = scene;
    setText(this.toggle, say('menu'));
    for (const [key, item] of this.items) setText(item, say(key, { size: say(SIZES[this.size] ?? 'size_1') }));
    if (this.reader.reading()) this.set('menu_read_aloud', (item) => setText(item, say('menu_stop_reading')));
    this.set('menu_read_aloud', (item) => show(item, this.reader.possible && openQuestion(model) !== null));
    this.set('menu_renew', (item) => show(item, model.view?.renew === true));
    this.set('menu_pause', (item) => show(item, model.view?.mode === 'bot'));
    offerLanguages(this.languages, scene, this.acts);
    show(this.languages, this.languages.childElementCount > 0);
    this.set('menu_again', (item) => show(item, model.view !== null && model.view.mode !== 'held'));
  }

  private item(key: TextKey, press: () => void, stays = false): void {
    const made = button('', 'menu-item', () => {
      if (!stays) this.close();
      press();
      if (this.scene) this.update(this.scene);
    });
    this.items.set(key, made);
    this.list.append(h('li', {}, made));
  }

  private set(key: TextKey, change: (item: HTMLButtonElement) => void): void {
    const item = this.items.get(key);
    if (item) change(item);
  }

  private isOpen(): boolean {
    return !this.list.hidden;
  }

  private setOpen(open: boolean): void {
    show(this.list, open);
    this.toggle.setAttribute('aria-expanded', String(open));
  }

  private closeUnlessInside(target: EventTarget | null): void {
    if (target instanceof Node && !this.element.contains(target)) this.setOpen(false);
  }

  private nextSize(): void {
    this.size = (this.size + 1) % SIZES.length;
    for (let i = 0; i < SIZES.length; i++) document.documentElement.classList.toggle(`text-${i + 1}`, i === this.size);
    measureRoom();
  }

  private read(): void {
    if (this.scene) this.reader.toggle(this.scene, () => this.scene && this.update(this.scene));
  }
}
