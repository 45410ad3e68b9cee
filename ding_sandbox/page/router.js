// What the address says is shown: #/requests/12 is a view and what is open in it, #invalid_line an error's explanation.

import { withQuery } from "./api.js";

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone % that someone typed
  }
}

/** The parts of the address: `view`, `id` of what is open, `query` with filters; or `word`, when it is no view. */
export function route() {
  const hash = location.hash.slice(1);
  if (!hash.startsWith("/")) return { word: decoded(hash) };
  const [path, query] = hash.slice(1).split("?");
  const [view, id] = path.split("/");
  return { view, id: id ? decoded(id) : null, query: query === undefined ? null : new URLSearchParams(query) };
}

export const link = (view, id, query = {}) => withQuery(`#/${view}${id ? `/${encodeURIComponent(id)}` : ""}`, query);
