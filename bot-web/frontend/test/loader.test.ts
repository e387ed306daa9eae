// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Loader, readSettings } from '../widget/loader/loader.ts';

const ORIGIN = 'https://handrail.example';
const settings = { origin: ORIGIN, clinic: 'demo', lang: 'en', leave: 'https://neutral.example/', label: 'Chat with the guide' };
const left = vi.fn();

const shadow = (): ShadowRoot => document.body.lastElementChild?.shadowRoot as ShadowRoot;
const launcher = (): HTMLButtonElement => shadow().querySelector('button') as HTMLButtonElement;
const frame = (): HTMLIFrameElement | null => shadow().querySelector('iframe');
/** jsdom gives a frame inside a shadow root no window; this one stands in for it. */
let panelWindow: Window;
function openChat(): void {
  launcher().click();
  Object.defineProperty(frame(), 'contentWindow', { value: panelWindow, configurable: true });
}
function message(data: unknown, origin = ORIGIN, source: MessageEventSource | null = panelWindow): void {
  window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
}
function escape(): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
}

describe('the loader', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren(document.createElement('iframe'));
    panelWindow = window.frames[0] as Window;
    left.mockReset();
    void new Loader(settings, left);
  });
  afterEach(() => vi.useRealTimers());

  it('shows a button and nothing else until somebody asks for the chat', () => {
    expect(launcher().textContent).toBe('Chat with the guide');
    expect(frame()).toBeNull();
  });

  it('opens the panel from the origin of its own script, with nothing about the person in the address', () => {
    launcher().click();
    expect(frame()?.src).toBe(`${ORIGIN}/widget/panel.html#clinic=demo&lang=en&host=${encodeURIComponent(location.origin)}`);
  });

  it('shows the frame when the panel is ready', () => {
    openChat();
    expect(frame()?.hidden).toBe(true);
    message({ handrail: 'ready' });
    expect(frame()?.hidden).toBe(false);
    expect(launcher().getAttribute('aria-expanded')).toBe('true');
  });

  it('closes on Escape and gives the focus back to the button', () => {
    openChat();
    message({ handrail: 'ready' });
    escape();
    expect(frame()?.hidden).toBe(true);
    expect(shadow().activeElement).toBe(launcher());
  });

  it('keeps the frame when it is closed, so that nothing is lost by opening it again', () => {
    openChat();
    message({ handrail: 'ready' });
    const first = frame();
    message({ handrail: 'close' });
    launcher().click();
    expect(frame()).toBe(first);
    expect(frame()?.hidden).toBe(false);
  });

  it('leaves the page when the panel asks for it', () => {
    openChat();
    message({ handrail: 'leave' });
    expect(left).toHaveBeenCalledExactlyOnceWith('https://neutral.example/');
  });

  it.each([
    ['another origin', 'https://evil.example', undefined],
    ['another window', ORIGIN, window as MessageEventSource],
  ])('does not listen to %s', (_, origin, source) => {
    openChat();
    message({ handrail: 'leave' }, origin, source);
    expect(left).not.toHaveBeenCalled();
  });

  it('says so when the panel cannot be reached, and lets the person try again', () => {
    launcher().click();
    vi.advanceTimersByTime(10_000);
    expect(frame()).toBeNull();
    expect(launcher().textContent).toBe('Chat is not available now. Is it urgent? Call your care team.');
    launcher().click();
    expect(frame()).not.toBeNull();
  });

  it('keeps nothing on the page it stands on', () => {
    openChat();
    message({ handrail: 'ready' });
    expect(localStorage).toHaveLength(0);
    expect(document.cookie).toBe('');
  });
});

describe('the tag', () => {
  it('is read with sensible defaults, and a leave address that is no web address is not taken', () => {
    const script = document.createElement('script');
    script.src = `${ORIGIN}/widget.js`;
    script.dataset['leave'] = 'javascript:alert(1)';
    expect(readSettings(script)).toEqual({ ...settings, leave: 'https://www.weather.gov' });
  });
});
