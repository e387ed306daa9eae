/** The question that waits, as a real form: it is sent by its button and by nothing else. */
import type { QuestionBody } from '../../../shared/entries.ts';
import { check, type Draft, draftOf, NOTHING } from '../model/draft.ts';
import { type Open, openQuestion } from '../model/fold.ts';
import { button, focusQuietly, h, setText, show } from './dom.ts';
import { type Fields, makeFields } from './fields.ts';
import { makeTrouble } from './trouble.ts';
import type { Acts, Part, Scene } from './scene.ts';

export interface Question extends Part {
  /** Where the focus goes after the person's own sending. Null when nothing is asked. */
  heading(): HTMLElement | null;
}

export function makeQuestion(acts: Acts): Question {
  const element = h('div', { class: 'question-place', hidden: true });
  const trouble = makeTrouble('answer');
  let shown = 0;
  let form: Form | null = null;
  let spoken = '';
  let left: Left = { question: '', current: undefined, draft: NOTHING };

  function update(scene: Scene): void {
    const open = openQuestion(scene.model);
    show(element, open !== null);
    trouble.update(scene);
    if ((open?.seq ?? 0) !== shown || scene.lang !== spoken) replace(open, scene);
    form?.update(scene);
  }

  /** A form that is replaced while the focus is in it hands the focus to the new question, not to nowhere. */
  function replace(open: Open<QuestionBody> | null, scene: Scene): void {
    const hadFocus = element.contains(document.activeElement);
    shown = open?.seq ?? 0;
    spoken = scene.lang;
    trouble.say('');
    if (form) left = form.leave();
    form = open && makeForm(open.body, resume(open.body, left), trouble, scene, acts);
    element.replaceChildren(...(form ? [form.element] : []));
    if (hadFocus && form) focusQuietly(form.heading);
  }

  return { element, update, heading: () => form?.heading ?? null };
}

/** What was begun in a form that went away: asked again (after a danger card, or in another language), it is still there. */
interface Left { readonly question: string; readonly current: string | undefined; readonly draft: Draft }

function resume(question: QuestionBody, left: Left): Draft {
  const same = left.question === question.question && left.current === JSON.stringify(question.current);
  return same ? left.draft : draftOf(question);
}

interface Form { readonly element: HTMLElement; readonly heading: HTMLElement; update(scene: Scene): void; leave(): Left }

function makeForm(question: QuestionBody, begun: Draft, trouble: ReturnType<typeof makeTrouble>, scene: Scene, acts: Acts): Form {
  let draft = begun;
  let busy = false;
  const heading = h('h2', { id: 'question-heading', tabindex: -1 }, question.ask);
  const fields = makeFields(question, draft, scene.say, (change) => {
    draft = { ...draft, ...change };
    trouble.say('');
  });
  const submit = h('button', { type: 'submit', class: 'primary' }, question.submit);
  const back = button(scene.say('go_back'), 'link', () => acts.send({ in: 'do', what: 'back' }));
  const keep = button(scene.say('keep_answer'), 'secondary', () => acts.send({ in: 'do', what: 'keep' }));
  const form = h('form', { class: 'question', novalidate: true },
    question.lead ? h('p', { class: 'lead', id: 'question-lead' }, question.lead) : null,
    h('fieldset', { 'aria-describedby': [question.lead && 'question-lead', trouble.id].filter(Boolean).join(' ') },
      h('legend', {}, heading), ...fields.elements),
    question.why ? h('details', { class: 'why' }, h('summary', {}, scene.say('why_we_ask')), h('p', {}, question.why)) : null,
    trouble.element,
    h('div', { class: 'send' }, submit, question.reopened === true && keep),
    extras(question, scene, (code) => busy || acts.send({ in: 'answer', node: question.question, val: { codes: [code] } })),
    back);

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    const checked = check(question, draft);
    if ('value' in checked) acts.send({ in: 'answer', node: question.question, val: checked.value });
    else explain(question, draft, checked.missing, trouble, fields, scene, acts);
  });

  return {
    element: form,
    heading,
    leave: () => ({ question: question.question, current: JSON.stringify(question.current), draft }),
    update(now) {
      busy = now.sending.has('answer');
      setText(submit, busy ? now.say('sending') : question.submit);
      submit.setAttribute('aria-disabled', String(busy));
      show(back, now.model.view?.back === true);
    },
  };
}

function extras(question: QuestionBody, { say }: Scene, press: (code: string) => void): HTMLElement | null {
  if (!question.extras?.length) return null;
  return h('div', { class: 'extras', role: 'group', 'aria-label': say('other_ways') },
    ...question.extras.map((extra) => button(extra.label, 'secondary', () => press(extra.code))));
}

/** Says plainly what is missing, beside the form and aloud, and puts the focus where it can be mended. */
function explain(question: QuestionBody, draft: Draft, missing: Parameters<Scene['say']>[0], trouble: ReturnType<typeof makeTrouble>,
  fields: Fields, { say }: Scene, acts: Acts): void {
  const over = draft.text.trim().length - (question.max_length ?? 0);
  const text = say(missing, { min: question.min ?? '', max: question.max ?? '', over });
  trouble.say(text);
  acts.tell(text);
  fields.first()?.focus();
}
