import { describe, expect, it } from 'vitest';
import { ENTRY_KINDS, parseServerFrame, SERVER_TYPES } from '../shared/parse.ts';
import type { ServerFrame } from '../shared/server-frames.ts';
import { EMPTY, fold, type Model } from '../widget/panel/model/fold.ts';
import { transcript } from '../widget/panel/model/transcript.ts';
import { CLIENT_SHAPES, SERVER_SHAPES } from './frame-shapes.ts';
import { goldenFrames } from './golden.ts';

const frames = goldenFrames();
const fromServer = frames.filter((golden) => golden.side === 'server');

function parsed(text: string): ServerFrame {
  const frame = parseServerFrame(text);
  if (!frame) throw new Error(`no frame: ${text}`);
  return frame;
}

describe('the golden frames', () => {
  it.each(frames)('$name fits the contract to the letter', ({ name, side, frame }) => {
    const shapes: Readonly<Record<string, { problems(value: unknown, place: string): readonly string[] }>> =
      side === 'client' ? CLIENT_SHAPES : side === 'server' ? SERVER_SHAPES : {};
    const shape = shapes[String(frame['t'])];
    expect(shape, `${name} is of no known type: add it to the types and to wire.md, or take the file away`).toBeDefined();
    expect(shape?.problems(frame, name)).toEqual([]);
    const kind = [side, frame['t'], frame['t'] === 'ev' ? frame['k'] : frame['t'] === 'msg' ? frame['in'] : null].filter(Boolean).join('.');
    expect(name.startsWith(kind), `${name} should begin with ${kind}`).toBe(true);
  });

  it('have at least one file for every frame of the client', () => {
    expect(new Set(frames.filter(({ side }) => side === 'client').map(({ frame }) => frame['t']))).toEqual(new Set(Object.keys(CLIENT_SHAPES)));
  });

  it('have at least one file for every frame and every kind of entry of the server', () => {
    expect(new Set(fromServer.map(({ frame }) => frame['t']))).toEqual(new Set(SERVER_TYPES));
    const kinds = fromServer.filter(({ frame }) => frame['t'] === 'ev').map(({ frame }) => frame['k']);
    expect(new Set(kinds)).toEqual(new Set(ENTRY_KINDS));
  });

  it.each(fromServer)('$name is parsed as it stands and folds', ({ text, frame }) => {
    const read = parsed(text);
    expect(read).toEqual(frame);
    expect(() => fold(EMPTY, read)).not.toThrow();
  });

  it('fold, all entries in the order of seq, to a transcript that shows each line once', () => {
    const entries = fromServer.map(({ text }) => parsed(text)).filter((frame) => frame.t === 'ev').sort((a, b) => a.seq - b.seq);
    const model = entries.reduce<Model>(fold, EMPTY);
    expect(model.entries.map((entry) => entry.seq)).toEqual(entries.map((_, i) => i + 1));
    const shown = transcript(model).map((line) => line.seq);
    expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
  });
});

describe('reading a frame', () => {
  it('takes a kind it does not know as hidden, so that seq has no hole', () => {
    const frame = parsed('{"t":"ev","seq":9,"turn":1,"at":"2026-11-25T03:12:00Z","from":"bot","k":"from_the_future","body":{"x":1}}');
    expect(frame).toMatchObject({ seq: 9, k: 'hidden', body: {} });
  });

  it.each(['', 'null', '[]', '{', '"ev"', '{"t":"nonsense"}', '{"t":"ev","k":"card"}', '{"t":"view"}'])('refuses %s', (text) => {
    expect(parseServerFrame(text)).toBeNull();
  });
});
