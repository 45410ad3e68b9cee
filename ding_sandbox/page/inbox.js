// The inbox: messages, and in between the authentications whose code no message brought.

import { ask, post, withQuery } from "./api.js";
import { authentication } from "./authentication.js";
import { now } from "./clock.js";
import { copy } from "./copy.js";
import { $, exchange, make, say } from "./dom.js";
import { List } from "./list.js";
import { codeButton, stateChip, time, timeLeft } from "./parts.js";
import { link } from "./router.js";
import { plural, stateOf } from "./words.js";

const silence = (auth) =>
  (auth.status === "pending" ? "The message was lost on its way." : `No code was sent: send answered ${auth.status}.`);

const messageRow = (one) => ({ key: `m${one.id}`, data: one, at: new Date(one.created_at) });

const silentRow = (auth) => ({
  key: auth.uuid,
  at: new Date(auth.created_at),
  data: {
    authentication_uuid: auth.uuid,
    phone_number: auth.phone_number,
    code: null,
    text: silence(auth),
    state: auth.state,
    created_at: auth.created_at,
    expires_at: auth.expires_at,
  },
});

/** Rows of both kinds in one order; the cursor says how far each has come. */
function merge(messages, silent, start, limit) {
  const rows = [];
  const cursor = { ...start };
  const [left, right] = [messages.map(messageRow), silent.map(silentRow)];
  while (rows.length < limit && (left.length || right.length)) {
    const isSilent = right.length > 0 && (!left.length || right[0].at >= left[0].at);
    const row = (isSilent ? right : left).shift();
    if (isSilent) cursor.silent = row.data.authentication_uuid;
    else cursor.message = row.data.id;
    rows.push({ ...row, cursor: { ...cursor } });
  }
  const isAll = messages.length < limit && silent.length < limit;
  return { rows, done: isAll && !left.length && !right.length };
}

async function source(cursor, limit) {
  const search = $("inbox-search").value.trim();
  const [{ messages }, { authentications }] = await Promise.all([
    ask(withQuery("/messages", { search, limit, before: cursor?.message })),
    ask(withQuery("/authentications", { search, limit, has_message: false, before: cursor?.silent })),
  ]);
  return merge(messages, authentications, cursor, limit);
}

function makeRow(one) {
  const state = stateOf(one, now());
  return [
    make("a", {
      class: "open",
      href: link("inbox", one.authentication_uuid),
      "data-part": "open",
      children: [make("span", { class: "number", text: one.phone_number })],
    }),
    make("span", { class: "text", text: one.text, title: one.text }),
    one.code ? codeButton(one.code) : make("span", { class: "code none", text: "no code" }),
    stateChip(state),
    timeLeft(one, state),
    time(one.created_at),
  ];
}

export function makeInbox({ shared, complain }) {
  const list = new List($("inbox-list"), { label: "Messages, newest first", source, makeRow, onDraw, complain, always: true });
  let newest = null; // the row that the newest code stands in
  let signature = null;
  let arrived = null; // id of the newest message that was told of

  function drawNewest() {
    newest = list.rows.find((row) => row.data.code)?.data ?? null;
    $("newest").hidden = !newest;
    const state = newest && stateOf(newest, now());
    const made = JSON.stringify([newest, state]);
    if (made === signature) return;
    signature = made;
    if (!newest) return;
    const content = make("div", {
      class: "content",
      "data-state": state,
      children: [
        codeButton(newest.code, "newest"),
        make("div", {
          class: "about",
          children: [
            make("a", { class: "number", href: link("inbox", newest.authentication_uuid), text: newest.phone_number, "data-part": "number" }),
            make("p", { children: [stateChip(state), " ", timeLeft(newest, state)] }),
          ],
        }),
      ],
    });
    exchange($("newest").firstElementChild, content);
  }

  function announce() {
    const latest = list.rows.find((row) => row.data.code)?.data;
    if (latest && arrived !== null && latest.id > arrived) say(`New message to ${latest.phone_number}: ${latest.text}`);
    arrived = latest?.id ?? 0;
  }

  function onDraw() {
    const isSearch = $("inbox-search").value.trim() !== "";
    $("inbox-empty").hidden = list.rows.length > 0 || !list.loaded || isSearch;
    $("inbox-no-match").hidden = list.rows.length > 0 || !list.loaded || !isSearch;
    drawNewest();
    if (list.loaded && !isSearch) announce();
  }

  $("inbox-search").addEventListener("input", () => list.reload());
  $("inbox-form").addEventListener("submit", (event) => event.preventDefault());
  $("inbox-all").addEventListener("click", () => {
    $("inbox-search").value = "";
    $("inbox-search").focus();
    list.reload();
  });
  $("test-form").addEventListener("submit", (event) => {
    event.preventDefault();
    sendTest().catch(complain);
  });

  async function sendTest() {
    const field = $("test-number");
    $("test-error").textContent = "";
    field.removeAttribute("aria-invalid");
    try {
      const answer = await post("/messages", { phone_number: field.value.trim() });
      say(`send answered ${answer.status}`);
    } catch (error) {
      if (error.status === undefined) throw error;
      $("test-error").textContent = error.message;
      field.setAttribute("aria-invalid", "true");
      field.focus();
    }
  }

  return {
    list,
    search: $("inbox-search"),
    detail: (uuid) => authentication(uuid, shared.about.limits),
    filter: (query) => {
      $("inbox-search").value = query.get("search") ?? "";
      list.reload();
    },
    onAbout: ({ counts, example_number: example }) => {
      $("test-number").value ||= example;
      $("inbox-count").textContent = counts.messages ? counts.messages.toLocaleString() : "";
      $("inbox-hint").hidden = !counts.requests;
      $("inbox-hint-count").textContent = plural(counts.requests, "request");
    },
    /** Copy the code of the selected row; with none, the newest one. */
    copyCode: () => {
      const row = document.activeElement?.closest(".row") ? list.currentData : newest;
      if (row?.code) copy(row.code);
      else say("There is no code to copy");
    },
  };
}
