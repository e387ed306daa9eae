/** A clinic may bring its own colours; the server refuses those that are hard to read on each other. */
import type { Colours } from '../../shared/clinic.ts';

const TOKENS: Readonly<Record<keyof Colours, string>> = {
  accent: '--accent', accent_text: '--accent-text', surface: '--paper', text: '--ink', danger: '--danger',
};

export function applyColours(colours: Colours | undefined, style: CSSStyleDeclaration): void {
  for (const token of Object.keys(TOKENS) as (keyof Colours)[]) {
    const colour = colours?.[token];
    if (colour && /^#[0-9a-f]{6}$/i.test(colour)) style.setProperty(TOKENS[token], colour);
  }
}
