"""The page's view of webhooks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from ding_sandbox import Sandbox

from .api import NUMBER, Api, wait_until
from .browser import open_row, rows, view
from .receiver import Receiver, receiving


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as running:
        yield running


def test_each_event_is_shown_with_its_attempts_and_its_body(page: Page, api: Api, receiver: Receiver) -> None:
    receiver.answers = [500, 200, 200, 204]
    uuid = api.new(callback_url=receiver.url)
    view(page, "Webhooks")
    expect(rows(page)).to_have_count(3)
    expect(rows(page, "delivery_status, delivered")).to_have_count(1)
    expect(rows(page, NUMBER)).to_have_count(3)
    expect(rows(page).locator(".chip", has_text="taken")).to_have_count(3, timeout=15_000)
    pane = open_row(page, "3 attempts" if rows(page, "3 attempts").count() else "2 attempts")
    expect(pane.locator(".attempts")).to_contain_text("answered 500")
    expect(pane.locator(".attempts li").first).to_contain_text("200")
    expect(pane.get_by_label("Body of the event")).to_contain_text(f'"auth_uuid": "{uuid}"')
    pane.get_by_role("link", name=uuid).click()
    expect(pane).to_contain_text("Webhooks")
    expect(pane.locator(".lines a", has_text="authentication, pending")).to_be_visible()


def test_failing_ones_stand_out_and_are_sent_again_by_a_click(page: Page, api: Api, receiver: Receiver) -> None:
    receiver.answers = [200, 200]
    api.new(callback_url=receiver.url)
    receiver.wait_for(3)
    wait_until(lambda: not page.evaluate("fetch('/_sandbox/webhooks?state=waiting').then(a => a.json())")["webhooks"])
    receiver.answers = [500] * 50
    api.new("+33612345678", callback_url=receiver.url)
    expect(page.locator("#failing-count")).to_have_text("3 failing")
    view(page, "Webhooks")
    failing, taken = rows(page, "failing").first, rows(page, "taken").first
    ground = "row => getComputedStyle(row).backgroundColor"
    assert failing.evaluate(ground) != taken.evaluate(ground)
    page.get_by_label("State", exact=True).select_option("failing")
    expect(rows(page)).to_have_count(3)
    pane = open_row(page, "failing")
    expect(pane.locator(".attempts")).to_contain_text("answered 500")
    receiver.answers = []
    pane.get_by_role("button", name="Send again").click()
    expect(pane.locator(".standing")).to_have_text("taken")
    expect(pane.locator(".attempts li").first).to_contain_text("posted, answered 200")
    came = len(receiver.events)
    pane.get_by_role("button", name="Send again").click()  # also what was taken already
    receiver.wait_for(came + 1)


def test_the_receivers_answer_is_shown(page: Page, api: Api, sandbox: Sandbox) -> None:
    # The page is no receiver: it answers 405, with a body.
    api.new(callback_url="http://127.0.0.1:9/events")
    view(page, "Webhooks")
    pane = open_row(page, "no answer, nothing listens there")
    expect(pane.locator(".attempts .chip").first).to_have_text("no answer")
    page.get_by_label("Search webhooks").fill("nowhere")
    expect(page.get_by_text("No match.").filter(visible=True)).to_be_visible()
    page.get_by_role("button", name="Show all webhooks").click()
    expect(rows(page)).to_have_count(3)


def test_the_focus_stays_where_an_attempt_changes_what_is_open(page: Page, api: Api, receiver: Receiver) -> None:
    page.set_viewport_size({"width": 320, "height": 700})  # the pane lies over the list, and takes the focus
    api.new(callback_url=receiver.url)
    view(page, "Webhooks")
    expect(rows(page).locator(".chip", has_text="taken")).to_have_count(3)
    pane = open_row(page, "1 attempt")
    expect(pane.get_by_role("heading", level=2)).to_be_focused()
    page.evaluate("id => fetch(`/_sandbox/webhooks/${id}/resend`, {method: 'POST'})", page.url.rpartition("/")[2])
    expect(pane.locator(".attempts").first.locator(":scope > li")).to_have_count(2)
    expect(pane.get_by_role("heading", level=2)).to_be_focused()
