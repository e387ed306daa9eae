/** What is chosen in the form but not sent yet. Pure: the form asks it what a click changes. */
import type { Value } from '../../../shared/client-frames.ts';
import type { QuestionBody } from '../../../shared/entries.ts';

export interface Draft { readonly codes: readonly string[]; readonly number: number | null; readonly text: string }
export const NOTHING: Draft = { codes: [], number: null, text: '' };

/** A scale of at most this many steps is shown as radios; wider ranges get a number field. */
export const SCALE_MOST = 11;

/** An answer that was given before is there again, so changing it is not starting over. */
export function draftOf(question: QuestionBody): Draft {
  const current = question.current;
  if (!current) return NOTHING;
  if ('number' in current) return { ...NOTHING, number: current.number };
  if ('text' in current) return { ...NOTHING, text: current.text };
  const offered = new Set(question.choices?.map((choice) => choice.code));
  return { ...NOTHING, codes: current.codes.filter((code) => offered.has(code)) };
}

/** Several may be chosen, but an exclusive code ("none of these") stands alone, whichever came first. */
export function toggle(question: QuestionBody, codes: readonly string[], code: string, on: boolean): readonly string[] {
  const rest = codes.filter((other) => other !== code);
  if (!on) return rest;
  if (question.kind === 'one') return [code];
  const exclusive = question.exclusive ?? [];
  if (exclusive.includes(code)) return [code];
  return [...rest.filter((other) => !exclusive.includes(other)), code];
}

export function isScale(question: QuestionBody): boolean {
  const { min, max } = question;
  return min !== undefined && max !== undefined && max - min < SCALE_MOST;
}

/** Why the draft cannot be sent, as the key of a text; or the value to send. */
export type Checked = { readonly value: Value } | { readonly missing: MissingKey };
export type MissingKey = 'choose_first' | 'number_first' | 'number_range' | 'write_first' | 'text_long';

export function check(question: QuestionBody, draft: Draft): Checked {
  switch (question.kind) {
    case 'one':
    case 'many': return draft.codes.length ? { value: { codes: inOrder(question, draft.codes) } } : { missing: 'choose_first' };
    case 'number': return checkNumber(question, draft.number);
    case 'text': return checkText(draft.text.trim(), question.max_length);
  }
}

function checkNumber(question: QuestionBody, number: number | null): Checked {
  if (number === null) return { missing: isScale(question) ? 'choose_first' : 'number_first' };
  const { min = -Infinity, max = Infinity } = question;
  const fits = Number.isInteger(number) && number >= min && number <= max;
  return fits ? { value: { number } } : { missing: 'number_range' };
}

function checkText(text: string, most: number | undefined): Checked {
  if (!text) return { missing: 'write_first' };
  return most !== undefined && text.length > most ? { missing: 'text_long' } : { value: { text } };
}

/** In the order of the choices, so that the same answer is always the same value. */
function inOrder(question: QuestionBody, codes: readonly string[]): readonly string[] {
  return (question.choices ?? []).map((choice) => choice.code).filter((code) => codes.includes(code));
}
