/** A plain disclosure: a button that shows a list of buttons. */
import { openQuestion } from '../model/fold.ts';
import { button, h, setText, show } from './dom.ts';
import { measureRoom } from './room.ts';
import { makeReader } from './reader.ts';
import type { Acts, Part, Scene } from './scene.ts';

const SIZES = ['size_1', 'size_2', 'size_3'] as const;

export function makeMenu(acts: Acts): Part & { close(): boolean } {
  const reader = makeReader();
  let scene: Scene | null = null;
  let size = 0;

  const toggle = h('button', { type: 'button', class: 'menu-button', 'aria-expanded': 'false', 'aria-controls': 'menu' });
  const item = (press: () => void, stays = false) => button('', 'menu-item', () => {
    if (!stays) close();
    press();
    if (scene) update(scene);
  });
  const items = {
    menu_answers: item(() => acts.go('answers')),
    menu_guide: item(() => acts.go('guide')),
    menu_text_size: item(() => { size = (size + 1) % SIZES.length; applySize(size); }, true),
    menu_read_aloud: item(() => scene && reader.toggle(scene, () => scene && update(scene))),
    menu_pause: item(() => acts.send({ in: 'do', what: 'pause' })),
    menu_again: item(() => acts.send({ in: 'do', what: 'start_again' })),
    menu_close: item(() => acts.close()),
  };
  const list = h('ul', { id: 'menu', class: 'menu', hidden: true },
    ...Object.values(items).map((entry) => h('li', {}, entry)));
  const element = h('div', { class: 'menu-place' }, toggle, list);

  toggle.addEventListener('click', () => setOpen(list.hidden === true));
  // Leaving the menu by Tab or by a click elsewhere closes it; focus stays where the person put it.
  element.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) setOpen(false);
  });
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !element.contains(event.target)) setOpen(false);
  });

  function setOpen(open: boolean): void {
    show(list, open);
    toggle.setAttribute('aria-expanded', String(open));
  }

  /** True when it was open; then focus goes back to its button. */
  function close(): boolean {
    if (list.hidden) return false;
    setOpen(false);
    toggle.focus();
    return true;
  }

  function update(now: Scene): void {
    scene = now;
    const { say } = now;
    setText(toggle, say('menu'));
    for (const key of ['menu_answers', 'menu_guide', 'menu_pause', 'menu_again', 'menu_close'] as const) setText(items[key], say(key));
    setText(items.menu_text_size, say('menu_text_size', { size: say(SIZES[size] ?? 'size_1') }));
    setText(items.menu_read_aloud, say(reader.reading() ? 'menu_stop_reading' : 'menu_read_aloud'));
    show(items.menu_read_aloud, reader.possible && openQuestion(now.model) !== null);
    show(items.menu_pause, now.model.view?.mode === 'bot');
    show(items.menu_again, now.model.view !== null && now.model.view.mode !== 'held');
  }

  return { element, update, close };
}

function applySize(size: number): void {
  for (let i = 0; i < SIZES.length; i++) document.documentElement.classList.toggle(`text-${i + 1}`, i === size);
  measureRoom();
}
