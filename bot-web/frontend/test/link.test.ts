// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { open } from '../link/main.ts';

let tools: HTMLElement;
let place: HTMLElement;
const fetched = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();

beforeEach(() => {
  document.body.innerHTML = '<div></div><div></div>';
  [tools, place] = [...document.body.children] as [HTMLElement, HTMLElement];
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

it('shows the copy, and until when it can be read', async () => {
  const html = '<main><h1>My guide</h1><p>&lt;script&gt;alert(1)&lt;/script&gt;</p></main>';
  fetched.mockResolvedValue(new Response(JSON.stringify({ lang: 'es', title: 'Mi gu\u00eda', html, until: '2026-12-02T09:00:00Z' })));
  await open(tools, place, 'sec');
  expect(fetched.mock.calls[0]?.[0]).toBe('/api/shared');
  expect(fetched.mock.calls[0]?.[1].body).toBe('{"secret":"sec"}');
  expect(place.querySelector('main h1')?.textContent).toBe('My guide');
  expect(place.textContent).toContain('<script>alert(1)</script>');
  expect(place.querySelector('script')).toBeNull();
  expect(document.documentElement.lang).toBe('es');
  expect(tools.textContent).toContain('diciembre');
});

it('says in one way that a link does not work, whatever the reason', async () => {
  fetched.mockResolvedValue(new Response('{}', { status: 404 }));
  await open(tools, place, 'sec');
  expect(place.querySelector('h1')?.textContent).toBe('This link does not work any more.');
  expect(document.activeElement).toBe(place.querySelector('h1'));
});

it('asks again when the server cannot be reached', async () => {
  fetched.mockRejectedValueOnce(new TypeError('network'));
  fetched.mockResolvedValueOnce(new Response('{}', { status: 404 }));
  await open(tools, place, 'sec');
  place.querySelector('button')?.click();
  await vi.waitFor(() => expect(place.textContent).toContain('does not work any more'));
});
