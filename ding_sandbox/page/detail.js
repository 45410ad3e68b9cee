// The pane beside the list, with one row opened.

import { $, exchange, make } from "./dom.js";
import { title } from "./parts.js";

const OVER = matchMedia("(max-width: 64rem)"); // narrower, the pane lies over the list

let shown = null; // { key, read, signature, back }

/** Open what `read` gives: `{data, make}`. It is read again with each change. */
export async function open(key, read, back) {
  if (shown?.key === key) return;
  shown = { key, read, back, signature: null };
  await refresh();
  if (OVER.matches) $("detail").querySelector("h2")?.focus();
}

export function close() {
  shown = null;
  $("detail").hidden = true;
  $("detail-content").replaceChildren();
  $("main").classList.remove("split");
}

export const isOpen = () => shown !== null;

export async function refresh() {
  const wanted = shown;
  if (!wanted) return;
  const found = await wanted.read().catch((error) => {
    if (error.status !== 404) throw error;
    return { data: error.message, make: () => [title("Not kept any more"), make("p", { text: error.message })] };
  });
  if (shown !== wanted) return; // something else was opened meanwhile
  const signature = JSON.stringify(found.data);
  if (signature === wanted.signature) return;
  const isFirst = wanted.signature === null;
  wanted.signature = signature;
  const [pane, old] = [$("detail"), $("detail-content")];
  exchange(old, make("div", { id: "detail-content", children: found.make() }));
  $("detail-close").href = wanted.back;
  pane.hidden = false;
  $("main").classList.add("split");
  if (isFirst) pane.scrollTop = 0;
}

/** Draw it anew although nothing was changed: time has passed. */
export function redraw() {
  if (!shown) return undefined;
  shown.signature = "";
  return refresh();
}
