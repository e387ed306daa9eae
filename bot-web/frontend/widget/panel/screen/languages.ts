/** A button for every other language the clinic offers, each named in that language. */
import { button, fill } from './dom.ts';
import type { Acts, Scene } from './scene.ts';

/** Fills `place` with the buttons, only when they are other ones than before. */
export function offerLanguages(place: Element, { clinic, model }: Scene, acts: Acts): void {
  const now = model.view?.lang;
  const others = now ? (clinic?.languages ?? []).filter((lang) => lang !== now) : [];
  fill(place, others, () => others.map((lang) => languageButton(lang, acts)));
}

function languageButton(lang: string, acts: Acts): HTMLElement {
  const press = button(nameOf(lang), 'language', () => acts.send({ in: 'do', what: 'language', lang }));
  press.lang = lang;
  return press;
}

/** As its own speakers write it, with a capital letter where it stands alone. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
