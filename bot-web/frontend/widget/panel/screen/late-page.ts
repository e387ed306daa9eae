/**
 * A page beside the chat. What draws it is loaded when a page is first opened; that may fail, and is said, with a way to try
 * again.
 */
import { button, h, setText, show } from './dom.ts';
import { makeNumbers } from './numbers.ts';
import type { Acts, Page, Part, Scene } from './scene.ts';

export interface Pages { makePaper(acts: Acts): Part; makeAnswers(acts: Acts): Part; makeHelp(acts: Acts): Part }
/** Loads what draws the pages. `attempt` counts from 0. */
export type LoadPages = (attempt: number) => Promise<Pages>;

export interface PageKind {
  readonly page: Page;
  title(scene: Scene): string;
  /** Whether there is something to show yet; left out where there always is. */
  ready?(scene: Scene): boolean;
  readonly make: keyof Pages;
  /** What stands on top at once, loaded or not. */
  readonly top?: () => Part;
}
export const GUIDE: PageKind = {
  page: 'guide',
  title: ({ model, say }) => model.guide?.title ?? say('menu_guide'),
  ready: ({ model }) => model.guide !== null,
  make: 'makePaper',
};
export const ANSWERS: PageKind = { page: 'answers', title: ({ say }) => say('menu_answers'), make: 'makeAnswers' };
export const HELP: PageKind = { page: 'help', title: ({ say }) => say('help'), make: 'makeHelp', top: makeNumbers };

export class LatePage implements Part {
  readonly kind: PageKind;
  private readonly acts: Acts;
  private readonly load: LoadPages;
  private readonly title = h('h2', { tabindex: -1 });
  private readonly waiting = h('p', {});
  private readonly again = button('', 'primary', () => void this.fetch());
  private readonly place = h('div', {});
  private readonly back: HTMLButtonElement;
  private readonly top: Part | undefined;
  readonly element: HTMLElement;
  private content: Part | null = null;
  private state: 'none' | 'loading' | 'failed' = 'none';
  private attempt = 0;
  private scene: Scene | null = null;

  constructor(kind: PageKind, acts: Acts, load: LoadPages) {
    this.kind = kind;
    this.acts = acts;
    this.load = load;
    this.back = button('', 'secondary', () => acts.go('chat'));
    this.top = kind.top?.();
    this.element = h('section', { class: `page ${kind.page}`, hidden: true }, this.back, this.title, this.top?.element, this.waiting, this.again,
      this.place);
  }

  heading(): HTMLElement {
    return this.title;
  }

  update(scene: Scene): void {
    this.scene = scene;
    const { kind } = this;
    const { page, say } = scene;
    const failed = this.state === 'failed';
    const ready = kind.ready?.(scene) ?? true;
    show(this.element, page === kind.page);
    if (page === kind.page && this.state === 'none') void this.fetch();
    setText(this.back, say('back_to_chat'));
    setText(this.title, kind.title(scene));
    this.top?.update(scene);
    setText(this.again, say('try_again'));
    show(this.again, failed);
    show(this.waiting, !this.content || !ready);
    setText(this.waiting, say(failed ? 'page_failed' : 'page_waiting'));
    show(this.place, ready);
    this.content?.update(scene);
  }

  private async fetch(): Promise<void> {
    const asked = document.activeElement === this.again;
    this.state = 'loading';
    try {
      this.content = (await this.load(this.attempt++))[this.kind.make](this.acts);
      this.place.replaceChildren(this.content.element);
      if (asked) this.title.focus();
    } catch {
      this.state = 'failed';
      this.acts.tell(this.scene?.say('page_failed') ?? '');
    }
    if (this.scene) this.update(this.scene);
  }
}
