import { describe, expect, it } from 'vitest';
import * as limits from '../widget/panel/link/limits.ts';
import { entry, MemoryStore, settled, world, type World } from './fakes.ts';

async function live(): Promise<World> {
  const w = world();
  w.connection.start();
  await w.welcome();
  return w;
}

describe('saying hello', () => {
  it('carries the token in the first frame and asks for everything', async () => {
    const { socket } = await live();
    expect(socket().sent[0]).toEqual({ t: 'hello', v: 1, tok: 'tok1', conv: 'c_1', ep: 'e1', after: 0, cid: 'tab' });
  });

  it('is said again from the cursor after the line was lost', async () => {
    const w = await live();
    w.socket().hear(entry(1), entry(2));
    w.socket().events.closed(1006);
    expect(w.heard.last()).toBe('waiting');
    await w.clock.pass(limits.BACKOFF_FIRST);
    const socket = await w.welcome();
    expect(socket.of('hello')[0]?.after).toBe(2);
    expect(w.heard.last()).toBe('live');
  });

  it('begins at zero again in a new page, because the transcript is not kept on the device', async () => {
    const first = await live();
    first.socket().hear(entry(1));
    const second = world(first.store, first.clock);
    second.connection.start();
    await second.welcome();
    expect(second.socket().of('hello')[0]?.after).toBe(0);
    expect(second.server.calls[0]).toEqual({ path: '/v1/tokens', body: { conv: 'c_1', refresh: 'r1' } });
  });
});

describe('entries', () => {
  it('are never shown past a hole: hello is said again with the cursor, once', async () => {
    const w = await live();
    w.socket().hear(entry(1), entry(3), entry(4));
    await settled();
    expect(w.heard.seqs()).toEqual([1]);
    expect(w.socket().of('hello').map((hello) => hello.after)).toEqual([0, 1]);
    await w.welcome(4);
    w.socket().hear(entry(2), entry(3), entry(4));
    expect(w.heard.seqs()).toEqual([1, 2, 3, 4]);
  });

  it('of a server that keeps leaving a hole do not make the widget ask for ever', async () => {
    const w = await live();
    for (let i = 0; i <= limits.HOLES_MOST; i++) {
      w.socket().hear(entry(9));
      await settled();
      if (w.heard.last() === 'live') await w.welcome(9);
    }
    expect(w.heard.last()).toBe('waiting');
    expect(w.heard.seqs()).toEqual([]);
  });

  it('are shown once, however often they arrive', async () => {
    const { socket, heard } = await live();
    socket().hear(entry(1), entry(2), entry(1), entry(2));
    expect(heard.seqs()).toEqual([1, 2]);
  });

  it('begin anew after a reset', async () => {
    const w = await live();
    w.socket().hear(entry(1), entry(2), { t: 'reset', ep: 'e2' }, entry(1));
    expect(w.heard.seqs()).toEqual([1, 2, 1]);
    expect(w.heard.frames[2]).toEqual({ t: 'reset', ep: 'e2' });
    expect(JSON.parse(w.store.get('handrail.demo.handle') ?? '')).toMatchObject({ ep: 'e2' });
  });

  it('are no hole for the list of signs, which comes when it is asked for', async () => {
    const { connection, socket, heard } = await live();
    connection.want('signs');
    socket().hear({ t: 'signs', lang: 'en', signs: [] });
    expect(socket().of('want')).toEqual([{ t: 'want', what: 'signs' }]);
    expect(heard.frames.map(({ t }) => t)).toEqual(['signs']);
    expect(socket().of('hello')).toHaveLength(1);
  });

  it('are acknowledged together, at most every two seconds', async () => {
    const { socket, clock } = await live();
    socket().hear(entry(1), entry(2), entry(3));
    await clock.pass(limits.ACK_EVERY);
    expect(socket().of('ack')).toEqual([{ t: 'ack', seq: 3 }]);
  });
});

describe('a message', () => {
  it('is kept on the device until its ok, and not longer', async () => {
    const w = await live();
    const cm = w.connection.say({ in: 'text', val: { text: 'hello' } }) ?? '';
    const key = `handrail.demo.unsent.${cm}`;
    expect(w.store.get(key)).toContain('hello');
    w.socket().hear({ t: 'ok', cm, seq: 1, dup: false });
    expect(w.store.get(key)).toBeNull();
    expect(w.heard.oks).toHaveLength(1);
  });

  it('said while the line is down goes out after the welcome, in the order it was said', async () => {
    const w = await live();
    w.socket().events.closed(1006);
    const cms = ['a', 'b', 'c'].map((text) => w.connection.say({ in: 'text', val: { text } }));
    await w.clock.pass(limits.BACKOFF_MOST);
    const socket = await w.welcome();
    expect(socket.of('msg').map((message) => message.cm)).toEqual(cms);
  });

  it('is sent again under the same id when nobody confirmed it', async () => {
    const w = await live();
    const cm = w.connection.say({ in: 'do', what: 'back' });
    await w.clock.pass(limits.OK_DEADLINE);
    expect(w.socket().of('msg').map((message) => message.cm)).toEqual([cm, cm]);
  });

  it('survives a reload of the page', async () => {
    const first = world();
    first.connection.start();
    const cm = first.connection.say({ in: 'answer', node: 'main_goal', val: { codes: ['BETTER'] } });
    const second = world(first.store, first.clock);
    second.connection.start();
    const socket = await second.welcome();
    expect(socket.of('msg')).toEqual([{ t: 'msg', cm, in: 'answer', node: 'main_goal', val: { codes: ['BETTER'] } }]);
  });

  it('that is refused for good is forgotten and reported', async () => {
    const w = await live();
    const cm = w.connection.say({ in: 'do', what: 'back' }) ?? '';
    w.socket().hear({ t: 'err', cm, code: 'nothing_to_undo', text: 'This is the first question.', retry: false });
    expect(w.store.keys().filter((key) => key.includes('unsent'))).toEqual([]);
    expect(w.heard.errs.map((err) => err.code)).toEqual(['nothing_to_undo']);
  });

  it('that could not be saved is kept and sent again after the time the server names', async () => {
    const w = await live();
    const cm = w.connection.say({ in: 'do', what: 'back' }) ?? '';
    w.socket().hear({ t: 'err', cm, code: 'store', text: 'Not saved.', retry: true, after: 2_000 });
    await w.clock.pass(1_999);
    expect(w.socket().of('msg')).toHaveLength(1);
    await w.clock.pass(1);
    expect(w.socket().of('msg').map((message) => message.cm)).toEqual([cm, cm]);
  });

  it('is refused by the widget itself when too many wait, instead of pushing one out', () => {
    const w = world();
    const cms = Array.from({ length: limits.UNSENT_MOST + 1 }, () => w.connection.say({ in: 'do', what: 'repeat' }));
    expect(cms.filter((cm) => cm !== null)).toHaveLength(limits.UNSENT_MOST);
    expect(cms.at(-1)).toBeNull();
  });
});

describe('the token', () => {
  it('is renewed shortly before it ends, on the same socket', async () => {
    const w = await live();
    w.socket().hear(entry(1));
    for (let passed = 0; passed < 840_000; passed += 20_000) {
      await w.clock.pass(20_000);
      w.socket().hear({ t: 'ping' });
    }
    expect(w.sockets).toHaveLength(1);
    expect(w.socket().of('hello').map((hello) => hello.tok)).toEqual(['tok1', 'tok2']);
    expect(w.socket().of('hello')[1]?.after).toBe(1);
  });

  it('that has run out is renewed, and the waiting message goes out again', async () => {
    const w = await live();
    const cm = w.connection.say({ in: 'do', what: 'back' }) ?? '';
    w.socket().hear({ t: 'err', cm, code: 'token_expired', text: 'run out', retry: true });
    await settled();
    expect(w.socket().of('hello').at(-1)?.tok).toBe('tok2');
    await w.welcome();
    expect(w.socket().of('msg').map((message) => message.cm)).toEqual([cm, cm]);
    expect(w.heard.errs).toEqual([]);
  });

  it('that is refused again and again ends in plain words, not in a loop', async () => {
    const w = await live();
    for (let i = 0; i < limits.TOKEN_REFUSALS_MOST; i++) {
      w.socket().hear({ t: 'err', code: 'token', text: 'no', retry: false });
      await settled();
    }
    expect(w.heard.states.at(-1)).toEqual({ name: 'stopped', reason: 'token' });
  });
});

describe('a lost line', () => {
  it('is noticed when nothing was heard for 35 seconds', async () => {
    const w = await live();
    await w.clock.pass(limits.WATCHDOG);
    expect(w.heard.states.map((state) => state.name)).toContain('waiting');
    expect(w.sockets[0]?.open).toBe(false);
  });

  it('is noticed within three seconds when the page comes back', async () => {
    const w = await live();
    w.connection.wake();
    expect(w.socket().of('ping')).toHaveLength(1);
    await w.clock.pass(limits.WAKE_DEADLINE);
    expect(w.heard.last()).toBe('waiting');
  });

  it('is not assumed when the ping of waking is answered', async () => {
    const w = await live();
    w.connection.wake();
    w.socket().hear({ t: 'pong' });
    await w.clock.pass(limits.WAKE_DEADLINE);
    expect(w.heard.last()).toBe('live');
  });

  it('is tried again at once when the network comes back', async () => {
    const w = await live();
    w.socket().events.closed(1006);
    w.connection.wake();
    expect(w.sockets).toHaveLength(2);
  });

  it('is tried again at growing distances, never more than twenty seconds apart', async () => {
    const w = await live();
    for (let i = 0; i < 12; i++) {
      const before = w.sockets.length;
      w.socket().events.closed(1006);
      await w.clock.pass(limits.BACKOFF_MOST / 2);
      expect(w.sockets).toHaveLength(before + 1);
    }
  });

  it('does not listen to a socket it has given up', async () => {
    const w = await live();
    const old = w.socket();
    old.events.closed(1006);
    old.hear(entry(1));
    expect(w.heard.seqs()).toEqual([]);
  });

  it('comes back after the time a restarting server names', async () => {
    const w = await live();
    w.socket().hear({ t: 'bye', code: 4200, text: 'restarting', after: 1_200 });
    w.socket().events.closed(4200);
    await w.clock.pass(1_199);
    expect(w.sockets).toHaveLength(1);
    await w.clock.pass(1);
    expect(w.sockets).toHaveLength(2);
  });

  it.each([[4000, 'token'], [4001, 'unknown_conversation']])('stays closed after code %i', async (code, reason) => {
    const w = await live();
    w.socket().events.closed(code);
    await w.clock.pass(60_000);
    expect(w.sockets).toHaveLength(1);
    expect(w.heard.states.at(-1)).toEqual({ name: 'stopped', reason });
  });
});

describe('the keys', () => {
  it('keep the conversation, the epoch and the handle on the device, and no token', async () => {
    const { store } = await live();
    expect([...store.values]).toEqual([['handrail.demo.handle', '{"conv":"c_1","ep":"e1","refresh":"r1"}']]);
  });

  it('take the handle another tab has rotated in the meantime', async () => {
    const w = await live();
    w.store.set('handrail.demo.handle', '{"conv":"c_1","ep":"e1","refresh":"r9"}');
    w.socket().hear({ t: 'err', code: 'token_expired', text: 'run out', retry: true });
    await settled();
    expect(w.server.calls.at(-1)?.body).toEqual({ conv: 'c_1', refresh: 'r9' });
  });

  it('that are refused stop the chat with the reason', async () => {
    const store = new MemoryStore();
    store.set('handrail.demo.handle', '{"conv":"c_1","ep":"e1","refresh":"old"}');
    const w = world(store);
    w.server.next = async () => ({ status: 401, body: { title: 'Unknown.', code: 'unknown_handle' } });
    w.connection.start();
    w.socket().events.opened();
    await settled();
    expect(w.heard.states.at(-1)).toEqual({ name: 'stopped', reason: 'unknown_handle' });
  });

  it.each([429, 500, 503])('are asked for again when the server answers %i', async (status) => {
    const w = world();
    w.server.next = async () => ({ status, body: null });
    w.connection.start();
    w.socket().events.opened();
    await settled();
    expect(w.heard.last()).toBe('waiting');
  });
});
