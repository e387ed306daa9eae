/**
 * Urgent help without a word typed: what is happening is tapped, and the server answers it like typed danger. The numbers stand
 * above it in any case (LatePage). Nothing here marks what was tapped: somebody else may look at this screen.
 */
import type { Sign } from '../../shared/server-frames.ts';
import { calls } from '../panel/screen/cards.ts';
import { attribute, button, fill, h, setText, show } from '../panel/screen/dom.ts';
import { FIRST, makeNumbers } from '../panel/screen/numbers.ts';
import type { Acts, Part, Scene } from '../panel/screen/scene.ts';
import { sayer } from '../say.ts';
import { HELP_TEXTS } from './texts.ts';

type HelpSay = ReturnType<typeof sayer<typeof HELP_TEXTS>>;

export function makeHelp(acts: Acts): Part {
  return new Help(acts);
}

class Help implements Part {
  private readonly acts: Acts;
  private readonly title = h('h3', { tabindex: -1 });
  private readonly intro = h('p', {});
  private readonly signs = h('ul', {});
  private readonly none = button('', 'sign secondary', () => this.close(true));
  private readonly list = h('div', { class: 'signs' }, this.title, this.intro, this.signs, this.none);
  private readonly state = h('p', { class: 'sign-state', tabindex: -1 });
  private readonly again = makeNumbers();
  private readonly others = h('div', { class: 'numbers' });
  private readonly othersTitle = h('h3', {});
  private readonly closingTitle = h('h3', { tabindex: -1 });
  private readonly closingText = h('p', {});
  private readonly person = button('', 'primary', () => this.askForPerson());
  private readonly back = button('', 'secondary', () => this.close(false));
  private readonly closing = h('div', {}, this.closingTitle, this.closingText, this.again.element,
    h('div', { class: 'page-tools' }, this.person, this.back));
  private readonly more = h('div', {}, this.othersTitle, this.others);
  readonly element = h('div', {}, this.state, this.list, this.closing, this.more);
  private scene: Scene | null = null;
  /** Flags that were tapped and have no answer yet. */
  private readonly tapped = new Set<string>();
  private closed = false;
  private toState = false;

  constructor(acts: Acts) {
    this.acts = acts;
  }

  update(scene: Scene): void {
    this.scene = scene;
    const { model, page, say, sending, link } = scene;
    const texts = sayer(HELP_TEXTS, scene.labels);
    if (page !== 'help') this.closed = this.toState = false;
    if (!sending.has('sign')) this.tapped.clear();
    this.updateTexts(texts);
    setText(this.person, say('person'));
    this.again.update(scene);
    this.updateOthers(scene);
    attribute(this.signs, 'lang', model.signs?.lang);
    fill(this.signs, model.signs, () => (model.signs?.signs ?? []).map((sign) => h('li', {}, this.row(sign))));
    const state = stateWords(scene, texts);
    setText(this.state, state);
    show(this.state, state !== '');
    show(this.list, !this.closed && link.name !== 'stopped' && model.signs !== null);
    show(this.closing, this.closed);
    if (this.toState && state !== '') this.lookAtState();
  }

  private updateTexts(say: HelpSay): void {
    setText(this.title, say('signs_title'));
    setText(this.intro, say('signs_intro'));
    setText(this.none, say('signs_none'));
    setText(this.closingTitle, say('none_title'));
    setText(this.closingText, say('none_text'));
    setText(this.back, say('signs_back'));
    setText(this.othersTitle, say('other_numbers'));
  }

  private updateOthers({ clinic, say, lang }: Scene): void {
    const list = clinic?.calls.slice(FIRST) ?? [];
    show(this.more, list.length > 0);
    fill(this.others, [list, lang], () => [calls(list, say, 'call')]);
  }

  /** Its name is what is happening; what belongs to it describes it. */
  private row(sign: Sign): HTMLElement {
    const [name, more] = [`sign-${sign.flag}`, `signs-${sign.flag}`];
    const row = button('', 'sign secondary', () => this.tap(sign.flag));
    attribute(row, 'aria-labelledby', name);
    attribute(row, 'aria-describedby', more);
    row.append(h('strong', { id: name }, sign.title), h('span', { id: more }, ...sign.signs.map((text) => h('small', {}, `${text} `))));
    return row;
  }

  private tap(flag: string): void {
    if (this.tapped.has(flag)) return;
    this.tapped.add(flag);
    this.toState = true;
    this.acts.send({ in: 'do', what: 'sign', flag });
  }

  /** Below the numbers it is said what became of the tap; the danger card takes the focus from there. */
  private lookAtState(): void {
    this.toState = false;
    this.element.parentElement?.parentElement?.scrollIntoView({ block: 'start' });
    this.state.focus();
  }

  private askForPerson(): void {
    this.acts.go('chat');
    this.acts.send({ in: 'do', what: 'person' });
  }

  private close(closed: boolean): void {
    this.closed = closed;
    if (this.scene) this.update(this.scene);
    (closed ? this.closingTitle : this.title).focus();
  }
}

function stateWords({ model, sending, link, trouble }: Scene, say: HelpSay): string {
  if (link.name === 'stopped') return say('signs_stopped');
  if (trouble?.place === 'sign') return trouble.text;
  if (sending.has('sign')) return say(link.name === 'live' ? 'sign_sending' : 'sign_unsent');
  return model.signs ? '' : say('signs_waiting');
}
