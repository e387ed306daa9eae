import { describe, expect, it } from 'vitest';
import type { Entry, QuestionBody } from '../shared/entries.ts';
import { parseServerFrame } from '../shared/parse.ts';
import type { EventFrame, ServerFrame, ViewFrame } from '../shared/server-frames.ts';
import { ulidMaker } from '../shared/ulid.ts';
import { applyColours } from '../widget/panel/colours.ts';
import { backoff } from '../widget/panel/link/backoff.ts';
import { check, draftOf, NOTHING, toggle } from '../widget/panel/model/draft.ts';
import { EMPTY, fold, type Model, openDanger, openQuestion } from '../widget/panel/model/fold.ts';
import { type Line, spoken, transcript } from '../widget/panel/model/transcript.ts';
import { EN, sayWith } from '../widget/texts.ts';
import { golden } from './golden.ts';

function read<T extends ServerFrame>(name: string): T {
  return parseServerFrame(golden(name)) as T;
}
const view = (change: Partial<ViewFrame> = {}): ViewFrame => ({ ...read<ViewFrame>('server.view'), answers: [], ...change });
const question = (kind: string): QuestionBody => (read<EventFrame & { k: 'question' }>(`server.ev.question.${kind}`)).body;

/** A journal from bare entries: seq by place, turn as given. */
function journal(...entries: readonly (readonly [turn: number, entry: Entry])[]): Model {
  return entries.reduce<Model>((model, [turn, entry], i) =>
    fold(model, { ...entry, t: 'ev', seq: i + 1, turn, at: '', from: 'bot' }), EMPTY);
}
const asks = (id: string): Entry => ({ k: 'question', body: { ...question('one'), question: id, ask: `${id}?` } });
const said = (node: string, shown: string): Entry => ({ k: 'said', body: { in: 'answer', node, shown } });
const typed = (shown: string): Entry => ({ k: 'said', body: { in: 'text', shown } });
const learned = (fact: string, shown: string): Entry => ({ k: 'learned', body: { fact, shown } });
const short = (line: Line): string => `${line.kind} ${'ask' in line ? line.ask : 'shown' in line ? line.shown : line.seq}`;

describe('the fold', () => {
  it('shows the latest asking of the question the view names', () => {
    const model = fold(journal([0, asks('a')], [1, asks('b')], [2, asks('a')]), view({ open: 'a' }));
    expect(openQuestion(model)?.seq).toBe(3);
  });

  it.each(['held', 'paused', 'closed'] as const)('shows no question while the mode is %s', (mode) => {
    expect(openQuestion(fold(journal([0, asks('a')]), view({ open: 'a', mode })))).toBeNull();
  });

  it('shows the danger card only while it is held', () => {
    const danger = read<EventFrame>('server.ev.danger') as Entry;
    const model = journal([0, danger]);
    expect(openDanger(fold(model, view({ mode: 'held', open: null })))?.seq).toBe(1);
    expect(openDanger(fold(model, view()))).toBeNull();
  });

  it('asks nothing after an answered danger card until the person does something', () => {
    const answered: Entry = { k: 'danger_answered', body: { flag: 'fever', code: 'CALLED' } };
    const silent = journal([0, asks('a')], [1, answered]);
    expect(openQuestion(fold(silent, view({ open: 'a' })))).toBeNull();
    const went = journal([0, asks('a')], [1, answered], [2, typed('and now?')]);
    expect(openQuestion(fold(went, view({ open: 'a' })))?.seq).toBe(1);
  });

  it('never lets an older view replace a newer one', () => {
    const model = fold(fold(EMPTY, view({ seq: 9, open: 'new' })), view({ seq: 8, open: 'old' }));
    expect(model.view?.open).toBe('new');
  });

  it('keeps the labels, which come with the first view only', () => {
    const model = fold(fold(EMPTY, view({ labels: { send: 'Enviar' } })), view({ seq: 50 }));
    expect(sayWith(model.labels)('send')).toBe('Enviar');
    expect(sayWith(model.labels)('change')).toBe(EN.change);
  });

  it('forgets everything but the labels after a reset', () => {
    const model = fold(fold(journal([0, asks('a')]), view({ labels: { send: 'Enviar' } })), { t: 'reset', ep: 'e2' });
    expect(model).toEqual({ ...EMPTY, labels: { send: 'Enviar' } });
  });
});

describe('the transcript', () => {
  it('keeps every answer, and leaves the open question to the form', () => {
    const model = fold(journal([0, asks('a')], [1, said('a', 'yes')], [1, learned('a', 'yes')], [1, asks('b')]), view({ open: 'b' }));
    expect(transcript(model).map(short)).toEqual(['asked a?', 'said yes']);
  });

  it('offers "Change" at the newest answer of a question, where the view allows it', () => {
    const answers = [{ question: 'a', step: 's', ask: '', shown: '', changeable: true }, { question: 'b', step: 's', ask: '', shown: '', changeable: false }];
    const model = fold(journal([1, said('a', 'yes')], [2, said('b', 'no')], [3, said('a', 'maybe')]), view({ answers }));
    expect(transcript(model).map((line) => ('change' in line ? line.change : null))).toEqual([null, null, 'a']);
  });

  it('says what was understood from free text, and offers to change that', () => {
    const answers = [{ question: 'a', step: 's', ask: '', shown: '', changeable: true }];
    const model = fold(journal([1, typed('it grew')], [1, learned('a', 'A scan showed growth')]), view({ answers }));
    expect(transcript(model)).toEqual([
      { kind: 'said', seq: 1, shown: 'it grew', change: null },
      { kind: 'noted', seq: 2, shown: 'A scan showed growth', change: 'a' },
    ]);
  });

  it('shows a question that was asked twice without an answer only once', () => {
    const model = fold(journal([0, asks('a')], [1, typed('hm')], [1, asks('a')], [2, said('a', 'yes')]), view({ open: 'b' }));
    expect(transcript(model).map(short)).toEqual(['said hm', 'asked a?', 'said yes']);
  });

  it('shows nothing for what was done without words', () => {
    expect(transcript(journal([1, { k: 'said', body: { in: 'do', shown: '' } }]))).toEqual([]);
  });

  it('reads out of a card about an option its title and what it is', () => {
    const card = read<EventFrame>('server.ev.card.option') as Entry;
    expect(transcript(journal([1, card])).map(spoken)).toEqual(['Chemo. Chemo acts on cells that grow fast.']);
  });

  it('keeps an answered danger card readable, but leaves no trace of a quiet one', () => {
    const loud = read<EventFrame>('server.ev.danger') as Entry;
    const quiet = read<EventFrame>('server.ev.danger.quiet') as Entry;
    expect(transcript(fold(journal([1, loud], [2, quiet]), view())).map((line) => line.seq)).toEqual([1]);
  });
});

describe('a draft', () => {
  it('lets an exclusive code stand alone, whichever came first', () => {
    const many = question('many');
    expect(toggle(many, ['SCAN_GROWTH', 'NEW_SPOTS'], 'NOT_TOLD', true)).toEqual(['NOT_TOLD']);
    expect(toggle(many, ['NOT_TOLD'], 'NEW_SPOTS', true)).toEqual(['NEW_SPOTS']);
    expect(toggle(many, ['SCAN_GROWTH', 'NEW_SPOTS'], 'SCAN_GROWTH', false)).toEqual(['NEW_SPOTS']);
  });

  it('begins with the answer that was given before', () => {
    expect(draftOf(question('reopened')).codes).toEqual(['BETTER']);
    expect(draftOf({ ...question('number'), current: { number: 7 } }).number).toBe(7);
    expect(draftOf({ ...question('text'), current: { text: 'words' } }).text).toBe('words');
    expect(draftOf({ ...question('one'), current: { codes: ['NOT_SURE'] } }).codes).toEqual([]);
  });

  it('sends codes in the order of the choices', () => {
    expect(check(question('many'), { ...NOTHING, codes: ['NEW_SPOTS', 'SCAN_GROWTH'] })).toEqual({ value: { codes: ['SCAN_GROWTH', 'NEW_SPOTS'] } });
  });

  it.each([
    ['many', NOTHING, 'choose_first'],
    ['number', NOTHING, 'choose_first'],
    ['number', { ...NOTHING, number: 11 }, 'number_range'],
    ['number', { ...NOTHING, number: 6.5 }, 'number_range'],
    ['number', { ...NOTHING, number: Number.NaN }, 'number_range'],
    ['text', { ...NOTHING, text: '  ' }, 'write_first'],
    ['text', { ...NOTHING, text: 'x'.repeat(601) }, 'text_long'],
  ])('for a %s question says what is missing: %o → %s', (kind, draft, missing) => {
    expect(check(question(kind), draft)).toEqual({ missing });
  });
});

describe('small things', () => {
  it('ULIDs sort by time, and by order within one millisecond', () => {
    let now = 1_000;
    const next = ulidMaker(() => now, (length) => new Uint8Array(length).fill(31));
    const made = [next(), next(), next()];
    now += 1;
    made.push(next());
    now -= 500;
    made.push(next());
    expect(new Set(made).size).toBe(5);
    for (const id of made) expect(id).toMatch(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);
    expect([made[0] ?? '', made[3] ?? '']).toEqual([made[0], made[3]].sort());
  });

  it('the back-off stays between nothing and twenty seconds', () => {
    expect(backoff(0, () => 0.999)).toBeLessThanOrEqual(500);
    expect(backoff(100, () => 1)).toBe(20_000);
    expect(backoff(100, () => 0)).toBe(0);
  });

  it('the colours of the clinic are taken, and nothing that is no colour', () => {
    const set: string[] = [];
    const style = { setProperty: (name: string, value: string) => set.push(`${name} ${value}`) } as unknown as CSSStyleDeclaration;
    applyColours({ accent: '#123456', accent_text: '#fefefe', surface: 'red', text: '#000000', danger: '#8f1d14' }, style);
    expect(set).toEqual(['--accent #123456', '--accent-text #fefefe', '--ink #000000', '--danger #8f1d14']);
  });

  it('no text of the widget shouts, comforts falsely or uses the words we avoid', () => {
    for (const text of Object.values(EN)) expect(text).not.toMatch(/!|journey|battle|unfortunately|don.t worry|great|\bI feel\b|\bbot\b/i);
  });
});
