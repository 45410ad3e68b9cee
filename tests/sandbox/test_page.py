"""The page at /, in a real browser: its frame, which all views share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

import ding_sandbox
from ding_sandbox import MAGIC_NUMBERS, Sandbox, Settings

from .api import NUMBER, Api
from .browser import open_row, opened, rows, view

VIEWS = ("Inbox", "Requests", "Webhooks", "Faults", "Magic numbers")
FILES = sorted((Path(ding_sandbox.__file__).parent / "page").iterdir())
# Ways to make markup or script of a text.
MARKUP = ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "DOMParser", "eval(", "Function(")


def test_every_view_is_an_address(page: Page, sandbox: Sandbox) -> None:
    for name in VIEWS:
        view(page, name)
        expect(page.get_by_role("link", name=name, exact=False).first).to_have_attribute("aria-current", "page")
        assert page.title().startswith(name)
        page.reload()
        expect(page.get_by_role("heading", level=1, name=name)).to_be_visible()


def test_the_browser_lets_nothing_but_the_pages_own_files_in(sandbox: Sandbox) -> None:
    policy = httpx.get(sandbox.url).headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "require-trusted-types-for 'script'" in policy
    assert "unsafe" not in policy


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_text_becomes_markup_and_nothing_comes_from_elsewhere(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert not [word for word in MARKUP if word in text]
    assert "https://" not in text
    assert len(text.splitlines()) <= 300


def test_a_message_is_shown_as_text_and_never_read_as_html(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send(app_realm="FA+9qCX9VSu", device_type="ANDROID")
    expect(rows(page).locator(".text")).to_have_text(sandbox.messages[0].text)
    expect(rows(page).locator(".text")).to_contain_text("<#>")


def test_what_a_request_carries_is_shown_as_text(page: Page, api: Api) -> None:
    markup = "<img src=x onerror=document.title='broken'>"
    api.http.post("/authentication", json={"customer_uuid": markup}, headers={"x-note": markup})
    api.http.get(f"/{markup}")
    view(page, "Requests")
    expect(rows(page)).to_have_count(2)
    pane = open_row(page, "send")
    expect(pane.locator("td", has_text=markup)).to_be_visible()
    expect(pane.locator("pre").first).to_contain_text(markup)
    assert page.locator("img").count() == 0


def test_every_magic_number_is_there_and_an_error_leads_to_its_own(page: Page, api: Api) -> None:
    page.goto(api.send("+0").json()["doc_url"])
    expect(page.locator("#numbers-rows tr")).to_have_count(len(MAGIC_NUMBERS))
    expect(page.locator("#invalid_phone_number")).to_be_in_viewport()
    expect(page.locator("#invalid_phone_number")).to_contain_text("As for a number that is not E.164.")


@pytest.mark.parametrize("word", ["nothing", "%", "/nothing", "/inbox/nothing", "__proto__", "/constructor", "numbers"])
def test_an_address_that_leads_nowhere_shows_the_inbox(browser: Browser, sandbox: Sandbox, word: str) -> None:
    with opened(browser, sandbox, f"#{word}") as page:
        expect(page.get_by_role("heading", level=1, name="Inbox")).to_be_visible()


def test_the_clock_is_advanced_and_set_back(page: Page, api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    back = page.get_by_role("button", name="Back to now")
    expect(back).to_be_hidden()
    page.get_by_role("button", name="+10 min").click()
    expect(page.locator("#ahead")).to_have_text("10 min ahead")
    expect(rows(page).locator(".state")).to_have_text("expired")
    assert api.check_status(uuid, sandbox.messages[0].code) == "expired_auth"
    back.click()
    expect(page.locator("#ahead")).to_have_text("")
    expect(rows(page).locator(".state")).to_have_text("waiting")


def test_clearing_asks_and_says_what_it_clears(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send()
    api.send("+0")
    sandbox.faults.add("latency", seconds=0)
    dialog = page.get_by_role("dialog")
    page.get_by_role("button", name="Clear…").click()
    expect(dialog).to_contain_text("Forgets 1 message, 1 authentication and 0 webhook events")
    expect(dialog).to_contain_text("Requests, faults and the clock stay")
    expect(dialog).to_contain_text("Forgets 2 recorded requests")
    dialog.get_by_role("button", name="Cancel").click()
    assert len(sandbox.messages) == 1
    page.get_by_role("button", name="Clear…").click()
    page.keyboard.press("Escape")
    assert len(sandbox.messages) == 1
    page.get_by_role("button", name="Clear…").click()
    dialog.get_by_role("button", name="Messages").click()
    expect(page.get_by_text("No messages yet.")).to_be_visible()
    expect(page.locator("#banner")).to_be_visible()
    assert len(sandbox.requests) == 2
    page.get_by_role("button", name="Clear…").click()
    dialog.get_by_role("button", name="Everything").click()
    expect(page.locator("#requests-count")).to_have_text("")
    expect(page.locator("#banner")).to_be_hidden()
    assert sandbox.requests == []


def test_shortcuts(page: Page, api: Api, sandbox: Sandbox) -> None:
    for number in ("+33612345678", "+34612345678", NUMBER):
        api.send(number)
    expect(rows(page)).to_have_count(3)
    codes = [message.code for message in sandbox.messages]
    page.keyboard.press("c")
    expect(page.locator("#said")).to_have_text(f"Copied {codes[0]}")
    for key in ("j", "j", "j", "j", "k", "c"):
        page.keyboard.press(key)
    expect(page.locator("#said")).to_have_text(f"Copied {codes[1]}")
    assert page.evaluate("navigator.clipboard.readText()") == codes[1]
    page.keyboard.press("Enter")
    pane = page.get_by_role("complementary", name="Details")
    expect(pane.get_by_role("heading", level=2)).to_have_text("+34612345678")
    page.keyboard.press("k")
    expect(pane.get_by_role("heading", level=2)).to_have_text(NUMBER)
    page.keyboard.press("Escape")
    expect(pane).to_be_hidden()
    page.keyboard.press("/")
    page.keyboard.type("jc?")
    expect(page.get_by_label("Search messages")).to_have_value("jc?")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keyboard shortcuts")).to_be_visible()


def test_the_keyboard_reaches_the_code_and_keeps_its_place(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send()
    code = sandbox.wait_for_code(NUMBER)
    expect(rows(page)).to_have_count(1)
    focused = "document.activeElement.closest('.row') && document.activeElement.textContent"
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate(focused) == code:
            break
    api.send("+33612345678")  # the list is drawn anew
    expect(rows(page)).to_have_count(2)
    page.keyboard.press("Enter")
    expect(page.locator("#said")).to_have_text(f"Copied {code}")


@pytest.fixture(params=[320, 390])
def narrow(request: pytest.FixtureRequest, browser: Browser, sandbox: Sandbox) -> Iterator[Page]:
    with opened(browser, sandbox, viewport={"width": request.param, "height": 700}) as page:
        yield page


def test_it_fits_narrow_screens(narrow: Page, api: Api, sandbox: Sandbox) -> None:
    api.new(app_realm="FA+9qCX9VSu", device_type="ANDROID", callback_url="http://127.0.0.1:9/" + "long" * 60)
    sandbox.faults.add("wrong_body", operation="retry")
    for name in VIEWS:
        view(narrow, name)
        if name in {"Inbox", "Requests", "Webhooks"}:
            pane = open_row(narrow, "")
            expect(pane.get_by_role("heading", level=2)).to_be_focused()
            assert narrow.evaluate("document.documentElement.scrollWidth <= innerWidth")
            assert pane.evaluate("pane => pane.scrollWidth <= pane.clientWidth")
            pane.get_by_role("link", name="Close").click()
            expect(pane).to_be_hidden()
        assert narrow.evaluate("document.documentElement.scrollWidth <= innerWidth")
    narrow.get_by_role("button", name="Tools").click()
    narrow.get_by_role("button", name="+30 s").click()
    expect(narrow.locator("#ahead")).to_have_text("30 s ahead")


def brightness(page: Page) -> int:
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(map(int, ground.removeprefix("rgb(").removesuffix(")").split(",")))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_light_or_dark_as_the_system_unless_chosen(browser: Browser, sandbox: Sandbox, scheme: str) -> None:
    other = {"light": "dark", "dark": "light"}[scheme]
    with opened(browser, sandbox, color_scheme=scheme) as page:
        assert (brightness(page) < 200) == (scheme == "dark")
        page.get_by_label("Theme").select_option(other)
        assert (brightness(page) < 200) == (other == "dark")
        page.reload()
        expect(page.get_by_label("Theme")).to_have_value(other)
        assert (brightness(page) < 200) == (other == "dark")


def test_it_says_when_the_sandbox_is_gone_and_goes_on_with_the_next_one(browser: Browser) -> None:
    with Sandbox() as first:
        port = int(first.url.rpartition(":")[2])
        context = browser.new_context()
        page = context.new_page()
        page.goto(first.url)
        expect(page.locator("#connection")).to_have_text("Live")
        with Api(first.base_url) as api:
            for _ in range(3):
                api.send()
        expect(rows(page)).to_have_count(3)
    expect(page.locator("#connection")).to_contain_text("Connection lost")
    with Sandbox(port=port) as second:
        with Api(second.base_url) as api:
            api.send("+33612345678")
        expect(page.locator("#connection")).to_have_text("Live", timeout=15_000)
        expect(rows(page)).to_have_count(1)
        expect(rows(page)).to_contain_text("+33612345678")
        context.close()


def test_it_connects_again_after_an_answer_that_ends_the_stream(browser: Browser, sandbox: Sandbox) -> None:
    refusals = [503, 503]
    page = browser.new_page()
    page.route(
        "**/_sandbox/changes",
        lambda route: route.fulfill(status=refusals.pop()) if refusals else route.continue_(),
    )
    page.goto(sandbox.url)
    expect(page.locator("#connection")).to_have_text("Live", timeout=15_000)
    assert refusals == []
    page.close()


def test_under_load_the_page_asks_a_few_times_a_second(page: Page, api: Api, sandbox: Sandbox) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url))
    for number in range(300):
        api.check("none", str(number))
    expect(page.locator("#requests-count")).to_have_text("300")
    assert len(asked) < 300


def test_with_a_token_it_opens_from_the_link_and_stays_live(browser: Browser) -> None:
    token = "a-long-enough-token"
    with (
        Sandbox(Settings(token=token)) as sandbox,
        opened(browser, sandbox, f"?token={token}") as page,
        Api(sandbox.base_url) as api,
    ):
        assert "token" not in page.url
        api.send()
        expect(rows(page)).to_have_count(1)
        page.context.clear_cookies()  # as after a restart with another token
        page.get_by_role("button", name="+30 s").click()
        expect(page.locator("#connection")).to_contain_text("asks for its token")
