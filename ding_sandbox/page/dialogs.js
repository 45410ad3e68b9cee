// Dialogs: what clearing forgets, and the shortcuts.

import { ask, post, remove } from "./api.js";
import { $, say } from "./dom.js";
import { plural } from "./words.js";

/** Ask before anything is forgotten, and say how much it is. */
export function startClearing(shared, complain) {
  const forget = {
    messages: () => remove("/messages"),
    requests: () => remove("/requests"),
    everything: () => post("/reset"),
  };

  function tell({ counts, faults }) {
    const messages = `${plural(counts.messages, "message")}, ${plural(counts.authentications, "authentication")} and ${plural(counts.webhooks, "webhook event")}`;
    $("clear-messages-what").textContent = `Forgets ${messages}. Codes of theirs are wrong from then on. Requests, faults and the clock stay.`;
    $("clear-requests-what").textContent = `Forgets ${plural(counts.requests, "recorded request")}. Messages, webhooks, faults and the clock stay.`;
    $("clear-everything-what").textContent = `Forgets all of these, switches ${plural(faults.length, "fault")} off, and sets the clock right.`;
  }

  async function askFirst() {
    tell(shared.about);
    $("clear-dialog").showModal();
    tell(await ask("/")); // what is told must be what is forgotten
  }

  for (const button of document.querySelectorAll(".clear")) button.addEventListener("click", () => askFirst().catch(complain));
  $("clear-dialog").addEventListener("close", () => {
    const chosen = $("clear-dialog").returnValue;
    $("clear-dialog").returnValue = "";
    forget[chosen]?.().then(() => say("Cleared"), complain);
  });
}

const isTyping = (element) => element?.matches?.("input:not([type=checkbox]), select, textarea") ?? false;

/** Keys that act wherever nothing is typed: a function for each, which returns false where the key is not for it. */
export function startShortcuts(actions) {
  $("help-open").addEventListener("click", () => $("help-dialog").showModal());
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape" && isTyping(event.target)) event.target.blur();
    else if (event.key === "?" && !isTyping(event.target)) $("help-dialog").showModal();
    else if (isTyping(event.target) || !actions[event.key] || actions[event.key](event) === false) return;
    event.preventDefault();
  });
}
