"""The record of requests and answers: `/_sandbox/requests` and `ding_sandbox.requests`."""

from __future__ import annotations

import contextlib
import socket
from typing import Any

import httpx
import pytest

from ding_sandbox import RecordedRequest, Sandbox, Settings

from .api import CUSTOMER, NUMBER, UNKNOWN, Api, wait_until, wrong

OTHER = "+33612345678"


def newest(sandbox: Sandbox) -> RecordedRequest:
    return sandbox.requests[0]


def control(sandbox: Sandbox, path: str) -> Any:
    return httpx.get(f"{sandbox.url}/_sandbox/requests{path}").json()


def test_a_request_is_shown_with_its_answer_and_the_key_is_not(sandbox: Sandbox) -> None:
    with Api(sandbox.base_url, key="a-very-secret-key") as api:
        uuid = api.new()
    one = newest(sandbox)
    assert (one.operation, one.method, one.path) == ("send", "POST", "/v1/authentication")
    assert (one.status, one.answer, one.code, one.outcome, one.attempt) == (200, "pending", None, "answered", 1)
    assert (one.authentication_uuid, one.phone_number, one.faults) == (uuid, NUMBER, ())
    assert one.request_body == {"customer_uuid": CUSTOMER, "phone_number": NUMBER}
    assert one.response_body["authentication_uuid"] == uuid
    assert ("x-api-key", "***") in one.request_headers
    assert ("content-type", "application/json") in one.response_headers
    assert one.milliseconds > 0
    everything = httpx.get(f"{sandbox.url}/_sandbox/requests?details=true").text
    assert "a-very-secret-key" not in everything
    assert control(sandbox, "?search=very-secret")["requests"] == []


def test_a_list_is_short_and_one_request_is_whole(api: Api, sandbox: Sandbox) -> None:
    api.send()
    (short,) = control(sandbox, "")["requests"]
    assert "request" not in short
    whole = control(sandbox, f"/{short['id']}")
    assert whole["request"]["body"]["phone_number"] == NUMBER
    assert whole == {**short, "request": whole["request"], "response": whole["response"]}
    assert control(sandbox, "/0")["code"] == control(sandbox, "/nothing")["code"] == "bad_request"


def test_refusals_are_shown_with_code_and_reason(sandbox: Sandbox) -> None:
    with Api(sandbox.base_url, key="") as api:
        api.send()
    assert (newest(sandbox).status, newest(sandbox).code) == (401, "account_invalid")
    assert "is missing" in str(newest(sandbox).reason)
    with Api(sandbox.url) as api:
        api.send()
    assert (newest(sandbox).status, newest(sandbox).path, newest(sandbox).operation) == (404, "/authentication", None)
    assert "below /v1" in str(newest(sandbox).reason)


@pytest.mark.parametrize(
    ("kind", "status", "outcome"),
    [
        ("drop", None, "dropped"),
        ("drop_after", None, "dropped"),
        ("truncate", 200, "truncated"),
        ("wrong_body", 200, "answered"),
        ("rate_limited", 429, "answered"),
        ("unavailable", 503, "answered"),
    ],
)
def test_what_a_fault_struck_says_so(api: Api, sandbox: Sandbox, kind: Any, status: int | None, outcome: str) -> None:
    sandbox.faults.add(kind, times=1)
    with contextlib.suppress(httpx.RemoteProtocolError):
        api.send()
    wait_until(lambda: bool(sandbox.requests))
    one = newest(sandbox)
    assert (one.faults, one.status, one.outcome) == ((kind,), status, outcome)
    assert "fault" in str(one.reason)
    assert one.request_body["phone_number"] == NUMBER


def test_a_client_that_does_not_wait_for_its_answer_is_shown(sandbox: Sandbox) -> None:
    with Api(sandbox.base_url) as api:
        sandbox.faults.add("latency", seconds=0.3)
        api.http.timeout = httpx.Timeout(0.05)
        with pytest.raises(httpx.ReadTimeout):
            api.send()
    wait_until(lambda: bool(sandbox.requests))
    assert (newest(sandbox).outcome, newest(sandbox).faults) == ("client_gone", ("latency",))


def test_the_attempts_of_one_call_are_counted(api: Api, sandbox: Sandbox) -> None:
    sandbox.faults.add("unavailable", times=2)
    for number in (NUMBER, NUMBER, OTHER, NUMBER, NUMBER):
        api.send(number)
    shown = [(one.phone_number, one.status, one.attempt) for one in reversed(sandbox.requests)]
    assert [attempt for *_, attempt in shown] == [
        1,
        2,
        1,
        3,
        1,
    ]  # the last repeats a success
    first = sandbox.requests[-1]
    assert [one.call for one in sandbox.requests if one.attempt > 1] == [first.id, first.id]


def test_filters_are_asked_of_the_server(api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    api.check(uuid, wrong(sandbox.wait_for_code(NUMBER)))
    api.send(OTHER)
    api.check(UNKNOWN, "000000")
    sandbox.faults.add("unavailable", operation="retry", times=1)
    api.retry(uuid)

    def found(**wanted: Any) -> list[tuple[str | None, int | None]]:
        return [(one.operation, one.status) for one in sandbox.find_requests(**wanted)]

    assert found(operation="check") == [("check", 400), ("check", 200)]
    assert found(status="4xx") == found(status=400) == [("check", 400)]
    assert found(status="none") == []
    assert found(phone_number=NUMBER) == [("retry", 503), ("check", 200), ("send", 200)]
    assert found(authentication_uuid=uuid, status=200) == [("check", 200), ("send", 200)]
    assert found(fault="any") == found(fault="unavailable") == [("retry", 503)]
    assert found(search="INVALID_AUTH") == [("check", 400)]
    assert found(limit=1) == [("retry", 503)]
    with pytest.raises(ValueError, match=r"'chek' is not one of send, check, retry; did you mean check\?"):
        found(operation="chek")
    with pytest.raises(ValueError, match="status must be as 429"):
        found(status="many")


def test_pages_go_back_in_time(api: Api, sandbox: Sandbox) -> None:
    for _ in range(5):
        api.send()
    first = control(sandbox, "?limit=2")["requests"]
    second = control(sandbox, f"?limit=2&before={first[-1]['id']}")["requests"]
    ids = [one["id"] for one in first + second]
    assert ids == sorted(ids, reverse=True)
    assert len(set(ids)) == 4
    assert [one["id"] for one in control(sandbox, f"?after={second[0]['id']}")["requests"]] == ids[:2]


def speak(sandbox: Sandbox, data: bytes) -> bytes:
    port = int(sandbox.url.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), 10) as connection:
        connection.sendall(data)
        received = b""
        while part := connection.recv(65536):
            received += part
        return received


def test_what_never_became_a_request_is_shown(sandbox: Sandbox) -> None:
    assert b" 400 " in speak(sandbox, b"HELLO THERE\r\nx-api-key: a-secret\r\n\r\n")
    assert (newest(sandbox).outcome, newest(sandbox).status) == ("malformed", 400)
    assert "HELLO THERE" in str(newest(sandbox).reason)
    assert "a-secret" not in str(newest(sandbox))
    assert b"http://" in speak(sandbox, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03")
    assert "TLS came where plain HTTP is spoken" in str(newest(sandbox).reason)


def test_what_the_guard_refuses_is_shown(sandbox: Sandbox) -> None:
    httpx.get(f"{sandbox.url}/_sandbox/messages", headers={"origin": "https://example.com"})
    one = newest(sandbox)
    assert (one.outcome, one.status, one.path) == ("refused", 403, "/_sandbox/messages")
    assert "https://example.com" in str(one.reason)


def test_what_tests_and_the_page_ask_is_not_shown(sandbox: Sandbox) -> None:
    sandbox.clock.now()
    httpx.get(sandbox.url)
    assert sandbox.requests == []


def test_as_many_are_kept_as_asked_for() -> None:
    with Sandbox(Settings(keep_requests=3, max_sends=100)) as sandbox, Api(sandbox.base_url) as api:
        for _ in range(10):
            api.send()
        assert [one.id for one in sandbox.requests] == [10, 9, 8]
        assert control(sandbox, "")["total"] == 3
        assert control(sandbox, "/7")["code"] == "bad_request"
    with Sandbox(Settings(keep_requests=0)) as sandbox, Api(sandbox.base_url) as api:
        assert api.send().status_code == 200
        assert sandbox.requests == []


def test_of_a_long_body_the_beginning_is_kept(api: Api, sandbox: Sandbox) -> None:
    api.check(UNKNOWN, "1" * 20_000)
    shown = control(sandbox, f"/{newest(sandbox).id}")["request"]
    assert (len(shown["body"]), shown["is_whole"]) == (8192, False)
    assert shown["body_size"] > 20_000


def test_requests_are_told_of_live_and_forgotten_by_a_reset(api: Api, sandbox: Sandbox) -> None:
    with httpx.stream("GET", f"{sandbox.url}/_sandbox/changes") as stream:
        lines = stream.iter_lines()
        assert next(line for line in lines if line.startswith("data")) == "data: hello"
        api.http.get("/nothing")
        assert next(line for line in lines if line.startswith("event")) == "event: requests"
        assert next(lines) == f"data: {newest(sandbox).id}"
    httpx.delete(f"{sandbox.url}/_sandbox/requests")
    assert sandbox.requests == []
    api.send()
    sandbox.reset()
    assert sandbox.requests == []
