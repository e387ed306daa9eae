/** The whole screen in a made-up page, with a connection that only writes down what it is given. For jsdom tests. */
import { vi } from 'vitest';
import type { Utterance } from '../shared/client-frames.ts';
import type { ClinicSettings } from '../shared/clinic.ts';
import type { Entry } from '../shared/entries.ts';
import { parseServerFrame } from '../shared/parse.ts';
import type { EventFrame, ServerFrame, ViewFrame } from '../shared/server-frames.ts';
import * as pages from '../widget/pages/main.ts';
import { App } from '../widget/panel/app.ts';
import type { Connection } from '../widget/panel/link/connection.ts';
import { golden } from './golden.ts';

export const read = <T extends ServerFrame>(name: string): T => parseServerFrame(golden(name)) as T;
export const body = (name: string): Entry => { const { k, body: inner } = read<EventFrame>(name); return { k, body: inner } as Entry; };

export let app: App;
export let sent: { cm: string; utterance: Utterance }[];
let seq: number;
export let root: HTMLElement;
export const wantGuide = vi.fn();
export const wantSigns = vi.fn();
export const loadPages = vi.fn();
export const loadWords = vi.fn();
/** What the page is told of its language; what the clinic and the clock say. */
export const speaks = vi.fn();
export const clinicIn = vi.fn();
export const now = vi.fn();
export const world = { forget: vi.fn(), close: vi.fn(), leave: vi.fn() };

export function setStage(): void {
  setStageKnowing(null);
}

/** As `setStage`, on a device that kept these settings of the clinic. */
export function setStageKnowing(lastClinic: ClinicSettings | null): void {
  vi.useFakeTimers();
  vi.resetAllMocks();
  loadPages.mockImplementation(() => Promise.resolve(pages));
  loadWords.mockResolvedValue(null);
  clinicIn.mockResolvedValue(null);
  now.mockReturnValue(0);
  Element.prototype.scrollIntoView = () => undefined;
  document.body.innerHTML = '<div id="panel"></div>';
  root = document.getElementById('panel') as HTMLElement;
  sent = [];
  seq = 0;
  const connection = {
    start: () => undefined, stop: () => undefined, wake: () => undefined, unsent: () => [],
    want: (what: 'guide' | 'signs') => (what === 'guide' ? wantGuide : wantSigns)(),
    token: () => Promise.resolve('tok'),
    say: (utterance: Utterance) => { sent.push({ cm: `cm${sent.length}`, utterance }); return `cm${sent.length - 1}`; },
  };
  app = new App(root, { ...world, connect: () => connection as unknown as Connection, clinic: clinicIn, lastClinic, loadPages,
    loadWords, lang: 'en', speaks, now, soon: (run) => run() });
  app.start();
  app.state({ name: 'live' });
  vi.runAllTimers();
}

export function tell(...entries: readonly Entry[]): void {
  for (const entry of entries) app.frame({ ...entry, t: 'ev', seq: ++seq, turn: seq, at: '', from: 'bot' });
}
export function show(change: Partial<ViewFrame> = {}): void {
  app.frame({ ...read<ViewFrame>('server.view'), seq, answers: [], open: null, ...change });
}
export const $ = <T extends HTMLElement>(selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing fits ${selector}`);
  return found;
};
export const press = (selector: string): void => $(selector).click();
export const submit = (): void => void $('form.question').dispatchEvent(new Event('submit', { cancelable: true }));
export const heard = (): string => $('[role=log]').textContent ?? '';
export const choose = (code: string): void => press(`input[value=${code}]`);
/** What draws the guide has come, or has failed to. */
export async function opened(): Promise<void> {
  for (let i = 0; i < 5; i++) await Promise.resolve();
}
