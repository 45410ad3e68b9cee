// Copying to the clipboard.

import { make, say } from "./dom.js";

/** Copy a text; the button says so for a moment. */
export async function copy(text, button, what = text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyFromField(text); // without permission, or over plain HTTP from another machine
    button?.focus();
  }
  say(`Copied ${what}`);
  if (!button) return;
  button.classList.add("copied");
  setTimeout(() => button.classList.remove("copied"), 1200);
}

function copyFromField(text) {
  const field = make("textarea", { "aria-hidden": "true" });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

export const copyButton = (text, label, what, part) =>
  make("button", {
    type: "button",
    class: "copy",
    text: label,
    "data-part": part,
    on: { click: (event) => copy(text, event.currentTarget, what) },
  });
