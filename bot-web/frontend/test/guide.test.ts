// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Guide, GuideFrame } from '../shared/server-frames.ts';
import { $, app, heard, loadPages, opened, press, read, root, sent, setStage, show, wantGuide, world } from './stage.ts';

const GUIDE = read<GuideFrame>('server.guide').guide;

beforeEach(async () => {
  setStage();
  show();
  press('.guide-count');
  await opened();
  guide({});
});

/** The guide as the server would send it next. */
function guide(change: Partial<Guide>): void {
  app.frame({ t: 'guide', seq: 0, guide: { ...GUIDE, ...change } });
}
const key = (name: string): HTMLElement => $(`[data-key="${name}"]`);
const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['key'];
const last = () => sent.at(-1)?.utterance;
/** The server kept the last change, and this is the guide now. */
function kept(change: Partial<Guide> = {}): void {
  const cm = sent.at(-1)?.cm ?? '';
  guide(change);
  app.accepted({ t: 'ok', cm, seq: 0, dup: false }, undefined);
}
function write(name: string, text: string): void {
  const area = key(name) as HTMLTextAreaElement;
  area.value = text;
  area.closest('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
}
const without = (id: string): Partial<Guide> => ({
  sections: GUIDE.sections.map((section) => ({ ...section, items: section.items.filter((item) => item.id !== id) })),
});

describe('the guide', () => {
  it('begins with the top three, and shows the person\'s own words as theirs', () => {
    const [first] = root.querySelectorAll('.paper h3');
    expect(first?.textContent).toBe('My top three: please look at these with me');
    expect([...root.querySelectorAll('.guide-top .tag')].map((tag) => tag.textContent)).toEqual(['my own question', 'in my own words']);
  });

  it('has a table to fill in, with its columns as headings', () => {
    expect([...root.querySelectorAll('th')].map((cell) => cell.textContent)).toEqual(GUIDE.sections.find(({ kind }) => kind === 'table')?.columns);
    expect(root.querySelectorAll('tbody tr')).toHaveLength(6);
  });

  it('says who stands behind it only where the clinic does', () => {
    expect(root.querySelector('.paper .endorsement')?.textContent).toBe('Our doctors look at this list with you.');
    guide({ endorsement: '' });
    expect(root.querySelector('.paper .endorsement')).toBeNull();
  });

  it('begins a new page on paper with the annex, and nowhere else', () => {
    expect([...root.querySelectorAll('.paper .new-page > h3')].map((title) => title.textContent)).toEqual(['More questions']);
    guide({ annex: 'nothing' });
    expect(root.querySelector('.paper .new-page')).toBeNull();
  });

  it('names the question in every button, and says the state of the star in words', () => {
    expect(key('q02 star').getAttribute('aria-label')).toBe('Put in my top three: Which tests could help to choose what comes next?');
    expect(key('own-1 star').textContent).toBe('Take out of my top three');
  });
});

describe('a change', () => {
  it('is sent, told when it is kept, and the focus goes on to the next line', () => {
    key('q02 star').click();
    expect(last()).toEqual({ in: 'guide', what: 'top', node: 'q02' });
    expect(heard()).toBe('');
    kept(without('q02'));
    expect(heard()).toContain('Now in your top three: Which tests');
    expect(focused()).toBe('q04 star');
  });

  it('that is refused changes nothing, is told, and leaves the focus', () => {
    key('q02 star').focus();
    key('q02 star').click();
    app.refused({ t: 'err', cm: 'cm0', code: 'guide_full', text: 'You have picked three.', retry: false }, undefined);
    expect($('.guide-status .trouble').textContent).toBe('You have picked three.');
    expect(heard()).toBe('You have picked three.');
    expect(focused()).toBe('q02 star');
  });

  it('waits for the one before it, and says so', () => {
    key('q02 star').click();
    key('own-1 star').click();
    expect(sent).toHaveLength(1);
    expect(heard()).toContain('still being saved');
  });

  it('is kept on the device while the line is down, and says so', () => {
    app.state({ name: 'waiting' });
    key('q02 star').click();
    expect($('.guide-status .trouble').textContent).toContain('Not sent yet');
  });

  it('moves a line within its topic, as far as the annex', () => {
    key('q04 change').click();
    expect(key('q04 down').getAttribute('aria-disabled')).toBeNull();
    key('q04 up').click();
    expect(last()).toEqual({ in: 'guide', what: 'up', node: 'q04' });
    kept();
    expect(heard()).toContain('Moved up, place 1 of 3.');
    expect(focused()).toBe('q04 up');
    key('q05 change').click();
    key('q05 down').click();
    expect(sent).toHaveLength(1);
  });

  it('takes a line away and offers to undo it in its place', () => {
    key('q02 change').click();
    key('q02 remove').click();
    kept(without('q02'));
    expect(focused()).toBe('gone undo');
    expect($('.gone').textContent).toContain('Removed.');
    key('gone undo').click();
    expect(last()).toEqual({ in: 'guide', what: 'undo' });
    kept();
    expect(focused()).toBe('q02 change');
    expect(root.querySelector('.gone')).toBeNull();
  });

  it('takes the last line of a topic away and still offers to undo it', () => {
    key('q02 change').click();
    key('q02 remove').click();
    kept({ sections: GUIDE.sections.filter(({ id }) => id !== 'questions') });
    expect(focused()).toBe('gone undo');
  });

  it('puts a removed line back', () => {
    key('q03 back').click();
    expect(last()).toEqual({ in: 'guide', what: 'restore', node: 'q03' });
  });
});

describe('own words', () => {
  it('take the place of ours; Escape leaves them and the page alone', () => {
    key('q02 change').click();
    key('q02 edit').click();
    expect(focused()).toBe('q02 words');
    key('q02 words').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(focused()).toBe('q02 edit');
    expect(sent).toHaveLength(0);
    key('q02 edit').click();
    write('q02 words', '  Which tests \n do I need? ');
    expect(last()).toEqual({ in: 'guide', what: 'edit', node: 'q02', val: { text: 'Which tests do I need?' } });
    kept();
    expect(focused()).toBe('q02 edit');
    expect(heard()).toContain('Saved: Which tests do I need?');
  });

  it('stay in the field until they are kept, and when a danger card comes instead', () => {
    write('add', 'My chest hurts. What now?');
    show({ mode: 'held' });
    kept();
    show({ mode: 'bot' });
    expect((key('add') as HTMLTextAreaElement).value).toBe('My chest hurts. What now?');
    write('add', 'What now?');
    kept();
    expect((key('add') as HTMLTextAreaElement).value).toBe('');
    expect(focused()).toBe('add');
  });

  it('that are missing or too long are not sent', () => {
    write('add', '  ');
    write('add', 'x'.repeat(401));
    expect(sent).toHaveLength(0);
    expect($('.adder .trouble').textContent).toContain('1 characters too long');
  });

  it('being written outlive a new guide from another tab', () => {
    key('q02 change').click();
    key('q02 edit').click();
    (key('q02 words') as HTMLTextAreaElement).value = 'half a th';
    guide(without('q04'));
    expect((key('q02 words') as HTMLTextAreaElement).value).toBe('half a th');
    expect(focused()).toBe('q02 words');
  });
});

describe('while a danger card waits', () => {
  it('nothing can be changed', () => {
    show({ mode: 'held' });
    expect(root.querySelector('.paper .star, .adder')).toBeNull();
  });
});

describe('the script of the guide', () => {
  it('that cannot be loaded is told, and asked for again under another address', async () => {
    setStage();
    loadPages.mockRejectedValueOnce(new Error('offline'));
    show();
    press('.guide-count');
    await opened();
    expect($('.guide > p').textContent).toContain('could not be opened');
    $('.guide > .primary').focus();
    press('.guide > .primary');
    await opened();
    expect(loadPages.mock.calls).toEqual([[0], [1]]);
    guide({});
    expect($('.guide-top').textContent).toContain('Will I be less tired?');
    expect(document.activeElement).toBe($('.guide h2'));
    expect(world.close).not.toHaveBeenCalled();
  });

  it('asks the server for the guide only when the page is opened', () => {
    expect(wantGuide).toHaveBeenCalledTimes(1);
  });
});
