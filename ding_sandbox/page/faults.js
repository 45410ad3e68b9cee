// Faults: switches for each kind, and the banner that says which are on.

import { ask, post, remove } from "./api.js";
import { $, make, say } from "./dom.js";

const FIELDS = { operation: "fault-operation", share: "fault-share", seconds: "fault-seconds", times: "fault-times" };

const words = (kind) => kind.replaceAll("_", " ");

function describe({ kind, operation, share, seconds, times }) {
  const parts = [operation ?? "every operation"];
  if (share < 1) parts.push(`${Number((share * 100).toPrecision(3))} %`);
  if (["latency", "rate_limited", "unavailable"].includes(kind)) parts.push(`${seconds} s`);
  if (times !== null) parts.push(times === 1 ? "once more" : `${times} times more`);
  return parts.join(", ");
}

/** A number that was typed; refused here only if it is none, else by the sandbox, which knows the limits. */
function number(name, isOptional = false) {
  const field = $(FIELDS[name]);
  if (isOptional && field.value === "" && !field.validity.badInput) return null;
  const value = field.valueAsNumber;
  if (Number.isNaN(value)) throw new WrongInput(name, "must be a number");
  return value;
}

class WrongInput extends Error {
  constructor(field, reason) {
    super(`${field}: ${reason}`);
    this.field = field;
  }
}

const settings = () => ({
  operation: $(FIELDS.operation).value || null,
  share: number("share") / 100,
  seconds: number("seconds"),
  times: number("times", true),
});

function clearErrors() {
  for (const id of Object.values(FIELDS)) {
    $(id).removeAttribute("aria-invalid");
    $(`${id}-error`).textContent = "";
  }
  $("fault-error").textContent = "";
}

/** Say what was wrong where it was typed, as far as that is known. */
function showError(error) {
  const id = FIELDS[error.field];
  if (id === undefined) {
    $("fault-error").textContent = error.message;
    return;
  }
  // The share is typed in percent, and sent as a part of 1.
  const reason = error.field === "share" ? "must be more than 0 and at most 100" : error.message.slice(error.field.length + 2);
  $(`${id}-error`).textContent = reason;
  $(id).setAttribute("aria-invalid", "true");
  $(id).focus();
}

export function makeFaults({ shared, complain }) {
  async function turn(kind, toggle) {
    clearErrors();
    try {
      if (toggle.checked) {
        await post("/faults", { kind, ...settings() });
        say(`${words(kind)} is on`);
      } else {
        const { faults } = await ask("/faults");
        await Promise.all(faults.filter((one) => one.kind === kind).map((one) => remove(`/faults/${one.id}`)));
        say(`${words(kind)} is off`);
      }
    } catch (error) {
      toggle.checked = shared.about.faults.some((one) => one.kind === kind);
      if (error.field === undefined && error.status === undefined) throw error;
      showError(error);
    }
  }

  function makeSwitch([kind, what]) {
    const toggle = make("input", {
      type: "checkbox", role: "switch", id: `fault-${kind}`, on: { change: (event) => turn(kind, event.target).catch(complain) },
    });
    return make("li", {
      children: [
        make("label", { children: [toggle, make("span", { text: words(kind) })] }),
        make("p", { text: what }),
        make("p", { class: "on", id: `fault-${kind}-on` }),
      ],
    });
  }

  function draw(on) {
    for (const kind of Object.keys(shared.about.fault_kinds)) {
      const active = on.filter((fault) => fault.kind === kind);
      $(`fault-${kind}`).checked = active.length > 0;
      $(`fault-${kind}-on`).textContent = active.map(describe).join("; ");
    }
    $("faults-count").textContent = on.length ? `${on.length} on` : "";
    $("banner").hidden = on.length === 0;
    const text = on.map((fault) => `${words(fault.kind)} (${describe(fault)})`).join(", ");
    if ($("banner-text").textContent !== text) $("banner-text").textContent = text;
  }

  $("faults-off").addEventListener("click", () => {
    $("main").focus(); // the button goes away
    remove("/faults").then(() => say("All faults are off"), complain);
  });
  $("fault-form").addEventListener("submit", (event) => event.preventDefault());
  $("fault-form").addEventListener("input", clearErrors);
  $("fault-kinds").replaceChildren(...Object.entries(shared.about.fault_kinds).map(makeSwitch));

  return { onAbout: ({ faults }) => draw(faults) };
}
