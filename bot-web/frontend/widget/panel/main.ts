/** Where the panel begins: real socket, storage and clock, handed to the app. */
import type { ClinicSettings } from '../../shared/clinic.ts';
import { ulidMaker } from '../../shared/ulid.ts';
import { App } from './app.ts';
import { applyColours } from './colours.ts';
import { hostOf, readAddress } from './host.ts';
import type { LoadWords, Words } from './language.ts';
import * as browser from './link/browser.ts';
import { Connection, type Listener } from './link/connection.ts';
import { Keys } from './link/keys.ts';
import { Outbox } from './link/outbox.ts';
import type { LoadPages } from './screen/late-page.ts';
import { measureRoom } from './screen/room.ts';

/** The addresses of what is loaded when a page beside the chat is opened; the build puts them here. */
declare const PAGES_SCRIPT: string;
declare const PAGES_STYLE: string;
/** The address of the widget's words, by language. */
declare const WORDS_SCRIPTS: Readonly<Record<string, string>>;

const NEUTRAL_PAGE = 'https://www.weather.gov';
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

const address = readAddress(location.hash);
const host = hostOf(window, address.host);
const store = browser.deviceStore();
const newId = ulidMaker(() => Date.now(), browser.randomBytes);
const tab = newId();

function connect(listener: Listener, lang: string): Connection {
  const url = new URL('/v1/chat', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.hash = '';
  return new Connection({
    openSocket: browser.socketTo(url.href),
    clock: browser.clock,
    random: Math.random,
    newId,
    tab,
    keys: new Keys({ ...browser, store, clinic: address.clinic, lang }),
    outbox: new Outbox(store, address.clinic),
    listener,
  });
}

const spokenKey = `handrail.${address.clinic}.lang`;

function speaks(lang: string): void {
  store.set(spokenKey, lang);
  document.documentElement.lang = lang;
  document.documentElement.dir = RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

async function clinic(lang: string): Promise<ClinicSettings | null> {
  const settingsOf = `/v1/clinics/${encodeURIComponent(address.clinic)}?lang=${encodeURIComponent(lang)}`;
  const { status, body } = await browser.request(settingsOf).catch(() => ({ status: 0, body: null }));
  if (status !== 200) return null;
  const settings = body as ClinicSettings;
  applyColours(settings.colours, document.documentElement.style);
  return settings;
}

function forget(): void {
  for (const key of store.keys()) if (key.startsWith('handrail.')) store.remove(key);
}

function leave(): void {
  if (window.parent === window) location.replace(NEUTRAL_PAGE);
  else host.tell('leave');
}

const lang = store.get(spokenKey) ?? address.lang;
document.documentElement.lang = lang;
document.documentElement.dir = RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';

/** A browser may remember that an address failed; another query is another address. */
function anew(attempt: number): string {
  return attempt === 0 ? '' : `?again=${attempt}`;
}

const loadWords: LoadWords = async (tag, attempt) => {
  const script = WORDS_SCRIPTS[tag.replace(/-.*/, '')];
  return script === undefined ? null : ((await import(script + anew(attempt))) as { WORDS: Words }).WORDS;
};

const loadPages: LoadPages = (attempt) => {
  const again = anew(attempt);
  const script = PAGES_SCRIPT + again;
  return Promise.all([import(script) as ReturnType<LoadPages>, browser.loadStyle(PAGES_STYLE + again)]).then(([module]) => module);
};

const root = document.getElementById('panel');
if (root) {
  const app = new App(root, {
    connect, clinic, forget, leave, loadPages, loadWords, lang, speaks, now: () => Date.now(),
    close: () => host.tell('close'), soon: (run) => requestAnimationFrame(run),
  });
  app.start();
  host.onOpened(() => app.focusStart());
  host.tell('ready');
  measureRoom();
  window.addEventListener('resize', measureRoom);
  window.addEventListener('storage', (event) => {
    if (event.key === `handrail.${address.clinic}.handle` && event.newValue === null) app.forgotten();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && app.wake());
  window.addEventListener('online', () => app.wake());
  window.addEventListener('pageshow', (event) => event.persisted && app.wake());
  document.addEventListener('keydown', (event) => event.key === 'Escape' && app.escape());
}
