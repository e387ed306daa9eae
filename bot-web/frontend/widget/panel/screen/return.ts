/** Somebody comes back after a while: their answers are as they left them, and what may have changed can be looked at again. */
import { button, h, setText, show } from './dom.ts';
import type { Acts, Part } from './scene.ts';

export function makeReturn(acts: Acts): Part {
  const heading = h('h2', {});
  const text = h('p', {});
  const renew = button('', 'secondary', () => acts.send({ in: 'do', what: 'renew' }));
  const stay = button('', 'secondary', () => acts.goOn());
  const element = h('section', { class: 'return', hidden: true }, heading, text, h('div', { class: 'return-acts' }, renew, stay));
  return {
    element,
    update({ back, model, say }) {
      show(element, back && model.view?.renew === true);
      setText(heading, say('back_title'));
      setText(text, say('back_text'));
      setText(renew, say('menu_renew'));
      setText(stay, say('back_stay'));
    },
  };
}
