"""axe finds nothing on the page: in each view, light and dark, wide and narrow, with and without something opened."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from ding_sandbox import Sandbox

from .api import NUMBER, Api, wait_until, wrong
from .browser import open_row, opened, rows, view
from .process import ROOT

AXE = ROOT / "tools" / "node_modules" / "axe-core" / "axe.min.js"
WIDE, NARROW = {"width": 1280, "height": 800}, {"width": 390, "height": 844}


def violations(page: Page) -> list[str]:
    """Each finding with the element it is about."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run()")
    assert found["passes"]
    return [f"{one['id']}: {node['html'][:200]}" for one in found["violations"] for node in one["nodes"]]


@pytest.fixture(params=[(s, w) for s in ("light", "dark") for w in ("wide", "narrow")], ids="-".join)
def page(request: pytest.FixtureRequest, browser: Browser, sandbox: Sandbox) -> Iterator[Page]:
    scheme, width = request.param
    size = WIDE if width == "wide" else NARROW
    # axe itself makes elements of text, which the page's policy forbids.
    with opened(browser, sandbox, viewport=size, color_scheme=scheme, reduced_motion="reduce", bypass_csp=True) as page:
        yield page


def seed(api: Api, sandbox: Sandbox) -> None:
    """Rows of each state and kind."""
    uuid = api.new()
    api.check(uuid, wrong(sandbox.messages[0].code))
    api.check(uuid, sandbox.messages[0].code)
    api.new("+12025550130")
    api.new("+12025550101")
    api.retry(api.new("+34612345678", callback_url="http://127.0.0.1:9/"))
    sandbox.faults.add("unavailable", times=1, seconds=0)
    api.send()
    api.send()
    api.send("+0")
    sandbox.faults.add("latency", operation="retry")
    wait_until(lambda: all(one.attempts for one in sandbox.webhooks()))


def test_axe_finds_nothing(page: Page, api: Api, sandbox: Sandbox) -> None:
    expect(page.get_by_text("No messages yet.")).to_be_visible()
    assert violations(page) == []
    seed(api, sandbox)
    for name, row in (("Inbox", NUMBER), ("Requests", "400"), ("Webhooks", "failing")):
        view(page, name)
        expect(rows(page, row).first).to_be_visible()
        assert violations(page) == [], name
        pane = open_row(page, row)
        assert violations(page) == [], f"{name}, opened"
        pane.get_by_role("link", name="Close").click()
    page.get_by_label("Search webhooks").fill("nowhere")
    expect(page.get_by_text("No match.").filter(visible=True)).to_be_visible()
    assert violations(page) == []
    view(page, "Faults")
    page.get_by_label("Seconds", exact=True).fill("9999")
    page.get_by_role("switch", name="wrong body").click()
    expect(page.locator("#fault-seconds-error")).not_to_have_text("")
    assert violations(page) == []
    view(page, "Magic numbers")
    assert violations(page) == []


def test_axe_finds_nothing_in_dialogs(page: Page) -> None:
    page.get_by_role("button", name="Clear…").click()
    expect(page.get_by_role("dialog")).to_contain_text("0 messages")
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()
    assert violations(page) == []
