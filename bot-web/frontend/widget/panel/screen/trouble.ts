/** One line beside a form: what went wrong, or that something is still on its way. */
import type { ErrFrame } from '../../../shared/server-frames.ts';
import { h, setText, show } from './dom.ts';
import type { Part, Place } from './scene.ts';

export function makeTrouble(...places: readonly Place[]): Part & { readonly id: string; say(text: string): void } {
  const id = `trouble-${places[0]}`;
  const element = h('p', { class: 'trouble', id, hidden: true });
  let own = '';
  const draw = (text: string): void => {
    setText(element, text);
    show(element, text !== '');
  };
  return {
    id,
    element,
    /** What the form itself found missing; the next update of the scene keeps it until something is sent. */
    say(text) {
      own = text;
      draw(text);
    },
    update({ trouble, sending, link, say }) {
      const here = places.some((place) => sending.has(place));
      if (here) own = '';
      const refusal = trouble && places.includes(trouble.place) ? trouble.text : '';
      draw(refusal || own || (here && link.name !== 'live' ? say('kept_unsent') : ''));
    },
  };
}

/** The engine's refusals come in the language of the conversation; for the gateway's own there may be a translation here. */
export function errorText({ code, text, danger }: ErrFrame, labels: Readonly<Record<string, string>>): string {
  const translated = labels[`err_${code}`];
  return translated === undefined ? text : [danger, translated].filter(Boolean).join(' ');
}
