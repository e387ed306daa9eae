// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { GuideFrame } from '../shared/server-frames.ts';
import { $, app, body, heard, opened, press, read, root, sent, setStage, show, tell, wantGuide, world } from './stage.ts';

beforeEach(setStage);

describe('a card with websites', () => {
  it('opens them beside the chat, says so, and leaves out what is not https', () => {
    const card = body('server.ev.card.links');
    const sites = [{ label: 'Good', url: 'https://a.example/' }, { label: 'Bad', url: 'javascript:alert(1)' }];
    tell({ ...card, body: { ...card.body, links: sites } } as typeof card);
    const links = [...$('.links').querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://a.example/']);
    expect([links[0]?.target, links[0]?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(links[0]?.textContent).toContain('Opens another website');
  });
});

describe('a danger card', () => {
  beforeEach(() => {
    tell(body('server.ev.question.many'));
    show({ open: 'what_changed' });
  });

  it('is an alert at the top, takes the focus, offers the calls, and hides the form until it is answered', () => {
    tell(body('server.ev.danger'));
    show({ mode: 'held' });
    const card = $('[role=alert]');
    expect(document.activeElement).toBe(card);
    expect([...card.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['tel:555-0100', 'tel:911']);
    expect($('.question-place').hidden).toBe(true);
    expect($('.own-words').hidden).toBe(true);
    press('.danger-answers button');
    expect(sent[0]?.utterance).toEqual({ in: 'danger', val: { codes: ['CALLED'] } });
  });

  it('shows the other ways to reach somebody below the numbers, to call and to text', () => {
    tell(body('server.ev.danger.crisis'));
    show({ mode: 'held' });
    expect([...$('.also').querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(['sms:988', 'tel:988']);
    expect($('.calls').nextElementSibling).toBe($('.also'));
  });

  it('is not talked over: what else came with it waits on the screen, unread', () => {
    tell({ k: 'words', body: { key: 'k', text: 'Something else.', offers: [] } }, body('server.ev.danger'));
    show({ mode: 'held' });
    expect(heard()).toBe('');
  });

  it('that only asks whether it is happening now is calmer, and the question is back after "no"', () => {
    tell(body('server.ev.danger.asking'));
    show({ mode: 'held', open: null });
    expect($('[role=alert]').className).toBe('danger level-same_day');
    expect(root.querySelectorAll('.call.big')).toHaveLength(0);
    expect($('.calls').querySelectorAll('a').length).toBeGreaterThan(0);
    expect([...root.querySelectorAll('.danger-answers button')].map(({ textContent }) => textContent)).toEqual(['Yes, now', 'I am not sure', 'No, not now']);
    tell({ k: 'danger_answered', body: { flag: 'x', code: 'NOT_NOW' } }, { k: 'words', body: { key: 'k', text: 'Good to know.' } });
    show({ open: 'what_changed' });
    expect($('.question-place').hidden).toBe(false);
  });

  it('that is quiet looks plain and is not read out as an alarm', () => {
    tell(body('server.ev.danger.quiet'));
    show({ mode: 'held' });
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect($('.danger').className).toBe('danger quiet');
    expect(heard()).toBe('');
  });
});

describe('the pages', () => {
  it('the guide is asked for, shown, and asked for again when it grows', async () => {
    show();
    press('.guide-count');
    await opened();
    expect(wantGuide).toHaveBeenCalledTimes(1);
    app.frame({ ...read<GuideFrame>('server.guide'), seq: 0 });
    expect($('.guide-questions ol').children).toHaveLength(2);
    expect(root.querySelectorAll('.blank-line')).toHaveLength(8);
    tell({ k: 'learned', body: { fact: 'x', shown: '' } });
    show({ guide: { questions: 7, items: 12, ready: false } });
    expect(wantGuide).toHaveBeenCalledTimes(2);
  });

  it('Escape goes out one layer at a time: menu, page, chat', () => {
    show();
    press('.guide-count');
    press('.menu-button');
    app.escape();
    expect($('#menu').hidden).toBe(true);
    expect($('.guide').hidden).toBe(false);
    app.escape();
    expect($('.guide').hidden).toBe(true);
    expect(world.close).not.toHaveBeenCalled();
    app.escape();
    expect(world.close).toHaveBeenCalledOnce();
  });

  it('who asks for a person from another page is led to the chat, where the answer stands', async () => {
    show();
    press('.guide-count');
    await opened();
    press('footer .quiet-button');
    expect($('.guide').hidden).toBe(true);
    expect(sent.map(({ utterance }) => utterance)).toEqual([{ in: 'do', what: 'person' }]);
  });

  it('leaving forgets the conversation on the device before it goes', () => {
    const order: string[] = [];
    world.forget.mockImplementation(() => order.push('forget'));
    world.leave.mockImplementation(() => order.push('leave'));
    press('footer .quiet-button:last-child');
    expect(order).toEqual(['forget', 'leave']);
  });

  it('a chat that cannot be opened says so and offers a new one', () => {
    app.state({ name: 'stopped', reason: 'unknown_handle' });
    expect($('.line-state').textContent).toContain('cannot be opened on this device');
    press('.line-state .primary');
    expect(world.forget).toHaveBeenCalledOnce();
  });

  it('leaving in another tab clears this one too', () => {
    tell(body('server.ev.card'), { k: 'said', body: { in: 'text', shown: 'my own words' } });
    show();
    app.forgotten();
    expect(root.textContent).not.toContain('my own words');
    expect($('.line-state').textContent).toContain('closed on this device');
  });

  it('a card about an option shows what it is, and folds the other parts under their labels', () => {
    tell(body('server.ev.card.option'));
    show();
    expect($('.card > h3').textContent).toBe('What it is');
    expect([...root.querySelectorAll('.card > details > h3')].map((label) => label.textContent)).toEqual(['Why people ask about it',
      'Why it may not fit', 'What it can be like', 'What you could ask', 'What is not known']);
    expect($('.card > h3 + p').textContent).toBe('Chemo acts on cells that grow fast.');
    expect($('.card details > h3 + p').textContent).toBe('People often discuss it because it can act fast.');
    expect($('.card details > p:last-child').textContent).toContain('due for a check');
  });

  it('a replay is not read out', () => {
    tell(body('server.ev.card'), body('server.ev.words'));
    show();
    expect(heard()).toBe('');
  });
});
