/** What every part of the screen is given: the state to show, and the acts a person can do. */
import type { Utterance } from '../../../shared/client-frames.ts';
import type { ClinicSettings } from '../../../shared/clinic.ts';
import type { Say } from '../../texts.ts';
import type { LinkState } from '../link/connection.ts';
import type { Model } from '../model/fold.ts';

export type Page = 'chat' | 'guide' | 'answers' | 'help';
/** Where a refusal is shown: beside the thing that was tried. */
export type Place = Utterance['in'] | 'sign';
/** A sign of danger waits for no other message, and none for it. */
export function placeOf(said: Utterance): Place {
  return said.in === 'do' && said.what === 'sign' ? 'sign' : said.in;
}
/** `cm` names the message that was refused for good, so that its button can be used again. */
export interface Trouble { readonly place: Place; readonly text: string; readonly cm: string | null }

export interface Scene {
  readonly model: Model;
  readonly link: LinkState;
  readonly clinic: ClinicSettings | null;
  /** Which kinds of message are on their way without `ok`. */
  readonly sending: ReadonlySet<Place>;
  readonly trouble: Trouble | null;
  readonly page: Page;
  readonly say: Say;
  /** The language `say` speaks; what is drawn only once is drawn anew when it changes. */
  readonly lang: string;
  /** What replaces the built-in texts, for parts with texts of their own. */
  readonly labels: Readonly<Record<string, string>>;
  /** The person has just come back after a while. */
  readonly back: boolean;
}

export interface Acts {
  /** The id of the message, or null when it could not be taken. */
  send(utterance: Utterance): string | null;
  go(page: Page): void;
  close(): void;
  leave(): void;
  beginNew(): void;
  /** Nothing has changed since last time. */
  goOn(): void;
  /** A token for a call over HTTP; fails where none can be had. */
  token(): Promise<string>;
  /** Says something to screen readers only. */
  tell(text: string): void;
}

export interface Part {
  readonly element: HTMLElement;
  update(scene: Scene): void;
}
