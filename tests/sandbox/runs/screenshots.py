"""Screenshots of each view of the page into a folder: `python -m tests.sandbox.runs.screenshots docs/assets`.

Each view in light, dark and narrow, after a morning's worth of traffic: logins, failures, faults, webhooks.
"""

from __future__ import annotations

import argparse
import contextlib
import io
from pathlib import Path

import httpx
from PIL import Image
from playwright.sync_api import Browser, expect

from ding_sandbox import Sandbox, Settings

from ..api import Api, wait_until, wrong
from ..browser import running_browser
from ..receiver import Receiver, receiving

COLOURS = 256
LOOKS = {
    "light": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
    "narrow": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"},
}
NUMBERS = (
    "+33612345678",
    "+4915112345678",
    "+447400123456",
    "+12025550100",
    "+34612345678",
    "+393123456789",
    "+33687654321",
    "+4915187654321",
    "+447400654321",
)


def seed(sandbox: Sandbox, receiver: Receiver) -> None:
    """What a morning brings: most logins work, and each way to fail is there once."""
    with Api(sandbox.base_url) as api, Api(sandbox.base_url, key="sk-of-production") as stranger:
        for number in NUMBERS[:4]:
            validate(api, sandbox, number)
            api.new(number)
        sandbox.clock.advance(11 * 60)
        locked = api.new(NUMBERS[1])
        for _ in range(5):
            api.check(locked, wrong(sandbox.messages[0].code))
        for number in NUMBERS[2:5]:
            validate(api, sandbox, number)
        for _ in range(6):
            api.send(NUMBERS[0])
        api.send("+0612345678")
        for number in NUMBERS[5:]:
            validate(api, sandbox, number)
        api.retry(api.new(NUMBERS[4]))
        api.new("+12025550130")
        receiver.answers = [500, 200, 500, 200, 500]
        with contextlib.suppress(httpx.HTTPError):
            httpx.get(sandbox.url + "/authentication")
        api.new(NUMBERS[5], callback_url=receiver.url)
        wait_until(lambda: any(len(one.deliveries) > 1 for one in sandbox.webhooks()))
        api.new(NUMBERS[2], callback_url="http://127.0.0.1:9/events")
        validate(api, sandbox, NUMBERS[7])
        stranger.send(NUMBERS[8])
        strike(sandbox, api)
    wait_until(lambda: all(one.attempts for one in sandbox.webhooks()))
    sandbox.faults.add("latency", operation="check", seconds=1.5, share=0.5)


def validate(api: Api, sandbox: Sandbox, number: str) -> None:
    """Log in with a typo first."""
    uuid = api.new(number)
    code = sandbox.wait_for_code(number)
    api.check(uuid, wrong(code))
    api.check(uuid, code)


def strike(sandbox: Sandbox, api: Api) -> None:
    """Let two faults strike a call that is repeated."""
    for kind in ("unavailable", "drop"):
        sandbox.faults.add(kind, times=1, seconds=0)
        with contextlib.suppress(httpx.HTTPError):
            api.send(NUMBERS[8])
    api.send(NUMBERS[8])


OPENED = {"requests": "account_invalid", "webhooks": "failing"}
"""Text of the row that is opened, where there is room for it beside the list."""


def save(shot: bytes, path: Path) -> None:
    """Save a picture with few colours: a page has no more."""
    picture = Image.open(io.BytesIO(shot)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    picture.save(path, optimize=True)
    print(f"{path} {path.stat().st_size // 1024} KB")


def shoot(browser: Browser, sandbox: Sandbox, folder: Path) -> None:
    """Take each view in each look."""
    for look, options in LOOKS.items():
        context = browser.new_context(**options, reduced_motion="reduce")  # type: ignore[arg-type]
        page = context.new_page()
        for name in ("inbox", "requests", "webhooks", "faults", "numbers"):
            page.goto(f"{sandbox.url}/#/{name}")
            page.reload()
            expect(page.locator("#connection")).to_have_text("Live")
            expect(page.locator("#faults-count")).to_have_text("1 on")
            if name in {"inbox", "requests", "webhooks"}:
                expect(page.locator(f"#{name} .row").first).to_be_visible()
            if name in OPENED and look != "narrow":
                page.locator(f"#{name} .row", has_text=OPENED[name]).first.locator("a.open").click()
                expect(page.locator("#detail-content h2")).to_be_visible()
            save(page.screenshot(), folder / f"sandbox-{name}-{look}.png")
        context.close()


def main() -> None:
    """Start, seed, and take them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    settings = Settings(api_keys=("any",), webhook_backoff=2)
    with running_browser() as browser, receiving() as receiver, Sandbox(settings, port=8025) as sandbox:
        seed(sandbox, receiver)
        shoot(browser, sandbox, folder)


if __name__ == "__main__":
    main()
