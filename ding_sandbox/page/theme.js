// Light or dark: as the system has it, unless chosen here.

import { $ } from "./dom.js";

const KEY = "ding-sandbox-theme";

function stored() {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return ""; // storage is switched off
  }
}

function apply(theme) {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

export function startTheme() {
  const field = $("theme");
  field.value = stored();
  apply(field.value);
  field.addEventListener("change", () => {
    apply(field.value);
    try {
      localStorage.setItem(KEY, field.value);
    } catch {
      // then it is forgotten with the page
    }
  });
}
