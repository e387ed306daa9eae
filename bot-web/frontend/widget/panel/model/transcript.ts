/** Which entries become lines of the transcript, and what each line needs. Pure, so that it can be tested without a page. */
import type { CardBody, DangerBody, Offer } from '../../../shared/entries.ts';
import type { EventFrame } from '../../../shared/server-frames.ts';
import { type Model, openDanger, openQuestion } from './fold.ts';

/** A line; `lang` only where it is not in the language the conversation is held in now. */
export type Line = Said & { readonly lang?: string };
type Said =
  | { readonly kind: 'asked'; readonly seq: number; readonly ask: string }
  | { readonly kind: 'said'; readonly seq: number; readonly shown: string; readonly change: string | null }
  | { readonly kind: 'noted'; readonly seq: number; readonly shown: string; readonly change: string | null }
  | { readonly kind: 'card'; readonly seq: number; readonly card: CardBody }
  | { readonly kind: 'words'; readonly seq: number; readonly text: string; readonly offers: readonly Offer[] }
  | { readonly kind: 'danger'; readonly seq: number; readonly danger: DangerBody }
  | { readonly kind: 'guide'; readonly seq: number };

export function transcript(model: Model): readonly Line[] {
  const context = contextOf(model);
  let lang = model.view?.lang;
  return model.entries.flatMap((entry) => {
    if (entry.k === 'began' || entry.k === 'language') lang = entry.body.lang;
    const line = lineOf(entry, context);
    return line ? [lang === undefined || lang === model.view?.lang ? line : { ...line, lang }] : [];
  });
}

interface Context {
  readonly openSeq: number;
  readonly heldSeq: number;
  readonly changeable: ReadonlySet<string>;
  /** Question entries that were asked once more before any answer: only the last asking is shown. */
  readonly askedAgain: ReadonlySet<number>;
  /** The newest line that speaks for a question: only there stands "Change". */
  readonly newest: ReadonlyMap<string, number>;
  readonly tapped: ReadonlySet<string>;
}

function contextOf(model: Model): Context {
  const newest = new Map<string, number>();
  const tapped = new Set<string>();
  for (const entry of model.entries) {
    if (entry.k === 'said' && entry.body.in === 'answer' && entry.body.node) {
      tapped.add(`${entry.turn} ${entry.body.node}`);
      newest.set(entry.body.node, entry.seq);
    }
    if (isLearned(entry) && !tapped.has(`${entry.turn} ${entry.body.fact}`)) newest.set(entry.body.fact, entry.seq);
  }
  return {
    openSeq: openQuestion(model)?.seq ?? 0,
    heldSeq: openDanger(model)?.seq ?? 0,
    changeable: new Set(model.view?.answers.filter((given) => given.changeable).map((given) => given.question)),
    askedAgain: askedAgain(model.entries),
    newest,
    tapped,
  };
}

function askedAgain(entries: readonly EventFrame[]): ReadonlySet<number> {
  const again = new Set<number>();
  const waiting = new Map<string, number>();
  for (const entry of entries) {
    if (entry.k === 'said' && entry.body.in === 'answer' && entry.body.node) waiting.delete(entry.body.node);
    if (isLearned(entry)) waiting.delete(entry.body.fact);
    if (entry.k !== 'question') continue;
    const earlier = waiting.get(entry.body.question);
    if (earlier !== undefined) again.add(earlier);
    waiting.set(entry.body.question, entry.seq);
  }
  return again;
}

function lineOf(entry: EventFrame, context: Context): Said | null {
  const { seq } = entry;
  switch (entry.k) {
    case 'question':
      if (seq === context.openSeq || context.askedAgain.has(seq)) return null;
      return { kind: 'asked', seq, ask: entry.body.ask };
    case 'said':
      if (!entry.body.shown) return null;
      return { kind: 'said', seq, shown: entry.body.shown, change: changeOf(entry.body.node, seq, context) };
    case 'learned':
    case 'corrected':
      if (!entry.body.shown || context.tapped.has(`${entry.turn} ${entry.body.fact}`)) return null;
      return { kind: 'noted', seq, shown: entry.body.shown, change: changeOf(entry.body.fact, seq, context) };
    case 'card': return { kind: 'card', seq, card: entry.body };
    case 'words': return { kind: 'words', seq, text: entry.body.text, offers: entry.body.offers ?? [] };
    case 'danger':
      // A quiet card leaves no trace once it is answered: somebody else may look at this screen later.
      if (seq === context.heldSeq || entry.body.quiet) return null;
      return { kind: 'danger', seq, danger: entry.body };
    case 'guide_ready': return { kind: 'guide', seq };
    // The guide says each of these in words of its own.
    case 'person_requested':
    case 'paused':
    case 'resumed':
    case 'started_again':
    case 'closed':
    case 'began':
    case 'language':
    case 'danger_answered':
    case 'proposed':
    case 'guide_changed':
    case 'hidden': return null;
  }
}

function changeOf(question: string | undefined, seq: number, context: Context): string | null {
  if (!question || !context.changeable.has(question) || context.newest.get(question) !== seq) return null;
  return question;
}

function isLearned(entry: EventFrame): entry is EventFrame & { k: 'learned' | 'corrected' } {
  return entry.k === 'learned' || entry.k === 'corrected';
}

/** What a screen reader hears of a new line; null where silence is better (their own words, the quiet card). */
export function spoken(line: Line): string | null {
  switch (line.kind) {
    case 'card': return [`${line.card.title}.`, ...line.card.body, line.card.parts?.[0]?.text ?? ''].join(' ').trimEnd();
    case 'words': return [line.text, ...line.offers.map((offer) => offer.label)].join(' ');
    case 'noted': return line.shown;
    case 'asked':
    case 'said':
    case 'danger':
    case 'guide': return null;
  }
}

/** A line with offers is focused after the person's own sending (Panel.followUp), and read for that. */
export function takesFocus(line: Line): boolean {
  return line.kind === 'words' && line.offers.length > 0;
}
