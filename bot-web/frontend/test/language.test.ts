// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { ANSWERS_TEXTS, GUIDE_TEXTS, HELP_TEXTS } from '../widget/pages/texts.ts';
import { TAKEAWAY_TEXTS } from '../widget/pages/takeaway-texts.ts';
import { ERROR_CODES } from '../shared/server-frames.ts';
import { EN } from '../widget/texts.ts';
import { WORDS as ES } from '../widget/words/es.ts';
import { $, app, body, choose, clinicIn, heard, loadWords, now, opened, press, read, root, sent, setStage, show, speaks, tell } from './stage.ts';
import type { GuideFrame } from '../shared/server-frames.ts';

const CLINIC = { id: 'demo', name: 'Demo', languages: ['en', 'es'], reader: 'Nurses may read this.', readers: ['Ann'], hours: 'Mon to Fri', calls: [] };
const words = async (lang: string): Promise<Readonly<Record<string, string>> | null> => (lang === 'es' ? ES : null);

const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

async function spanish(change: Parameters<typeof show>[0] = {}): Promise<void> {
  tell({ k: 'language', body: { lang: 'es' } });
  show({ lang: 'es', ...change });
  await opened();
}

beforeEach(async () => {
  setStage();
  loadWords.mockImplementation(words);
  clinicIn.mockResolvedValue(CLINIC);
  // The settings are asked for again when the line is up.
  app.state({ name: 'live' });
  await opened();
});

describe('the language of the widget', () => {
  it('can be changed beside the greeting and in the menu, each language by its own name', () => {
    show();
    expect($('.reader .language').textContent).toBe('Español');
    expect($('.reader .language').lang).toBe('es');
    press('.menu .language');
    expect(sent[0]?.utterance).toEqual({ in: 'do', what: 'language', lang: 'es' });
  });

  it('follows the conversation: buttons, page and clinic', async () => {
    show();
    await spanish();
    expect($('.menu-button').textContent).toBe('Menú');
    expect(document.title).toBe('Guía para la cita');
    expect(speaks).toHaveBeenLastCalledWith('es');
    expect(clinicIn).toHaveBeenLastCalledWith('es');
    expect([...root.querySelectorAll<HTMLElement>('.reader .language')].map(({ textContent }) => textContent)).toEqual(['English']);
  });

  it('keeps what was ticked and typed', async () => {
    tell(body('server.ev.question.many'));
    show({ open: 'what_changed' });
    choose('SCAN_GROWTH');
    $<HTMLTextAreaElement>('#own-words').value = 'I am afraid';
    tell({ k: 'language', body: { lang: 'es' } }, body('server.ev.question.many'));
    show({ lang: 'es', open: 'what_changed' });
    await opened();
    expect($<HTMLInputElement>('input[value=SCAN_GROWTH]').checked).toBe(true);
    expect($('.question .link').textContent).toBe('Volver una pregunta atrás');
    expect($<HTMLTextAreaElement>('#own-words').value).toBe('I am afraid');
  });

  it('keeps what was changed in a re-opened question', async () => {
    const question = body('server.ev.question.reopened');
    if (question.k !== 'question') throw new Error('not a question');
    const id = question.body.question;
    tell(question);
    show({ open: id });
    const other = [...root.querySelectorAll<HTMLInputElement>('.question input')].find((input) => !input.checked);
    other?.click();
    tell({ k: 'language', body: { lang: 'es' } }, question);
    show({ lang: 'es', open: id });
    await opened();
    expect($<HTMLInputElement>(`input[value=${other?.value}]`).checked).toBe(true);
  });

  it('reaches a danger card that waits', async () => {
    tell(body('server.ev.danger'));
    show({ mode: 'held' });
    await spanish({ mode: 'held' });
    expect($('.danger .calls').textContent).toContain('Llamar a');
  });

  it('reaches the guide, and keeps a question begun there', async () => {
    show();
    press('.guide-count');
    await opened();
    app.frame(read<GuideFrame>('server.guide'));
    await opened();
    $<HTMLTextAreaElement>('.adder textarea').value = 'What about my job?';
    await spanish();
    expect($<HTMLTextAreaElement>('.adder textarea').value).toBe('What about my job?');
    expect($('.adder label').textContent).toBe('Añadir una pregunta propia');
  });

  it('stays as it was while the words cannot be loaded, and tries again with the next view', async () => {
    show();
    loadWords.mockRejectedValueOnce(new Error('no line'));
    await spanish();
    expect($('.menu-button').textContent).toBe('Menu');
    show({ lang: 'es' });
    await opened();
    expect($('.menu-button').textContent).toBe('Menú');
    expect(loadWords.mock.calls.map(([, attempt]) => attempt)).toEqual([0, 1]);
  });

  it('is English where nobody translated the widget, except for what the clinic did', async () => {
    show();
    tell({ k: 'language', body: { lang: 'pl' } });
    show({ lang: 'pl', labels: { person: 'Rozmowa z człowiekiem' } });
    await opened();
    expect($('.menu-button').textContent).toBe('Menu');
    expect($('footer').textContent).toContain('Rozmowa z człowiekiem');
  });

  it('says the refusals of the gateway, and keeps the numbers of a danger card that could not be stored', async () => {
    show();
    await spanish();
    app.refused({ t: 'err', code: 'rate', text: 'That was a lot at once.', retry: false }, undefined);
    expect(heard()).toContain('Fue mucho a la vez.');
    app.refused({ t: 'err', code: 'store', text: 'Llame: 911. It could not be saved.', danger: 'Llame: 911.', retry: true }, undefined);
    expect(heard()).toContain('Llame: 911. No se pudo guardar su respuesta.');
    app.refused({ t: 'err', code: 'not_open', text: 'Esa pregunta ya no se hace.', retry: false }, undefined);
    expect(heard()).toContain('Esa pregunta ya no se hace.');
  });

  it('marks lines of before for screen readers', async () => {
    tell(body('server.ev.began'), { k: 'words', body: { key: 'k', text: 'Before.' } });
    await spanish();
    tell({ k: 'words', body: { key: 'k', text: 'Después.' } });
    show({ lang: 'es' });
    const lines = [...root.querySelectorAll<HTMLElement>('.line')].map((line) => [line.textContent, line.getAttribute('lang')]);
    expect(lines).toEqual([['Before.', 'en'], ['Después.', null]]);
  });
});

describe('the Spanish words', () => {
  const english: Readonly<Record<string, string>> = { ...EN, ...ANSWERS_TEXTS, ...GUIDE_TEXTS, ...HELP_TEXTS, ...TAKEAWAY_TEXTS };

  it.each(Object.keys(english))('%s has the places for values that the English has', (key) => {
    expect(holes(ES[key as keyof typeof ES])).toEqual(holes(english[key] ?? ''));
  });

  it('say besides only what the server says by a code', () => {
    const more = Object.keys(ES).filter((key) => !(key in english));
    expect(more.filter((key) => !/^(err|problem)_/.test(key))).toEqual([]);
    const known: readonly string[] = ERROR_CODES;
    expect(more.filter((key) => key.startsWith('err_') && !known.includes(key.slice('err_'.length)))).toEqual([]);
  });
});

describe('coming back', () => {
  const DAY = 24 * 60 * 60 * 1_000;
  const last = Date.parse('2026-11-20T03:00:00Z');
  const wasHere = (): void => {
    app.frame({ ...body('server.ev.card'), t: 'ev', seq: 1, turn: 1, at: new Date(last).toISOString(), from: 'bot' });
    show({ seq: 1, renew: true });
  };

  it('after a day, offers to look at what may have changed', () => {
    now.mockReturnValue(last + DAY);
    wasHere();
    expect($('.return').hidden).toBe(false);
    press('.return-acts button');
    expect(sent[0]?.utterance).toEqual({ in: 'do', what: 'renew' });
    expect($('.return').hidden).toBe(true);
  });

  it('goes on with one tap when nothing changed, and sends nothing', () => {
    now.mockReturnValue(last + DAY);
    wasHere();
    press('.return-acts button:last-child');
    expect($('.return').hidden).toBe(true);
    expect(sent).toEqual([]);
  });

  it('after an hour, asks nothing; the menu still has it', () => {
    now.mockReturnValue(last + DAY / 24);
    wasHere();
    expect($('.return').hidden).toBe(true);
    press('.menu-button');
    const item = [...root.querySelectorAll<HTMLElement>('.menu button')].find(({ textContent }) => textContent === EN.menu_renew);
    expect(item?.hidden).toBe(false);
    item?.click();
    expect(sent[0]?.utterance).toEqual({ in: 'do', what: 'renew' });
  });

  it('is not offered while there is nothing that could have changed', () => {
    now.mockReturnValue(last + DAY);
    app.frame({ ...body('server.ev.card'), t: 'ev', seq: 1, turn: 1, at: new Date(last).toISOString(), from: 'bot' });
    show({ seq: 1, renew: false });
    expect($('.return').hidden).toBe(true);
  });
});
