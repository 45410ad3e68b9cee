// Parts that several views have.

import { now } from "./clock.js";
import { copyButton } from "./copy.js";
import { make } from "./dom.js";
import { briefly, countdown, dateOf, isOpen, STATES } from "./words.js";

export const chip = (text, tone = "") => make("span", { class: `chip ${tone}`, text });

/** The title of what is opened, which gets the focus, and keeps it when the pane is made anew. */
export const title = (text, attributes) => make("h2", { text, tabindex: "-1", "data-part": "title", ...attributes });

/** An instant; the whole of it in the tooltip. */
export const time = (instant, text = briefly(instant, now())) =>
  make("time", { datetime: instant, title: dateOf(instant), text });

export const stateChip = (state) => make("span", { class: "state", "data-state": state, text: STATES[state] ?? state });

/** What is left until it expires; main.js lets it run. Nothing where nothing runs any more. */
export const timeLeft = (row, state) =>
  (isOpen(state)
    ? make("span", { class: "left", "data-expires": row.expires_at, text: countdown(new Date(row.expires_at) - now()), title: "until it expires" })
    : make("span", { class: "left" }));

export const codeButton = (code, part = "code") => {
  const button = copyButton(code, code, code, part);
  button.classList.add("code");
  button.setAttribute("aria-label", `Copy the code ${code}`);
  return button;
};

/** Names and values; those without a value are left out. */
export function facts(pairs) {
  const children = Object.entries(pairs)
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .flatMap(([name, value]) => [make("dt", { text: name }), make("dd", { children: [value] })]);
  return make("dl", { class: "facts", children });
}

export const section = (title, ...children) =>
  make("section", { class: "part", children: [make("h3", { text: title }), ...children] });

const TONES = { 2: "good", 3: "warn", 4: "bad", 5: "bad" };

/** The HTTP status of an answer; what was said instead when there was none. */
export const statusChip = (status, otherwise = "no answer") =>
  (status === null ? chip(otherwise, "bad") : chip(String(status), TONES[Math.floor(status / 100)]));
