/** Where the panel begins: real socket, storage and clock, handed to the app. */
import type { ClinicSettings } from '../../shared/clinic.ts';
import { fromJson } from '../../shared/json.ts';
import { ulidMaker } from '../../shared/ulid.ts';
import { App } from './app.ts';
import { applyColours } from './colours.ts';
import { hostOf, readAddress } from './host.ts';
import type { LoadWords, Words } from './language.ts';
import { clock, deviceStore, exclusively, loadStyle, post, randomBytes, request, socketTo } from './link/browser.ts';
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
/** Then the pages are fetched ahead, so that urgent help opens also when the line is down by that time. */
const QUIET = 3_000;
const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

const address = readAddress(location.hash);
const host = hostOf(window, address.host);
const store = deviceStore();
const newId = ulidMaker(() => Date.now(), randomBytes);
const tab = newId();

function connect(listener: Listener, lang: string): Connection {
  const url = new URL('/v1/chat', location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  url.hash = '';
  return new Connection({
    openSocket: socketTo(url.href),
    clock,
    random: Math.random,
    newId,
    tab,
    keys: new Keys({ post, clock, exclusively, store, clinic: address.clinic, lang }),
    outbox: new Outbox(store, address.clinic),
    listener,
  });
}

const spokenKey = `handrail.${address.clinic}.lang`;

function speaks(lang: string): void {
  store.set(spokenKey, lang);
  markLanguage(lang);
}

function markLanguage(lang: string): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

const settingsKey = `handrail.${address.clinic}.settings`;

async function clinic(lang: string): Promise<ClinicSettings | null> {
  const settingsOf = `/v1/clinics/${encodeURIComponent(address.clinic)}?lang=${encodeURIComponent(lang)}`;
  const { status, body } = await request(settingsOf).catch(() => ({ status: 0, body: null }));
  if (status !== 200) return null;
  const settings = body as ClinicSettings;
  store.set(settingsKey, JSON.stringify(settings));
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
markLanguage(lang);

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
  return Promise.all([import(script) as ReturnType<LoadPages>, loadStyle(PAGES_STYLE + again)]).then(([module]) => module);
};

const root = document.getElementById('panel');
if (root) {
  const app = new App(root, {
    connect, clinic, lastClinic: fromJson(store.get(settingsKey)) as ClinicSettings | null,
    forget, leave, loadPages, loadWords, lang, speaks, now: () => Date.now(),
    close: () => host.tell('close'), soon: (run) => requestAnimationFrame(run),
  });
  app.start();
  host.onOpened(() => app.focusStart());
  host.tell('ready');
  measureRoom();
  setTimeout(() => [PAGES_SCRIPT, PAGES_STYLE].forEach((part) => void fetch(part).catch(() => undefined)), QUIET);
  window.addEventListener('resize', measureRoom);
  window.addEventListener('storage', (event) => {
    if (event.key === `handrail.${address.clinic}.handle` && event.newValue === null) app.forgotten();
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && app.wake());
  window.addEventListener('online', () => app.wake());
  window.addEventListener('pageshow', (event) => event.persisted && app.wake());
  document.addEventListener('keydown', (event) => event.key === 'Escape' && app.escape());
}
