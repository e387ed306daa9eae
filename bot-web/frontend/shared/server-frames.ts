/** Everything Handrail says to the widget. One discriminated union by `t`; the contract is docs/reference/wire.md. */
import type { PingFrame, PongFrame } from './client-frames.ts';
import type { Entry } from './entries.ts';

export type Mode = 'bot' | 'held' | 'paused' | 'closed';

export interface WelcomeFrame {
  readonly t: 'welcome';
  readonly v: 1;
  readonly conv: string;
  readonly ep: string;
  readonly seq: number;
  readonly recovered: boolean;
  readonly ping: number;
  readonly mode: Mode;
}

/** One journal entry: the head below, and `k` with its `body`. */
export type EventFrame = Entry & {
  readonly t: 'ev';
  readonly seq: number;
  readonly turn: number;
  readonly at: string;
  readonly from: 'bot' | 'me' | 'sys';
  readonly cm?: string;
};

export interface StepHere { readonly id: string; readonly title: string; readonly index: number; readonly of: number }
export interface StepState {
  readonly id: string;
  readonly title: string;
  readonly state: 'done' | 'now' | 'ahead';
  readonly open: number;
}
export interface AnswerGiven {
  readonly question: string;
  readonly step: string;
  readonly ask: string;
  readonly shown: string;
  readonly changeable: boolean;
}

/** What follows from the journal up to `seq`. Never stored; a newer one replaces it as a whole. */
export interface ViewFrame {
  readonly t: 'view';
  readonly seq: number;
  readonly mode: Mode;
  /** The tag of the language the conversation is held in. */
  readonly lang: string;
  readonly open: string | null;
  readonly step: StepHere;
  readonly steps: readonly StepState[];
  readonly answers: readonly AnswerGiven[];
  readonly pending: 'change' | 'guess' | 'start_again' | 'request' | null;
  readonly back: boolean;
  readonly person: boolean;
  /** There are answers that may have changed. */
  readonly renew: boolean;
  readonly guide: { readonly questions: number; readonly items: number; readonly ready: boolean };
  readonly labels?: Readonly<Record<string, string>>;
}

/** `mine`: a question of the person's own; `edited`: their words in place of ours; `topic`: its section, for questions only. */
export interface GuideItem {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
  readonly mine: boolean;
  readonly edited: boolean;
  readonly topic?: string;
}
export interface GuideSection {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly kind: 'answers' | 'changes' | 'items' | 'calls' | 'lines' | 'table';
  readonly items: readonly GuideItem[];
  readonly count?: number;
  readonly columns?: readonly string[];
  readonly questions: boolean;
}
export interface Guide {
  readonly title: string;
  readonly made_for?: string;
  readonly note?: string;
  /** Who at the clinic stands behind the guide, in their words; absent where nobody said so. */
  readonly endorsement?: string;
  readonly sections: readonly GuideSection[];
  /** The section the annex begins with; absent where there is none. */
  readonly annex?: string;
  readonly footer: readonly string[];
  readonly version: string;
  readonly editing: { readonly picked: boolean; readonly undo: boolean; readonly removed: readonly GuideItem[] };
}
export interface GuideFrame { readonly t: 'guide'; readonly seq: number; readonly guide: Guide }

/** A sign of danger that can be tapped. `quiet`: nothing on the screen may tell that it was. */
export interface Sign {
  readonly flag: string;
  readonly level: 'EMERGENCY' | 'URGENT' | 'SAME_DAY';
  readonly quiet: boolean;
  readonly title: string;
  readonly signs: readonly string[];
}
/** All of them, the worst first. */
export interface SignsFrame { readonly t: 'signs'; readonly lang: string; readonly signs: readonly Sign[] }

export interface OkFrame { readonly t: 'ok'; readonly cm: string; readonly seq: number; readonly dup: boolean }

export const ERROR_CODES = [
  'shape', 'too_big', 'binary', 'order', 'token', 'token_expired', 'unknown_conversation', 'unknown_type',
  'unknown_question', 'unknown_code', 'not_open', 'wrong_kind', 'too_long', 'held', 'paused', 'closed',
  'nothing_to_undo', 'not_on_guide', 'guide_full', 'rate', 'busy', 'store', 'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ErrFrame {
  readonly t: 'err';
  readonly cm?: string;
  readonly code: ErrorCode;
  readonly text: string;
  readonly retry: boolean;
  readonly after?: number;
  /** The title and the numbers of a danger card that could not be stored; they stand in `text` too. */
  readonly danger?: string;
}
export interface ResetFrame { readonly t: 'reset'; readonly ep: string }
export interface ByeFrame { readonly t: 'bye'; readonly code: number; readonly text: string; readonly after?: number }

export type ServerFrame =
  | WelcomeFrame | EventFrame | ViewFrame | GuideFrame | SignsFrame | OkFrame | ErrFrame | ResetFrame | ByeFrame | PingFrame | PongFrame;
