// Events that are posted to callback_url, with the attempts to deliver them.

import { ask, withQuery } from "./api.js";
import { $, make } from "./dom.js";
import { List } from "./list.js";
import { chip, time } from "./parts.js";
import { link } from "./router.js";
import { webhook } from "./webhook.js";
import { plural, timeOf } from "./words.js";

/** The event in words: its type, and its status if it has one. */
export const typeOf = (event) => [event.body.type, event.body.status].filter(Boolean).join(", ");

/** How far its delivery got. Failing ones were posted, but not taken. */
export function deliveryChip(event) {
  switch (event.state) {
    case "done":
      return chip("taken", "good");
    case "refused":
      return chip("not posted", "bad");
    case "given_up":
      return chip("given up", "bad");
    default:
      return event.attempts ? chip("failing", "bad") : chip("waiting");
  }
}

const isFailing = (event) => event.state !== "done" && event.attempts > 0;
const lastOf = (event) => event.deliveries.at(-1)?.reason ?? "not posted yet";

function makeRow(event) {
  return [
    make("a", {
      class: isFailing(event) ? "open failing" : "open",
      href: link("webhooks", event.id),
      "data-part": "open",
      children: [make("span", { class: "operation", text: typeOf(event) })],
    }),
    make("span", { class: "text", text: `${lastOf(event)} · ${event.url}`, title: event.url }),
    deliveryChip(event),
    make("span", { class: "number", text: event.body.recipient_phone_number }),
    make("span", { class: "tries", text: plural(event.attempts, "attempt") }),
    time(event.created_at),
  ];
}

/** An event in one line, for lists of others. */
export const eventLine = (event) => [
  make("time", { datetime: event.created_at, text: timeOf(event.created_at) }),
  make("a", { href: link("webhooks", event.id), text: typeOf(event), "data-part": `webhook-${event.id}` }),
  deliveryChip(event),
  make("span", { class: "text", text: lastOf(event) }),
];

export function makeWebhooks({ complain }) {
  const form = $("webhooks-form");
  let uuid = null; // only those of this authentication

  const values = () => ({ search: form.elements.search.value.trim(), state: form.elements.state.value });

  async function source(cursor, limit) {
    const query = withQuery("/webhooks", { ...values(), authentication_uuid: uuid, before: cursor, limit });
    const { webhooks } = await ask(query);
    return { rows: webhooks.map((one) => ({ key: one.id, cursor: one.id, data: one })), done: webhooks.length < limit };
  }

  function onDraw() {
    const isFiltered = uuid !== null || Object.values(values()).some(Boolean);
    const isEmpty = list.loaded && list.rows.length === 0;
    $("webhooks-empty").hidden = !isEmpty || isFiltered;
    $("webhooks-no-match").hidden = !isEmpty || !isFiltered;
    $("webhooks-all").hidden = !isFiltered;
    $("webhooks-only").hidden = uuid === null;
    $("webhooks-only").textContent = uuid === null ? "" : `Only of authentication ${uuid}`;
  }

  function filter(query) {
    for (const name of ["search", "state"]) form.elements[name].value = query.get(name) ?? "";
    uuid = query.get("authentication_uuid");
    list.reload();
  }

  const list = new List($("webhooks-list"), { label: "Webhook events, newest first", source, makeRow, onDraw, complain });
  form.addEventListener("input", () => list.reload());
  form.addEventListener("submit", (event) => event.preventDefault());
  $("webhooks-all").addEventListener("click", () => {
    form.elements.search.focus();
    filter(new URLSearchParams());
  });

  return {
    list,
    filter,
    search: form.elements.search,
    detail: (id) => webhook(id, complain),
    onAbout: ({ counts }) => {
      $("webhooks-count").textContent = counts.webhooks ? counts.webhooks.toLocaleString() : "";
      $("failing-count").textContent = counts.failing_webhooks ? `${counts.failing_webhooks.toLocaleString()} failing` : "";
    },
  };
}
