"""The page's inbox."""

from __future__ import annotations

import re
import sqlite3
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from ding_sandbox import Sandbox, Settings

from .api import NUMBER, Api, wrong
from .browser import open_row, opened, rows

MANY = 10_000
NEXT_FRAME = "new Promise(done => requestAnimationFrame(() => setTimeout(done, 10)))"
OTHER = "+33612345678"


def states(page: Page) -> list[str]:
    return rows(page).locator(".state").all_inner_texts()


def test_an_empty_inbox_says_what_to_do_and_sends_a_test_code(page: Page, sandbox: Sandbox) -> None:
    expect(page.get_by_text("No messages yet.")).to_be_visible()
    expect(page.locator("#base-url")).to_have_text(sandbox.base_url)
    number = page.get_by_role("textbox", name="Phone number")
    number.fill("+0")
    page.get_by_role("button", name="Send a test code").click()
    expect(page.locator("#test-error")).to_contain_text("+0")
    expect(number).to_have_attribute("aria-invalid", "true")
    number.fill(NUMBER)
    page.get_by_role("button", name="Send a test code").click()
    expect(rows(page)).to_have_count(1)
    expect(page.get_by_text("No messages yet.")).to_be_hidden()


def test_messages_appear_live_newest_first(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send()
    expect(rows(page)).to_have_count(1)
    api.send(OTHER)
    expect(rows(page).locator(".number")).to_have_text([OTHER, NUMBER])
    expect(rows(page).locator(".text").first).to_have_text(sandbox.messages[0].text)
    expect(page).to_have_title("(2) Inbox · ding sandbox")
    expect(page.locator("#said")).to_contain_text(f"New message to {OTHER}")


def test_one_click_copies_the_code(page: Page, api: Api, sandbox: Sandbox) -> None:
    api.send()
    code = sandbox.wait_for_code(NUMBER)
    rows(page).get_by_role("button", name=f"Copy the code {code}").click()
    expect(page.locator("#said")).to_have_text(f"Copied {code}")
    assert page.evaluate("navigator.clipboard.readText()") == code


def test_a_laptop_shows_twelve_rows_of_two_lines_and_the_newest_code_large(page: Page, sandbox: Sandbox) -> None:
    sandbox.faults.add("latency", seconds=0)  # the banner takes its place too
    with Api(sandbox.base_url) as api:
        for last in range(20):
            api.send(f"+336123456{last:02}")
    expect(rows(page)).to_have_count(20)
    expect(page.locator("#banner")).to_be_visible()
    whole = """rows => rows.filter(row => {
        const {top, bottom} = row.getBoundingClientRect();
        return top >= row.closest('.scroller').getBoundingClientRect().top && bottom <= innerHeight;
    }).length"""
    assert rows(page).evaluate_all(whole) >= 12
    first = rows(page).first
    text, number = first.locator(".text").bounding_box(), first.locator(".number").bounding_box()
    assert text is not None
    assert number is not None
    assert text["y"] >= number["y"] + number["height"]
    newest = page.get_by_role("group", name="Newest code").get_by_role("button")
    expect(newest).to_have_text(sandbox.messages[0].code)
    assert float(newest.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")) >= 48


def test_used_and_expired_codes_are_quiet(page: Page, api: Api, sandbox: Sandbox) -> None:
    def loudness(place: int) -> tuple[int, int]:
        code = rows(page).nth(place).locator(".code")
        weight, colour = code.evaluate("one => [getComputedStyle(one).fontWeight, getComputedStyle(one).color]")
        red, green, blue = map(int, colour.removeprefix("rgb(").removesuffix(")").split(","))
        return int(weight), max(red, green, blue) - min(red, green, blue)

    used = api.new()
    api.check(used, sandbox.wait_for_code(NUMBER))
    api.new(OTHER)
    expect(rows(page).locator(".state")).to_have_text(["waiting", "used"])
    (waiting_weight, waiting_colour), (used_weight, used_colour) = loudness(0), loudness(1)
    assert used_weight < waiting_weight
    assert used_colour < waiting_colour
    sandbox.clock.advance(600)
    expect(rows(page).locator(".state")).to_have_text(["expired", "used"])
    assert loudness(0) == loudness(1)


def test_every_state_is_said_as_it_is(page: Page, api: Api, sandbox: Sandbox) -> None:
    locked = api.new()
    code = sandbox.wait_for_code(NUMBER)
    for _ in range(5):
        api.check(locked, wrong(code))
    api.new("+12025550130")  # its message is lost
    api.new("+12025550101")  # rate-limited from the start
    api.retry(api.new(OTHER))
    expect(rows(page)).to_have_count(5)
    assert states(page) == ["waiting", "replaced", "not sent", "message lost", "locked"]
    assert api.check_status(locked, code) == "rate_limited"
    expect(open_row(page, "locked")).to_contain_text("even with the right code")
    expect(open_row(page, "message lost")).to_contain_text("did not arrive")
    expect(open_row(page, "not sent")).to_contain_text("send answered rate_limited")


def test_the_countdown_runs_and_ends_in_expired(page: Page, api: Api) -> None:
    api.send()
    left = rows(page).locator(".left")
    expect(left).to_have_text(re.compile(r"10:00|9:\d\d"))
    page.clock.install()
    page.clock.fast_forward(60_000)
    expect(left).to_have_text(re.compile(r"8:\d\d"))
    page.clock.fast_forward(9 * 60_000)
    expect(rows(page).locator(".state")).to_have_text("expired")  # nothing but time has passed
    expect(page.locator("#newest .state")).to_have_text("expired")


def test_a_row_opens_with_all_that_belongs_to_it_and_follows(page: Page, api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    code = sandbox.wait_for_code(NUMBER)
    pane = open_row(page, NUMBER)
    expect(pane).to_contain_text(uuid)
    api.check(uuid, wrong(code))
    expect(pane.locator(".timeline")).to_contain_text("invalid, 4 left")
    api.check(uuid, code)
    expect(pane.locator(".timeline li").last).to_contain_text("valid")
    expect(pane.locator(".standing")).to_contain_text("used")
    expect(pane.locator(".lines a", has_text="check")).to_have_count(2)
    pane.locator(".lines a", has_text="send").click()
    expect(pane.get_by_role("heading", level=2)).to_have_text("POST /v1/authentication")
    pane.get_by_role("link", name=uuid).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Inbox")
    expect(pane.get_by_role("heading", level=2)).to_have_text(NUMBER)
    sandbox.reset()
    expect(pane).to_contain_text("Not kept any more")


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    """A sandbox with so many messages, each to a number of its own."""
    path = tmp_path_factory.mktemp("crowded") / "sandbox.db"
    settings = Settings(database=str(path), keep=2 * MANY)
    with Sandbox(settings) as sandbox, Api(sandbox.base_url) as api:
        api.send()  # a row to copy
    multiply(path)
    with Sandbox(settings) as sandbox:
        yield sandbox


def multiply(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.row_factory = sqlite3.Row
        for table in ("ding_sandbox_authentications", "ding_sandbox_messages"):
            (row,) = database.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
            database.execute(f"DELETE FROM {table}")  # noqa: S608
            marks = ", ".join("?" * len(row.keys()))
            copies = (copy_of(dict(row), place) for place in range(MANY))
            database.executemany(f"INSERT INTO {table} VALUES ({marks})", copies)  # noqa: S608
    database.close()


def copy_of(row: dict[str, object], place: int) -> list[object]:
    """A copy with another key; the greater the place, the newer."""
    key = str(uuid.UUID(int=place))
    created_at = row["created_at"]
    assert isinstance(created_at, int)
    changes: dict[str, object] = {
        "id": place + 1,
        "uuid": key,
        "authentication_uuid": key,
        "phone_number": f"+336{place:08}",
        "created_at": created_at - (MANY - place) * 1000,
    }
    return [changes.get(name, value) for name, value in row.items()]


def nodes(page: Page) -> int:
    return int(page.evaluate("document.querySelectorAll('*').length"))


def test_ten_thousand_messages_are_reached_with_few_elements(browser: Browser, crowded: Sandbox) -> None:
    with opened(browser, crowded) as page:
        expect(page.locator("#inbox-count")).to_have_text(f"{MANY:,}")
        bare = nodes(page)
        assert bare < 1000
        asked: list[str] = []
        page.on("request", lambda one: asked.append(one.url) if "/messages" in one.url else None)
        last = rows(page, f"+336{0:08}")
        most = 0
        for _ in range(1000):
            if last.count():
                break
            page.locator("#inbox-list").evaluate("list => { list.scrollTop = list.scrollHeight }")
            page.evaluate(NEXT_FRAME)
            most = max(most, nodes(page))
        assert len(asked) < 3 * MANY / 100
        expect(last).to_be_in_viewport()
        assert most < bare + 300
        expect(last).to_have_attribute("aria-setsize", str(MANY))


def test_a_page_at_the_top_lets_go_of_old_rows(browser: Browser, crowded: Sandbox) -> None:
    with opened(browser, crowded) as page, Api(crowded.base_url) as api:
        height = "list => list.scrollHeight"
        scroller = page.locator("#inbox-list")
        for _ in range(40):
            scroller.evaluate("list => { list.scrollTop = list.scrollHeight }")
            page.evaluate(NEXT_FRAME)
        page.wait_for_function("document.querySelector('#inbox-list').scrollHeight > 1000 * 48")
        scroller.evaluate("list => { list.scrollTop = 0 }")
        api.send("+12025550100")
        expect(rows(page).first).to_contain_text("+12025550100")
        assert int(scroller.evaluate(height)) <= 410 * 48


def test_the_search_asks_the_server(browser: Browser, crowded: Sandbox) -> None:
    with opened(browser, crowded) as page:
        expect(page.locator("#inbox-count")).not_to_have_text("")
        search = page.get_by_label("Search messages")
        search.fill("+33 6 00 00 00 42")  # far beyond the newest hundred
        expect(rows(page).locator(".number")).to_have_text(["+33600000042"])
        expect(page.locator("#newest .number")).to_have_text("+33600000042")
        search.fill("nowhere")
        expect(page.get_by_text("No match.").filter(visible=True)).to_be_visible()
        expect(page.get_by_text("No messages yet.")).to_be_hidden()
        page.get_by_role("button", name="Show all messages").click()
        expect(rows(page).first).to_be_visible()


def test_new_messages_do_not_move_what_is_read(browser: Browser, crowded: Sandbox) -> None:
    with opened(browser, crowded) as page, Api(crowded.base_url) as api:
        expect(page.locator("#inbox-count")).not_to_have_text("")
        scroller = page.locator("#inbox-list")
        scroller.evaluate("list => { list.scrollTop = 40 * 48 }")
        expect(rows(page).filter(visible=True).nth(20)).to_be_visible()
        first = """() => {
            const {top} = document.querySelector('#inbox-list').getBoundingClientRect();
            return document.elementsFromPoint(500, top + 20).map(one => one.closest('.row')).find(Boolean)?.dataset.key;
        }"""
        page.wait_for_function(first)
        before = page.evaluate(first)
        count = page.locator("#inbox-count").inner_text()
        api.send("+12025550100")
        expect(page.locator("#inbox-count")).not_to_have_text(count)
        # The count comes before the rows: only once the list has grown above what is read does its place say anything.
        page.wait_for_function("() => document.querySelector('#inbox-list').scrollTop > 40 * 48")
        page.wait_for_function(f"() => ({first})() === {before!r}")
