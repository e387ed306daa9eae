/**
 * The one tag on a clinic's page. Shows a button; opens the panel in an iframe of its own origin, so that nothing on the
 * clinic's page can read the chat. Keeps nothing, never opens by itself, and trusts messages from its own iframe only.
 *
 *   <script async src="https://…/widget.js" data-clinic="demo" data-lang="en" data-leave="https://…"></script>
 */
import { LOADER_TEXTS } from '../texts.ts';
import { LOADER_STYLE } from './style.ts';

const NEUTRAL_PAGE = 'https://www.weather.gov';
/** Narrower than this the panel takes the whole screen. */
const FULL_BELOW = '(max-width: 479.98px)';

export interface Settings { readonly origin: string; readonly clinic: string; readonly lang: string; readonly leave: string; readonly label: string }

export function readSettings(script: HTMLScriptElement): Settings {
  const { clinic = 'demo', lang = 'en', leave = '', label = LOADER_TEXTS.en.open } = script.dataset;
  return { origin: new URL(script.src).origin, clinic, lang, leave: /^https?:\/\//.test(leave) ? leave : NEUTRAL_PAGE, label };
}

export function install({ origin, clinic, lang, leave, label }: Settings): void {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.className = 'launcher';
  launcher.textContent = label;
  launcher.setAttribute('aria-expanded', 'false');
  shadow.append(launcher);
  applyStyle(shadow);
  document.body.append(host);
  let frame: HTMLIFrameElement | null = null;

  launcher.addEventListener('click', open);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
  });
  window.addEventListener('message', (event) => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== origin) return;
    switch ((event.data as { handrail?: unknown } | null)?.handrail) {
      case 'ready': return opened();
      case 'close': return close();
      case 'leave': return location.replace(leave);
    }
  });
  keepAboveKeyboard(host);

  function open(): void {
    frame ??= makeFrame();
    host.classList.add('open');
    frame.hidden = false;
    launcher.hidden = true;
    launcher.setAttribute('aria-expanded', 'true');
    opened();
  }

  /** The person opened it, so the focus may go in; the panel puts it where reading begins. */
  function opened(): void {
    if (!frame || frame.hidden) return;
    frame.focus();
    frame.contentWindow?.postMessage({ handrail: 'opened' }, origin);
  }

  function close(): void {
    if (!frame || frame.hidden) return;
    host.classList.remove('open');
    frame.hidden = true;
    launcher.hidden = false;
    launcher.setAttribute('aria-expanded', 'false');
    launcher.focus();
  }

  function makeFrame(): HTMLIFrameElement {
    const made = document.createElement('iframe');
    const address = new URLSearchParams({ clinic, lang, host: location.origin });
    made.title = LOADER_TEXTS.en.frame;
    made.referrerPolicy = 'no-referrer';
    made.allow = 'autoplay';
    made.src = `${origin}/widget/panel.html#${address}`;
    shadow.append(made);
    return made;
  }
}

/** A constructed sheet needs no permission from the page's content security policy; a style element would. */
function applyStyle(shadow: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(LOADER_STYLE);
  shadow.adoptedStyleSheets = [sheet];
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
