// The sandbox's clock, which can be ahead of the machine's.

import { ask, post } from "./api.js";
import { $ } from "./dom.js";
import { dateOf, duration } from "./words.js";

let difference = 0; // milliseconds from this browser's clock to the sandbox's

export const now = () => Date.now() + difference;

/** Take over the sandbox's time. */
export async function readClock() {
  const clock = await ask("/clock");
  difference = new Date(clock.now) - Date.now();
  $("ahead").textContent = clock.offset > 0 ? `${duration(clock.offset)} ahead` : "";
  $("clock-reset").hidden = clock.offset === 0;
  drawClock();
}

export function drawClock() {
  $("now").textContent = dateOf(now());
}

export function startClock(complain) {
  for (const button of document.querySelectorAll("[data-advance]")) {
    const seconds = Number(button.dataset.advance);
    button.addEventListener("click", () => post("/clock/advance", { seconds }).catch(complain));
  }
  $("clock-reset").addEventListener("click", () => {
    document.querySelector("[data-advance]").focus(); // the button goes away
    post("/clock/reset").catch(complain);
  });
}
