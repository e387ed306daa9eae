/** The language the widget itself speaks. English is built in; every other is loaded when it is needed, and only then. */
export type Words = Readonly<Record<string, string>>;
/** The widget's words in a language, null where it has none of its own. `attempt` counts from 0. */
export type LoadWords = (lang: string, attempt: number) => Promise<Words | null>;

export interface Speech { readonly lang: string; readonly words: Words }
/** What is said before anything is loaded, and in a language nobody translated the widget into. */
export const ENGLISH: Speech = { lang: 'en', words: {} };

export class Language {
  private readonly load: LoadWords;
  private readonly changed: () => void;
  private wanted = ENGLISH.lang;
  private attempt = 0;
  speech: Speech = ENGLISH;

  constructor(load: LoadWords, changed: () => void) {
    this.load = load;
    this.changed = changed;
  }

  /** Until the words are here the old ones stay: a label in another language is better than none. */
  speak(lang: string): void {
    if (this.wanted === lang) return;
    this.wanted = lang;
    void this.fetch(lang);
  }

  private async fetch(lang: string): Promise<void> {
    try {
      const words = await this.load(lang, this.attempt++);
      if (this.wanted !== lang) return;
      this.speech = words ? { lang, words } : ENGLISH;
      this.changed();
    } catch {
      // Asked for again with the next view, unless another language is wanted by then.
      if (this.wanted === lang) this.wanted = this.speech.lang;
    }
  }
}
