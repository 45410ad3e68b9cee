"""The page at /, in a real browser: headless Chromium from Debian's package."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from ding_sandbox import MAGIC_NUMBERS, Sandbox

from .api import NUMBER, Api, wrong

CHROMIUM = shutil.which("chromium")
# Chromium would otherwise look for hosts of its maker; and it has no sandbox when it runs as root.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium is not installed (.ci/install-sandbox-tools does that)"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def page(browser: Browser, sandbox: Sandbox) -> Iterator[Page]:
    yield from open_page(browser, sandbox)


def open_page(browser: Browser, sandbox: Sandbox, **options: object) -> Iterator[Page]:
    """The page, live; any error or request to elsewhere fails the test."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], **options)  # type: ignore[arg-type]
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    opened.on("request", lambda one: None if one.url.startswith((sandbox.url, "data:")) else errors.append(one.url))
    opened.goto(sandbox.url)
    expect(opened.locator("#connection")).to_have_text("Live")
    yield opened
    context.close()
    assert errors == []


def test_an_empty_inbox_says_what_to_do(page: Page, sandbox: Sandbox) -> None:
    expect(page.get_by_text("No messages yet.")).to_be_visible()
    expect(page.locator("#base-url")).to_have_text(sandbox.base_url)


def test_messages_appear_live_newest_first(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send()
    expect(page.locator(".message")).to_have_count(1)
    api.send("+33612345678")
    expect(page.locator(".message .number")).to_have_text(["+33612345678", NUMBER])
    expect(page.locator(".message .bubble").first).to_have_text(sandbox.messages[0].text)
    expect(page.get_by_text("No messages yet.")).to_be_hidden()
    expect(page).to_have_title("(2) Inbox · ding sandbox")


def test_one_click_copies_the_code(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send()
    code = sandbox.wait_for_code(NUMBER)
    page.get_by_role("button", name=f"Copy the code {code}").click()
    expect(page.locator("#said")).to_have_text(f"Copied {code}")
    assert page.evaluate("navigator.clipboard.readText()") == code


def test_the_timeline_follows_the_authentication_and_stays_open(page: Page, api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    code = sandbox.wait_for_code(NUMBER)
    page.locator(".message summary").click()
    api.check(uuid, wrong(code))
    timeline = page.locator(".message .timeline")
    expect(timeline.get_by_text("invalid, 4 left")).to_be_visible()
    api.check(uuid, code)
    expect(timeline.locator("li", has_text="check").last).to_contain_text("valid")
    expect(page.locator(".message .status")).to_have_text("validated")
    expect(page.locator("#authentications .status")).to_have_text("validated")


def test_a_retry_marks_the_older_message(page: Page, api: Api) -> None:
    api.retry(api.new())
    expect(page.locator(".message .status")).to_have_text(["waiting for its code", "replaced by a newer code"])


def test_the_clock_is_advanced_by_a_button(page: Page, api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    page.get_by_role("button", name="+10 min").click()
    expect(page.locator("#ahead")).to_contain_text("600 s ahead")
    expect(page.locator(".message .status")).to_have_text("expired")
    assert api.check_status(uuid, sandbox.messages[0].code) == "expired_auth"


def test_a_fault_is_a_switch(page: Page, api: Api, sandbox: Sandbox) -> None:
    page.get_by_label("Strikes").select_option("send")
    page.get_by_role("spinbutton", name="Seconds").fill("9")
    switch = page.get_by_role("switch", name="unavailable")
    switch.click()
    expect(page.locator("#fault-unavailable-on")).to_have_text("send, 100 %, 9 s")
    response = api.send()
    assert (response.status_code, response.headers["retry-after"]) == (503, "9")
    switch.click()
    expect(page.locator("#fault-unavailable-on")).to_have_text("")
    assert api.send().status_code == 200
    sandbox.faults.add("drop")
    expect(page.get_by_role("switch", name="drop", exact=False).first).to_be_checked()


def test_every_magic_number_is_there_and_an_error_leads_to_its_own(page: Page, api: Api) -> None:
    page.goto(api.send("+0").json()["doc_url"])
    expect(page.locator("#magic-card button")).to_have_count(len(MAGIC_NUMBERS))
    expect(page.locator("#invalid_phone_number")).to_be_in_viewport()
    expect(page.locator("#invalid_phone_number")).to_contain_text("As for a number that is not E.164.")


def test_a_number_is_found_and_everything_is_cleared(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send()
    api.send("+33612345678")
    page.get_by_placeholder("Find a number").fill("+33 6")
    expect(page.locator(".message .number")).to_have_text(["+33612345678"])
    page.get_by_role("button", name="Clear all").click()
    expect(page.get_by_text("No messages yet.")).to_be_visible()
    assert sandbox.messages == []


def test_a_message_is_shown_as_text_and_never_read_as_html(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send(app_realm="FA+9qCX9VSu", device_type="ANDROID")
    expect(page.locator(".message .bubble")).to_have_text(sandbox.messages[0].text)
    expect(page.locator(".message .bubble")).to_contain_text("<#>")


def test_the_keyboard_reaches_the_code_and_keeps_its_place(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send()
    code = sandbox.wait_for_code(NUMBER)
    expect(page.locator(".message")).to_have_count(1)
    names: list[str] = []
    while code not in " ".join(names):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.textContent"))
        assert len(names) < 20, names
    api.send("+33612345678")  # the list is drawn anew
    expect(page.locator(".message")).to_have_count(2)
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_have_text(f"Copied {code}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_narrow_screens_in_light_and_dark(browser: Browser, sandbox: Sandbox, api: Api, scheme: str) -> None:
    api.send(app_realm="FA+9qCX9VSu", device_type="ANDROID")
    size = {"width": 320, "height": 640}
    for page in open_page(browser, sandbox, viewport=size, color_scheme=scheme):
        expect(page.locator(".message")).to_be_visible()
        page.locator("#magic-card summary").click()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
        brightness = sum(map(int, ground.removeprefix("rgb(").removesuffix(")").split(",")))
        assert (brightness < 200) == (scheme == "dark")


def test_it_says_when_the_sandbox_is_gone(browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    with Sandbox() as sandbox:
        page.goto(sandbox.url)
        expect(page.locator("#connection")).to_have_text("Live")
    expect(page.locator("#connection")).to_contain_text("Connection lost")
    context.close()
