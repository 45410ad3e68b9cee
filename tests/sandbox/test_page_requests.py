"""The page's view of requests and answers."""

from __future__ import annotations

import contextlib
import shlex
import socket
from typing import Any

import httpx
import pytest
from playwright.sync_api import Page, expect

from ding_sandbox import Sandbox

from .api import NUMBER, Api, wrong
from .browser import open_row, rows, view

OTHER = "+33612345678"


@pytest.fixture
def requests(page: Page) -> Page:
    view(page, "Requests")
    expect(page.get_by_text("No requests yet.")).to_be_visible()
    return page


def text_of(page: Page, place: int = 0) -> str:
    return rows(page).nth(place).inner_text().replace("\n", " ")


def test_each_request_appears_live_with_its_answer_newest_first(requests: Page, api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    expect(rows(requests)).to_have_count(1)
    api.check(uuid, wrong(sandbox.messages[0].code))
    api.send("+0")
    expect(rows(requests)).to_have_count(3)
    expect(rows(requests).locator(".operation")).to_have_text(["send", "check", "send"])
    expect(rows(requests).locator(".chip")).to_have_text(["400", "200", "200"])
    expect(rows(requests).locator(".result")).to_have_text(["invalid_phone_number", "invalid", "pending"])
    assert text_of(requests).count(" ms") == 1
    expect(rows(requests).nth(2)).to_contain_text(NUMBER)


def test_a_request_opens_with_all_that_was_said_but_not_the_key(requests: Page, sandbox: Sandbox) -> None:
    with Api(sandbox.base_url, key="a-very-secret-key") as api:
        uuid = api.new(device_type="ANDROID", is_returning_user=True)
    pane = open_row(requests, "send")
    expect(pane.locator("tr", has_text="x-api-key")).to_contain_text("***")
    expect(pane.locator("pre").first.locator(".key").first).to_have_text('"customer_uuid"')
    expect(pane.locator("pre").first.locator(".literal")).to_have_text("true")
    expect(pane.locator("pre").last).to_contain_text(f'"authentication_uuid": "{uuid}"')
    colours = "codes => new Set([...codes.querySelectorAll('span')].map(one => getComputedStyle(one).color)).size"
    assert pane.locator("pre").first.evaluate(colours) >= 3
    assert "a-very-secret-key" not in requests.content()
    pane.get_by_role("link", name=uuid).click()
    expect(requests.get_by_role("heading", level=1)).to_have_text("Inbox")
    expect(pane).to_contain_text("No check yet.")


def test_curl_is_copied_with_the_key_as_a_variable(requests: Page, sandbox: Sandbox) -> None:
    fields = {"phone_number": NUMBER, "device_model": 'it\'s $(a) "quoted" `thing`\n'}
    with Api(sandbox.base_url, key="a-very-secret-key") as api:
        api.send(**fields)
    open_row(requests, "send").get_by_role("button", name="Copy as curl").click()
    expect(requests.locator("#said")).to_have_text("Copied the request as a curl command")
    command = requests.evaluate("navigator.clipboard.readText()")
    assert 'x-api-key: $DING_API_KEY"' in command
    words = shlex.split(command.replace("\\\n", ""))
    assert words[:5] == ["curl", "-i", "-X", "POST", f"{sandbox.base_url}/authentication"]
    assert "content-type: application/json" in words
    body = words[words.index("--data-raw") + 1]
    recorded: Any = sandbox.requests[0].request_body
    assert httpx.Response(200, text=body).json() == recorded
    assert recorded["device_model"] == fields["device_model"]


def test_faults_and_attempts_of_the_same_call_are_shown(requests: Page, api: Api, sandbox: Sandbox) -> None:
    for kind in ("unavailable", "drop"):
        sandbox.faults.add(kind, times=1, seconds=0)  # type: ignore[arg-type]
        with contextlib.suppress(httpx.HTTPError):
            api.send()
    api.send()
    expect(rows(requests)).to_have_count(3)
    expect(rows(requests).nth(0).locator(".marks")).to_have_text("attempt 3")
    expect(rows(requests).nth(1).locator(".marks")).to_have_text("attempt 2fault: dropdropped")
    expect(rows(requests).nth(1)).to_contain_text("no answer")
    expect(rows(requests).nth(2).locator(".marks")).to_have_text("fault: unavailable")
    pane = open_row(requests, "attempt 3")
    pane.get_by_role("link", name="request").click()
    expect(pane).to_contain_text("the service is unavailable")


def test_what_never_became_a_request_is_shown(requests: Page, sandbox: Sandbox) -> None:
    address = ("127.0.0.1", int(sandbox.url.rpartition(":")[2]))
    with socket.create_connection(address) as connection:
        connection.sendall(b"NONSENSE\r\n\r\n")
        assert connection.recv(1000)
    expect(rows(requests, "no HTTP")).to_contain_text("what came is no HTTP request: 'NONSENSE'")
    httpx.post(f"{sandbox.base_url}/check", headers={"host": "evil.example"})
    expect(rows(requests, "refused")).to_contain_text("the host evil.example is not known here")
    pane = open_row(requests, "no HTTP")
    expect(pane.get_by_role("heading", level=2)).to_have_text("no request")
    expect(pane.get_by_role("button", name="Copy as curl")).to_have_count(0)


def test_filters_ask_the_server(requests: Page, api: Api, sandbox: Sandbox) -> None:
    uuid = api.new(OTHER)
    api.check(uuid, "000000")
    for _ in range(120):  # so that those two are not among the newest hundred
        api.check("none", "0")
    shown = rows(requests)
    requests.get_by_label("Operation").select_option("send")
    expect(shown.locator(".operation")).to_have_text(["send"])
    requests.get_by_label("Operation").select_option("")
    requests.get_by_label("Status").select_option("2xx")
    expect(shown.locator(".operation")).to_have_text(["check", "send"])
    requests.get_by_label("Status").select_option("5xx")
    expect(requests.get_by_text("No match.").filter(visible=True)).to_be_visible()
    requests.get_by_role("button", name="Show all requests").click()
    expect(shown.first).to_be_visible()
    requests.get_by_role("searchbox", name="Phone number").fill("+33 6 12 34-56 78")
    expect(shown.locator(".operation")).to_have_text(["check", "send"])
    requests.get_by_role("searchbox", name="Phone number").fill("")
    requests.get_by_label("Search requests").fill("+33 6 12 34")
    expect(shown.locator(".operation")).to_have_text(["check", "send"])
    requests.get_by_label("Search requests").fill(uuid)
    expect(shown.locator(".operation")).to_have_text(["check", "send"])
    requests.get_by_role("button", name="Show all requests").click()
    requests.goto(f"{sandbox.url}/#/requests?authentication_uuid={uuid}")
    expect(shown.locator(".operation")).to_have_text(["check", "send"])
    expect(requests.get_by_text(f"Only of authentication {uuid}")).to_be_visible()
    with contextlib.suppress(httpx.HTTPError), sandbox.faults.on("drop"):
        api.send()
    requests.get_by_role("button", name="Show all requests").click()
    requests.get_by_role("combobox", name="Faults").select_option("any")
    expect(shown.locator(".operation")).to_have_text(["send"])
    requests.get_by_label("Status").select_option("none")
    expect(shown).to_have_count(1)
