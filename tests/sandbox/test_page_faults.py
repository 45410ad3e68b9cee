"""The page's view of faults, and the banner."""

from __future__ import annotations

import re

import httpx
import pytest
from playwright.sync_api import Page, expect

from ding_sandbox import Sandbox

from .api import Api
from .browser import view


@pytest.fixture
def faults(page: Page) -> Page:
    view(page, "Faults")
    return page


def test_a_fault_is_a_switch(faults: Page, api: Api, sandbox: Sandbox) -> None:
    faults.get_by_label("Strikes").select_option("send")
    faults.get_by_label("Seconds", exact=True).fill("9")
    switch = faults.get_by_role("switch", name="unavailable")
    switch.click()
    expect(faults.locator("#fault-unavailable-on")).to_have_text("send, 9 s")
    response = api.send()
    assert (response.status_code, response.headers["retry-after"]) == (503, "9")
    switch.click()
    expect(faults.locator("#fault-unavailable-on")).to_have_text("")
    assert api.send().status_code == 200
    sandbox.faults.add("drop", share=0.5, times=3)
    expect(faults.get_by_role("switch", name="drop", exact=True)).to_be_checked()
    expect(faults.locator("#fault-drop-on")).to_have_text("every operation, 50 %, 3 times more")


def test_a_banner_says_in_every_view_that_faults_are_on(page: Page, sandbox: Sandbox) -> None:
    banner = page.locator("#banner")
    expect(banner).to_be_hidden()
    sandbox.faults.add("drop", operation="check")
    sandbox.faults.add("latency", seconds=0.25)
    expect(banner).to_contain_text("drop (check), latency (every operation, 0.25 s)")
    for name in ("Requests", "Webhooks", "Faults", "Magic numbers"):
        view(page, name)
        expect(banner).to_be_visible()
    banner.get_by_role("button", name="Switch all off").click()
    expect(banner).to_be_hidden()
    assert httpx.get(f"{sandbox.url}/_sandbox/faults").json() == {"faults": []}


@pytest.mark.parametrize(
    ("field", "given", "reason"),
    [
        ("Seconds", "700", "700 is greater than the maximum of 600"),
        ("Seconds", "-1", "less than the minimum of 0"),
        ("Seconds", "", "must be a number"),
        ("Share of requests, in %", "0", "more than 0 and at most 100"),
        ("Share of requests, in %", "101", "more than 0 and at most 100"),
        ("Times (empty: no end)", "0", "less than the minimum of 1"),
        ("Times (empty: no end)", "1.5", "is not of type"),
    ],
)
def test_wrong_input_is_said_where_it_is_and_the_switch_goes_back(
    faults: Page, sandbox: Sandbox, field: str, given: str, reason: str
) -> None:
    box = faults.get_by_label(field, exact=True)
    box.fill(given)
    faults.get_by_role("switch", name="latency").click()
    expect(box).to_have_accessible_description(re.compile(re.escape(reason)))
    expect(box).to_have_attribute("aria-invalid", "true")
    expect(box).to_be_focused()
    expect(faults.get_by_role("switch", name="latency")).not_to_be_checked()
    expect(faults.locator("#connection")).to_have_text("Live")
    expect(faults.locator("#banner")).to_be_hidden()
    box.fill("1")
    expect(box).not_to_have_attribute("aria-invalid", "true")
    faults.get_by_role("switch", name="latency").click()
    expect(faults.get_by_role("switch", name="latency")).to_be_checked()
    expect(faults.locator("#banner")).to_be_visible()
