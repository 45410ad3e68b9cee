// The page: puts the views together, and keeps them up to date.

import { ask } from "./api.js";
import { drawClock, now, readClock, startClock } from "./clock.js";
import { copy } from "./copy.js";
import * as detail from "./detail.js";
import { startClearing, startShortcuts } from "./dialogs.js";
import { $, say } from "./dom.js";
import { makeFaults } from "./faults.js";
import { makeInbox } from "./inbox.js";
import { listen, throttle } from "./live.js";
import { makeNumbers } from "./numbers.js";
import { makeRequests } from "./requests.js";
import { link, route } from "./router.js";
import { startTheme } from "./theme.js";
import { makeWebhooks } from "./webhooks.js";
import { countdown } from "./words.js";

const TITLES = { inbox: "Inbox", requests: "Requests", webhooks: "Webhooks", faults: "Faults", numbers: "Magic numbers" };
const STATES = {
  live: "Live",
  lost: "Connection lost, trying again",
  token: "The sandbox asks for its token: open the link that it printed",
};

const shared = { about: null }; // what the sandbox says of itself
let views = null;
let view = "inbox";

function connection(state) {
  if ($("connection").dataset.state === state) return;
  $("connection").dataset.state = state;
  $("connection").textContent = STATES[state];
}

/** Say what failed: a refusal where it can be read, anything else as a lost connection. */
function complain(error) {
  if (error.status === 401) connection("token");
  else if (error.status === undefined) {
    connection("lost");
    if (!(error instanceof TypeError)) throw error; // fetch throws that one; others are mistakes of this page
  } else {
    $("complaint").textContent = error.message;
    $("complaint-box").hidden = false;
  }
}

function drawTitle() {
  const count = shared.about.counts.messages;
  document.title = `${count ? `(${count}) ` : ""}${TITLES[view]} · ding sandbox`;
}

async function readAbout() {
  [shared.about] = await Promise.all([ask("/"), readClock()]);
  for (const one of Object.values(views)) one.onAbout?.(shared.about);
  drawTitle();
  tick();
}

const stale = { messages: false, requests: false };

/** Look at what has changed: the inbox always, the other lists if they are shown, and what is open. */
const lookSoon = throttle(() => {
  const { messages, requests } = stale;
  Object.assign(stale, { messages: false, requests: false });
  return Promise.all([
    readAbout(),
    messages && views.inbox.list.refresh(),
    messages && views.webhooks.list.refresh(),
    requests && views.requests.list.refresh(),
    detail.refresh(),
  ]).catch(complain);
});

function look(...what) {
  for (const name of what) stale[name] = true;
  lookSoon();
}

function show() {
  const { view: wanted, id, query, word } = route();
  if (word !== undefined) {
    view = views.numbers.explains(word) ? "numbers" : "inbox";
  } else {
    view = Object.hasOwn(TITLES, wanted) ? wanted : "inbox";
  }
  for (const name of Object.keys(TITLES)) {
    $(name).hidden = name !== view;
    const entry = document.querySelector(`nav a[href="${link(name)}"]`);
    if (name === view) {
      entry.setAttribute("aria-current", "page");
      entry.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else entry.removeAttribute("aria-current");
  }
  $("main").dataset.view = view;
  if (query) views[view].filter?.(query);
  views[view].list?.draw();
  if (id && views[view].detail) detail.open(`${view}/${id}`, () => views[view].detail(id), link(view)).catch(complain);
  else detail.close();
  if (view === "numbers" && word) views.numbers.show(word);
  drawTitle();
}

/** Let the countdowns run. When one has ended, what it belongs to has expired. */
function tick() {
  if (document.hidden) return;
  drawClock();
  let hasEnded = false;
  for (const element of document.querySelectorAll("[data-expires]")) {
    const left = new Date(element.dataset.expires) - now();
    if (left <= 0) hasEnded = true;
    else element.textContent = countdown(left);
  }
  if (!hasEnded) return;
  views.inbox.list.redraw();
  detail.redraw()?.catch(complain);
}

function move(step, event) {
  const { list } = views[view];
  if (!list || (event.key.startsWith("Arrow") && event.target.closest("#detail"))) return false;
  const row = list.move(step);
  if (row && detail.isOpen()) document.activeElement.closest?.(".row")?.querySelector("a.open")?.click();
  return true;
}

function closeDetail() {
  if (!detail.isOpen()) return;
  location.hash = link(view);
  views[view].list?.move(0);
}

function startPage() {
  const base = `${location.origin}/v1`;
  $("base-url").textContent = base;
  $("copy-base").addEventListener("click", (event) => copy(base, event.currentTarget));
  $("skip").addEventListener("click", (event) => {
    event.preventDefault(); // the address is for what is shown
    $("main").focus();
  });
  $("more").addEventListener("click", () => {
    const isOpen = $("side").classList.toggle("more");
    $("more").setAttribute("aria-expanded", String(isOpen));
  });
  $("complaint-close").addEventListener("click", () => { $("complaint-box").hidden = true; });
  $("detail-close").addEventListener("click", (event) => {
    event.preventDefault();
    closeDetail();
  });
  addEventListener("hashchange", show);
  document.addEventListener("visibilitychange", tick);
  setInterval(tick, 1000);
  startTheme();
  startClock(complain);
  startClearing(shared, complain);
  startShortcuts({
    "/": () => views[view].search?.focus(),
    j: (event) => move(1, event),
    ArrowDown: (event) => move(1, event),
    k: (event) => move(-1, event),
    ArrowUp: (event) => move(-1, event),
    c: () => views.inbox.copyCode(),
    Escape: closeDetail,
  });
}

async function start() {
  shared.about = await ask("/");
  const context = { shared, complain };
  views = {
    inbox: makeInbox(context),
    requests: makeRequests(context),
    webhooks: makeWebhooks(context),
    faults: makeFaults(context),
    numbers: makeNumbers(context),
  };
  startPage();
  show();
  let isFirst = true;
  listen({
    onHello: () => {
      // After a break it may be another sandbox, whose numbers begin anew.
      if (!isFirst) for (const one of Object.values(views)) one.list?.reload();
      isFirst = false;
      look("messages", "requests");
    },
    onChange: () => look("messages"),
    onRequest: () => look("requests"),
    onState: connection,
  });
}

start().catch((error) => {
  say(String(error.message));
  complain(error);
});
