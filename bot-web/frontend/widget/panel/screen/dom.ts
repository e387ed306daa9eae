/** Elements without a framework. Texts always become text nodes; there is no way to pass HTML. */
type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Child = Node | string | null | undefined | false;

/** `true` sets an empty attribute; `false`, null and undefined leave it out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Attributes = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) attribute(element, name, value);
  element.append(...children.filter((child): child is Node | string => child instanceof Node || typeof child === 'string'));
  return element;
}

export function attribute(element: Element, name: string, value: Attributes[string]): void {
  if (value === false || value === null || value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : String(value));
}

export function button(label: string, look: string, press: () => void): HTMLButtonElement {
  const element = h('button', { type: 'button', class: look }, label);
  element.addEventListener('click', press);
  return element;
}

/** Writes only what differs, so that an unchanged text is not touched (and not read out again). */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export function show(element: HTMLElement, visible: boolean): void {
  element.hidden = !visible;
}

/** Motion shows where something went; who asked their device for less of it gets none. */
export function scrollCalmly(element: Element): void {
  const still = typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}

/** Focus that a person did not ask the browser for must not jump the page. */
export function focusQuietly(element: HTMLElement): void {
  element.focus({ preventScroll: true });
}

const filledWith = new WeakMap<Element, string>();

/** Fills a place anew only when it is made from something else than before: what is unchanged keeps the focus. */
export function fill(place: Element, from: unknown, make: () => readonly (Node | string)[]): void {
  const likeness = JSON.stringify(from);
  if (filledWith.get(place) === likeness) return;
  filledWith.set(place, likeness);
  place.replaceChildren(...make());
}
