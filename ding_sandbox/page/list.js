// A list of rows that the server has, newest first. Only the rows in sight are in the document, however long it is.

import { exchange, make } from "./dom.js";

const PAGE = 100; // rows of one request
const MARGIN = 10; // rows above and below those in sight
const KEPT = 400; // rows that stay known once the reader is back at the top
const ROW = 3; // rem; the style sheet has the same

/**
 * Args:
 *   scroller: The element that scrolls.
 *   source: `source(cursor, limit)` fetches rows older than the cursor, `{rows, done}`; each row has a `key`, a
 *     `cursor` that goes on after it, and `data`.
 *   makeRow: Makes the content of a row's element from its data.
 *   onDraw: Is called after each drawing.
 *   complain: Takes errors.
 *   always: Look for new rows also while the list is not shown.
 */
export class List {
  rows = [];
  done = false;
  loaded = false;
  current = null; // key of the row that j and k move from

  #scroller;
  #list;
  #source;
  #makeRow;
  #onDraw;
  #complain;
  #always;
  #shown = new Map(); // elements by key
  #signatures = new WeakMap(); // what each element was made from
  #generation = 0; // grows when rows may have changed
  #token = 0; // grows when the list begins anew; an answer to an older question is dropped
  #wantsNewest = false;
  #syncing = false;
  #frame = 0;

  constructor(scroller, { label, source, makeRow, onDraw = () => {}, complain, always = false }) {
    this.#scroller = scroller;
    this.#list = make("ol", { class: "rows", "aria-label": label });
    scroller.prepend(this.#list);
    this.#source = source;
    this.#makeRow = makeRow;
    this.#onDraw = onDraw;
    this.#complain = complain;
    this.#always = always;
    scroller.addEventListener("scroll", () => this.#drawSoon(), { passive: true });
    new ResizeObserver(() => this.#drawSoon()).observe(scroller);
    this.#list.addEventListener("focusin", (event) => this.#select(event.target.closest("li")?.dataset.key));
  }

  /** Begin anew: another question, or another sandbox. */
  reload() {
    this.#token += 1;
    this.loaded = false;
    this.#scroller.scrollTop = 0;
    return this.refresh();
  }

  /** Look for new rows, and for what became of those in sight. */
  refresh() {
    this.#generation += 1;
    this.#wantsNewest = true;
    return this.#sync();
  }

  /** Select the next row, or the one before, and return its data. */
  move(step) {
    const place = this.rows.findIndex((row) => row.key === this.current);
    const next = Math.min(Math.max(place < 0 ? 0 : place + step, 0), this.rows.length - 1);
    const row = this.rows[next];
    if (!row) return null;
    this.#scrollTo(next);
    this.current = row.key;
    this.draw();
    this.#shown.get(row.key)?.querySelector("a").focus({ preventScroll: true });
    return row.data;
  }

  /** Make the rows in sight anew: what they say has changed with the time. */
  redraw() {
    this.#signatures = new WeakMap();
    this.draw();
  }

  get currentData() {
    return this.rows.find((row) => row.key === this.current)?.data ?? null;
  }

  /** Draw the rows in sight, and fetch what is missing. */
  draw() {
    const [first, last] = this.#sight(MARGIN);
    if (!this.rows.some((row) => row.key === this.current)) this.current = this.rows[0]?.key ?? null;
    const wanted = new Set();
    let before = null;
    for (let place = first; place < last; place += 1) {
      const element = this.#element(this.rows[place], place);
      wanted.add(this.rows[place].key);
      const follows = before ? before.nextSibling : this.#list.firstChild;
      if (element !== follows) this.#list.insertBefore(element, follows);
      before = element;
    }
    for (const [key, element] of this.#shown) {
      if (wanted.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    this.#list.style.paddingTop = `${first * ROW}rem`;
    this.#list.style.paddingBottom = `${(this.rows.length - last) * ROW}rem`;
    this.#list.hidden = this.rows.length === 0;
    this.#onDraw(this);
  }

  #drawSoon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.draw();
      this.#sync();
    });
  }

  #height() {
    return ROW * parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  /** First row in sight and the one after the last, with a margin. */
  #sight(margin = 0) {
    const [height, top] = [this.#height(), this.#scroller.scrollTop];
    const first = Math.min(Math.floor(top / height), this.rows.length) - margin;
    const last = Math.ceil((top + this.#scroller.clientHeight) / height) + margin;
    return [Math.max(0, first), Math.min(this.rows.length, last)];
  }

  #scrollTo(place) {
    const [height, view] = [this.#height(), this.#scroller.clientHeight];
    const top = place * height;
    if (top < this.#scroller.scrollTop) this.#scroller.scrollTop = top;
    else if (top + height > this.#scroller.scrollTop + view) this.#scroller.scrollTop = top + height - view;
  }

  #element(row, place) {
    let element = this.#shown.get(row.key);
    if (this.#signatures.get(element) !== row.signature) {
      const made = make("li", { class: "row", "data-key": row.key, children: this.#makeRow(row.data) });
      this.#signatures.set(made, row.signature);
      if (element) exchange(element, made);
      this.#shown.set(row.key, made);
      element = made;
    }
    element.setAttribute("aria-setsize", this.done ? this.rows.length : -1);
    element.setAttribute("aria-posinset", place + 1);
    this.#markCurrent(element, row.key === this.current);
    const open = element.querySelector("a.open");
    if (open.hash === location.hash) open.setAttribute("aria-current", "true");
    else open.removeAttribute("aria-current");
    return element;
  }

  /** One row is reached with Tab; from there on it is j and k, or the arrows. */
  #markCurrent(element, isCurrent) {
    element.classList.toggle("current", isCurrent);
    for (const part of element.querySelectorAll("a, button")) part.tabIndex = isCurrent ? 0 : -1;
  }

  #select(key) {
    if (key === undefined || key === this.current) return;
    this.current = key;
    for (const [shown, element] of this.#shown) this.#markCurrent(element, shown === key);
  }

  /** Fetch until nothing in sight is missing or old. Calls that come meanwhile are served by the same loop. */
  async #sync() {
    if (this.#syncing) return;
    this.#syncing = true;
    try {
      for (let step = this.#next(); step; step = this.#next()) await step();
    } catch (error) {
      this.#complain(error);
    } finally {
      this.#syncing = false;
    }
  }

  #next() {
    const isShown = this.#scroller.clientHeight > 0;
    if (this.#wantsNewest && (isShown || this.#always)) return () => this.#takeNewest();
    if (!isShown || !this.loaded) return null;
    const [first, last] = this.#sight();
    if (this.rows.slice(first, last).some((row) => row.generation < this.#generation)) return () => this.#takeAgain(first, last);
    if (!this.done && last > this.rows.length - PAGE / 2) return () => this.#takeOlder();
    return null;
  }

  async #fetch(cursor, limit) {
    const [token, generation] = [this.#token, this.#generation];
    const { rows, done } = await this.#source(cursor, limit);
    if (token !== this.#token) return null;
    for (const row of rows) {
      row.generation = generation;
      row.signature = JSON.stringify(row.data);
    }
    return { rows, done };
  }

  async #takeNewest() {
    this.#wantsNewest = false;
    const answer = await this.#fetch(null, PAGE);
    if (!answer) return;
    const { rows, done } = answer;
    const anchor = this.#anchor();
    const joint = this.loaded && !done ? this.rows.findIndex((row) => row.key === rows.at(-1).key) : -1;
    const older = joint < 0 ? [] : this.rows.slice(joint + 1);
    this.done = joint < 0 ? done : this.done;
    this.rows = [...rows, ...older];
    this.loaded = true;
    this.#restore(anchor);
    this.#trim();
    this.draw();
  }

  async #takeAgain(first, last) {
    const answer = await this.#fetch(this.rows[first - 1]?.cursor ?? null, last - first);
    if (!answer) return;
    const { rows, done } = answer;
    if (!rows.length && first > 0) { // the row that the cursor stood for is gone
      this.loaded = false;
      this.#wantsNewest = true;
      return;
    }
    const joint = done || !rows.length ? -1 : this.rows.findIndex((row) => row.key === rows.at(-1).key);
    const older = joint < 0 ? [] : this.rows.slice(joint + 1);
    this.done = done || (joint >= 0 && this.done);
    this.rows = [...this.rows.slice(0, first), ...rows, ...older];
    this.draw();
  }

  async #takeOlder() {
    const answer = await this.#fetch(this.rows.at(-1)?.cursor ?? null, PAGE);
    if (!answer) return;
    const known = new Set(this.rows.map((row) => row.key));
    const fresh = answer.rows.filter((row) => !known.has(row.key));
    this.rows.push(...fresh);
    this.done = answer.done || !fresh.length;
    this.draw();
  }

  /** The first row in sight and how far it is scrolled; null at the top, where new rows are to be seen. */
  #anchor() {
    if (this.#scroller.scrollTop < this.#height() / 2) return null;
    const [first] = this.#sight();
    return { key: this.rows[first]?.key, place: first };
  }

  #restore(anchor) {
    if (!anchor) return;
    const place = this.rows.findIndex((row) => row.key === anchor.key);
    if (place > anchor.place) {
      this.#list.style.paddingBottom = `${this.rows.length * ROW}rem`; // room to scroll into, until it is drawn
      this.#scroller.scrollTop += (place - anchor.place) * this.#height();
    }
  }

  /** A page that stays open for days keeps no more than it needs. */
  #trim() {
    if (this.rows.length <= 2 * KEPT || this.#sight()[1] > KEPT / 2) return;
    this.rows.length = KEPT;
    this.done = false;
  }
}
