// The inbox. Asks /_sandbox for what is new whenever the stream of changes says that something is.

const $ = (id) => document.getElementById(id);
const API = "/_sandbox";
let magicNumbers = [];
let aheadBy = 0; // milliseconds that the sandbox's clock is ahead of this machine's

/** Make an element. Text is always set as text: nothing that came from a request is read as HTML. */
function make(tag, { text, children = [], ...attributes } = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  element.append(...children);
  return element;
}

async function ask(path, options) {
  const response = await fetch(API + path, options);
  if (response.status === 204) return null;
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

const post = (path, body) =>
  ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) });

const clockTime = (instant) => new Date(instant).toLocaleTimeString([], { hour12: false });

async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without permission, or over plain HTTP from another machine, the old way still works.
    const field = make("textarea", { text });
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
    button.focus();
  }
  $("said").textContent = `Copied ${text}`;
  const before = button.dataset.label ?? button.textContent;
  button.dataset.label = before;
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = button.dataset.label; }, 1200);
}

const GOOD = ["valid", "approved", "posted", "sent", "pending"];
const tone = (detail) =>
  (!detail.includes("not ") && GOOD.some((word) => new RegExp(`\\b${word}\\b`).test(detail)) ? "good" : "bad");

/** One word for how an authentication stands. */
function standing(authentication) {
  if (authentication.validated_at) return ["validated", "good"];
  if (authentication.status !== "pending") return [authentication.status, "bad"];
  if (new Date(authentication.expires_at) <= Date.now() + aheadBy) return ["expired", "bad"];
  const checks = authentication.checks ? `, ${authentication.checks} wrong` : "";
  return [`waiting for its code${checks}`, ""];
}

function timeline(events) {
  const items = events.map((event) =>
    make("li", {
      class: tone(event.detail),
      children: [
        make("time", { text: clockTime(event.at), datetime: event.at }),
        make("b", { text: event.kind }),
        make("span", { text: event.detail }),
      ],
    }));
  return make("ol", { children: items });
}

const entries = (events) => `Timeline, ${events.length} ${events.length === 1 ? "entry" : "entries"}`;

/** A closed-or-open part of the page that is made anew keeps the state the reader gave it. */
function unfolding(key, label, content, open) {
  const part = make("details", { class: "timeline", "data-key": key, children: [make("summary", { text: label }), content] });
  part.open = open.has(key);
  return part;
}

function message(one, authentication, isNewest, open) {
  const copyButton = make("button", {
    type: "button", class: "copy", text: one.code, title: "Copy the code", "data-key": `copy-${one.id}`,
    "aria-label": `Copy the code ${one.code}`,
  });
  copyButton.addEventListener("click", () => copy(one.code, copyButton));
  const [word, mood] = authentication ? standing(authentication) : ["", ""];
  const state = isNewest ? word : "replaced by a newer code";
  const children = [
    make("div", {
      class: "head",
      children: [
        make("span", { class: "number", text: one.phone_number }),
        make("time", { text: clockTime(one.created_at), datetime: one.created_at }),
      ],
    }),
    make("span", { class: "bubble", text: one.text }),
    make("div", {
      class: "actions",
      children: [copyButton, make("span", { class: `status ${isNewest ? mood : ""}`, text: state })],
    }),
  ];
  if (authentication && isNewest) {
    children.push(unfolding(`message-${one.id}`, entries(authentication.events), timeline(authentication.events), open));
  }
  return make("li", { class: "message", "data-id": one.id, children });
}

let newestShown = null; // id of the newest message when the page was drawn last

function drawMessages(messages, byUuid) {
  const list = $("messages");
  const open = new Set([...list.querySelectorAll("details[open]")].map((part) => part.dataset.key));
  const focused = document.activeElement?.dataset?.key;
  const seen = new Set();
  const items = messages.map((one) => {
    const isNewest = !seen.has(one.authentication_uuid);
    seen.add(one.authentication_uuid);
    const item = message(one, byUuid.get(one.authentication_uuid), isNewest, open);
    if (newestShown !== null && one.id > newestShown) item.classList.add("new");
    return item;
  });
  list.replaceChildren(...items);
  if (focused) list.querySelector(`[data-key="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  if (newestShown !== null && messages.length && messages[0].id > newestShown) {
    $("said").textContent = `New message to ${messages[0].phone_number}: ${messages[0].text}`;
  }
  newestShown = messages.length ? messages[0].id : 0;
  $("count").textContent = messages.length ? (messages.length < 100 ? messages.length : "100, the newest") : "";
  $("empty").hidden = messages.length > 0;
  document.title = `${messages.length ? `(${messages.length}) ` : ""}Inbox · ding sandbox`;
}

function drawAuthentications(authentications) {
  const list = $("authentications");
  const open = new Set([...list.querySelectorAll("details[open]")].map((part) => part.dataset.key));
  $("no-authentications").hidden = authentications.length > 0;
  list.replaceChildren(...authentications.slice(0, 20).map((one) => {
    const [word, mood] = standing(one);
    return make("li", {
      children: [
        make("div", {
          class: "head",
          children: [
            make("span", { class: "number", text: one.phone_number }),
            make("span", { class: `status ${mood}`, text: word }),
          ],
        }),
        make("p", { class: "uuid number", text: one.uuid }),
        unfolding(one.uuid, entries(one.events), timeline(one.events), open),
      ],
    });
  }));
}

function drawFaults(on, kinds) {
  for (const kind of Object.keys(kinds)) {
    const active = on.filter((fault) => fault.kind === kind);
    const toggle = $(`fault-${kind}`);
    toggle.checked = active.length > 0;
    $(`fault-${kind}-on`).textContent = active
      .map((fault) => `${fault.operation ?? "every operation"}, ${Math.round(fault.share * 100)} %, ${fault.seconds} s`)
      .join("; ");
  }
}

function makeFaults(kinds) {
  $("faults").replaceChildren(...Object.entries(kinds).map(([kind, what]) => {
    const toggle = make("input", { type: "checkbox", role: "switch", id: `fault-${kind}` });
    toggle.addEventListener("change", () => switchFault(kind, toggle.checked).catch(complain));
    const label = make("label", {
      children: [
        toggle,
        make("span", { text: kind.replaceAll("_", " ") }),
        make("small", { text: what }),
        make("small", { class: "on", id: `fault-${kind}-on` }),
      ],
    });
    return make("li", { children: [label] });
  }));
}

async function switchFault(kind, on) {
  const { faults } = await ask("/faults");
  await Promise.all(faults.filter((fault) => fault.kind === kind).map((fault) => ask(`/faults/${fault.id}`, { method: "DELETE" })));
  if (on) {
    await post("/faults", {
      kind,
      operation: $("fault-operation").value || null,
      share: Number($("fault-share").value),
      seconds: Number($("fault-seconds").value) || 0,
    });
  }
}

function makeMagic(numbers) {
  const groups = new Map();
  for (const one of numbers) {
    const label = `${one.operation}, ${one.http_status < 400 ? "statuses" : "errors"}`;
    if (!groups.has(label)) groups.set(label, []);
    groups.get(label).push(one);
  }
  const explained = new Set();
  $("magic").replaceChildren(...[...groups].flatMap(([label, rows]) => [
    make("h3", { text: label }),
    make("ul", { children: rows.map((one) => magicRow(one, explained)) }),
  ]));
}

function magicRow(one, explained) {
  const button = make("button", { type: "button", class: "number", text: one.phone_number, title: "Copy the number" });
  button.addEventListener("click", () => copy(one.phone_number, button));
  const row = make("li", {
    children: [
      make("div", { class: "head", children: [button, make("code", { text: one.answer })] }),
      make("p", { text: one.explanation.replaceAll("`", "") }),
    ],
  });
  // The doc_url of an error leads to the first row that has its code.
  if (one.http_status >= 400 && !explained.has(one.answer)) {
    explained.add(one.answer);
    row.id = one.answer;
  }
  return row;
}

function showTarget() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (!magicNumbers.some((one) => one.answer === wanted)) return;
  $("magic-card").open = true;
  for (const row of document.querySelectorAll(".wanted")) row.classList.remove("wanted");
  document.getElementById(wanted)?.classList.add("wanted");
  document.getElementById(wanted)?.scrollIntoView({ block: "center" });
}

function drawClock() {
  const now = new Date(Date.now() + aheadBy);
  $("now").textContent = now.toLocaleString([], { dateStyle: "medium", timeStyle: "medium", hour12: false });
  const ahead = Math.round(aheadBy / 1000);
  $("ahead").textContent = ahead > 2 ? `${ahead.toLocaleString()} s ahead` : "";
}

let fetching = null;
let stale = false;

/** Draw everything anew. Calls that come while one is under way lead to one more, not to many. */
function refresh() {
  stale = true;
  fetching ??= (async () => {
    while (stale) {
      stale = false;
      const number = $("find").value.replace(/[^\d]/g, "");
      const [{ messages }, { authentications }, { faults }, { now }] = await Promise.all([
        ask("/messages"), ask("/authentications"), ask("/faults"), ask("/clock"),
      ]);
      aheadBy = new Date(now) - Date.now();
      const matching = (one) => one.phone_number.includes(number);
      const byUuid = new Map(authentications.map((one) => [one.uuid, one]));
      drawMessages(messages.filter(matching), byUuid);
      drawAuthentications(authentications.filter(matching));
      drawFaults(faults, about.fault_kinds);
      drawClock();
    }
  })().catch(complain).finally(() => { fetching = null; });
  return fetching;
}

function complain(error) {
  $("said").textContent = String(error.message ?? error);
  connection("lost", "No connection");
}

function connection(state, text) {
  $("connection").dataset.state = state;
  $("connection").textContent = text;
}

function listen() {
  const stream = new EventSource(`${API}/changes`);
  stream.addEventListener("message", () => { connection("live", "Live"); refresh(); });
  stream.addEventListener("error", () => connection("lost", "Connection lost, trying again"));
}

const base = `${location.origin}/v1`;
$("base-url").textContent = base;
$("copy-base").addEventListener("click", (event) => copy(base, event.currentTarget));
$("find").addEventListener("input", () => { newestShown = null; refresh(); });
$("reset").addEventListener("click", () => post("/reset").catch(complain));
for (const button of document.querySelectorAll("[data-advance]")) {
  button.addEventListener("click", () => post("/clock/advance", { seconds: Number(button.dataset.advance) }).catch(complain));
}
addEventListener("hashchange", showTarget);
setInterval(drawClock, 1000);

const about = await ask("/");
magicNumbers = about.magic_numbers;
makeFaults(about.fault_kinds);
makeMagic(magicNumbers);
showTarget();
listen();
