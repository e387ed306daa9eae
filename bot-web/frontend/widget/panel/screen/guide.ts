/** The appointment guide as a page of its own: read it, print it, go back. It grows while it is open. */
import type { Guide, GuideItem, GuideSection } from '../../../shared/server-frames.ts';
import type { Say } from '../../texts.ts';
import { button, h, setText, show } from './dom.ts';
import type { Acts, Part, Scene } from './scene.ts';

/** More blank lines than this do not fit a page. */
const LINES_MOST = 40;
const PHONE = /^[+\d][\d()\s-]*$/;

export interface PageView extends Part { heading(): HTMLElement }

export function makeGuide(acts: Acts): PageView {
  const back = button('', 'secondary', () => acts.go('chat'));
  const print = button('', 'primary', () => window.print());
  const heading = h('h2', { tabindex: -1 });
  const paper = h('div', { class: 'paper' });
  const element = h('section', { class: 'page guide', hidden: true },
    h('div', { class: 'page-tools' }, back, print), heading, paper);
  let drawn: Guide | null | undefined;

  return {
    element,
    heading: () => heading,
    update({ page, model, say }: Scene) {
      show(element, page === 'guide');
      if (page !== 'guide') return;
      setText(back, say('back_to_chat'));
      setText(print, say('print'));
      show(print, model.guide !== null);
      setText(heading, model.guide?.title ?? say('guide_title'));
      if (drawn === model.guide) return;
      drawn = model.guide;
      paper.replaceChildren(...(drawn ? draw(drawn, say) : [h('p', {}, say('guide_waiting'))]));
    },
  };
}

function draw(guide: Guide, say: Say): readonly HTMLElement[] {
  const full = guide.sections.filter((section) => section.items.length > 0 || (section.count ?? 0) > 0);
  return [
    ...[guide.made_for, guide.note].flatMap((text) => (text ? [h('p', { class: 'made-for' }, text)] : [])),
    ...(full.length === 0 ? [h('p', {}, say('guide_none'))] : full.map(drawSection)),
    h('footer', { class: 'paper-foot' }, ...guide.footer.map((text) => h('p', {}, text)), h('p', {}, say('guide_version', { version: guide.version }))),
  ];
}

function drawSection(section: GuideSection): HTMLElement {
  const list = section.kind === 'items' ? 'ol' : 'ul';
  return h('section', { class: `guide-${section.kind}` },
    h('h3', {}, section.title),
    section.intro ? h('p', {}, section.intro) : null,
    section.items.length > 0 && h(list, {}, ...section.items.map((item) => drawItem(item, section.kind))),
    ...blankLines(section));
}

/** In "answers" the text is what was asked and the detail what was answered; in "calls" the detail is the number. */
function drawItem({ text, detail }: GuideItem, kind: GuideSection['kind']): HTMLElement {
  if (!detail) return h('li', {}, h('span', {}, text));
  const number = kind === 'calls' && PHONE.test(detail) ? h('a', { href: `tel:${detail}` }, detail) : detail;
  return h('li', {}, h('span', {}, text), h('small', {}, number));
}

function blankLines({ kind, count = 0 }: GuideSection): readonly HTMLElement[] {
  const lines = kind === 'lines' ? Math.min(count, LINES_MOST) : 0;
  return Array.from({ length: lines }, () => h('div', { class: 'blank-line', 'aria-hidden': 'true' }));
}
