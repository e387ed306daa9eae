/** The entries of the journal as the widget sees them: one discriminated union by `k`. */
import type { GuideChange, Utterance, Value } from './client-frames.ts';

export interface Choice { readonly code: string; readonly label: string; readonly hint?: string }

export interface QuestionBody {
  readonly question: string;
  readonly step: string;
  readonly kind: 'one' | 'many' | 'number' | 'text';
  readonly lead?: string;
  readonly ask: string;
  readonly why?: string;
  readonly choices?: readonly Choice[];
  readonly exclusive?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly low?: string;
  readonly high?: string;
  readonly max_length?: number;
  readonly extras?: readonly Choice[];
  readonly submit: string;
  readonly current?: Value;
  readonly reopened?: boolean;
}
export interface CardPart { readonly label: string; readonly text: string }
export interface CardBody {
  readonly card: string;
  readonly step: string;
  readonly title: string;
  readonly body: readonly string[];
  readonly more?: readonly string[];
  /** What a card about an option tells, the first part open and the rest folded; its `body` is empty. */
  readonly parts?: readonly CardPart[];
  /** Lines that say from where and of when the parts are. */
  readonly sources?: readonly string[];
  readonly unreviewed?: boolean;
  readonly links?: readonly CardLink[];
  /** What is folded is shown at once. */
  readonly open?: boolean;
}
/** Another website. */
export interface CardLink { readonly label: string; readonly url: string }
/** `msg` is sent as it stands, plus `t` and `cm`. */
export interface Offer { readonly label: string; readonly msg: Utterance }
export interface WordsBody { readonly key: string; readonly text: string; readonly offers?: readonly Offer[] }

export interface Call { readonly label: string; readonly number: string; readonly href: string; readonly role?: string }
/** One more way to reach somebody; `text` says all of it. */
export interface Also { readonly text: string; readonly href: string }
export interface DangerBody {
  readonly flag: string;
  readonly level: 'EMERGENCY' | 'URGENT' | 'SAME_DAY';
  readonly quiet: boolean;
  readonly title: string;
  readonly lines: readonly string[];
  readonly calls: readonly Call[];
  readonly also?: readonly Also[];
  readonly answers: readonly Choice[];
  /** It only asks whether it is happening now. */
  readonly asking?: boolean;
}
export interface SaidBody { readonly in: Utterance['in']; readonly node?: string; readonly shown: string }
export interface BeganBody {
  readonly clinic: string;
  readonly lang: string;
  readonly dialogue: string;
  readonly version: string;
}
export interface LearnedBody { readonly fact: string; readonly shown: string }
export interface ProposedBody {
  readonly question: string;
  readonly reopens: readonly string[];
  readonly sets_aside: readonly string[];
}

/** Kinds that carry nothing but the fact that they happened. */
export const BARE_KINDS = ['person_requested', 'paused', 'resumed', 'started_again', 'guide_ready', 'hidden'] as const;
export type BareKind = (typeof BARE_KINDS)[number];

export type Entry =
  | { readonly k: 'began'; readonly body: BeganBody }
  | { readonly k: 'said'; readonly body: SaidBody }
  | { readonly k: 'question'; readonly body: QuestionBody }
  | { readonly k: 'card'; readonly body: CardBody }
  | { readonly k: 'words'; readonly body: WordsBody }
  | { readonly k: 'danger'; readonly body: DangerBody }
  | { readonly k: 'danger_answered'; readonly body: { readonly flag: string; readonly code: string } }
  | { readonly k: 'learned' | 'corrected'; readonly body: LearnedBody }
  | { readonly k: 'proposed'; readonly body: ProposedBody }
  | { readonly k: 'guide_changed'; readonly body: { readonly what: GuideChange; readonly node?: string } }
  | { readonly k: 'language'; readonly body: { readonly lang: string } }
  | { readonly k: 'closed'; readonly body: { readonly reason: string } }
  | { readonly k: BareKind; readonly body: Readonly<Record<string, never>> };
