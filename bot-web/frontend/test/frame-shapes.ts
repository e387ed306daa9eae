/** Every frame of docs/reference/wire.md as a strict shape, by `t` (and `in` or `k`). */
import type * as client from '../shared/client-frames.ts';
import { type Also, type Call, type CardBody, type CardLink, type CardPart, type Choice, type DangerBody, type Entry, type Offer,
  type QuestionBody,
  type WordsBody } from '../shared/entries.ts';
import * as server from '../shared/server-frames.ts';
import { either, exactly, flag, list, nothing, record, type Shape, text, whole } from './shape.ts';

const codes = record<client.CodesValue>({ codes: list(text) }, {});
const words = record<client.TextValue>({ text }, {});
const value: Shape<client.Value> = either<client.Value>(codes, words, record<client.NumberValue>({ number: whole }, {}));
const command = exactly('back', 'keep', 'confirm', 'drop', 'change', 'go', 'person', 'pause', 'resume', 'start_again', 'start_again_confirmed',
  'repeat', 'language', 'renew', 'sign', 'topic');

const guideChange = exactly('add', 'edit', 'remove', 'restore', 'top', 'untop', 'up', 'down', 'undo');

const utterances = {
  answer: record<client.AnswerUtterance>({ in: exactly('answer'), node: text, val: value }, {}),
  text: record<client.TextUtterance>({ in: exactly('text'), val: words }, {}),
  danger: record<client.DangerUtterance>({ in: exactly('danger'), val: codes }, {}),
  guide: record<client.GuideUtterance>({ in: exactly('guide'), what: guideChange }, { node: text, val: words }),
  do: record<client.DoUtterance>({ in: exactly('do'), what: command }, { node: text, step: text, lang: text, flag: text }),
};
const utterance = either<client.Utterance>(...Object.values(utterances));

/** A message is an utterance with its head: take the head off, then hold the rest against the utterance. */
const message: Shape<client.MessageFrame> = {
  problems(frame, place) {
    const { t, cm, ...rest } = frame as Record<string, unknown>;
    const own = utterances[rest['in'] as keyof typeof utterances] ?? utterance;
    return [...exactly('msg').problems(t, `${place}.t`), ...ulid.problems(cm, `${place}.cm`), ...own.problems(rest, place)];
  },
};
const ulid: Shape<string> = {
  problems: (found, place) => (/^[0-9A-HJKMNP-TV-Z]{26}$/.test(String(found)) ? [] : [`${place}: ${String(found)} is no ULID`]),
};

export const CLIENT_SHAPES: { readonly [T in client.ClientFrame['t']]: Shape<Extract<client.ClientFrame, { t: T }>> } = {
  hello: record<client.HelloFrame>({ t: exactly('hello'), v: exactly(1), tok: text, conv: text, ep: text, after: whole, cid: text }, {}),
  msg: message,
  want: record<client.WantFrame>({ t: exactly('want'), what: exactly('guide', 'signs') }, {}),
  ack: record<client.AckFrame>({ t: exactly('ack'), seq: whole }, {}),
  typing: record<client.TypingFrame>({ t: exactly('typing'), on: flag }, {}),
  ping: record<client.PingFrame>({ t: exactly('ping') }, {}),
  pong: record<client.PongFrame>({ t: exactly('pong') }, {}),
};

const choice = record<Choice>({ code: text, label: text }, { hint: text });
const call = record<Call>({ label: text, number: text, href: text }, { role: text });
const question = record<QuestionBody>(
  { question: text, step: text, kind: exactly('one', 'many', 'number', 'text'), ask: text, submit: text },
  { lead: text, why: text, choices: list(choice), exclusive: list(text), min: whole, max: whole, low: text, high: text, max_length: whole,
    extras: list(choice), current: value, reopened: flag },
);
const fact = record<{ fact: string; shown: string }>({ fact: text, shown: text }, {});
const bare = record<Record<never, never>>({}, {});

type BodyOf<K extends Entry['k']> = Extract<Entry, { k: K }>['body'];
export const BODY_SHAPES: { readonly [K in Entry['k']]: Shape<object> } = {
  began: record<BodyOf<'began'>>({ clinic: text, lang: text, dialogue: text, version: text }, {}),
  said: record<BodyOf<'said'>>({ in: exactly('answer', 'text', 'do', 'danger', 'guide'), shown: text }, { node: text }),
  question,
  card: record<CardBody>({ card: text, step: text, title: text, body: list(text) },
    { more: list(text), parts: list(record<CardPart>({ label: text, text }, {})), sources: list(text), unreviewed: flag, open: flag,
      links: list(record<CardLink>({ label: text, url: text }, {})) }),
  words: record<WordsBody>({ key: text, text }, { offers: list(record<Offer>({ label: text, msg: utterance }, {})) }),
  danger: record<DangerBody>({ flag: text, level: exactly('EMERGENCY', 'URGENT', 'SAME_DAY'), quiet: flag, title: text, lines: list(text),
    calls: list(call), answers: list(choice) }, { asking: flag, also: list(record<Also>({ text, href: text }, {})) }),
  danger_answered: record<BodyOf<'danger_answered'>>({ flag: text, code: text }, {}),
  learned: fact,
  corrected: fact,
  proposed: record<BodyOf<'proposed'>>({ question: text, reopens: list(text), sets_aside: list(text) }, {}),
  guide_changed: record<BodyOf<'guide_changed'>>({ what: guideChange }, { node: text }),
  language: record<BodyOf<'language'>>({ lang: text }, {}),
  closed: record<BodyOf<'closed'>>({ reason: text }, {}),
  person_requested: bare, paused: bare, resumed: bare, started_again: bare, guide_ready: bare, hidden: bare,
};

interface Head { t: 'ev'; seq: number; turn: number; at: string; from: 'bot' | 'me' | 'sys'; k: Entry['k'] }
const head = record<Head>({ t: exactly('ev'), seq: whole, turn: whole, at: text, from: exactly('bot', 'me', 'sys'),
  k: exactly(...(Object.keys(BODY_SHAPES) as Entry['k'][])) }, {});
const event: Shape<object> = {
  problems(frame, place) {
    const { body, cm, ...rest } = frame as Record<string, unknown>;
    const k = rest['k'] as Entry['k'];
    const name = k === 'said' ? ulid.problems(cm, `${place}.cm`) : cm === undefined ? [] : [`${place}.cm: only "said" has one`];
    return [...head.problems(rest, place), ...name, ...(BODY_SHAPES[k]?.problems(body, `${place}.body`) ?? [])];
  },
};

const mode = exactly('bot', 'held', 'paused', 'closed');
const step = record<server.StepHere>({ id: text, title: text, index: whole, of: whole }, {});
const stepState = record<server.StepState>({ id: text, title: text, state: exactly('done', 'now', 'ahead'), open: whole }, {});
const given = record<server.AnswerGiven>({ question: text, step: text, ask: text, shown: text, changeable: flag }, {});
const labels: Shape<Record<string, string>> = { problems: (found, place) => Object.entries(found as object).flatMap(([key,
  label]) => text.problems(label, `${place}.${key}`)) };
const item = record<server.GuideItem>({ id: text, text, mine: flag, edited: flag }, { detail: text, topic: text });
const section = record<server.GuideSection>({ id: text, title: text, kind: exactly('answers', 'changes', 'items', 'calls', 'lines', 'table'), items: list(item),
  questions: flag }, { intro: text, count: whole, columns: list(text) });
const editing = record<server.Guide['editing']>({ picked: flag, undo: flag, removed: list(item) }, {});
const guide = record<server.Guide>({ title: text, sections: list(section), footer: list(text), version: text, editing },
  { made_for: text, note: text, endorsement: text, annex: text });

const sign = record<server.Sign>({ flag: text, level: exactly('EMERGENCY', 'URGENT', 'SAME_DAY'), quiet: flag, title: text, signs: list(text) }, {});

export const SERVER_SHAPES: { readonly [T in server.ServerFrame['t']]: Shape<object> } = {
  welcome: record<server.WelcomeFrame>({ t: exactly('welcome'), v: exactly(1), conv: text, ep: text, seq: whole, recovered: flag, ping: whole,
    mode }, {}),
  ev: event,
  view: record<server.ViewFrame>({ t: exactly('view'), seq: whole, mode, open: either<string | null>(text, nothing), step,
    lang: text, renew: flag, steps: list(stepState), answers: list(given),
    pending: either<'change' | 'guess' | 'start_again' | 'request' | null>(
      exactly('change', 'guess', 'start_again', 'request'), nothing), back: flag, person: flag,
      guide: record<server.ViewFrame['guide']>({ questions: whole, items: whole, ready: flag }, {}) }, { labels }),
  guide: record<server.GuideFrame>({ t: exactly('guide'), seq: whole, guide }, {}),
  signs: record<server.SignsFrame>({ t: exactly('signs'), lang: text, signs: list(sign) }, {}),
  ok: record<server.OkFrame>({ t: exactly('ok'), cm: text, seq: whole, dup: flag }, {}),
  err: record<server.ErrFrame>({ t: exactly('err'), code: exactly(...server.ERROR_CODES), text, retry: flag }, { cm: text, after: whole, danger: text }),
  reset: record<server.ResetFrame>({ t: exactly('reset'), ep: text }, {}),
  bye: record<server.ByeFrame>({ t: exactly('bye'), code: whole, text }, { after: whole }),
  ping: record<client.PingFrame>({ t: exactly('ping') }, {}),
  pong: record<client.PongFrame>({ t: exactly('pong') }, {}),
};
