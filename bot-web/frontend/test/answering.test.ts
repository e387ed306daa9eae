// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { $, app, body, choose, heard, press, root, sent, setStage, show, submit, tell } from './stage.ts';

beforeEach(setStage);

describe('answering', () => {
  beforeEach(() => {
    tell(body('server.ev.question.many'));
    show({ open: 'what_changed' });
  });

  it('takes nothing until the form is sent', () => {
    choose('SCAN_GROWTH');
    expect(sent).toEqual([]);
    submit();
    expect(sent.map((each) => each.utterance)).toEqual([{ in: 'answer', node: 'what_changed', val: { codes: ['SCAN_GROWTH'] } }]);
  });

  it('unticks the others when an exclusive choice is taken', () => {
    choose('SCAN_GROWTH');
    choose('NOT_TOLD');
    submit();
    expect(sent[0]?.utterance).toMatchObject({ val: { codes: ['NOT_TOLD'] } });
  });

  it('says plainly when nothing is chosen, beside the form and aloud', () => {
    submit();
    expect(sent).toEqual([]);
    expect($('#trouble-answer').textContent).toContain('Choose one first');
    expect(heard()).toContain('Choose one first');
    expect($('fieldset').getAttribute('aria-describedby')).toContain('trouble-answer');
  });

  it('sends a way out by its own button', () => {
    press('.extras button');
    expect(sent[0]?.utterance).toEqual({ in: 'answer', node: 'what_changed', val: { codes: ['NOT_SURE'] } });
  });

  it('is sent once, however often the button is pressed', () => {
    choose('SCAN_GROWTH');
    submit();
    submit();
    expect(sent).toHaveLength(1);
    expect($('form.question .primary').textContent).toBe('Sending …');
  });

  it('keeps the answer in the form when it is refused, with the reason beside it', () => {
    choose('SCAN_GROWTH');
    submit();
    app.refused({ t: 'err', cm: 'cm0', code: 'rate', text: 'That was a little fast. Please try again.', retry: false }, undefined);
    expect($('#trouble-answer').textContent).toBe('That was a little fast. Please try again.');
    expect($<HTMLInputElement>('input[value=SCAN_GROWTH]').checked).toBe(true);
    submit();
    expect(sent).toHaveLength(2);
  });

  it('says that the answer is kept while the line is down', () => {
    choose('SCAN_GROWTH');
    submit();
    app.state({ name: 'waiting' });
    expect($('.line-state').textContent).toContain('Reconnecting. Your answer is kept.');
  });

  it('moves the focus to the new question after the person sent, and stays on screen as their words', () => {
    choose('SCAN_GROWTH');
    submit();
    tell({ k: 'said', body: { in: 'answer', node: 'what_changed', shown: 'A scan showed growth' } }, body('server.ev.question.one'));
    show({ open: 'main_goal', answers: [{ question: 'what_changed', step: 'confirm', ask: '', shown: 'A scan showed growth', changeable: true }] });
    app.accepted({ t: 'ok', cm: 'cm0', seq: 2, dup: false }, undefined);
    expect(document.activeElement).toBe($('#question-heading'));
    expect(document.activeElement?.textContent).toContain('what matters most');
    expect($('.mine .own').textContent).toContain('A scan showed growth');
    press('.mine .change');
    expect(sent.at(-1)?.utterance).toEqual({ in: 'do', what: 'change', node: 'what_changed' });
  });

  it('leaves the focus alone when something arrives by itself, and says it once', () => {
    $<HTMLInputElement>('input[value=NEW_SPOTS]').focus();
    tell({ k: 'words', body: { key: 'k', text: 'A nurse has read this.', offers: [] } });
    show({ open: 'what_changed' });
    expect(document.activeElement?.getAttribute('value')).toBe('NEW_SPOTS');
    expect(heard().match(/A nurse has read this/g)).toHaveLength(1);
  });

  it('keeps what was begun when the same question is asked again after a danger card', () => {
    choose('NEW_SPOTS');
    tell(body('server.ev.danger'));
    show({ mode: 'held' });
    tell(body('server.ev.question.many'));
    show({ open: 'what_changed' });
    expect($<HTMLInputElement>('input[value=NEW_SPOTS]').checked).toBe(true);
  });
});

describe('other kinds of question', () => {
  it('a scale is radios, each with its number, and nothing is chosen beforehand', () => {
    tell(body('server.ev.question.number'));
    show({ open: 'distress' });
    const radios = [...root.querySelectorAll<HTMLInputElement>('.scale input')];
    expect(radios.map((radio) => radio.value)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(radios.some((radio) => radio.checked)).toBe(false);
    radios[7]?.click();
    submit();
    expect(sent[0]?.utterance).toEqual({ in: 'answer', node: 'distress', val: { number: 7 } });
  });

  it('a text says how much room is left, and may not be too long', () => {
    tell(body('server.ev.question.text'));
    show({ open: 'goal_words' });
    const area = $<HTMLTextAreaElement>('#words');
    area.value = 'x'.repeat(603);
    area.dispatchEvent(new Event('input'));
    expect($('#left-over').textContent).toBe('-3 characters left');
    submit();
    expect(sent).toEqual([]);
    expect($('#trouble-answer').textContent).toContain('3 characters too long');
  });

  it('a re-opened one shows the earlier answer and a way to keep it', () => {
    tell(body('server.ev.question.reopened'));
    show({ open: 'main_goal' });
    expect($<HTMLInputElement>('input[value=BETTER]').checked).toBe(true);
    press('.send .secondary');
    expect(sent[0]?.utterance).toEqual({ in: 'do', what: 'keep' });
  });
});

describe('own words and offers', () => {
  it('stay in the field until they are stored', () => {
    show();
    const area = $<HTMLTextAreaElement>('#own-words');
    area.value = ' it grew ';
    $('.own-words').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(sent[0]?.utterance).toEqual({ in: 'text', val: { text: 'it grew' } });
    expect(area.value).toBe(' it grew ');
    app.accepted({ t: 'ok', cm: 'cm0', seq: 1, dup: false }, { t: 'msg', cm: 'cm0', in: 'text', val: { text: 'it grew' } });
    expect(area.value).toBe('');
  });

  it('go out with Enter; Shift makes a new line, and a letter still being composed is left alone', () => {
    show();
    const area = $<HTMLTextAreaElement>('#own-words');
    area.value = 'it grew';
    const key = (more: KeyboardEventInit): boolean => area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, ...more }));
    expect(key({ shiftKey: true })).toBe(true);
    expect(key({ isComposing: true })).toBe(true);
    expect(sent).toEqual([]);
    expect(key({})).toBe(false);
    expect(sent[0]?.utterance).toEqual({ in: 'text', val: { text: 'it grew' } });
    expect($('#own-words-keys').textContent).toBe('Enter sends. Shift and Enter makes a new line.');
  });

  it('takes the focus where the guide answers with offers, which stand before the question', () => {
    show();
    app.send({ in: 'text', val: { text: 'it grew' } });
    tell({ k: 'said', body: { in: 'text', shown: 'it grew' } }, body('server.ev.words.offers'), body('server.ev.question.many'));
    show({ open: 'what_changed' });
    app.accepted({ t: 'ok', cm: 'cm0', seq: 1, dup: false }, undefined);
    expect(document.activeElement?.querySelector('.offers')).not.toBeNull();
  });

  it('an offer is sent as it stands, stays readable, and cannot be used twice', () => {
    tell(body('server.ev.words.offers'));
    show();
    press('.offers button:nth-child(2)');
    press('.offers button:nth-child(1)');
    expect(sent.map((each) => each.utterance)).toEqual([{ in: 'do', what: 'confirm' }]);
    const taken = $('.offers .taken');
    expect(taken.textContent).toBe('Yes, change it');
    expect(taken.getAttribute('aria-disabled')).toBe('true');
    expect(root.querySelectorAll('.offers button')).toHaveLength(3);
  });

  it('an offer that was refused can be used again', () => {
    tell(body('server.ev.words.offers'));
    show();
    press('.offers button:nth-child(2)');
    app.refused({ t: 'err', cm: 'cm0', code: 'busy', text: 'Please try again.', retry: false }, undefined);
    expect($('#trouble-do').textContent).toBe('Please try again.');
    press('.offers button:nth-child(2)');
    expect(sent).toHaveLength(2);
  });

  it('are not cut when they are too long: the person is told by how much', () => {
    show();
    $<HTMLTextAreaElement>('#own-words').value = 'x'.repeat(2_010);
    $('.own-words').dispatchEvent(new Event('submit', { cancelable: true }));
    expect(sent).toEqual([]);
    expect($('#trouble-text').textContent).toContain('10 characters too long');
  });

  it('texts of the server never become markup', () => {
    tell({ k: 'words', body: { key: 'k', text: '<img src=x onerror=alert(1)>', offers: [] } });
    show();
    expect(root.querySelector('img')).toBeNull();
    expect($('.line').textContent).toContain('<img');
  });
});
