/**
 * The guide as its own paper: read it, change it, print it. Loaded when the guide is first opened. Nothing is changed here
 * before the server has it: a change shows when its `guide` frame is here, and is told when its `ok` is.
 */
import type { GuideUtterance } from '../../shared/client-frames.ts';
import type { Guide, GuideItem, GuideSection } from '../../shared/server-frames.ts';
import { attribute, button, h, setText, show } from '../panel/screen/dom.ts';
import type { Acts, Part, Scene } from '../panel/screen/scene.ts';
import { makeTrouble } from '../panel/screen/trouble.ts';
import { sayer } from '../say.ts';
import { act, type Acting, drawLine, lineWords } from './line.ts';
import { drawSection, foot, type GuideSay, head, isTopic, neighbours, TOP } from './sheet.ts';
import { GUIDE_TEXTS } from './texts.ts';
import { takeaway } from './takeaway.ts';
import { makeWriting, type Writing } from './writing.ts';

type Change = Omit<GuideUtterance, 'in'>;
/** What follows once a change is kept: what is told, and the keys the focus looks for, the first that is there. */
interface Pending { readonly cm: string; readonly told: string; readonly focus: readonly string[]; readonly after?: () => void }

export function makePaper(acts: Acts): Part {
  return new Paper(acts);
}

class Paper implements Part, Acting {
  private readonly acts: Acts;
  private readonly trouble = makeTrouble('guide');
  private readonly large = button('', 'secondary', () => this.toggleLarge());
  private readonly print = button('', 'primary', () => window.print());
  private readonly undo = button('', 'secondary undo', () => this.takeBack());
  private readonly saving = h('span', { class: 'saving' });
  private readonly sheet = h('div', { class: 'paper' });
  private readonly status = h('div', { class: 'guide-status' }, this.trouble.element, this.saving, this.undo);
  readonly element = h('div', {}, h('div', { class: 'page-tools' }, this.large, this.print), this.sheet, this.status);
  private readonly takeaway: Part;
  private scene: Scene | null = null;
  private say: GuideSay = sayer(GUIDE_TEXTS, {});
  private drawn = '';
  private guide: Guide | null = null;
  private pending: Pending | null = null;
  private open: string | null = null;
  private editing: { readonly id: string; readonly writing: Writing } | null = null;
  private adding: { readonly lang: string; readonly writing: Writing } | null = null;
  /** The line just taken away: "Removed. Undo" stands in its place until the next change. */
  private gone: { readonly item: GuideItem; readonly before: string | null; readonly section: string } | null = null;

  constructor(acts: Acts) {
    this.acts = acts;
    this.undo.dataset['key'] = 'undo';
    this.takeaway = takeaway(this.element, { acts, offered: (yes) => show(this.print, yes) });
  }

  update(scene: Scene): void {
    this.scene = scene;
    this.say = sayer(GUIDE_TEXTS, scene.labels);
    this.guide = scene.model.guide;
    if (scene.page === 'guide' && this.guide) this.draw(this.guide);
    this.takeaway.update(scene);
    this.trouble.update(scene);
    this.settle(scene);
  }

  private draw(guide: Guide): void {
    const { say } = this;
    setText(this.print, say('print'));
    setText(this.large, say('large_print'));
    setText(this.undo, say('undo'));
    attribute(this.large, 'aria-pressed', String(document.documentElement.classList.contains('large-print')));
    const busy = this.busy();
    setText(this.saving, busy && this.scene?.link.name === 'live' ? say('saving') : '');
    show(this.undo, guide.editing.undo && this.mayChange());
    const likeness = JSON.stringify([this.scene?.lang, guide, this.mayChange(), this.open, this.editing?.id, this.gone]);
    if (likeness === this.drawn) return;
    this.drawn = likeness;
    const key = this.keyInFocus();
    this.sheet.replaceChildren(...this.parts(guide));
    if (key !== null) this.focus([key]);
  }

  private parts(guide: Guide): readonly HTMLElement[] {
    const full = guide.sections.filter((section) => section.items.length > 0 || (section.count ?? 0) > 0);
    const firstTopic = full.find(isTopic)?.id;
    const parts = full.flatMap((section) => {
      const drawn = drawSection(section, (of) => this.lines(guide, of));
      drawn.classList.toggle('new-page', section.id === guide.annex);
      return section.id === firstTopic ? [...this.adder(), drawn] : [drawn];
    });
    if (firstTopic === undefined && full.some((section) => section.questions)) parts.push(...this.adder());
    return [...head(guide), ...(full.length === 0 ? [h('p', {}, this.say('guide_none'))] : parts), ...this.removed(guide), foot(guide)];
  }

  private lines(guide: Guide, section: GuideSection): readonly HTMLElement[] {
    if (!this.mayChange()) return section.items.map((item) => h('li', {}, ...lineWords(item, this.say)));
    const lines = section.items.map((item) => this.line(guide, section, item));
    const { gone } = this;
    if (gone?.section === section.id) {
      const at = section.items.findIndex((item) => item.id === gone.before);
      lines.splice(at < 0 ? lines.length : at, 0, this.goneLine(gone.item));
    }
    return lines;
  }

  private line(guide: Guide, section: GuideSection, item: GuideItem): HTMLElement {
    const beside = neighbours(guide, item);
    const at = beside.findIndex(({ id }) => id === item.id);
    const picked = section.id === TOP && guide.editing.picked;
    const writing = this.editing?.id === item.id ? this.editing.writing : null;
    return drawLine(item, { picked, open: this.open === item.id, writing, first: at === 0, last: at === beside.length - 1,
      moves: section.id !== TOP || picked }, this, this.say);
  }

  private goneLine(item: GuideItem): HTMLElement {
    return h('li', { class: 'gone' }, h('span', {}, this.say('removed_here')), ' ',
      act(this.say('undo_here'), 'secondary', 'gone undo', item, this.say, () => this.takeBack()));
  }

  private adder(): readonly HTMLElement[] {
    if (!this.mayChange() || !this.scene) return [];
    const { lang } = this.scene;
    if (this.adding?.lang !== lang) this.adding = { lang, writing: this.makeAdder(this.scene, this.adding?.writing.words() ?? '') };
    const { gone } = this;
    const homeless = gone !== null && !this.guide?.sections.some(({ id }) => id === gone.section);
    return [h('section', { class: 'adder' }, this.adding.writing.element), ...(homeless ? [h('ul', {}, this.goneLine(gone.item))] : [])];
  }

  private makeAdder(scene: Scene, text: string): Writing {
    return makeWriting({ key: 'add', text, label: this.say('add_label'), keep: this.say('add'), say: this.say, panelSay: scene.say,
      tell: (told) => this.acts.tell(told), cancel: null, done: (added) => this.add(added) });
  }

  private removed(guide: Guide): readonly HTMLElement[] {
    const { removed } = guide.editing;
    if (removed.length === 0 || !this.mayChange()) return [];
    const back = (item: GuideItem, i: number): HTMLElement => {
      const next = (removed[i + 1] ?? removed[i - 1])?.id;
      return h('li', {}, ...lineWords(item, this.say), act(this.say('put_back'), 'secondary', `${item.id} back`, item, this.say,
        () => this.change({ what: 'restore', node: item.id }, this.say('told_put_back', { text: item.text }), [next ? `${next} back` : `${item.id} change`])));
    };
    return [h('section', { class: 'removed' }, h('h3', {}, this.say('removed_title')), h('ul', {}, ...removed.map(back)))];
  }

  // What the person does

  star(item: GuideItem): void {
    const out = this.isPicked(item);
    this.change({ what: out ? 'untop' : 'top', node: item.id }, this.say(out ? 'told_top_out' : 'told_top_in', { text: item.text }),
      [...this.nextStars(item), `section ${TOP}`]);
  }

  openChanges(item: GuideItem): void {
    this.open = this.open === item.id ? null : item.id;
    this.redraw();
  }

  edit(item: GuideItem): void {
    if (!this.scene) return;
    const end = (): void => {
      this.editing = null;
      this.redraw();
      this.focus([`${item.id} edit`, `${item.id} change`]);
    };
    const done = (text: string): void => {
      if (text === item.text) return end();
      const kept = (): void => { this.editing = null; };
      this.change({ what: 'edit', node: item.id, val: { text } }, this.say('told_edit', { text }), [`${item.id} edit`, `${item.id} change`], kept);
    };
    const writing = makeWriting({ key: `${item.id} words`, text: item.text, label: this.say('edit_label'), keep: this.say('save'), say: this.say,
      panelSay: this.scene.say, tell: (text) => this.acts.tell(text), cancel: end, done });
    this.editing = { id: item.id, writing };
    this.redraw();
    this.focus([writing.key]);
  }

  move(item: GuideItem, way: 'up' | 'down'): void {
    if (!this.guide) return;
    const beside = neighbours(this.guide, item);
    const place = beside.findIndex(({ id }) => id === item.id) + (way === 'up' ? 0 : 2);
    this.change({ what: way, node: item.id }, this.say(way === 'up' ? 'told_up' : 'told_down', { place, of: beside.length }), [`${item.id} ${way}`]);
  }

  remove(item: GuideItem): void {
    const section = this.guide?.sections.find(({ items }) => items.some(({ id }) => id === item.id));
    if (!section) return;
    const at = section.items.findIndex(({ id }) => id === item.id);
    const gone = { item, before: section.items[at + 1]?.id ?? null, section: section.id };
    this.change({ what: 'remove', node: item.id }, this.say('told_removed', { text: item.text }), ['gone undo', 'undo'], () => {
      this.gone = gone;
      this.open = null;
    });
  }

  private add(text: string): void {
    this.change({ what: 'add', val: { text } }, this.say('told_add', { text }), ['add'], () => this.adding?.writing.clear());
  }

  private takeBack(): void {
    const back = this.gone?.item.id;
    this.change({ what: 'undo' }, this.say('told_undo'), [...(back ? [`${back} change`] : []), 'undo', 'add']);
  }

  private toggleLarge(): void {
    const large = document.documentElement.classList.toggle('large-print');
    attribute(this.large, 'aria-pressed', String(large));
    this.acts.tell(this.say(large ? 'told_large' : 'told_small'));
  }

  private change(change: Change, told: string, focus: readonly string[], after?: () => void): void {
    if (this.busy()) {
      this.trouble.say(this.say('still_saving'));
      return this.acts.tell(this.say('still_saving'));
    }
    const cm = this.acts.send({ in: 'guide', ...change });
    if (cm !== null) this.pending = { cm, told, focus, ...(after && { after }) };
  }

  /** A change that was kept is told and the focus follows; one that was refused leaves everything as it is. */
  private settle({ trouble, model, page }: Scene): void {
    const { pending } = this;
    if (!pending || this.busy()) return;
    this.pending = null;
    if (trouble?.cm === pending.cm || model.view?.mode === 'held') return;
    this.gone = null;
    pending.after?.();
    this.redraw();
    if (page !== 'guide') return;
    this.acts.tell(pending.told);
    this.focus(pending.focus);
  }

  // Small things

  private isPicked(item: GuideItem): boolean {
    const top = this.guide?.sections.find(({ id }) => id === TOP);
    return (this.guide?.editing.picked ?? false) && (top?.items.some(({ id }) => id === item.id) ?? false);
  }

  /** After a line has gone to another place: the star of the line that follows it now, else of the one before. */
  private nextStars(item: GuideItem): readonly string[] {
    const items = this.guide?.sections.filter((section) => section.questions).flatMap((section) => section.items) ?? [];
    const at = items.findIndex(({ id }) => id === item.id);
    return [items[at + 1], items[at - 1]].flatMap((next) => (next ? [`${next.id} star`] : []));
  }

  private busy(): boolean {
    return this.scene?.sending.has('guide') ?? false;
  }

  /** While a danger card waits there is nothing but the card; where the talk ended with nothing in it, there is nothing to change. */
  private mayChange(): boolean {
    return this.scene?.model.view?.mode !== 'held' && (this.guide?.sections.some((section) => section.questions) ?? false);
  }

  private redraw(): void {
    if (this.guide) this.draw(this.guide);
  }

  private keyInFocus(): string | null {
    const here = document.activeElement;
    return here instanceof HTMLElement && this.element.contains(here) ? (here.dataset['key'] ?? null) : null;
  }

  private focus(keys: readonly string[]): void {
    const all = [...this.element.querySelectorAll<HTMLElement>('[data-key]')];
    for (const key of keys) {
      const found = all.find((each) => each.dataset['key'] === key && !each.hidden);
      if (found) return found.focus();
    }
  }
}
