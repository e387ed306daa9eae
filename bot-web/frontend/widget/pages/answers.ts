/** Everything the person answered, step by step, each with its way to change it. */
import type { AnswerGiven, StepState, ViewFrame } from '../../shared/server-frames.ts';
import { button, h } from '../panel/screen/dom.ts';
import type { Acts, Part, Scene } from '../panel/screen/scene.ts';
import { sayer } from '../say.ts';
import { ANSWERS_TEXTS } from './texts.ts';

type Say = ReturnType<typeof sayer<typeof ANSWERS_TEXTS>>;

export function makeAnswers(acts: Acts): Part {
  const element = h('div', {});
  let drawn: ViewFrame | null = null;
  let spoken = '';

  return {
    element,
    update({ page, model, labels, lang }: Scene) {
      if (page !== 'answers' || (drawn === model.view && drawn && spoken === lang)) return;
      drawn = model.view;
      spoken = lang;
      const say = sayer(ANSWERS_TEXTS, labels);
      const steps = drawn ? drawn.steps.flatMap((step) => drawStep(step, drawn?.answers ?? [], say, acts) ?? []) : [];
      element.replaceChildren(...(steps.length > 0 ? steps : [h('p', {}, say('answers_none'))]));
    },
  };
}

function drawStep(step: StepState, answers: readonly AnswerGiven[], say: Say, acts: Acts): HTMLElement | null {
  const given = answers.filter((answer) => answer.step === step.id);
  const open = step.state !== 'now' && step.open > 0;
  if (given.length === 0 && !open) return null;
  return h('section', { class: 'answers-step' },
    h('h3', {}, step.title),
    given.length > 0 && h('dl', {}, ...given.map((answer) => drawAnswer(answer, say, acts))),
    open && goOn(step, say, acts));
}

function drawAnswer(answer: AnswerGiven, say: Say, acts: Acts): HTMLElement {
  const change = button(say('change'), 'change', () => {
    acts.go('chat');
    acts.send({ in: 'do', what: 'change', node: answer.question });
  });
  change.setAttribute('aria-label', say('change_answer', { shown: answer.shown }));
  return h('div', {}, h('dt', {}, answer.ask), h('dd', {}, h('span', {}, answer.shown), answer.changeable && change));
}

function goOn(step: StepState, say: Say, acts: Acts): HTMLElement {
  const press = button(say('go_step'), 'secondary', () => {
    acts.go('chat');
    acts.send({ in: 'do', what: 'go', step: step.id });
  });
  press.setAttribute('aria-label', say('go_step_named', { title: step.title }));
  return h('p', {}, say(step.open === 1 ? 'step_open_1' : 'step_open', { open: step.open }), ' ', press);
}
