/** The inputs of a question, by kind. Each tells its draft; nothing is sent from here. */
import type { QuestionBody } from '../../../shared/entries.ts';
import type { Say } from '../../texts.ts';
import { type Draft, isScale, toggle } from '../model/draft.ts';
import { h, setText } from './dom.ts';

export interface Fields { readonly elements: readonly HTMLElement[]; first(): HTMLElement | null }
type Changed = (draft: Partial<Draft>) => void;

export function makeFields(question: QuestionBody, draft: Draft, say: Say, changed: Changed): Fields {
  switch (question.kind) {
    case 'one':
    case 'many': return choices(question, draft, say, changed);
    case 'number': return isScale(question) ? scale(question, draft, changed) : numberField(question, draft, say, changed);
    case 'text': return textField(question, draft, say, changed);
  }
}

function choices(question: QuestionBody, draft: Draft, say: Say, changed: Changed): Fields {
  const type = question.kind === 'one' ? 'radio' : 'checkbox';
  let codes = draft.codes;
  const inputs = new Map<string, HTMLInputElement>();
  const rows = (question.choices ?? []).map((choice) => {
    const input = h('input', { type, name: 'choice', value: choice.code });
    input.checked = codes.includes(choice.code);
    input.addEventListener('change', () => {
      codes = toggle(question, codes, choice.code, input.checked);
      for (const [code, other] of inputs) other.checked = codes.includes(code);
      changed({ codes });
    });
    inputs.set(choice.code, input);
    return h('label', { class: 'choice' }, input, h('span', {}, choice.label, choice.hint ? h('small', {}, choice.hint) : null));
  });
  const hint = question.kind === 'many' ? [h('p', { class: 'hint' }, say('choose_many'))] : [];
  return { elements: [...hint, h('div', { class: 'choices' }, ...rows)], first: () => [...inputs.values()][0] ?? null };
}

/** A scale of radios, not a slider: nothing to drag, and no number is chosen until the person chooses. */
function scale(question: QuestionBody, draft: Draft, changed: Changed): Fields {
  const { min = 0, max = 0, low = '', high = '' } = question;
  const steps = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const inputs = steps.map((step) => {
    const input = h('input', { type: 'radio', name: 'number', value: step });
    if (step === min && low) input.setAttribute('aria-label', `${step}, ${low}`);
    if (step === max && high) input.setAttribute('aria-label', `${step}, ${high}`);
    input.checked = draft.number === step;
    input.addEventListener('change', () => changed({ number: step }));
    return input;
  });
  const ends = h('p', { class: 'ends', 'aria-hidden': 'true' }, h('span', {}, `${min}: ${low}`), h('span', {}, `${max}: ${high}`));
  const row = h('div', { class: 'scale' }, ...inputs.map((input) => h('label', {}, input, h('span', {}, input.value))));
  return { elements: low || high ? [row, ends] : [row], first: () => inputs[0] ?? null };
}

function numberField(question: QuestionBody, draft: Draft, say: Say, changed: Changed): Fields {
  const { min = '', max = '' } = question;
  const input = h('input', { type: 'text', inputmode: 'numeric', id: 'number', autocomplete: 'off' });
  input.value = draft.number === null ? '' : String(draft.number);
  input.addEventListener('input', () => changed({ number: readNumber(input.value) }));
  return { elements: [h('label', { for: 'number' }, say('your_number', { min, max })), input], first: () => input };
}

/** NaN for what is no number at all, so that the check can tell it from an empty field. */
function readNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
}

function textField(question: QuestionBody, draft: Draft, say: Say, changed: Changed): Fields {
  const most = question.max_length;
  const area = h('textarea', { id: 'words', rows: 4, dir: 'auto', 'aria-describedby': most === undefined ? null : 'left-over' });
  const left = h('p', { class: 'hint', id: 'left-over' });
  const count = (): void => setText(left, most === undefined ? '' : say('left_over', { left: most - area.value.length }));
  area.value = draft.text;
  area.addEventListener('input', () => {
    count();
    changed({ text: area.value });
  });
  count();
  return { elements: [h('label', { for: 'words', class: 'unseen' }, say('your_words')), area, left], first: () => area };
}
