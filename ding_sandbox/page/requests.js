// The traffic: each request and its answer, and what never became a request.

import { ask, withQuery } from "./api.js";
import { $, make } from "./dom.js";
import { List } from "./list.js";
import { chip, statusChip, time } from "./parts.js";
import { request } from "./request.js";
import { link } from "./router.js";
import { milliseconds, timeOf } from "./words.js";

const GOOD = new Set(["pending", "valid", "approved"]);
const OUTCOMES = {
  dropped: "dropped",
  truncated: "cut off",
  client_gone: "client gone",
  refused: "refused",
  malformed: "no HTTP",
  timed_out: "timed out",
};
const FILTERS = ["search", "phone_number", "operation", "status", "fault"];

/** What was asked for, in a word. */
export const nameOf = (one) => one.operation ?? (`${one.method} ${one.path}`.trim() || "no request");

/** What was answered: `status` of the answer, or the code of the error. */
export function resultOf(one) {
  const word = one.answer ?? one.code ?? "";
  return make("span", { class: `result ${GOOD.has(word) || !word ? "" : "bad"}`, text: word });
}

export const outcomeChip = (one) => (one.outcome === "answered" ? null : chip(OUTCOMES[one.outcome] ?? one.outcome, "bad"));

const marks = (one) =>
  make("span", {
    class: "marks",
    children: [
      one.attempt > 1 ? chip(`attempt ${one.attempt}`, "warn") : null,
      ...one.faults.map((kind) => chip(`fault: ${kind.replaceAll("_", " ")}`, "warn")),
      outcomeChip(one),
    ],
  });

function makeRow(one) {
  return [
    make("a", {
      class: "open",
      href: link("requests", one.id),
      "data-part": "open",
      children: [make("span", { class: "operation", text: nameOf(one) })],
    }),
    make("span", { class: "text", text: one.reason ?? one.phone_number ?? "", title: one.reason ?? "" }),
    statusChip(one.status),
    resultOf(one),
    marks(one),
    make("span", { class: "took", text: milliseconds(one.milliseconds) }),
    time(one.at),
  ];
}

/** A request in one line, for lists of others. */
export const requestLine = (one) => [
  make("time", { datetime: one.at, text: timeOf(one.at) }),
  make("a", { href: link("requests", one.id), text: nameOf(one), "data-part": `request-${one.id}` }),
  statusChip(one.status),
  resultOf(one),
  marks(one),
];

export function makeRequests({ complain }) {
  const form = $("requests-form");
  let uuid = null; // only those of this authentication

  function values() {
    const given = Object.fromEntries(FILTERS.map((name) => [name, form.elements[name].value.trim()]));
    return { ...given, phone_number: given.phone_number.replace(/[\s()./-]/g, "") };
  }

  async function source(cursor, limit) {
    const query = withQuery("/requests", { ...values(), authentication_uuid: uuid, before: cursor, limit });
    const { requests } = await ask(query);
    return { rows: requests.map((one) => ({ key: `r${one.id}`, cursor: one.id, data: one })), done: requests.length < limit };
  }

  function onDraw() {
    const isFiltered = uuid !== null || Object.values(values()).some(Boolean);
    const isEmpty = list.loaded && list.rows.length === 0;
    $("requests-empty").hidden = !isEmpty || isFiltered;
    $("requests-no-match").hidden = !isEmpty || !isFiltered;
    $("requests-all").hidden = !isFiltered;
    $("requests-only").hidden = uuid === null;
    $("requests-only").textContent = uuid === null ? "" : `Only of authentication ${uuid}`;
  }

  function filter(query) {
    for (const name of FILTERS) form.elements[name].value = query.get(name) ?? "";
    uuid = query.get("authentication_uuid");
    list.reload();
  }

  const list = new List($("requests-list"), { label: "Requests, newest first", source, makeRow, onDraw, complain });
  form.addEventListener("input", () => list.reload());
  form.addEventListener("submit", (event) => event.preventDefault());
  $("requests-all").addEventListener("click", () => {
    form.elements.search.focus();
    filter(new URLSearchParams());
  });

  return {
    list,
    filter,
    search: form.elements.search,
    detail: (id) => request(id),
    onAbout: ({ counts }) => { $("requests-count").textContent = counts.requests ? counts.requests.toLocaleString() : ""; },
  };
}
