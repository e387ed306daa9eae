// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuideFrame } from '../shared/server-frames.ts';
import { $, app, body, heard, opened, press, read, root, setStage, show, tell } from './stage.ts';

interface Asked { readonly path: string; readonly init: RequestInit }
const SHARE = { id: 's1', made: '2026-11-25T09:00:00Z', until: '2026-12-02T09:00:00Z' };
let asked: Asked[];
let answers: Record<string, () => Response>;

const json = (value: unknown, status = 200): (() => Response) => () => new Response(JSON.stringify(value), { status });
const overview = (shares: unknown[] = [], offered = true): (() => Response) => json({ offered, days: 7, shares });
const copied = vi.fn<(text: string) => Promise<void>>();

async function open(): Promise<void> {
  show();
  press('.guide-count');
  await settled();
  app.frame(read<GuideFrame>('server.guide'));
  await settled();
}
async function settled(): Promise<void> {
  for (let i = 0; i < 6; i++) { await opened(); await vi.advanceTimersByTimeAsync(0); }
}
const named = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll<HTMLButtonElement>('.takeaway button')].find(({ textContent }) => textContent === label);
  if (!found) throw new Error(`no button says ${label}`);
  return found;
};
async function tap(label: string): Promise<void> {
  named(label).click();
  await settled();
}
const paths = (): string[] => asked.map(({ path }) => path);

beforeEach(() => {
  setStage();
  asked = [];
  answers = { '/api/guide/shares': overview() };
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push({ path, init });
    return Promise.resolve((answers[path.replace(/\?.*/, '')] ?? json({ title: 'No.' }, 404))());
  });
  copied.mockResolvedValue(undefined);
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true });
});
afterEach(() => vi.unstubAllGlobals());

describe('taking the guide away', () => {
  it('is offered below the guide, with the token in a header and in no address', async () => {
    await open();
    expect($('.takeaway').hidden).toBe(false);
    expect(new Headers(asked[0]?.init.headers).get('Authorization')).toBe('Bearer tok');
    expect(paths().join()).not.toContain('tok');
  });

  it('saves a file for health apps, and tells it', async () => {
    answers['/api/guide/fhir'] = json({ resourceType: 'Bundle' });
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:guide';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) { saved.push(this.download); });
    await open();
    await tap('Save for a health app');
    expect(saved).toEqual(['my-guide.fhir.json']);
    expect(heard()).toContain('The file is saved with your downloads.');
  });

  it('says why no file was made', async () => {
    answers['/api/guide/fhir'] = json({ title: 'This guide does not leave the chat.' }, 409);
    await open();
    await tap('Save for a health app');
    expect($('.take-note').textContent).toBe('This guide does not leave the chat.');
  });

  it('copies the text, and tells it', async () => {
    answers['/api/guide/text'] = () => new Response('MY GUIDE');
    await open();
    await tap('Copy as text');
    expect(copied).toHaveBeenCalledWith('MY GUIDE');
    expect(heard()).toContain('Copied.');
  });

  it('shows the text where the browser does not let it copy', async () => {
    copied.mockRejectedValue(new Error('denied'));
    answers['/api/guide/text'] = () => new Response('MY GUIDE');
    await open();
    await tap('Copy as text');
    expect($<HTMLTextAreaElement>('.takeaway textarea').value).toBe('MY GUIDE');
    expect(document.activeElement).toBe($('.takeaway textarea'));
  });

  it('says what the server said, and goes on', async () => {
    answers['/api/guide/text'] = json({ title: 'Many guides are being made just now.', detail: 'Try again in a moment.' }, 503);
    await open();
    await tap('Copy as text');
    expect($('.take-note').textContent).toBe('Many guides are being made just now. Try again in a moment.');
  });
});

describe('a link', () => {
  it('is made only after who can read it and for how long was said', async () => {
    await open();
    await tap('Share a link');
    expect($('.share-box').textContent).toContain('Anybody who has the link can read your guide');
    expect($('.share-box').textContent).toContain('7 days');
    expect(paths()).not.toContain('/api/guide/share');
    await tap('Cancel');
    expect(document.activeElement).toBe(named('Share a link'));
    expect(paths()).not.toContain('/api/guide/share');
  });

  it('is shown, copied and stopped', async () => {
    answers['/api/guide/share'] = json({ id: 's1', path: '/shared#sec', until: SHARE.until }, 201);
    answers['/api/guide/share/revoke'] = json({});
    await open();
    await tap('Share a link');
    answers['/api/guide/shares'] = overview([SHARE]);
    await tap('Make the link');
    expect($<HTMLInputElement>('#share-link').value).toBe(`${location.origin}/shared#sec`);
    expect(document.activeElement).toBe($('#share-link'));
    await tap('Copy the link');
    expect(copied).toHaveBeenCalledWith(`${location.origin}/shared#sec`);
    answers['/api/guide/shares'] = overview();
    await tap('Stop sharing');
    expect(asked.find(({ path }) => path.endsWith('revoke'))?.init.body).toBe('{"id":"s1"}');
    expect($<HTMLInputElement>('#share-link').value).toBe('');
    expect(root.querySelectorAll('.share-box li')).toHaveLength(0);
    expect(heard()).toContain('The link does not work any more.');
  });
});

describe('nothing is offered', () => {
  it('where the server says so: not to print either', async () => {
    answers['/api/guide/shares'] = overview([], false);
    await open();
    expect($('.takeaway').hidden).toBe(true);
    expect(print().hidden).toBe(true);
  });

  it('from the moment a quiet card came, before the server is asked again', async () => {
    await open();
    expect(print().hidden).toBe(false);
    const danger = body('server.ev.danger');
    if (danger.k !== 'danger') throw new Error('no danger frame');
    tell({ k: 'danger', body: { ...danger.body, quiet: true } });
    expect($('.takeaway').hidden).toBe(true);
    expect(print().hidden).toBe(true);
  });

  it('where the server cannot be asked', async () => {
    answers['/api/guide/shares'] = json(null, 500);
    await open();
    expect($('.takeaway').hidden).toBe(true);
    expect(print().hidden).toBe(false);
  });
});

function print(): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('.guide .page-tools .primary')].find(({ textContent }) => textContent === 'Print');
  if (!found) throw new Error('nothing prints');
  return found;
}
