/** The whole screen: parts in reading order, one `update` for all of them, and the rules of where the focus goes. */
import { h, focusQuietly, setText, show } from './dom.ts';
import { makeAnnouncer } from './announcer.ts';
import { makeAnswers } from './answers.ts';
import { makeDanger } from './danger.ts';
import { makeFooter } from './footer.ts';
import { makeGuide } from './guide.ts';
import { makeHeader } from './header.ts';
import { makeTranscript } from './lines.ts';
import { makeOwnWords } from './own-words.ts';
import { makeQuestion } from './question.ts';
import { makeCommandTrouble, makeLine, makeMode } from './status.ts';
import type { Acts, Page, Scene } from './scene.ts';

/** Nearer than this to the end, the screen follows what is new; farther up, the person is reading and is left alone. */
const NEAR_END = 120;

export interface Panel {
  update(scene: Scene): void;
  tell(text: string): void;
  clearOwnWords(): void;
  /** After the person's own sending was stored as entry `seq`: show what is new, focus the question. */
  followUp(seq: number): void;
  focusPage(page: Page): void;
  focusStart(): void;
  closeMenu(): boolean;
}

export function makePanel(root: HTMLElement, acts: Acts): Panel {
  const announcer = makeAnnouncer();
  const header = makeHeader(acts);
  const line = makeLine(acts);
  const danger = makeDanger(acts);
  const clinic = h('strong', {});
  const reader = h('span', {});
  const notice = h('p', { class: 'reader' }, clinic, reader);
  const transcript = makeTranscript(acts);
  const question = makeQuestion(acts);
  const mode = makeMode(acts);
  const trouble = makeCommandTrouble();
  const ownWords = makeOwnWords(acts);
  const guide = makeGuide(acts);
  const answers = makeAnswers(acts);
  const footer = makeFooter(acts);
  const chat = h('section', { class: 'chat' }, notice, transcript.element, mode.element, question.element, trouble.element, ownWords.element);
  const main = h('main', {}, danger.element, chat, guide.element, answers.element);
  root.replaceChildren(header.element, line.element, main, footer.element, announcer.element);
  const parts = [header, line, danger, transcript, question, mode, trouble, ownWords, guide, answers, footer];

  let arrival: 'ahead' | 'seen' = 'ahead';

  function update(scene: Scene): void {
    const follow = nearEnd(scrollerOf(main));
    setText(reader, scene.clinic ? `${scene.clinic.reader} ${scene.clinic.hours}` : '');
    setText(clinic, scene.clinic?.name ?? '');
    show(notice, scene.clinic !== null);
    for (const part of parts) part.update(scene);
    // While a danger card waits there is nothing else to do, so the chat below it asks for nothing.
    show(chat, scene.page === 'chat');
    if (!arrived(scene)) return;
    if (follow && scene.page === 'chat' && !holdsFocus(main) && scene.model.view?.mode !== 'held') scrollToQuestion();
  }

  /** The first sight of a new conversation is its greeting; that of an old one is the question that waits. */
  function arrived(scene: Scene): boolean {
    if (arrival === 'seen') return true;
    if (!scene.model.view) return false;
    const isNew = !scene.model.entries.some((entry) => entry.k === 'said');
    if (!isNew) scrollToQuestion();
    arrival = 'seen';
    return false;
  }

  function scrollToQuestion(): void {
    const target = question.element.hidden ? transcript.last() : question.element;
    target?.scrollIntoView({ block: 'nearest' });
  }

  function followUp(seq: number): void {
    if (!danger.element.hidden) return;
    const heading = question.heading() ?? mode.heading() ?? transcript.firstAfter(seq) ?? transcript.last();
    if (heading) focusQuietly(heading);
    (transcript.lineAt(seq) ?? transcript.firstAfter(seq) ?? heading)?.scrollIntoView({ block: 'start' });
  }

  return {
    update,
    followUp,
    tell: announcer.tell,
    clearOwnWords: ownWords.clear,
    closeMenu: header.closeMenu,
    focusPage(page) {
      const heading = page === 'guide' ? guide.heading() : page === 'answers' ? answers.heading() : question.heading() ?? transcript.last();
      heading?.focus();
      if (page !== 'chat') scrollerOf(main).scrollTop = 0;
    },
    focusStart() {
      (question.heading() ?? header.element.querySelector('h1'))?.focus({ preventScroll: true });
    },
  };
}

/** In little room the whole page scrolls instead of the middle. */
function scrollerOf(main: HTMLElement): Element {
  return document.documentElement.classList.contains('short') ? document.documentElement : main;
}

function nearEnd(scroller: Element): boolean {
  return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;
}

function holdsFocus(main: HTMLElement): boolean {
  return main.contains(document.activeElement);
}
