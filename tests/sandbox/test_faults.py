"""Faults that are switched on while the sandbox runs."""

from __future__ import annotations

import threading

import httpx
import pytest

from ding_sandbox import Sandbox, Settings

from .api import Api, wait_until


@pytest.mark.parametrize(("kind", "status"), [("rate_limited", 429), ("unavailable", 503)])
def test_refusals_carry_retry_after_and_do_nothing(api: Api, sandbox: Sandbox, kind: str, status: int) -> None:
    with sandbox.faults.on(kind, seconds=7):
        response = api.send()
    assert (response.status_code, response.headers["retry-after"]) == (status, "7")
    assert "message" in response.json()
    assert sandbox.messages == []
    assert api.send().status_code == 200


@pytest.mark.parametrize(("kind", "messages"), [("drop", 0), ("drop_after", 1), ("truncate", 1)])
def test_broken_connections(api: Api, sandbox: Sandbox, kind: str, messages: int) -> None:
    sandbox.faults.add(kind, times=1)
    with pytest.raises(httpx.RemoteProtocolError):
        api.send()
    assert len(sandbox.messages) == messages
    assert api.send().status_code == 200


def test_a_wrong_body_is_html_with_status_200(api: Api, sandbox: Sandbox) -> None:
    with sandbox.faults.on("wrong_body"):
        response = api.send()
    assert (response.status_code, response.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert len(sandbox.messages) == 1


def test_latency_makes_a_client_run_into_its_timeout(sandbox: Sandbox) -> None:
    with Api(sandbox.base_url) as api, sandbox.faults.on("latency", seconds=600):
        api.http.timeout = httpx.Timeout(0.05)
        with pytest.raises(httpx.ReadTimeout):
            api.send()


def test_a_request_that_waits_is_not_carried_out_after_a_reset(sandbox: Sandbox) -> None:
    ended: list[Exception] = []

    def send() -> None:
        with Api(sandbox.base_url) as api:
            try:
                api.send()
            except httpx.RemoteProtocolError as error:
                ended.append(error)

    sandbox.faults.add("latency", seconds=600, times=1)
    sending = threading.Thread(target=send)
    sending.start()
    wait_until(lambda: httpx.get(f"{sandbox.url}/_sandbox/faults").json()["faults"] == [])
    sandbox.reset()
    sending.join()
    assert len(ended) == 1
    assert (sandbox.messages, sandbox.requests) == ([], [])


def test_a_fault_strikes_its_operation_only(api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    with sandbox.faults.on("unavailable", operation="retry"):
        assert api.retry(uuid).status_code == 503
        assert api.check(uuid, "0").status_code == 200
        assert api.send().status_code == 200


def test_a_fault_with_a_number_of_times_ends_by_itself(any_sandbox: Sandbox) -> None:
    with Api(any_sandbox.base_url) as api:
        uuid = api.new()
        any_sandbox.faults.add("unavailable", times=2)
        assert [api.check(uuid, "0").status_code for _ in range(4)] == [503, 503, 200, 200]


def test_a_share_strikes_some_requests(api: Api, sandbox: Sandbox) -> None:
    uuid = api.new()
    with sandbox.faults.on("unavailable", share=0.5):
        statuses = [api.check(uuid, "0").status_code for _ in range(100)]
    assert 10 < statuses.count(503) < 90  # outside once in 10^17 times


def test_faults_are_listed_removed_and_cleared(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=f"{sandbox.url}/_sandbox") as http:
        one = sandbox.faults.add("latency", seconds=0, operation="check", share=0.25)
        sandbox.faults.add("drop", times=3)
        faults = http.get("/faults").json()["faults"]
        assert faults[0] == {
            "id": one,
            "kind": "latency",
            "operation": "check",
            "share": 0.25,
            "seconds": 0,
            "times": None,
        }
        sandbox.faults.remove(one)
        assert [fault["kind"] for fault in http.get("/faults").json()["faults"]] == ["drop"]
        sandbox.faults.clear()
        assert http.get("/faults").json() == {"faults": []}
        assert http.delete(f"/faults/{one}").status_code == 404


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (
            {"kind": "late"},
            "'late' is not one of latency, rate_limited, unavailable, drop, drop_after, truncate, wrong",
        ),
        ({"kind": "drop", "share": 0}, "share: 0 is less than or equal to the minimum"),
        ({"kind": "drop", "operation": "call"}, "operation: 'call' is not one of send, check, retry"),
        ({"kind": "drop", "times": 0}, "times: 0 is "),
    ],
)
def test_faults_without_meaning_are_refused(sandbox: Sandbox, arguments: dict[str, object], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        sandbox.faults.add(**arguments)  # type: ignore[arg-type]


def test_a_fault_that_is_switched_on_in_one_process_strikes_in_the_other(postgresql: str) -> None:
    settings = Settings(database=postgresql)
    with Sandbox(settings) as one, Sandbox(settings) as other, Api(other.base_url) as api:
        one.reset()
        one.faults.add("unavailable")
        wait_until(lambda: api.send().status_code == 503)
        one.faults.clear()
        wait_until(lambda: api.send().status_code == 200)
