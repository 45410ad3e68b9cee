"""A tester whose login fails finds the reason on the page, beginning at the inbox, without a terminal."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from ding_sandbox import Sandbox, Settings

from .api import NUMBER, Api
from .browser import open_row, opened, rows, view
from .receiver import receiving


def test_a_wrong_key(browser: Browser) -> None:
    with (
        Sandbox(Settings(api_keys=("right",))) as sandbox,
        opened(browser, sandbox) as page,
        Api(sandbox.base_url, key="wrong") as app,
    ):
        app.send()
        page.get_by_role("link", name="1 request came in").click()
        expect(rows(page)).to_contain_text("401")
        expect(rows(page)).to_contain_text("account_invalid")
        pane = open_row(page, "send")
        expect(pane).to_contain_text("the API key in the header x-api-key is not one of the keys of this sandbox")
        expect(pane).to_contain_text(NUMBER)


def test_a_lost_webhook(page: Page, api: Api) -> None:
    with receiving() as receiver:
        receiver.answers = [404] * 100
        api.new(callback_url=receiver.url + "-mistyped")
        expect(page.locator("#failing-count")).to_have_text("3 failing")
        view(page, "Webhooks")
        pane = open_row(page, "failing")
        expect(pane).to_contain_text("answered 404")
        expect(pane).to_contain_text("/events-mistyped")
        receiver.answers = []
        pane.get_by_role("button", name="Send again").click()
        expect(pane).to_contain_text("posted, answered 200")


def test_a_rate_limit(page: Page, api: Api) -> None:
    for _ in range(6):
        api.send()
    expect(rows(page).first).to_contain_text("not sent")
    expect(rows(page).first).to_contain_text("send answered rate_limited")
    pane = open_row(page, "not sent")
    expect(pane).to_contain_text("the number had 5 codes within 10 min")
    pane.locator(".lines a", has_text="send").click()
    expect(pane.get_by_label("Body of the response")).to_contain_text('"rate_limited"')


def test_a_rate_limit_that_a_fault_makes(page: Page, api: Api, sandbox: Sandbox) -> None:
    sandbox.faults.add("rate_limited", operation="send")
    api.send()
    expect(page.locator("#banner")).to_contain_text("rate limited (send, 1 s)")
    page.get_by_role("link", name="1 request came in").click()
    expect(rows(page)).to_contain_text("429")
    expect(rows(page)).to_contain_text("fault: rate limited")
