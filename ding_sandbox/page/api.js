// The API below /_sandbox.

const API = "/_sandbox";

/** A request that the sandbox answered, but not with success. `field` is the part of the body that was wrong. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
    this.field = /^([a-z_]+): /.exec(message)?.[1];
  }
}

/** Path with those parameters of a query that have a value. */
export function withQuery(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, value);
  }
  return query.size ? `${path}?${query}` : path;
}

export async function ask(path, options = {}) {
  const response = await fetch(API + path, { cache: "no-store", ...options });
  if (response.status === 204) return null;
  const answer = await response.json().catch(() => ({ message: `answered ${response.status}, not as JSON` }));
  if (!response.ok) throw new Refusal(response.status, answer.message);
  return answer;
}

export const post = (path, body = {}) =>
  ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

export const remove = (path) => ask(path, { method: "DELETE" });
