/** The screen's state as a fold of frames: the same frames give the same screen. No clock, no DOM. */
import type { QuestionBody, DangerBody } from '../../../shared/entries.ts';
import type { EventFrame, Guide, ServerFrame, SignsFrame, ViewFrame } from '../../../shared/server-frames.ts';

/** A conversation of this many entries is far beyond anything real; older ones leave the screen, not the journal. */
export const ENTRIES_MOST = 5_000;

export interface Model {
  readonly entries: readonly EventFrame[];
  readonly view: ViewFrame | null;
  readonly labels: Readonly<Record<string, string>>;
  readonly guide: Guide | null;
  readonly signs: SignsFrame | null;
}

export const EMPTY: Model = { entries: [], view: null, labels: {}, guide: null, signs: null };

export function fold(model: Model, frame: ServerFrame): Model {
  switch (frame.t) {
    case 'ev': return foldEntry(model, frame);
    case 'view': return foldView(model, frame);
    case 'guide': return { ...model, guide: frame.guide };
    case 'signs': return { ...model, signs: frame };
    case 'reset': return { ...EMPTY, labels: model.labels, signs: model.signs };
    case 'welcome':
    case 'ok':
    case 'err':
    case 'bye':
    case 'ping':
    case 'pong': return model;
  }
}

function foldEntry(model: Model, frame: EventFrame): Model {
  const last = model.entries.at(-1)?.seq ?? 0;
  if (frame.seq <= last) return model;
  return { ...model, entries: [...model.entries, frame].slice(-ENTRIES_MOST) };
}

/** An older view never replaces a newer one. */
function foldView(model: Model, frame: ViewFrame): Model {
  if (model.view && frame.seq < model.view.seq) return model;
  return { ...model, view: frame, labels: frame.labels ?? model.labels };
}

/** The answer that it was no danger after all: then the talk goes on by itself. */
const NOT_NOW = 'NOT_NOW';

export interface Open<Body> { readonly seq: number; readonly body: Body }

/**
 * The question that waits: the latest entry with the id the view names. After an answered danger card nothing is asked until
 * the person does something: no question comes back by itself.
 */
export function openQuestion(model: Model): Open<QuestionBody> | null {
  const id = model.view?.open;
  if (!id || model.view?.mode !== 'bot') return null;
  let wentOn = false;
  for (let i = model.entries.length - 1; i >= 0; i--) {
    const entry = model.entries[i];
    if (entry?.k === 'said') wentOn = true;
    if (entry?.k === 'danger_answered' && entry.body.code !== NOT_NOW && !wentOn) return null;
    if (entry?.k === 'question' && entry.body.question === id) return { seq: entry.seq, body: entry.body };
  }
  return null;
}

/** The danger card that waits for its answer, in `held` mode only. */
export function openDanger(model: Model): Open<DangerBody> | null {
  if (model.view?.mode !== 'held') return null;
  for (let i = model.entries.length - 1; i >= 0; i--) {
    const entry = model.entries[i];
    if (entry?.k === 'danger') return { seq: entry.seq, body: entry.body };
  }
  return null;
}
