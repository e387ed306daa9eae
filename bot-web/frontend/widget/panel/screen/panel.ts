/** The whole screen: parts in reading order, one `update` for all of them, and the rules of where the focus goes. */
import { makeAnnouncer } from './announcer.ts';
import { makeDanger } from './danger.ts';
import { attribute, fill, focusQuietly, h, scrollCalmly, setText, show } from './dom.ts';
import { makeFooter } from './footer.ts';
import { makeHeader } from './header.ts';
import { ANSWERS, GUIDE, HELP, LatePage, type LoadPages } from './late-page.ts';
import { offerLanguages } from './languages.ts';
import { makeTranscript } from './lines.ts';
import { makeNext } from './next.ts';
import { OwnWords } from './own-words.ts';
import { makeQuestion } from './question.ts';
import { makeReturn } from './return.ts';
import { makeCommandTrouble, makeLine, makeMode } from './status.ts';
import type { Acts, Page, Part, Scene } from './scene.ts';

/** Nearer than this to the end, the screen follows what is new; farther up, the person is reading and is left alone. */
const NEAR_END = 120;

export class Panel {
  private readonly announcer = makeAnnouncer();
  private readonly clinic = h('strong', {});
  private readonly reader = h('div', {});
  private readonly languages = h('div', { class: 'languages' });
  private readonly notice = h('div', { class: 'reader' }, this.clinic, this.reader, this.languages);
  private readonly header;
  private readonly danger;
  private readonly transcript;
  private readonly question;
  private readonly mode;
  private readonly ownWords;
  private readonly pages: readonly LatePage[];
  private readonly chat: HTMLElement;
  private readonly main: HTMLElement;
  private readonly landmarks: readonly HTMLElement[];
  private readonly parts: readonly Part[];
  private readonly acts: Acts;
  private arrived = false;

  constructor(root: HTMLElement, acts: Acts, loadPages: LoadPages) {
    this.acts = acts;
    this.header = makeHeader(acts);
    this.danger = makeDanger(acts);
    this.transcript = makeTranscript(acts);
    this.question = makeQuestion(acts);
    this.mode = makeMode(acts);
    this.ownWords = new OwnWords(acts);
    this.pages = [GUIDE, ANSWERS, HELP].map((kind) => new LatePage(kind, acts, loadPages));
    const [line, trouble, footer, back] = [makeLine(acts), makeCommandTrouble(), makeFooter(acts), makeReturn(acts)];
    const next = makeNext(() => this.main, this.question);
    this.chat = h('section', { class: 'chat' }, this.notice, this.transcript.element, this.mode.element,
      back.element, this.question.element, trouble.element, this.ownWords.element, next.element);
    this.main = h('main', {}, this.danger.element, this.chat, ...this.pages.map((page) => page.element));
    this.landmarks = [this.header.element, this.main, footer.element];
    root.replaceChildren(this.header.element, line.element, this.main, footer.element, this.announcer.element);
    this.parts = [this.header, line, this.danger, this.transcript, this.question, this.mode, back, trouble, this.ownWords,
      ...this.pages, footer, next];
  }

  update(scene: Scene): void {
    const follow = this.nearEnd();
    this.updateNotice(scene);
    for (const part of this.parts) part.update(scene);
    show(this.chat, scene.page === 'chat');
    if (!this.arrived) return this.arrive(scene);
    if (follow && scene.page === 'chat' && scene.model.view?.mode !== 'held' && !this.main.contains(document.activeElement)) this.showQuestion();
  }

  /**
   * After the person's own sending was stored as entry `seq`: show what is new, focus what waits for them. Offers come before
   * the question: who types "the scan" and is asked "Did you mean …?" finds the answers with the next Tab.
   */
  followUp(seq: number): void {
    if (!this.danger.element.hidden) return;
    const { transcript } = this;
    const heading = transcript.offersAfter(seq) ?? this.question.heading() ?? this.mode.heading() ?? transcript.firstAfter(seq) ?? transcript.last();
    if (heading) focusQuietly(heading);
    const top = transcript.lineAt(seq) ?? transcript.firstAfter(seq) ?? this.place();
    if (top) scrollCalmly(top);
  }

  focusPage(page: Page): void {
    if (page === 'chat') return this.focusChat();
    const open = this.pages.find(({ kind }) => kind.page === page);
    open?.heading().focus();
    // To its own top: above it may be the header, or a danger card that waits.
    open?.element.scrollIntoView({ block: 'start' });
  }

  /** Back from another page: the danger card, else where the conversation stands, at the top. */
  private focusChat(): void {
    const card = this.card();
    focusQuietly(card ?? this.question.heading() ?? this.transcript.last() ?? this.main);
    (card ?? this.place())?.scrollIntoView({ block: 'start' });
  }

  focusStart(): void {
    const start = this.card() ?? this.question.heading() ?? this.mode.heading() ?? this.title();
    if (start) focusQuietly(start);
  }

  tell(text: string): void {
    this.announcer.tell(text);
  }

  clearOwnWords(): void {
    this.ownWords.clear();
  }

  closeMenu(): boolean {
    return this.header.closeMenu();
  }

  private updateNotice(scene: Scene): void {
    const { clinic, say } = scene;
    document.title = say('panel_title');
    offerLanguages(this.languages, scene, this.acts);
    // The clinic's page has a header, a main part and a footer too: by their names nobody mixes them up.
    for (const landmark of this.landmarks) attribute(landmark, 'aria-label', say('panel_title'));
    show(this.notice, clinic !== null);
    setText(this.clinic, clinic?.name ?? '');
    const names = clinic?.readers?.join(', ') ?? '';
    const lines = clinic ? [clinic.reader, names && say('readers', { names }), clinic.hours && say('hours', { hours: clinic.hours })].filter(Boolean) : [];
    fill(this.reader, lines, () => lines.map((line) => h('p', {}, line)));
  }

  /** The first sight of a new conversation is its greeting; that of an old one is the question that waits. */
  private arrive({ model }: Scene): void {
    if (!model.view) return;
    this.arrived = true;
    if (!model.entries.some((entry) => entry.k === 'said')) return;
    this.showQuestion();
    // Opened before anything was here, the focus waits on the title; it goes on unless the person moved it.
    if (document.activeElement === this.title()) this.focusStart();
  }

  /** The danger card that waits. */
  private card(): HTMLElement | null {
    return this.danger.element.querySelector('.danger');
  }

  private title(): HTMLElement | null {
    return this.header.element.querySelector('h1');
  }

  private showQuestion(): void {
    this.place()?.scrollIntoView({ block: 'nearest' });
  }

  /** Where the conversation stands now. */
  private place(): HTMLElement | null {
    return this.question.element.hidden ? this.transcript.last() : this.question.element;
  }

  /** In little room the whole page scrolls instead of the middle. */
  private scroller(): Element {
    return document.documentElement.classList.contains('short') ? document.documentElement : this.main;
  }

  private nearEnd(): boolean {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller();
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }
}
