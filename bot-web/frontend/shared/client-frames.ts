/** Everything the widget says to Handrail. One discriminated union by `t`; the contract is docs/reference/wire.md. */

export interface CodesValue { readonly codes: readonly string[] }
export interface NumberValue { readonly number: number }
export interface TextValue { readonly text: string }
export type Value = CodesValue | NumberValue | TextValue;

/** The commands a person can give. `change` names a question, `topic` a topic, `go` a step, `language` a language, `sign` a sign of danger. */
export type Command =
  | 'back' | 'keep' | 'confirm' | 'drop' | 'change' | 'go' | 'person' | 'pause' | 'resume'
  | 'start_again' | 'start_again_confirmed' | 'repeat' | 'language' | 'renew' | 'sign' | 'topic';

export interface AnswerUtterance { readonly in: 'answer'; readonly node: string; readonly val: Value }
export interface TextUtterance { readonly in: 'text'; readonly val: TextValue }
export interface DangerUtterance { readonly in: 'danger'; readonly val: CodesValue }
export interface DoUtterance {
  readonly in: 'do';
  readonly what: Command;
  readonly node?: string;
  readonly step?: string;
  readonly lang?: string;
  readonly flag?: string;
}

/** A change of the guide: `node` names the line, `val` holds words for `add` and `edit`. */
export type GuideChange = 'add' | 'edit' | 'remove' | 'restore' | 'top' | 'untop' | 'up' | 'down' | 'undo';
export interface GuideUtterance { readonly in: 'guide'; readonly what: GuideChange; readonly node?: string; readonly val?: TextValue }

/** What a person did, before it has an id. An offer in the transcript carries one of these as its `msg`. */
export type Utterance = AnswerUtterance | TextUtterance | DangerUtterance | DoUtterance | GuideUtterance;

/** `cm` is made once per message and kept until `ok`, so a repeated send never counts twice. */
export type MessageFrame = Utterance & { readonly t: 'msg'; readonly cm: string };

export interface HelloFrame {
  readonly t: 'hello';
  readonly v: 1;
  readonly tok: string;
  readonly conv: string;
  readonly ep: string;
  readonly after: number;
  readonly cid: string;
}
export interface WantFrame { readonly t: 'want'; readonly what: 'guide' | 'signs' }
export interface AckFrame { readonly t: 'ack'; readonly seq: number }
export interface TypingFrame { readonly t: 'typing'; readonly on: boolean }
export interface PingFrame { readonly t: 'ping' }
export interface PongFrame { readonly t: 'pong' }

export type ClientFrame = HelloFrame | MessageFrame | WantFrame | AckFrame | TypingFrame | PingFrame | PongFrame;
