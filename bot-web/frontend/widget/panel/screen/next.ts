/**
 * The way down to the question when long cards push it out of sight: cards are read first, and nobody has to wonder whether
 * that was all. For eyes only: with a keyboard or a screen reader the focus is on the question already.
 */
import { button, focusQuietly, h, scrollCalmly, setText, show } from './dom.ts';
import type { Part, Scene } from './scene.ts';

export function makeNext(main: () => HTMLElement, question: { readonly element: HTMLElement; heading(): HTMLElement | null }): Part {
  const press = button('', 'next', () => {
    const heading = question.heading();
    if (!heading) return;
    focusQuietly(heading);
    scrollCalmly(question.element);
  });
  press.tabIndex = -1;
  const element = h('div', { class: 'next-place', 'aria-hidden': 'true', hidden: true }, press);
  let watching = false;

  function watch(): void {
    watching = true;
    new IntersectionObserver(([seen]) => {
      const below = seen !== undefined && !seen.isIntersecting && seen.boundingClientRect.top > (seen.rootBounds?.bottom ?? Infinity);
      show(element, below);
    }, { root: main() }).observe(question.element);
  }

  return {
    element,
    update({ say }: Scene) {
      setText(press, say('to_question'));
      if (!watching && 'IntersectionObserver' in window) watch();
    },
  };
}
