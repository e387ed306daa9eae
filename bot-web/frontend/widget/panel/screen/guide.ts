/** The appointment guide as a page of its own. What draws it is loaded when it is first opened; that may fail, and is said. */
import { button, h, setText, show } from './dom.ts';
import type { Acts, Part, Scene } from './scene.ts';

export interface PageView extends Part { heading(): HTMLElement }
/** Loads what draws the guide. `attempt` counts from 0. */
export type LoadGuide = (attempt: number) => Promise<{ makePaper(acts: Acts): Part }>;

export class GuidePage implements PageView {
  private readonly acts: Acts;
  private readonly load: LoadGuide;
  private readonly title = h('h2', { tabindex: -1 });
  private readonly waiting = h('p', {});
  private readonly again = button('', 'primary', () => void this.fetch());
  private readonly place = h('div', {});
  private readonly back: HTMLButtonElement;
  readonly element: HTMLElement;
  private paper: Part | null = null;
  private state: 'none' | 'loading' | 'failed' = 'none';
  private attempt = 0;
  private scene: Scene | null = null;

  constructor(acts: Acts, load: LoadGuide) {
    this.acts = acts;
    this.load = load;
    this.back = button('', 'secondary', () => acts.go('chat'));
    this.element = h('section', { class: 'page guide', hidden: true }, this.back, this.title, this.waiting, this.again, this.place);
  }

  heading(): HTMLElement {
    return this.title;
  }

  update(scene: Scene): void {
    this.scene = scene;
    const { page, model, say } = scene;
    show(this.element, page === 'guide');
    if (page === 'guide' && this.state === 'none') void this.fetch();
    const failed = this.state === 'failed';
    setText(this.back, say('back_to_chat'));
    setText(this.title, model.guide?.title ?? say('guide_title'));
    setText(this.again, say('try_again'));
    show(this.again, failed);
    show(this.waiting, !this.paper || !model.guide);
    setText(this.waiting, say(failed ? 'guide_failed' : 'guide_waiting'));
    show(this.place, model.guide !== null);
    this.paper?.update(scene);
  }

  private async fetch(): Promise<void> {
    const asked = document.activeElement === this.again;
    this.state = 'loading';
    try {
      const { makePaper } = await this.load(this.attempt++);
      this.paper = makePaper(this.acts);
      this.place.replaceChildren(this.paper.element);
      if (asked) this.title.focus();
    } catch {
      this.state = 'failed';
      this.acts.tell(this.scene?.say('guide_failed') ?? '');
    }
    if (this.scene) this.update(this.scene);
  }
}
