// One made-up conversation: a journal, and what a message adds to it.
import { CARD, DANGER, guideOf, QUESTIONS, QUIET, STEPS } from './story.mjs';

const WAYS_OUT = { NOT_SURE: "I'm not sure", PREFER_NOT: "I'd rather not say", SKIPPED: 'Skip' };

export class Conversation {
  journal = [];
  facts = {};
  mode = 'bot';
  turn = 0;
  seen = new Map();
  reopened = null;
  person = false;

  constructor() {
    this.add('sys', 'began', { clinic: 'demo', lang: 'en', dialogue: 'd0', version: '2026.11' });
    this.words('Hello. I am an automated guide, not a person. I ask a few questions, one at a time.');
    this.ask();
  }

  take(message) {
    if (this.seen.has(message.cm)) return { ok: this.seen.get(message.cm), dup: true };
    if (this.mode === 'held' && message.in !== 'danger') return { err: 'held', text: 'The card above waits for your answer first.' };
    this.turn++;
    const before = this.journal.length;
    const problem = this[`take_${message.in}`](message);
    if (problem) {
      this.journal.length = before;
      return { err: problem, text: 'That did not fit here. Nothing was changed.' };
    }
    this.seen.set(message.cm, before + 1);
    return { ok: before + 1, dup: false };
  }

  take_answer({ node, val, cm }) {
    const question = QUESTIONS.find((each) => each.question === node);
    if (!question) return 'unknown_question';
    if (val.text === 'refuse me') return 'too_long';
    const shown = val.codes ? val.codes.map((code) => WAYS_OUT[code] ?? question.choices.find((choice) => choice.code === code).label).join(', ') : String(val.number ?? val.text);
    this.said(cm, 'answer', shown, node);
    this.add('sys', this.facts[node] ? 'corrected' : 'learned', { fact: node, shown });
    this.facts[node] = { val, shown };
    this.reopened = null;
    if (node === 'what_changed') this.add('bot', 'card', CARD);
    if (!this.open()) { this.words('Thank you. Your guide is ready to read and to print.'); this.add('sys', 'guide_ready', {}); }
    this.ask();
    return null;
  }

  take_text({ val, cm }) {
    this.said(cm, 'text', val.text);
    const card = /fever/i.test(val.text) ? DANGER : /afraid of/i.test(val.text) ? QUIET : null;
    if (card) {
      this.mode = 'held';
      this.add('bot', 'danger', card);
    } else {
      this.add('bot', 'words', { key: 'did_you_mean', text: "I'm not sure I got that. Is one of these close?", offers: [
        { label: 'Talk to a person', msg: { in: 'do', what: 'person' } }, { label: 'Show the question again', msg: { in: 'do', what: 'repeat' } }] });
    }
    return null;
  }

  take_danger({ val, cm }) {
    const { body } = this.journal.findLast((entry) => entry.k === 'danger');
    this.said(cm, 'danger', body.quiet ? '' : body.answers.find((answer) => answer.code === val.codes[0]).label);
    this.add('sys', 'danger_answered', { flag: body.flag, code: val.codes[0] });
    this.mode = 'bot';
    this.words('Thank you for telling me. We can go on whenever you like.');
    this.ask();
    return null;
  }

  take_do({ what, node, cm }) {
    const given = Object.keys(this.facts);
    if (what === 'back' && given.length === 0) return 'nothing_to_undo';
    this.said(cm, 'do', '');
    if (what === 'person') { this.person = true; this.add('sys', 'person_requested', {}); this.words('I told the nurses at Riverside. They are there Monday to Friday, 8 am to 5 pm. If it cannot wait, please call.'); }
    if (what === 'pause') { this.mode = 'paused'; this.add('sys', 'paused', {}); this.words('Your answers are kept for 30 days. Come back to this page on this device.'); }
    if (what === 'resume') { this.mode = 'bot'; this.add('sys', 'resumed', {}); }
    if (what === 'keep') this.reopened = null;
    if (what === 'back') this.reopened = given.at(-1);
    if (what === 'change') this.reopened = node;
    if (what === 'start_again') { this.add('bot', 'words', { key: 'again', text: 'Start again? Your earlier answers are then set aside.', offers: [{ label: 'Yes, start again', msg: { in: 'do', what: 'start_again_confirmed' } }, { label: 'No, go on', msg: { in: 'do', what: 'repeat' } }] }); return null; }
    if (what === 'start_again_confirmed') { this.facts = {}; this.add('sys', 'started_again', {}); }
    if (what !== 'pause' && what !== 'person') this.ask();
    return null;
  }

  /** This made-up server changes no guide; the real one does. */
  take_guide() { return 'not_on_guide'; }

  open() {
    return this.reopened ?? QUESTIONS.find((question) => !this.facts[question.question])?.question ?? null;
  }

  ask() {
    const question = QUESTIONS.find((each) => each.question === this.open());
    if (!question) return;
    const before = this.facts[question.question];
    this.add('bot', 'question', { ...question, ...(before && { current: before.val }), reopened: this.reopened === question.question });
  }

  words(text) { this.add('bot', 'words', { key: 'w', text, offers: [] }); }

  said(cm, how, shown, node) { this.add('me', 'said', { in: how, shown, ...(node && { node }) }, cm); }

  add(from, k, body, cm) {
    this.journal.push({ t: 'ev', seq: this.journal.length + 1, turn: this.turn, at: new Date().toISOString(), from, k, ...(cm && { cm }), body });
  }

  view() {
    const open = this.mode === 'bot' ? this.open() : null;
    const here = Math.max(0, STEPS.findIndex(([id]) => id === (QUESTIONS.find((question) => question.question === this.open())?.step ?? 'guide')));
    return { t: 'view', seq: this.journal.length, mode: this.mode, open, step: { id: STEPS[here][0], title: STEPS[here][1], index: here + 1, of: STEPS.length },
      steps: STEPS.map(([id, title], i) => ({ id, title, state: i < here ? 'done' : i === here ? 'now' : 'ahead', open: 0 })),
      answers: QUESTIONS.filter(({ question }) => this.facts[question]).map(({ question, step, ask }) => ({ question, step, ask, shown: this.facts[question].shown, changeable: true })),
      pending: null, back: Object.keys(this.facts).length > 0, person: this.person, guide: { questions: 2 + Object.keys(this.facts).length, items: 4, ready: !this.open() } };
  }

  guide() { return { t: 'guide', seq: this.journal.length, guide: guideOf(this.facts) }; }
}
