/** Taking the guide away: as a PDF, as text, by a link. Nothing leaves the chat before the person asks for it by its name. */
import type { Acts, Part, Scene } from '../panel/screen/scene.ts';
import { attribute, button, h, setText, show } from '../panel/screen/dom.ts';
import { sayer } from '../say.ts';
import { call, Failed, type Made, type Overview } from './calls.ts';
import { ShareBox } from './share-box.ts';
import { TAKEAWAY_TEXTS } from './takeaway-texts.ts';

export type TakeawaySay = (key: keyof typeof TAKEAWAY_TEXTS, values?: Readonly<Record<string, string | number>>) => string;
export interface TakeawayContext {
  readonly acts: Acts;
  /** Told whether the guide may be taken away; also printing is offered only then. */
  readonly offered: (yes: boolean) => void;
}

/** Adds the part to its place and gives it back, to be told of every scene. */
export function takeaway(place: HTMLElement, context: TakeawayContext): Part {
  const part = new Takeaway(context);
  place.append(part.element);
  return part;
}

class Takeaway implements Part {
  private readonly context: TakeawayContext;
  private readonly title = h('h3', {});
  private readonly pdf = button('', 'secondary', () => void this.run(() => this.savePdf()));
  private readonly text = button('', 'secondary', () => void this.run(() => this.copyText()));
  private readonly share = button('', 'secondary', () => this.box.ask());
  private readonly record = button('', 'secondary', () => void this.run(() => this.saveRecord()));
  private readonly note = h('p', { class: 'take-note' });
  private readonly plain = h('textarea', { rows: 8, readonly: true, hidden: true });
  private readonly box: ShareBox;
  readonly element: HTMLElement;
  private page = '';
  private busy = false;
  private overview: Overview | null = null;
  private quiet = false;
  private labels: Scene['labels'] = {};
  private say: TakeawaySay = sayer(TAKEAWAY_TEXTS, {});

  constructor(context: TakeawayContext) {
    this.context = context;
    this.box = new ShareBox({
      make: () => this.run(() => this.makeLink()),
      stop: (id) => this.run(() => this.stopLink(id)),
      copy: (link) => this.run(() => this.copyLink(link)),
      closed: () => this.share.focus(),
    });
    this.element = h('section', { class: 'takeaway', hidden: true }, this.title,
      h('div', { class: 'page-tools' }, this.pdf, this.text, this.share, this.record), this.note, this.plain, this.box.element);
  }

  update({ page, model, labels }: Scene): void {
    this.labels = labels;
    this.say = sayer(TAKEAWAY_TEXTS, labels);
    this.quiet = model.entries.some((entry) => entry.k === 'danger' && entry.body.quiet);
    const came = page === 'guide' && this.page !== 'guide';
    this.page = page;
    if (came) void this.look();
    this.draw();
  }

  /** Asks each time the guide is opened: what is offered may have changed, and a link may have been stopped elsewhere. */
  private async look(): Promise<void> {
    this.plain.hidden = true;
    this.tell('', false);
    this.box.close();
    this.overview = await this.asked<Overview>('/api/guide/shares').catch(() => null);
    this.draw();
  }

  private draw(): void {
    const { say, overview } = this;
    const offered = overview !== null && overview.offered && !this.quiet;
    show(this.element, offered);
    this.context.offered(!this.quiet && (overview?.offered ?? true));
    setText(this.title, say('take_title'));
    setText(this.pdf, say('take_pdf'));
    setText(this.text, say('take_text'));
    setText(this.share, say('take_share'));
    setText(this.record, say('take_record'));
    attribute(this.plain, 'aria-label', say('take_plain'));
    if (overview) this.box.update(overview, say);
  }

  // What is done

  private async savePdf(): Promise<void> {
    this.tell(this.say('take_making'));
    const size = document.documentElement.classList.contains('large-print') ? 'large' : 'normal';
    const paper = /-(US|CA|MX)$/.test(navigator.language) ? 'letter' : 'a4';
    download(await (await this.send(`/api/guide/pdf?paper=${paper}&size=${size}`)).blob(), 'my-guide.pdf');
    this.tell(this.say('take_saved'));
  }

  /** FHIR R4, for whoever keeps their records in an app (docs/reference/fhir.md). */
  private async saveRecord(): Promise<void> {
    this.tell(this.say('take_record_making'));
    download(await (await this.send('/api/guide/fhir')).blob(), 'my-guide.fhir.json');
    this.tell(this.say('take_record_saved'));
  }

  private async copyText(): Promise<void> {
    const text = await (await this.send('/api/guide/text')).text();
    if (await copied(text)) return this.tell(this.say('take_copied'));
    this.plain.value = text;
    this.plain.hidden = false;
    this.plain.focus();
    this.plain.select();
    this.tell(this.say('take_copy_here'));
  }

  private async makeLink(): Promise<void> {
    const made = await this.asked<Made>('/api/guide/share');
    this.box.made(`${location.origin}${made.path}`, made);
    await this.refresh();
    this.tell(this.say('share_made'));
    this.box.focus();
  }

  private async copyLink(link: string): Promise<void> {
    const yes = await copied(link);
    if (!yes) this.box.focus();
    this.tell(this.say(yes ? 'share_copied' : 'take_copy_here'));
  }

  private async stopLink(id: string): Promise<void> {
    await this.asked('/api/guide/share/revoke', { id });
    this.box.forget(id);
    await this.refresh();
    this.tell(this.say('share_stopped'));
    this.share.focus();
  }

  private async refresh(): Promise<void> {
    this.overview = await this.asked<Overview>('/api/guide/shares');
    this.draw();
  }

  /** One thing at a time; what went wrong is said where it was tried. */
  private async run(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await act();
    } catch (problem) {
      this.tell(problem instanceof Failed ? (this.labels[`problem_${problem.code}`] ?? problem.message) : this.say('take_failed'));
    } finally {
      this.busy = false;
    }
  }

  private tell(text: string, aloud = true): void {
    setText(this.note, text);
    if (aloud) this.context.acts.tell(text);
  }

  private async asked<T>(path: string, body?: unknown): Promise<T> {
    return (await this.send(path, body)).json() as Promise<T>;
  }

  private async send(path: string, body?: unknown): Promise<Response> {
    return call(path, await this.context.acts.token(), body);
  }
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Whether it is on the clipboard now; a browser may not let us. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
