/**
 * The one tag on a clinic's page. Shows a button; opens the panel in an iframe of its own origin, so that nothing on the
 * clinic's page can read the chat. Keeps nothing, never opens by itself, and trusts messages from its own iframe only.
 *
 *   <script async src="https://…/widget.js" data-clinic="demo" data-lang="en" data-leave="https://…"></script>
 */
import { LOADER_TEXTS } from '../texts.ts';
import { LOADER_STYLE } from './style.ts';

const NEUTRAL_PAGE = 'https://www.weather.gov';
/** A panel that has not said "ready" by then is taken as out of reach; the page stays as it was. */
const READY_DEADLINE = 10_000;
/** Narrower than this the panel takes the whole screen. */
const FULL_BELOW = '(max-width: 479.98px)';

export interface Settings { readonly origin: string; readonly clinic: string; readonly lang: string; readonly leave: string; readonly label: string }

const textsIn = (lang: string): Record<keyof typeof LOADER_TEXTS.en, string> => (lang.startsWith('es') ? LOADER_TEXTS.es : LOADER_TEXTS.en);

export function readSettings(script: HTMLScriptElement): Settings {
  const { clinic = 'demo', lang = 'en', leave = '' } = script.dataset;
  const { label = textsIn(lang).open } = script.dataset;
  return { origin: new URL(script.src).origin, clinic, lang, leave: /^https?:\/\//.test(leave) ? leave : NEUTRAL_PAGE, label };
}

export class Loader {
  private readonly settings: Settings;
  /** How the page goes away; a test looks at it instead of going. */
  private readonly replace: (address: string) => void;
  private readonly host = document.createElement('div');
  private readonly shadow = this.host.attachShadow({ mode: 'open' });
  private readonly launcher = document.createElement('button');
  private frame: HTMLIFrameElement | null = null;
  private ready = false;

  constructor(settings: Settings, replace: (address: string) => void = (address) => location.replace(address)) {
    this.settings = settings;
    this.replace = replace;
    this.launcher.type = 'button';
    this.launcher.lang = settings.lang;
    this.launcher.className = 'launcher';
    this.launcher.textContent = settings.label;
    this.launcher.setAttribute('aria-expanded', 'false');
    this.shadow.append(this.launcher);
    applyStyle(this.shadow);
    document.body.append(this.host);
    this.listen();
    keepAboveKeyboard(this.host);
  }

  private listen(): void {
    this.launcher.addEventListener('click', () => this.open());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.close();
    });
    window.addEventListener('message', (event) => {
      // A window that is gone has no source: without the first check it would equal a frame that is gone.
      const ours = event.source !== null && event.source === this.frame?.contentWindow;
      if (ours && event.origin === this.settings.origin) this.hear((event.data as { handrail?: unknown } | null)?.handrail);
    });
  }

  private hear(what: unknown): void {
    if (what === 'ready') this.show();
    if (what === 'close') this.close();
    if (what === 'leave') this.replace(this.settings.leave);
  }

  /** The frame stays out of sight until the panel says it is there: an error page would cover the way back. */
  private open(): void {
    if (this.ready) return this.show();
    if (this.frame) return;
    this.frame = this.makeFrame();
    this.launcher.textContent = textsIn(this.settings.lang).opening;
    setTimeout(() => this.ready || this.giveUp(), READY_DEADLINE);
  }

  /** The person opened it, so the focus may go in; the panel puts it where reading begins. */
  private show(): void {
    if (!this.frame) return;
    this.ready = true;
    this.launcher.textContent = this.settings.label;
    this.setOpen(this.frame, true);
    this.frame.focus();
    this.frame.contentWindow?.postMessage({ handrail: 'opened' }, this.settings.origin);
  }

  private giveUp(): void {
    this.frame?.remove();
    this.frame = null;
    this.launcher.textContent = textsIn(this.settings.lang).absent;
  }

  private close(): void {
    if (!this.frame || this.frame.hidden) return;
    this.setOpen(this.frame, false);
    this.launcher.focus();
  }

  private setOpen(frame: HTMLIFrameElement, open: boolean): void {
    frame.hidden = !open;
    this.launcher.hidden = open;
    this.launcher.setAttribute('aria-expanded', String(open));
  }

  private makeFrame(): HTMLIFrameElement {
    const { origin, clinic, lang } = this.settings;
    const made = document.createElement('iframe');
    made.title = textsIn(lang).frame;
    made.hidden = true;
    made.referrerPolicy = 'no-referrer';
    made.allow = 'clipboard-write';
    made.src = `${origin}/widget/panel.html#${new URLSearchParams({ clinic, lang, host: location.origin })}`;
    this.shadow.append(made);
    return made;
  }
}

/** A constructed sheet needs no permission from the page's content security policy; a style element may. */
function applyStyle(shadow: ShadowRoot): void {
  if ('adoptedStyleSheets' in shadow) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(LOADER_STYLE);
    shadow.adoptedStyleSheets = [sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = LOADER_STYLE;
  (shadow as ShadowRoot).append(style);
}

/** Phones lay the keyboard over the page; the part that is still seen is what the full-screen panel fills. */
function keepAboveKeyboard(host: HTMLElement): void {
  const seen = window.visualViewport;
  if (!seen) return;
  const fit = (): void => {
    if (!matchMedia(FULL_BELOW).matches) return;
    host.style.setProperty('--handrail-height', `${seen.height}px`);
    host.style.setProperty('--handrail-top', `${seen.offsetTop}px`);
  };
  seen.addEventListener('resize', fit);
  seen.addEventListener('scroll', fit);
  fit();
}
