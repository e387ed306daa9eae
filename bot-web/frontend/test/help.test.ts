// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClinicSettings } from '../shared/clinic.ts';
import type { OkFrame, SignsFrame } from '../shared/server-frames.ts';
import { $, app, body, clinicIn, loadPages, opened, press, read, root, sent, setStage, setStageKnowing, show, tell, wantSigns } from './stage.ts';

const call = (role: string, number: string): ClinicSettings['calls'][number] => ({ role, label: role, number, href: `tel:${number}` });
const CLINIC: ClinicSettings = {
  id: 'demo', name: 'Clinic', languages: ['en'], reader: 'Nurses', hours: '8 to 5',
  calls: [call('emergency', '911'), call('oncology_24h', '555-0100'), call('crisis_line', '988'), call('poison_line', '555-0222'), call('office', '555-0110')],
};
const numbersOnTop = (): readonly (string | null)[] =>
  [...$('.help > .numbers').querySelectorAll('a')].map((link) => link.getAttribute('href'));
const rows = (): readonly HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('.signs li button')];
const row = (nth: number): HTMLButtonElement => rows()[nth] as HTMLButtonElement;
const state = (): HTMLElement => $('.sign-state');
const ok = (cm: string, seq = 0): OkFrame => ({ t: 'ok', cm, seq, dup: false });
const signFrame = { in: 'do', what: 'sign' } as const;

async function openHelp(): Promise<void> {
  press('.help-button');
  await opened();
}

beforeEach(() => setStageKnowing(CLINIC));

describe('urgent help', () => {
  beforeEach(async () => {
    show();
    app.frame(read<SignsFrame>('server.signs'));
    await openHelp();
  });

  it('has the numbers first, then what may be happening, each one button with what belongs to it', () => {
    expect(document.activeElement).toBe($('.help h2'));
    expect(numbersOnTop()).toEqual(['tel:911', 'tel:555-0100', 'tel:988']);
    expect(rows().map((sign) => document.getElementById(sign.getAttribute('aria-labelledby') ?? '')?.textContent)).toEqual([
      'Hard to breathe, or chest pain', 'A fever, chills, or a hot, red wound', 'Not feeling safe with someone']);
    expect(document.getElementById(row(0).getAttribute('aria-describedby') ?? '')?.textContent).toContain('Pain or pressure in the chest.');
    expect(state().hidden).toBe(true);
  });

  it('a tap is sent as this sign, and the card that answers it takes the place of the page', () => {
    row(0).click();
    expect(sent.map(({ utterance }) => utterance)).toEqual([{ ...signFrame, flag: 'breathing_chest' }]);
    expect(state().textContent).toBe('Being sent \u2026');
    tell(body('server.ev.danger'));
    show({ mode: 'held' });
    app.accepted(ok('cm0'), { t: 'msg', cm: 'cm0', ...signFrame });
    expect($('.help').hidden).toBe(true);
    expect(document.activeElement).toBe($('.danger'));
  });

  it('is there while a card waits; a lesser sign leaves that card and leads back to it', async () => {
    app.go('chat');
    tell(body('server.ev.danger'));
    show({ mode: 'held' });
    await openHelp();
    expect($('.help').hidden).toBe(false);
    expect(document.activeElement).toBe($('.help h2'));
    row(1).click();
    app.accepted(ok('cm0'), { t: 'msg', cm: 'cm0', ...signFrame });
    expect(document.activeElement).toBe($('.danger'));
  });

  it('says that a sign is not sent yet while the line is down; the numbers stay', () => {
    app.state({ name: 'waiting' });
    row(0).click();
    expect(state().textContent).toContain('Not sent yet');
    expect(document.activeElement).toBe(state());
    expect(numbersOnTop()).toHaveLength(3);
    app.state({ name: 'live' });
    expect(state().textContent).toBe('Being sent \u2026');
  });

  it('a second tap on the same sign sends nothing more, one on another sign does', () => {
    row(0).click();
    row(0).click();
    row(1).click();
    expect(sent.map(({ utterance }) => utterance)).toEqual([
      { ...signFrame, flag: 'breathing_chest' }, { ...signFrame, flag: 'fever_infection' }]);
  });

  it('waits for no other message that is still on its way', () => {
    app.send({ in: 'do', what: 'pause' });
    row(0).click();
    expect(sent.map(({ utterance }) => utterance)).toEqual([{ in: 'do', what: 'pause' }, { ...signFrame, flag: 'breathing_chest' }]);
  });

  it('marks nothing that was tapped, and names it nowhere', () => {
    app.state({ name: 'waiting' });
    const before = row(2).outerHTML;
    row(2).click();
    expect(row(2).outerHTML).toBe(before);
    expect(state().textContent).not.toContain('safe');
    expect($('[role=log]').textContent).not.toContain('safe');
  });

  it('shows what was refused, and the sign can be tapped again', () => {
    row(0).click();
    app.refused({ t: 'err', cm: 'cm0', code: 'store', text: 'Call 911. It could not be saved.', danger: 'Call 911.', retry: true }, undefined);
    expect(state().textContent).toContain('Call 911. It could not be saved.');
    app.refused({ t: 'err', cm: 'cm0', code: 'unknown_code', text: 'That is not one of the answers here.', retry: false }, undefined);
    row(0).click();
    expect(sent).toHaveLength(2);
  });

  it('"None of these" says the numbers once more and leads to a person, or back to the list', () => {
    press('.signs > .sign');
    expect($('.signs').hidden).toBe(true);
    const title = document.activeElement;
    expect(title?.textContent).toBe('You can call anyway');
    expect([...(title?.parentElement?.querySelectorAll('.numbers a') ?? [])]).toHaveLength(3);
    press('.help .page-tools .secondary');
    expect($('.signs').hidden).toBe(false);
    expect(document.activeElement).toBe($('.signs h3'));
    press('.signs > .sign');
    press('.help .page-tools .primary');
    expect(sent.map(({ utterance }) => utterance)).toEqual([{ in: 'do', what: 'person' }]);
    expect($('.help').hidden).toBe(true);
  });

  it('where nothing can be sent any more says so, and only the numbers are left', () => {
    app.state({ name: 'stopped', reason: 'unknown_handle' });
    expect(state().textContent).toContain('Nothing can be sent');
    expect($('.signs').hidden).toBe(true);
    expect(numbersOnTop()).toHaveLength(3);
  });
});

describe('the list of signs', () => {
  it('is asked for with the first view, and again in another language', () => {
    show();
    expect(wantSigns).toHaveBeenCalledTimes(1);
    app.frame(read<SignsFrame>('server.signs'));
    show();
    expect(wantSigns).toHaveBeenCalledTimes(1);
    show({ lang: 'es' });
    expect(wantSigns).toHaveBeenCalledTimes(2);
  });

  it('that has not come yet is told; the numbers are there', async () => {
    await openHelp();
    expect(state().textContent).toContain('as soon as the chat is connected');
    expect(numbersOnTop()).toHaveLength(3);
  });
});

describe('without a line', () => {
  it('the numbers are those this device was told last, and give way to newer ones', async () => {
    await openHelp();
    expect(numbersOnTop()).toContain('tel:555-0100');
    clinicIn.mockResolvedValue({ ...CLINIC, calls: [call('emergency', '112'), call('oncology_24h', '555-0199')] });
    app.state({ name: 'live' });
    await opened();
    expect(numbersOnTop()).toEqual(['tel:112', 'tel:555-0199']);
    expect([...$('footer').querySelectorAll('a')].map((link) => link.textContent)).toEqual(['112', '555-0199']);
  });

  it('and without anything known it says whom to call', async () => {
    setStage();
    await openHelp();
    expect($('.help > .numbers').textContent).toContain('call your local emergency number');
  });

  it('the numbers are there even where the page itself cannot be loaded', async () => {
    loadPages.mockRejectedValueOnce(new Error('offline'));
    await openHelp();
    expect($('.help').textContent).toContain('could not be opened');
    expect(numbersOnTop()).toHaveLength(3);
  });
});
