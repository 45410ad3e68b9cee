// A recorded request as a curl command.

// curl sets these itself.
const OWN = new Set(["host", "content-length", "connection", "accept-encoding", "transfer-encoding", "user-agent", "accept"]);
const VARIABLES = { "x-api-key": "DING_API_KEY", authorization: "AUTHORIZATION", cookie: "COOKIE" };
const MASK = "***";

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/** A masked value becomes a variable of the shell: the page never had it. */
function header([name, value]) {
  if (value !== MASK) return `-H ${quoted(`${name}: ${value}`)}`;
  return `-H "${name}: $${VARIABLES[name] ?? "SECRET"}"`;
}

/** The command. A body of which only a part was kept is not repeated as if it were whole. */
export function curl(request) {
  const { headers, body, is_whole: isWhole } = request.request;
  const parts = [
    `curl -i -X ${quoted(request.method)} ${quoted(location.origin + request.path)}`,
    ...headers.filter(([name]) => !OWN.has(name)).map(header),
  ];
  if (body !== null && isWhole) {
    parts.push(`--data-raw ${quoted(typeof body === "string" ? body : JSON.stringify(body))}`);
  }
  return parts.join(" \\\n  ");
}
