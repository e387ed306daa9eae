/**
 * The page of a shared guide. The secret follows the hash sign of its address, so no server, log or other page ever sees it there; it is sent once,
 * in the body of a call, to fetch the copy. Nothing is kept on the device.
 */
import { button, h } from '../widget/panel/screen/dom.ts';
import { type LinkSay, sayIn } from './texts.ts';

interface SharedCopy { readonly lang: string; readonly title: string; readonly html: string; readonly until: string }

/** What became of the call. */
type Fetched = SharedCopy | 'gone' | 'failed';

export async function fetchCopy(secret: string): Promise<Fetched> {
  try {
    const response = await fetch('/api/shared', {
      method: 'POST', cache: 'no-store', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ secret }),
    });
    if (response.ok) return (await response.json()) as SharedCopy;
    return response.status === 404 ? 'gone' : 'failed';
  } catch {
    return 'failed';
  }
}

export async function open(tools: HTMLElement, place: HTMLElement, secret: string): Promise<void> {
  const say = sayIn(navigator.language);
  place.replaceChildren(h('p', { role: 'status' }, say('opening')));
  const copy = await fetchCopy(secret);
  if (copy === 'gone') return fail(place, say('gone'), h('p', {}, say('gone_more')));
  if (copy === 'failed') return fail(place, say('failed'), button(say('again'), 'primary', () => void open(tools, place, secret)));
  showCopy(tools, place, copy);
}

function fail(place: HTMLElement, title: string, help: HTMLElement): void {
  const heading = h('h1', { tabindex: -1 }, title);
  place.replaceChildren(h('main', {}, heading, help));
  document.title = title;
  heading.focus();
}

function showCopy(tools: HTMLElement, place: HTMLElement, copy: SharedCopy): void {
  const say = sayIn(copy.lang);
  document.documentElement.lang = copy.lang;
  document.title = copy.title;
  tools.replaceChildren(h('p', {}, say('until', { until: day(copy) })), button(say('print'), 'primary', () => window.print()));
  place.replaceChildren(content(copy, say));
}

/** The server escaped every text. Read as a document of its own, what it sent can neither run nor load anything before it is looked at. */
function content({ html }: SharedCopy, say: LinkSay): Node {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  return main ? document.adoptNode(main) : h('p', {}, say('failed'));
}

function day({ lang, until }: SharedCopy): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(until));
}

const tools = document.getElementById('tools');
const place = document.getElementById('copy');
if (tools && place) {
  const begin = (): void => void open(tools, place, location.hash.slice(1));
  begin();
  window.addEventListener('hashchange', begin);
}
