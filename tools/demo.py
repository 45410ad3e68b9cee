"""The main job from end to end, on this machine: `make demo`.

Starts the sandbox on a free port, and with the generated client sends a code, retries, checks a wrong and the right
code, and receives the webhooks. Stops all of it in the end.
"""

import json
import queue
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from ding_otp import BadRequestError, CheckStatus, Ding
from ding_sandbox import Sandbox

CUSTOMER_UUID = "8f1196d5-806e-4b71-9b24-5f96ec052808"
PHONE_NUMBER = "+1234567890"
WEBHOOK_SECONDS = 10.0

Events = queue.SimpleQueue[dict[str, object]]


@contextmanager
def webhook_receiver() -> Generator[tuple[str, Events], None, None]:
    """Yield a server for the callback_url, and the events that were posted to it."""
    events: Events = queue.SimpleQueue()

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            events.put(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class calls it that
            """No log: the demo prints the events themselves."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Receiver)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/otp", events
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def show(call: str, answer: object) -> None:
    """Print a call and what came of it."""
    print(f"\n  >>> {call}\n      {answer}")


def show_message(text: str) -> None:
    """Print a message as it would appear on the phone."""
    width = max(len(text), len(PHONE_NUMBER)) + 2
    lines = [f"╭{'─' * width}╮", *(f"│ {line:<{width - 1}}│" for line in (PHONE_NUMBER, text)), f"╰{'─' * width}╯"]
    print("", *lines, sep="\n      ")


def main() -> None:
    """Run the demo; an answer other than the expected one ends it with an error."""
    with (
        webhook_receiver() as (callback_url, events),
        Sandbox() as sandbox,
        Ding(api_key="any key", customer_uuid=CUSTOMER_UUID, base_url=sandbox.base_url) as ding,
    ):
        print(f"The OTP API on this machine: {sandbox.base_url}")

        authentication = ding.otp.send(phone_number=PHONE_NUMBER, callback_url=callback_url)
        show(f'ding.otp.send(phone_number="{PHONE_NUMBER}")', authentication.status)
        first_code = sandbox.wait_for_code(PHONE_NUMBER)
        show_message(sandbox.messages[0].text)
        uuid = authentication.authentication_uuid
        if uuid is None:
            sys.exit("the answer has no authentication_uuid")

        retried = ding.otp.retry(authentication_uuid=uuid)
        show("ding.otp.retry(authentication_uuid=...)", f"{retried.status}, {retried.remaining_retry} more allowed")
        code = sandbox.wait_for_code(PHONE_NUMBER)
        show_message(sandbox.messages[0].text)

        wrong = "000000" if code != "000000" else "111111"
        result = ding.otp.check(authentication_uuid=uuid, check_code=wrong)
        show(f'ding.otp.check(authentication_uuid=..., check_code="{wrong}")', result.status)
        raw = ding.otp.with_raw_response.check(authentication_uuid=uuid, check_code=code)
        show(f'ding.otp.check(authentication_uuid=..., check_code="{code}")', raw.parsed.status)
        if result.status != CheckStatus.INVALID or raw.parsed.status != CheckStatus.VALID or code == first_code:
            sys.exit("the sandbox and the client do not understand each other")

        try:
            ding.otp.send(phone_number="+0")
        except BadRequestError as error:
            show('ding.otp.send(phone_number="+0")', f"{type(error).__name__}: {error}")

        print("\nWebhooks, as they were posted to callback_url:")
        posted = len(sandbox.webhooks(str(uuid)))
        for event in (events.get(timeout=WEBHOOK_SECONDS) for _ in range(posted)):
            print(f"      {event['type']:<16} {event['time']}")
    print("\nAll stopped. `make sandbox` starts the same server with its inbox in the browser.")


if __name__ == "__main__":
    main()
