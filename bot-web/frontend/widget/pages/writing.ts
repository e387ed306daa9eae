/** A small form for one question: a field that grows, a button that keeps it, and a way out where there is one. */
import { button, h, setText, show } from '../panel/screen/dom.ts';
import type { Say } from '../texts.ts';
import type { GuideSay } from './sheet.ts';

/** As many characters as a question may have (docs/reference/wire.md). */
export const LONGEST = 400;
const ROW_LETTERS = 34;
const ROWS_LEAST = 2;
const ROWS_MOST = 8;

export interface Writing {
  readonly element: HTMLFormElement;
  readonly key: string;
  /** What is written so far. */
  words(): string;
  clear(): void;
}

export interface WritingPorts {
  /** Names the field, so that the focus finds it again. */
  readonly key: string;
  readonly text: string;
  readonly label: string;
  readonly keep: string;
  readonly say: GuideSay;
  /** The panel's own texts, for what is missing or too long. */
  readonly panelSay: Say;
  readonly tell: (text: string) => void;
  readonly done: (text: string) => void;
  readonly cancel: (() => void) | null;
}

export function makeWriting(ports: WritingPorts): Writing {
  const { key, say } = ports;
  const [id, problemId] = [`writing-${key.replaceAll(' ', '-')}`, `problem-${key.replaceAll(' ', '-')}`];
  const problem = h('p', { class: 'trouble', id: problemId, hidden: true });
  const area = h('textarea', { id, dir: 'auto', 'data-key': key, 'aria-describedby': problemId });
  area.value = ports.text;
  const grow = (): void => { area.rows = Math.min(ROWS_MOST, Math.max(ROWS_LEAST, Math.ceil(area.value.length / ROW_LETTERS))); };
  const complain = (text: string): void => {
    setText(problem, text);
    show(problem, text !== '');
    if (text) ports.tell(text);
  };
  const keep = (event: Event): void => {
    event.preventDefault();
    const text = area.value.trim().replace(/\s+/g, ' ');
    const over = text.length - LONGEST;
    if (text && over <= 0) return ports.done(text);
    complain(text ? ports.panelSay('text_long', { over }) : ports.panelSay('write_first'));
    area.focus();
  };
  const element = h('form', { class: 'writing' },
    h('label', { for: id }, ports.label), area, problem,
    h('div', { class: 'acts' },
      h('button', { type: 'submit', class: 'primary' }, ports.keep),
      ports.cancel && button(say('cancel'), 'secondary', ports.cancel)));
  element.addEventListener('submit', keep);
  area.addEventListener('input', () => { complain(''); grow(); });
  area.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) keep(event);
    if (event.key !== 'Escape' || !ports.cancel) return;
    // Only out of the field: the page stays open.
    event.stopPropagation();
    ports.cancel();
  });
  grow();
  return { element, key, words: () => area.value, clear() { area.value = ''; grow(); } };
}
