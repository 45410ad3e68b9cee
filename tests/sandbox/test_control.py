"""The API for tests under /_sandbox, and who may use it."""

from __future__ import annotations

import threading
from datetime import timedelta

import httpx
import pytest

from ding_sandbox import Sandbox, SandboxClient, Settings

from .api import NUMBER, UNKNOWN, Api, wait_until

OTHER = "+33612345678"


def test_messages_come_newest_first_and_by_number(api: Api, sandbox: Sandbox) -> None:
    for number in (NUMBER, OTHER, NUMBER):
        api.send(number)
    assert [message.phone_number for message in sandbox.messages] == [NUMBER, OTHER, NUMBER]
    assert [message.id for message in sandbox.messages] == sorted((m.id for m in sandbox.messages), reverse=True)
    assert [message.phone_number for message in sandbox.messages_to(OTHER)] == [OTHER]
    # As it arrives when someone typed the plus sign without escaping it.
    plain = httpx.get(f"{sandbox.url}/_sandbox/messages?phone_number={OTHER}&limit=1").json()["messages"]
    assert [message["phone_number"] for message in plain] == [OTHER]


def test_waiting_ends_when_the_message_comes(any_sandbox: Sandbox) -> None:
    codes: list[str] = []
    waiting = threading.Thread(target=lambda: codes.append(any_sandbox.wait_for_code(NUMBER, timeout=20)))
    waiting.start()
    with Api(any_sandbox.base_url) as api:
        api.send(OTHER)
        api.send(NUMBER)
    waiting.join(20)
    assert codes == [any_sandbox.messages_to(NUMBER)[0].code]


def test_a_client_takes_the_base_url_too(sandbox: Sandbox) -> None:
    client = SandboxClient(f"{sandbox.base_url}/")
    assert (client.url, client.messages) == (sandbox.url, [])
    client.close()


def test_waiting_has_an_end(sandbox: Sandbox) -> None:
    with pytest.raises(TimeoutError, match=r"a message to the number that ends in 90 did not come within 0.05 s"):
        sandbox.wait_for_code(NUMBER, timeout=0.05)


def test_a_code_is_handed_out_once(api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    sandbox.wait_for_code(NUMBER)
    with pytest.raises(TimeoutError, match="another message"):
        sandbox.wait_for_code(NUMBER, timeout=0)
    api.retry(uuid)
    assert sandbox.wait_for_code(NUMBER, timeout=0) == sandbox.messages[0].code


def test_an_authentication_is_shown_with_its_timeline(api: Api, sandbox: Sandbox) -> None:
    uuid = api.new(device_type="WEB")
    api.check(uuid, "wrong")
    api.retry(uuid)
    code = sandbox.messages[0].code
    api.check(uuid, code)
    shown = sandbox.authentication(uuid)
    assert [(entry["kind"], entry["detail"]) for entry in shown["events"]][2:] == [
        ("check", "invalid, 4 left"),
        ("retry", "approved"),
        ("message", f"sent, code {code}"),
        ("check", "valid"),
    ]
    assert (shown["checks"], shown["retries"], shown["code"], shown["device"]) == (
        1,
        1,
        code,
        '{"device_type": "WEB"}',
    )


def test_a_timeline_stops_growing_at_a_hundred_entries(api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    statuses = [api.check_status(uuid, "wrong") for _ in range(120)]
    assert statuses[-1] == "rate_limited"
    assert len(sandbox.authentication(uuid)["events"]) == 100


def test_authentications_whose_code_no_message_brought_are_found(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        arrived = api.new()
        lost = api.new("+12025550130")
        not_sent = api.new("+12025550101")
        late = api.new("+12025550120")  # the first message is lost, the second is not

        def found(has_message: str) -> list[str]:
            answer = httpx.get(f"{any_sandbox.url}/_sandbox/authentications", params={"has_message": has_message})
            return [one["uuid"] for one in answer.json()["authentications"]]

        assert found("false") == [late, not_sent, lost]
        api.retry(late)
        assert found("false") == [not_sent, lost]
        assert found("true") == [late, arrived]
    answer = httpx.get(f"{any_sandbox.url}/_sandbox/authentications?has_message=no")
    assert "no" in answer.json()["message"]


def test_an_unknown_authentication_is_a_clear_error(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="not the UUID of an authentication"):
        sandbox.authentication(UNKNOWN)


def test_the_clock_goes_forward_by_what_is_asked(any_sandbox: Sandbox) -> None:
    before = any_sandbox.clock.now()
    after = any_sandbox.clock.advance(timedelta(hours=1))
    assert timedelta(hours=1) <= after - before < timedelta(hours=1, minutes=1)
    with pytest.raises(ValueError, match="seconds"):
        any_sandbox.clock.advance(-1)


def test_a_reset_forgets_everything(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        real = any_sandbox.clock.now()
        uuid = api.new()
        any_sandbox.clock.advance(10_000)
        any_sandbox.faults.add("unavailable", operation="send")
        any_sandbox.reset()
        assert any_sandbox.messages == []
        assert any_sandbox.clock.now() - real < timedelta(seconds=60)
        assert api.check(uuid, "0").json()["code"] == "invalid_auth_uuid"
        assert api.send().status_code == 200


def test_the_stream_tells_of_changes(sandbox: Sandbox) -> None:
    with Api(sandbox.base_url) as api, httpx.stream("GET", f"{sandbox.url}/_sandbox/changes") as stream:
        lines = stream.iter_lines()
        assert next(line for line in lines if line.startswith("data")) == "data: hello"
        api.send()
        assert next(line for line in lines if line.startswith("data")) == "data: changed"


def test_two_sandboxes_on_one_database_see_each_others_messages(postgresql: str) -> None:
    settings = Settings(database=postgresql)
    with Sandbox(settings) as one, Sandbox(settings) as other, Api(one.base_url) as api:
        one.reset()
        codes: list[str] = []
        waiting = threading.Thread(target=lambda: codes.append(other.wait_for_code(NUMBER, timeout=20)))
        waiting.start()
        api.send()
        waiting.join(20)
        assert codes == [one.messages[0].code]
        one.clock.advance(5000)
        assert other.clock.now() - one.clock.now() < timedelta(seconds=5)


@pytest.mark.parametrize("path", ["/", "/_sandbox/messages", "/page/main.js"])
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"host": "localhost:8025"}, 200),
        ({"host": "app.localhost"}, 200),
        ({"host": "rebound.example.com"}, 403),
        ({"host": "192.0.2.1:8025"}, 403),
        ({"host": "127.0.0.1.example.com"}, 403),
        ({"host": "localhost", "origin": "http://localhost"}, 200),
        ({"origin": "https://example.com"}, 403),
        ({"origin": "null"}, 403),
    ],
)
def test_other_sites_pages_see_nothing(sandbox: Sandbox, path: str, headers: dict[str, str], status: int) -> None:
    assert httpx.get(f"{sandbox.url}{path}", headers=headers).status_code == status


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("POST", "/clock/advance", b"{"),
        ("POST", "/clock/advance", b"{}"),
        ("POST", "/clock/advance", b'{"seconds": true}'),
        ("POST", "/faults", b"[]"),
        ("GET", "/messages?limit=many", b""),
        ("GET", "/messages?wait_seconds=61", b""),
        ("GET", "/messages?after=-1", b""),
    ],
)
def test_nonsense_is_answered_with_a_reason(sandbox: Sandbox, method: str, path: str, body: bytes) -> None:
    response = httpx.request(method, f"{sandbox.url}/_sandbox{path}", content=body)
    assert (response.status_code, response.json()["code"]) == (400, "bad_request")


def test_who_waits_is_let_go_when_the_sandbox_stops() -> None:
    with Sandbox() as sandbox:
        url = f"{sandbox.url}/_sandbox/messages?wait_seconds=60"
        answers: list[httpx.Response] = []
        waiting = threading.Thread(target=lambda: answers.append(httpx.get(url, timeout=70)))
        waiting.start()
        changes = sandbox._server._state.changes
        wait_until(lambda: changes._changed is not None)
    waiting.join(10)
    assert answers[0].json() == {"messages": []}


def test_messages_are_looked_for_on_the_server(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api, httpx.Client(base_url=f"{any_sandbox.url}/_sandbox") as http:
        for number in (NUMBER, OTHER, NUMBER):
            api.send(number)

        def found(**query: str) -> list[str]:
            messages = http.get("/messages", params=query).json()["messages"]
            return [message["phone_number"] for message in messages]

        newest = any_sandbox.messages[0]
        assert found(search="33 6 12") == found(search="+33612345678") == [OTHER]
        assert newest.phone_number in found(search=newest.code)
        assert found(search=newest.authentication_uuid) == [NUMBER]
        assert found(search="VERIFICATION") == [NUMBER, OTHER, NUMBER]
        assert found(search="%") == found(search="_") == found(search="nothing") == []
        assert found(before=str(newest.id), limit="1") == [OTHER]
        authentications = http.get("/authentications", params={"search": "3361"}).json()["authentications"]
        assert [one["phone_number"] for one in authentications] == [OTHER]


def test_each_message_says_how_its_authentication_stands(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        uuid = api.new()
        api.retry(uuid)
        assert [message.state for message in any_sandbox.messages] == ["waiting", "replaced"]
        for _ in range(5):
            api.check(uuid, "wrong")
        assert [message.state for message in any_sandbox.messages] == ["locked", "replaced"]
        valid = api.new()
        api.check(valid, any_sandbox.messages[0].code)
        lost, refused = api.new("+12025550130"), api.new("+12025550101")
        states = {one: any_sandbox.authentication(one).state for one in (uuid, valid, lost, refused)}
        assert states == {uuid: "locked", valid: "validated", lost: "lost", refused: "not_sent"}
        any_sandbox.clock.advance(3600)
        assert any_sandbox.authentication(uuid).state == "expired"
        assert [message.state for message in any_sandbox.messages] == ["validated", "expired", "replaced"]


def test_clearing_the_messages_leaves_clock_and_faults(sandbox: Sandbox, api: Api) -> None:
    api.send()
    sandbox.clock.advance(1000)
    sandbox.faults.add("latency", seconds=0)
    assert httpx.delete(f"{sandbox.url}/_sandbox/messages").status_code == 204
    about = httpx.get(f"{sandbox.url}/_sandbox/").json()
    assert (about["counts"]["messages"], about["clock_offset"], len(about["faults"])) == (0, 1000, 1)
    assert len(sandbox.requests) == 1


def test_the_page_can_send_a_code_without_a_key() -> None:
    with Sandbox(Settings(api_keys=("mine",))) as sandbox:
        url = f"{sandbox.url}/_sandbox/messages"
        assert httpx.post(url, json={"phone_number": NUMBER}).status_code == 201
        assert [message.phone_number for message in sandbox.messages] == [NUMBER]
        assert httpx.post(url, json={"phone_number": "+0"}).json()["code"] == "invalid_phone_number"
