// One authentication with all that belongs to it: messages, timeline, requests, webhooks.

import { ask, withQuery } from "./api.js";
import { now } from "./clock.js";
import { copyButton } from "./copy.js";
import { make } from "./dom.js";
import { codeButton, facts, section, stateChip, time, timeLeft, title } from "./parts.js";
import { requestLine } from "./requests.js";
import { link } from "./router.js";
import { explain, stateOf, timeOf } from "./words.js";
import { eventLine } from "./webhooks.js";

const SHOWN = 20; // of each kind; the views have the rest

/** Read it, and what belongs to it. */
export async function authentication(uuid, limits) {
  const its = { authentication_uuid: uuid, limit: SHOWN };
  const [auth, { messages }, { requests }, { webhooks }] = await Promise.all([
    ask(`/authentications/${encodeURIComponent(uuid)}`),
    ask(withQuery("/messages", its)),
    ask(withQuery("/requests", its)),
    ask(withQuery("/webhooks", its)),
  ]);
  return { data: [auth, messages, requests, webhooks], make: () => view(auth, messages, requests, webhooks, limits) };
}

function view(auth, messages, requests, webhooks, limits) {
  const state = stateOf(auth, now());
  return [
    title(auth.phone_number, { class: "number" }),
    make("p", { class: "standing", children: [stateChip(state), " ", timeLeft(auth, state)] }),
    make("p", { class: "explanation", text: explain(auth, state, limits) }),
    facts({
      Authentication: make("span", { children: [make("code", { text: auth.uuid }), " ", copyButton(auth.uuid, "Copy", "the UUID", "uuid")] }),
      Customer: make("code", { text: auth.customer_uuid }),
      Expires: time(auth.expires_at),
      "Wrong checks": `${auth.checks} of ${limits.max_checks}`,
      Retries: `${auth.retries} of ${limits.max_retries}`,
      Webhooks: auth.callback_url,
    }),
    messages.length > 0 ? section("Messages", make("ol", { class: "lines", children: messages.map(messageLine) })) : null,
    section("Timeline", make("ol", { class: "timeline", children: auth.events.map(entry) })),
    requests.length > 0 ? section("Requests", lines(requests, requestLine), all("requests", auth.uuid)) : null,
    webhooks.length > 0 ? section("Webhooks", lines(webhooks, eventLine), all("webhooks", auth.uuid)) : null,
  ];
}

const lines = (found, makeLine) =>
  make("ol", { class: "lines", children: found.map((one) => make("li", { children: makeLine(one) })) });

const all = (name, uuid) =>
  make("p", { children: [make("a", { href: link(name, null, { authentication_uuid: uuid }), text: `Show these ${name} in their view`, "data-part": name })] });

const messageLine = (one) =>
  make("li", {
    children: [
      make("p", { class: "message", children: [time(one.created_at), codeButton(one.code, `code-${one.id}`), stateChip(stateOf(one, now()))] }),
      make("p", { class: "bubble", text: one.text }),
    ],
  });

const GOOD = /\b(valid|approved|posted|sent|pending)\b/;
const tone = (detail) => (!detail.includes("not ") && GOOD.test(detail) ? "good" : "bad");

const entry = (event) =>
  make("li", {
    class: tone(event.detail),
    children: [
      make("time", { text: timeOf(event.at), datetime: event.at }),
      make("b", { text: event.kind }),
      make("span", { text: event.detail }),
    ],
  });
