"""Whatever is asked of /_sandbox is taken as it is meant or refused with a reason: never a 500."""

from __future__ import annotations

import json
import re
from copy import copy
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ding_sandbox import Sandbox, Settings

from .api import Api

ODD_NUMBERS = st.sampled_from(["2**70", "nan", "inf", "-1", "1e999", "1_000", "٣", "0x10", "", " 1", "9" * 5000])
ODD_TEXTS = st.text(max_size=50) | st.sampled_from(
    ["\x00", "\ud800", "%", "_", "\\", "a" * 2000, "'; --", "+33 6", "[("]
)
QUERY = st.dictionaries(
    st.sampled_from(
        [
            *("phone_number", "authentication_uuid", "search", "before", "after", "limit", "wait_seconds"),
            *("operation", "status", "fault", "details", "state", "unknown"),
        ]
    ),
    ODD_NUMBERS | ODD_TEXTS | st.integers().map(str),
    max_size=4,
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | ODD_TEXTS | st.sampled_from([2**70, 1e308, -0.0]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
BODIES = st.dictionaries(
    st.sampled_from(["seconds", "kind", "operation", "share", "times", "phone_number"]),
    VALUES | st.sampled_from(["drop", "latency", "send", 1, 0.5]),
    max_size=6,
)
GETS = ["/", "/messages", "/authentications", "/requests", "/webhooks", "/clock", "/faults", "/health"]
POSTS = ["/clock/advance", "/clock/reset", "/faults", "/messages", "/webhooks/nothing/resend"]
FUZZ = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], database=None
)


def escaped(text: str) -> str:
    return quote(text.encode("utf-8", "surrogatepass"), safe="")


def is_understood(answer: httpx.Response) -> bool:
    if answer.status_code in {200, 201, 202, 204}:
        return answer.status_code == 204 or json.loads(answer.text, parse_constant=_refuse) is not None
    return answer.status_code in {400, 404, 413} and bool(answer.json()["message"])


def _refuse(name: str) -> float:
    raise AssertionError(f"{name} is no JSON")


@pytest.fixture
def control(any_sandbox: Sandbox) -> Any:
    with httpx.Client(base_url=f"{any_sandbox.url}/_sandbox", trust_env=False) as http:
        yield http


@FUZZ
@given(path=st.sampled_from(GETS), query=QUERY)
def test_no_query_makes_it_fail(control: httpx.Client, path: str, query: dict[str, str]) -> None:
    query.pop("wait_seconds", None)
    text = "&".join(f"{name}={escaped(value)}" for name, value in query.items())
    assert is_understood(control.get(f"{path}?{text}" if text else path))


@FUZZ
@given(kind=st.sampled_from(["authentications", "requests", "webhooks"]), name=ODD_TEXTS | ODD_NUMBERS)
def test_no_name_in_a_path_makes_it_fail(control: httpx.Client, kind: str, name: str) -> None:
    answer = control.get(f"/{kind}/{escaped(name)}", follow_redirects=True)
    assert is_understood(answer)
    assert is_understood(control.delete(f"/faults/{escaped(name)}", follow_redirects=True)) or "/" in name or not name


@FUZZ
@given(path=st.sampled_from(POSTS), body=BODIES | VALUES)
def test_no_body_makes_it_fail(control: httpx.Client, path: str, body: object) -> None:
    answer = control.post(path, content=json.dumps(body).encode("utf-8", "surrogatepass"))
    assert is_understood(answer)
    if answer.status_code == 201 and path == "/faults":
        control.delete("/faults")


@pytest.mark.parametrize(
    "body",
    [b'{"seconds": 1e999}', b'{"seconds": NaN}', b'{"kind": "\\ud800"}', b"\xff", b"[" * 60_000, b"9" * 5000, b""],
)
def test_what_is_no_json_is_refused(sandbox: Sandbox, body: bytes) -> None:
    for path in ("clock/advance", "faults"):
        answer = httpx.post(f"{sandbox.url}/_sandbox/{path}", content=body)
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")


def test_the_clock_ends_after_a_century_and_says_where(any_sandbox: Sandbox) -> None:
    century = 100 * 365 * 24 * 3600
    any_sandbox.clock.advance(century)
    for _ in range(3):
        with pytest.raises(ValueError, match=r"can be advanced to \d{4}-\d\d-\d\dT.* at most"):
            any_sandbox.clock.advance(century)
    with Api(any_sandbox.base_url) as api:
        assert api.send().status_code == 200
    before = any_sandbox.clock.now()
    assert (before - any_sandbox.clock.reset()).days > 36_000


@pytest.mark.parametrize(
    ("given", "allowed"),
    [({"times": 2**70}, "1000000000"), ({"share": 2}, "1"), ({"seconds": 1e9}, "600"), ({"times": 0.5}, "integer")],
)
def test_a_fault_out_of_bounds_is_refused_with_what_is_allowed(
    sandbox: Sandbox, given: dict[str, Any], allowed: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(allowed)):
        sandbox.faults.add("drop", **given)


@pytest.mark.parametrize("switch", ["on", "add"])
def test_a_wrong_name_of_a_fault_is_refused_with_the_right_one(sandbox: Sandbox, switch: str) -> None:
    with pytest.raises(ValueError, match=r"'dorp' is not one of latency, .*; did you mean drop\?"):
        getattr(sandbox.faults, switch)("dorp")


def test_a_fault_without_a_block_is_on_until_it_is_cleared(sandbox: Sandbox, api: Api) -> None:
    sandbox.faults.on("unavailable")
    assert api.send().status_code == 503
    sandbox.faults.clear()
    assert api.send().status_code == 200


@pytest.mark.parametrize(
    "given",
    [
        {"code_lifetime": float("inf")},
        {"code_lifetime": float("nan")},
        {"retry_after": float("inf")},
        {"webhook_backoff": 1e30},
        {"send_window": -1.0},
        {"max_checks": 2**70},
        {"keep": 2**31},
        {"keep_requests": -1},
    ],
)
def test_settings_out_of_bounds_are_refused_with_what_is_allowed(given: dict[str, Any]) -> None:
    (name,) = given
    with pytest.raises(ValueError, match=rf"{name} must be .* (from|to) "):
        Settings(**given)


def test_longest_settings_work() -> None:
    century = 100 * 365 * 24 * 3600
    with Sandbox(Settings(code_lifetime=century, retry_after=century)) as sandbox, Api(sandbox.base_url) as api:
        sandbox.clock.advance(century)
        uuid = api.new()
        assert api.retry(uuid).status_code == 200
        assert sandbox.authentication(uuid).expires_at.year > 2200


def test_a_misspelt_setting_is_told_what_was_meant():
    make: Any = Settings
    with pytest.raises(TypeError, match=r"^Settings: there is no setting 'max_chekcs'; did you mean 'max_checks'\?$"):
        make(max_chekcs=3)
    assert replace(copy(Settings(max_checks=4)), keep=7) == Settings(max_checks=4, keep=7)
