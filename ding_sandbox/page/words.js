// How times and states are said.

const UNITS = [["d", 86400], ["h", 3600], ["min", 60], ["s", 1]];

// Made once: each takes longer than all that it formats.
const CLOCK = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" };
const TIME = new Intl.DateTimeFormat([], CLOCK);
const DAY = new Intl.DateTimeFormat([], { day: "numeric", month: "short" });
const DATE = new Intl.DateTimeFormat([], { day: "numeric", month: "short", year: "numeric", ...CLOCK });

/** Time of day of an instant. */
export const timeOf = (instant) => TIME.format(new Date(instant));

/** Time of day of an instant of today, else its date. */
export function briefly(instant, now) {
  const at = new Date(instant);
  return at.toDateString() === new Date(now).toDateString() ? TIME.format(at) : DAY.format(at);
}

export const dateOf = (instant) => DATE.format(new Date(instant));

/** Seconds in the two largest units, such as "1 d 2 h". */
export function duration(seconds) {
  let left = Math.round(seconds);
  const parts = [];
  for (const [unit, size] of UNITS) {
    const count = Math.floor(left / size);
    if (count || parts.length) parts.push(count ? `${count} ${unit}` : "");
    left -= count * size;
    if (parts.length === 2) break;
  }
  return parts.filter(Boolean).join(" ") || "0 s";
}

/** What is left until an instant: "9:41", "2:00:00". */
export function countdown(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const two = (number) => String(number).padStart(2, "0");
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

export const milliseconds = (value) => (value < 10 ? `${value.toFixed(1)} ms` : `${Math.round(value).toLocaleString()} ms`);

export const plural = (count, one, many = `${one}s`) => `${count.toLocaleString()} ${count === 1 ? one : many}`;

const OPEN = new Set(["waiting", "locked", "lost"]);

/** The state of a message or an authentication; one whose time has run out since it was read is expired. */
export const stateOf = (row, now) =>
  (OPEN.has(row.state) && new Date(row.expires_at) <= now ? "expired" : row.state);

/** Whether it still runs towards its expiry. */
export const isOpen = (state) => OPEN.has(state);

export const STATES = {
  waiting: "waiting",
  validated: "used",
  locked: "locked",
  expired: "expired",
  replaced: "replaced",
  lost: "message lost",
  not_sent: "not sent",
};

/** Why an authentication stands as it does, and what that means for the next request. */
export function explain(authentication, state, limits) {
  switch (state) {
    case "waiting":
      return authentication.checks
        ? `${plural(authentication.checks, "wrong check")}; ${limits.max_checks - authentication.checks} left.`
        : "No check yet.";
    case "validated":
      return "The code was used; a further check answers already_validated.";
    case "locked":
      return `${plural(authentication.checks, "wrong check")}: each further check answers rate_limited, even with the right code.`;
    case "expired":
      return `Its ${duration(limits.code_lifetime)} are over: a check answers expired_auth.`;
    case "lost":
      return "The newest message did not arrive, so its code is unknown to whoever waits for it. A retry sends another.";
    default:
      return authentication.status === "rate_limited"
        ? `No code was sent: the number had ${plural(limits.max_sends, "code")} within ${duration(limits.send_window)}, or its number is made for that. send answered rate_limited.`
        : `No code was sent: send answered ${authentication.status}.`;
  }
}
