// One request, opened.

import { ask } from "./api.js";
import { copyButton } from "./copy.js";
import { curl } from "./curl.js";
import { make } from "./dom.js";
import { bodyView } from "./json_view.js";
import { facts, section, statusChip, time, title } from "./parts.js";
import { nameOf, outcomeChip, resultOf } from "./requests.js";
import { link } from "./router.js";
import { dateOf, milliseconds } from "./words.js";

export async function request(id) {
  const one = await ask(`/requests/${encodeURIComponent(id)}`);
  return { data: one, make: () => view(one) };
}

function view(one) {
  const isRequest = one.method !== "";
  return [
    title(isRequest ? `${one.method} ${one.path}` : nameOf(one)),
    make("p", { class: "standing", children: [statusChip(one.status), resultOf(one), outcomeChip(one)] }),
    one.reason ? make("p", { class: "explanation", text: one.reason }) : null,
    facts({
      Began: time(one.at, dateOf(one.at)),
      Took: milliseconds(one.milliseconds),
      Attempt: attempt(one),
      Faults: one.faults.join(", "),
      Authentication: one.authentication_uuid
        ? make("a", { href: link("inbox", one.authentication_uuid), text: one.authentication_uuid, "data-part": "authentication" })
        : null,
      Number: one.phone_number,
      Client: one.client,
    }),
    isRequest ? make("p", { children: [copyButton(curl(one), "Copy as curl", "the request as a curl command", "curl")] }) : null,
    isRequest ? part("Request", one.request) : null,
    one.status === null ? null : part("Response", one.response),
  ];
}

/** Which attempt of the same call it was, with a link to the first. */
function attempt(one) {
  if (one.attempt === 1) return "1";
  return make("span", {
    children: [`${one.attempt}, the first was `, make("a", { href: link("requests", one.call), text: `request ${one.call}`, "data-part": "call" })],
  });
}

function part(title, { headers, body, body_size: size, is_whole: isWhole }) {
  const rows = headers.map(([name, value]) =>
    make("tr", { children: [make("th", { scope: "row", text: name }), make("td", { text: value })] }));
  return section(
    title,
    rows.length ? make("table", { class: "headers", children: [make("tbody", { children: rows })] }) : null,
    body === null ? make("p", { class: "quiet", text: "No body." }) : bodyView(body, `Body of the ${title.toLowerCase()}`),
    isWhole ? null : make("p", { class: "quiet", text: `The body has ${size.toLocaleString()} bytes; the first are kept.` }),
  );
}
