// Making elements. Text is always set as text: nothing that came over the network is read as HTML.

export const $ = (id) => document.getElementById(id);

/**
 * Make an element.
 * `text` becomes its text, `children` what it contains, `on` its listeners; all else are attributes.
 * Attributes that are null, undefined or false are left out, true ones are empty.
 */
export function make(tag, { text, children = [], on = {}, ...attributes } = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value);
  }
  if (text !== undefined && text !== null) element.textContent = text;
  element.append(...children.filter((child) => child !== null && child !== undefined));
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  return element;
}

/** Tell a screen reader; what is said is never shown. */
export function say(text) {
  $("said").textContent = text;
}

/** Put what was made anew in the place of what is there; the focus stays on the part of the same name. */
export function exchange(old, made) {
  const focused = old.contains(document.activeElement) ? document.activeElement.dataset.part : undefined;
  old.replaceWith(made);
  if (focused) made.querySelector(`[data-part="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}
