// The stream of changes, and when to look for what changed.

const SHORTEST = 250; // milliseconds between two looks; under load the page asks four times a second, not a thousand
const HIDDEN = 5000; // the same while no one looks
const LONGEST = 30_000; // between two attempts to connect

/** Call `look` after a change, never twice at a time and not too often. */
export function throttle(look) {
  let isPending = false;
  let isRunning = false;
  let last = -Infinity;
  let timer = null;

  async function run() {
    timer = null;
    if (isRunning) return;
    isRunning = true;
    isPending = false;
    last = performance.now();
    try {
      await look();
    } finally {
      isRunning = false;
      if (isPending) soon();
    }
  }

  function soon() {
    isPending = true;
    if (timer !== null || isRunning) return;
    const least = document.hidden ? HIDDEN : SHORTEST;
    timer = setTimeout(run, Math.max(0, last + least - performance.now()));
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden || timer === null) return;
    clearTimeout(timer);
    timer = null;
    soon();
  });
  return soon;
}

/**
 * Listen for good. The browser connects again by itself after a failure of the network, but not after an answer such as
 * 401 or 503; then this does.
 */
export function listen({ onHello, onChange, onRequest, onState }) {
  let pause = 1000;

  function connect() {
    const stream = new EventSource("/_sandbox/changes");
    stream.addEventListener("message", (event) => {
      pause = 1000;
      onState("live");
      if (event.data === "hello") onHello();
      else onChange();
    });
    stream.addEventListener("requests", onRequest);
    stream.addEventListener("error", () => {
      onState("lost");
      if (stream.readyState !== EventSource.CLOSED) return;
      setTimeout(connect, pause);
      pause = Math.min(LONGEST, pause * 2);
    });
    addEventListener("pagehide", () => stream.close(), { once: true });
  }

  connect();
}
