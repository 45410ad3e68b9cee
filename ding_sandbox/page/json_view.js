// JSON with colour.

import { make } from "./dom.js";

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const MAX_DEPTH = 20; // deeper, the indentation would be longer than the text

function isDeep(value, left = MAX_DEPTH) {
  if (value === null || typeof value !== "object") return false;
  return left === 0 || Object.values(value).some((part) => isDeep(part, left - 1));
}

export const format = (value) =>
  (typeof value === "string" ? value : JSON.stringify(value, null, isDeep(value) ? 0 : 2));

function classOf(text, isString, isKey) {
  if (isString) return isKey ? "key" : "string";
  return /^[tfn]/.test(text) ? "literal" : "number";
}

/** The parts of a text of JSON: strings, and elements for what has a colour. */
function coloured(text) {
  const parts = [];
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [whole, string, colon] = token;
    const word = string ?? whole;
    parts.push(text.slice(end, token.index), make("span", { class: classOf(word, string !== undefined, colon !== undefined), text: word }));
    end = token.index + word.length;
  }
  parts.push(text.slice(end));
  return parts;
}

/** A body as it is shown: JSON with colour, other text as it is. A string is text that was no JSON. */
export function bodyView(value, label) {
  const isText = typeof value === "string";
  const children = isText ? [value] : coloured(format(value));
  return make("pre", { class: "body", tabindex: "0", role: "region", "aria-label": label, children: [make("code", { children })] });
}
