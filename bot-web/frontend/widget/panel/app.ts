/** Ties the connection, the fold and the screen together. Holds the little state that is none of theirs. */
import type { MessageFrame, Utterance } from '../../shared/client-frames.ts';
import type { ClinicSettings } from '../../shared/clinic.ts';
import type { ErrFrame, OkFrame, ServerFrame } from '../../shared/server-frames.ts';
import { sayWith } from '../texts.ts';
import { Language, type LoadWords } from './language.ts';
import type { Connection, LinkState, Listener } from './link/connection.ts';
import { EMPTY, fold, type Model, openDanger, openQuestion } from './model/fold.ts';
import { spoken, takesFocus, transcript } from './model/transcript.ts';
import type { LoadPages } from './screen/late-page.ts';
import { Panel } from './screen/panel.ts';
import { type Acts, type Page, type Place, placeOf, type Scene, type Trouble } from './screen/scene.ts';
import { lineWords } from './screen/status.ts';
import { errorText } from './screen/trouble.ts';

export interface World {
  /** A conversation that begins does so in this language. */
  connect(listener: Listener, lang: string): Connection;
  /** In that language. Null when it could not be fetched now; it is asked again when the line is up. */
  clinic(lang: string): Promise<ClinicSettings | null>;
  /** What was last known of the clinic on this device: its numbers are there without a line. */
  readonly lastClinic: ClinicSettings | null;
  /** The language the page was opened in, or was last spoken here. */
  readonly lang: string;
  loadWords: LoadWords;
  /** From now on the page is in this language. */
  speaks(lang: string): void;
  now(): number;
  /** Forgets the conversation on this device. */
  forget(): void;
  close(): void;
  leave(): void;
  loadPages: LoadPages;
  /** Runs once per frame of the screen, however many frames of the wire came in. */
  soon(run: () => void): void;
}

/** Whoever was away for longer than this has come back, rather than paused. */
const AWAY = 20 * 60 * 60 * 1_000;

/** `here`: sent by the person since this panel was opened, so the focus may follow it. */
interface Sending { readonly place: Place; readonly here: boolean }

export class App implements Listener, Acts {
  private readonly world: World;
  private readonly panel: Panel;
  private connection: Connection;
  private model: Model = EMPTY;
  private link: LinkState = { name: 'opening' };
  private clinic: ClinicSettings | null;
  /** The language the clinic's settings were fetched in, once they were. */
  private clinicLang = '';
  private readonly language: Language;
  private lang: string;
  /** Null until the first view tells how long the person was away. */
  private back: boolean | null = null;
  private readonly onTheirWay = new Map<string, Sending>();
  private trouble: Trouble | null = null;
  private page: Page = 'chat';
  private spokenUpTo: number | null = null;
  private spokenLine = '';
  private drawing = false;
  private readonly followUps: number[] = [];

  constructor(root: HTMLElement, world: World) {
    this.world = world;
    this.lang = world.lang;
    this.clinic = world.lastClinic;
    this.language = new Language(world.loadWords, () => this.draw());
    this.panel = new Panel(root, this, world.loadPages);
    this.connection = world.connect(this, this.lang);
    this.draw();
  }

  start(): void {
    this.language.speak(this.lang);
    this.begin();
    void this.fetchClinic();
  }

  wake(): void {
    this.connection.wake();
  }

  focusStart(): void {
    this.panel.focusStart();
  }

  /** Esc goes out one layer at a time: the menu, the page, the chat. */
  escape(): void {
    if (this.panel.closeMenu()) return;
    if (this.page === 'chat') this.close();
    else this.go('chat');
  }

  // What the connection reports

  frame(frame: ServerFrame): void {
    const guideBefore = this.model.view?.guide;
    this.model = fold(this.model, frame);
    if (frame.t === 'reset') this.spokenUpTo = null;
    const guideNow = this.model.view?.guide;
    if (this.page === 'guide' && frame.t === 'view' && guideNow?.items !== guideBefore?.items) this.connection.want('guide');
    if (frame.t === 'view') this.viewed();
    this.redraw();
  }

  accepted(frame: OkFrame, message: MessageFrame | undefined): void {
    const sending = this.onTheirWay.get(frame.cm);
    if (!sending) return;
    this.onTheirWay.delete(frame.cm);
    if (message?.in === 'text') this.panel.clearOwnWords();
    if (sending.place === 'sign' && this.page === 'help') this.go('chat');
    this.trouble = null;
    if (sending.here) this.followUps.push(frame.seq);
    this.redraw();
  }

  refused(frame: ErrFrame, message: MessageFrame | undefined): void {
    const place = (frame.cm === undefined ? undefined : this.onTheirWay.get(frame.cm)?.place) ?? (message ? placeOf(message) : 'do');
    if (!frame.retry && frame.cm !== undefined) this.onTheirWay.delete(frame.cm);
    const scene = this.scene();
    const why = errorText(frame, scene.labels);
    const text = frame.retry ? `${why} ${scene.say('trying_again')}` : why;
    this.trouble = { place: this.visible(place), text, cm: frame.retry ? null : (frame.cm ?? null) };
    this.panel.tell(text);
    this.redraw();
  }

  state(link: LinkState): void {
    this.link = link;
    if (link.name === 'live' && this.page === 'guide') this.connection.want('guide');
    if (link.name === 'live' && this.clinicLang !== this.lang) void this.fetchClinic();
    this.redraw();
  }

  // What a person does

  send(utterance: Utterance): string | null {
    const place = placeOf(utterance);
    if (place !== 'sign' && this.sendingPlaces().has(place)) return null;
    this.trouble = null;
    this.back = false;
    const cm = this.connection.say(utterance);
    if (cm) this.onTheirWay.set(cm, { place, here: true });
    else this.trouble = { place, text: this.scene().say('too_many'), cm: null };
    this.redraw();
    return cm;
  }

  go(page: Page): void {
    this.page = page;
    if (page === 'guide') this.connection.want('guide');
    this.draw();
    this.panel.focusPage(page);
  }

  close(): void {
    this.world.close();
  }

  leave(): void {
    this.connection.stop();
    this.world.forget();
    this.world.leave();
  }

  beginNew(): void {
    this.connection.stop();
    this.world.forget();
    this.clear();
    this.connection = this.world.connect(this, this.lang);
    this.begin();
  }

  goOn(): void {
    this.back = false;
    this.draw();
    this.panel.focusPage('chat');
  }

  /** The person left, or began anew, in another tab: nothing of the chat stays on this screen either. */
  forgotten(): void {
    this.connection.stop();
    this.clear();
    this.state({ name: 'stopped', reason: 'left' });
  }

  token(): Promise<string> {
    return this.connection.token();
  }

  tell(text: string): void {
    this.panel.tell(text);
  }

  /** What an earlier opening of the panel could not send yet is still on its way. */
  private begin(): void {
    for (const message of this.connection.unsent()) this.onTheirWay.set(message.cm, { place: placeOf(message), here: false });
    this.connection.start();
  }

  /** Asked for again in another language, the old settings stay until the new ones are here. */
  private async fetchClinic(): Promise<void> {
    const { lang } = this;
    const clinic = await this.world.clinic(lang);
    if (!clinic || lang !== this.lang) return;
    this.clinic = clinic;
    this.clinicLang = lang;
    this.redraw();
  }

  private viewed(): void {
    const { view, entries } = this.model;
    if (!view) return;
    this.back ??= this.world.now() - Date.parse(entries.at(-1)?.at ?? '') > AWAY;
    if (view.lang !== this.lang) {
      this.lang = view.lang;
      this.world.speaks(view.lang);
      void this.fetchClinic();
      if (this.page === 'guide') this.connection.want('guide');
    }
    this.language.speak(view.lang);
    if (this.model.signs?.lang !== view.lang) this.connection.want('signs');
  }

  private clear(): void {
    this.model = EMPTY;
    this.back = null;
    this.onTheirWay.clear();
    this.trouble = null;
    this.spokenUpTo = null;
    this.page = 'chat';
  }

  // The screen

  private redraw(): void {
    if (this.drawing) return;
    this.drawing = true;
    this.world.soon(() => this.draw());
  }

  private draw(): void {
    this.drawing = false;
    const scene = this.scene();
    this.panel.update(scene);
    const seq = this.followUps.splice(0).at(-1);
    if (seq !== undefined && this.page === 'chat') this.panel.followUp(seq);
    this.speakLine(scene);
    // The turn may be on the screen a moment before its `ok` is here.
    this.speakNew(seq !== undefined || [...this.onTheirWay.values()].some((sending) => sending.here));
  }

  private scene(): Scene {
    const { model, link, clinic, trouble, page } = this;
    const { lang, words } = this.language.speech;
    const labels = { ...words, ...model.labels };
    return { model, link, clinic, trouble, page, sending: this.sendingPlaces(), say: sayWith(labels), lang, labels, back: this.back === true };
  }

  private sendingPlaces(): ReadonlySet<Place> {
    return new Set([...this.onTheirWay.values()].map((sending) => sending.place));
  }

  /** A refusal of an answer whose form is gone is shown with the commands, so that it is never lost. */
  private visible(place: Place): Place {
    if (place === 'answer' && !openQuestion(this.model)) return 'do';
    if ((place === 'guide' && this.page !== 'guide') || (place === 'sign' && this.page !== 'help')) return 'do';
    if (place === 'text' && this.model.view?.mode !== 'bot') return 'do';
    return place === 'danger' && !openDanger(this.model) ? 'do' : place;
  }

  private speakLine(scene: Scene): void {
    const words = lineWords(scene);
    if (words === this.spokenLine) return;
    const wasWaiting = this.spokenLine !== '' && this.spokenUpTo !== null;
    this.spokenLine = words;
    this.panel.tell(words || (wasWaiting ? scene.say('back_again') : ''));
  }

  /**
   * Only what came after the first view of this opening is read out: never the replay. And only what a view covers:
   * before it, nobody knows whether a danger card is among it.
   */
  private speakNew(ownTurn: boolean): void {
    const view = this.model.view;
    if (!view) return;
    const from = this.spokenUpTo;
    this.spokenUpTo = view.seq;
    if (from === null || view.mode === 'held') return;
    for (const line of transcript(this.model)) {
      const fresh = line.seq > from && line.seq <= view.seq;
      if (fresh && !(ownTurn && takesFocus(line))) this.panel.tell(spoken(line) ?? '');
    }
    const open = openQuestion(this.model);
    // After the person's own sending the focus is on the question, which reads it already.
    if (open && open.seq > from && !ownTurn) this.panel.tell([open.body.lead, open.body.ask].filter(Boolean).join(' '));
  }
}
