/** Who is talking (an automated guide), where the person is, and the way to the guide and the menu. */
import { button, h, setText, show } from './dom.ts';
import { Menu } from './menu.ts';
import type { Acts, Part, Scene } from './scene.ts';

export function makeHeader(acts: Acts): Part & { closeMenu(): boolean } {
  const title = h('h1', { tabindex: -1 });
  const badge = h('p', { class: 'badge' });
  const close = button('', 'icon close', () => acts.close());
  const menu = new Menu(acts);
  const step = h('p', { class: 'step' });
  const filled = h('div', { class: 'filled' });
  const bar = h('div', { class: 'bar', 'aria-hidden': 'true' }, filled);
  const guide = button('', 'guide-count', () => acts.go('guide'));
  const element = h('header', {},
    h('div', { class: 'names' }, h('div', { class: 'who' }, title, badge), menu.element, close),
    h('div', { class: 'where' }, h('div', { class: 'progress' }, step, bar), guide));

  return {
    element,
    closeMenu: () => menu.close(),
    update(scene) {
      const { say } = scene;
      setText(title, say('panel_title'));
      setText(badge, say('not_a_person'));
      close.setAttribute('aria-label', say('close'));
      menu.update(scene);
      updateProgress(scene, step, filled, bar);
      setText(guide, guideCount(scene));
    },
  };
}

function updateProgress({ model, say }: Scene, step: HTMLElement, filled: HTMLElement, bar: HTMLElement): void {
  const here = model.view?.step;
  show(step, here !== undefined);
  show(bar, here !== undefined);
  if (!here) return;
  setText(step, say('step_here', { index: here.index, of: here.of, title: here.title }));
  // Set through the CSSOM: a style attribute would be refused by the page's content security policy.
  filled.style.setProperty('inline-size', `${Math.round((100 * here.index) / Math.max(1, here.of))}%`);
}

function guideCount({ model, say }: Scene): string {
  const questions = model.view?.guide.questions ?? 0;
  if (questions === 0) return say('guide_count_0');
  return questions === 1 ? say('guide_count_1') : say('guide_count', { questions });
}
