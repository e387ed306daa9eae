/** Draws the guide's sections. What can be changed is drawn by whoever hands in `questions`. */
import type { Guide, GuideItem, GuideSection } from '../../shared/server-frames.ts';
import { attribute, h } from '../panel/screen/dom.ts';
import type { GUIDE_TEXTS } from './texts.ts';

export type GuideSay = (key: keyof typeof GUIDE_TEXTS, values?: Readonly<Record<string, string | number>>) => string;

/** More blank lines or rows than this do not fit a page. */
const LINES_MOST = 40;
const PHONE = /^[+\d][\d()\s-]*$/;
export const TOP = 'top';

export function isTopic(section: GuideSection): boolean {
  return section.questions && section.id !== TOP;
}

/** The questions of one topic in their order, those of the annex last; or the top three. */
export function neighbours(guide: Guide, item: GuideItem): readonly GuideItem[] {
  const top = guide.sections.find((section) => section.id === TOP);
  if (guide.editing.picked && top?.items.some(({ id }) => id === item.id)) return top.items;
  return guide.sections.filter(isTopic).flatMap((section) => section.items).filter(({ topic }) => topic === item.topic);
}

export function head(guide: Guide): readonly HTMLElement[] {
  const { made_for, note, endorsement } = guide;
  return [...[made_for, note].flatMap((text) => (text ? [h('p', { class: 'made-for' }, text)] : [])),
    ...(endorsement ? [h('p', { class: 'endorsement' }, endorsement)] : [])];
}

export function foot(guide: Guide): HTMLElement {
  return h('footer', { class: 'paper-foot' }, ...guide.footer.map((text) => h('p', {}, text)));
}

export function drawSection(section: GuideSection, lines: (section: GuideSection) => readonly HTMLElement[]): HTMLElement {
  const list = section.kind === 'items' ? 'ol' : 'ul';
  const element = h('section', { class: `guide-${section.kind} guide-${section.id}` },
    h('h3', { tabindex: -1, 'data-key': `section ${section.id}` }, section.title),
    section.intro ? h('p', {}, section.intro) : null,
    section.items.length > 0 && h(list, {}, ...(section.questions ? lines(section) : section.items.map((item) => drawItem(item, section.kind)))),
    ...blankLines(section), table(section));
  attribute(element, 'class', `${element.className}${section.questions ? ' questions' : ''}`);
  return element;
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

/** Empty rows to fill in by hand. Where it is wider than the screen, it scrolls by itself, also with the keyboard. */
function table({ kind, title, columns = [], count = 0 }: GuideSection): HTMLElement | null {
  if (kind !== 'table') return null;
  const row = (): HTMLElement => h('tr', {}, ...columns.map(() => h('td', {})));
  return h('div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': title },
    h('table', {},
      h('thead', {}, h('tr', {}, ...columns.map((column) => h('th', { scope: 'col' }, column)))),
      h('tbody', {}, ...Array.from({ length: Math.min(count, LINES_MOST) }, row))));
}
