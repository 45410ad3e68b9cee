// One webhook event, opened.

import { ask, post } from "./api.js";
import { make, say } from "./dom.js";
import { bodyView } from "./json_view.js";
import { facts, section, statusChip, time, title } from "./parts.js";
import { link } from "./router.js";
import { deliveryChip, typeOf } from "./webhooks.js";
import { dateOf, milliseconds, timeOf } from "./words.js";

export async function webhook(id, complain) {
  const event = await ask(`/webhooks/${encodeURIComponent(id)}`);
  return { data: event, make: () => view(event, complain) };
}

function view(event, complain) {
  const again = () => post(`/webhooks/${event.id}/resend`).then(() => say("Sent again"), complain);
  const hasMore = event.attempts > event.deliveries.length;
  return [
    title(typeOf(event)),
    make("p", { class: "standing", children: [deliveryChip(event)] }),
    facts({
      Address: make("code", { text: event.url }),
      Happened: time(event.created_at, dateOf(event.created_at)),
      "Next attempt": event.state === "waiting" ? time(event.due_at, dateOf(event.due_at)) : null,
      Authentication: make("a", {
        href: link("inbox", event.authentication_uuid), text: event.authentication_uuid, "data-part": "authentication",
      }),
    }),
    make("p", { children: [make("button", { type: "button", text: "Send again", "data-part": "again", on: { click: again } })] }),
    section(
      hasMore ? `Attempts, the newest ${event.deliveries.length} of ${event.attempts}` : "Attempts",
      event.deliveries.length
        ? make("ol", { class: "attempts", children: event.deliveries.toReversed().map(attempt) })
        : make("p", { class: "quiet", text: "None yet." }),
    ),
    section("Event", bodyView(event.body, "Body of the event")),
  ];
}

const attempt = (one) =>
  make("li", {
    children: [
      make("p", {
        children: [
          make("time", { datetime: one.at, text: timeOf(one.at) }),
          statusChip(one.status),
          make("span", { class: "reason", text: one.reason }),
          make("span", { class: "took", text: milliseconds(one.milliseconds) }),
        ],
      }),
      one.body ? bodyView(one.body, "Body of the receiver's answer") : null,
    ],
  });
