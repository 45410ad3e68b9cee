"""Settings of a client, and copies of it with others."""

import math

import pytest

from .api import Api
from .examples import CUSTOMER, SEND
from .sides import Connect, Side


def test_headers_are_sent_with_every_request(connect: Connect, side: Side, api: Api):
    client = connect(headers={"X-Team": "payments"})
    side.run(SEND.call(client))
    side.run(client.otp.retry(authentication_uuid=SEND.answer["authentication_uuid"]))
    assert [seen.header("x-team") for seen in api.seen] == ["payments"] * 2


def test_headers_replace_the_defaults_whatever_their_case(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect(headers={"user-AGENT": "shop/1", "accept": "application/problem+json"})))
    assert api.only.header("user-agent") == "shop/1"
    assert api.only.header("accept") == "application/problem+json"


def test_the_host_header_may_be_replaced(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect(headers={"Host": "otp.internal"})))
    assert api.only.header("host") == "otp.internal"


def test_headers_do_not_replace_what_frames_the_body(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect(headers={"Content-Length": "1", "Content-Type": "text/plain"})))
    assert api.only.json == SEND.arguments
    assert api.only.header("content-type") == "application/json"


@pytest.mark.parametrize(
    "headers",
    [
        {"X-Team": "a\nb"},
        {"X-Team": "a\r\nX-Other: b"},
        {"X-Team": "é"},
        {"X-Team": " a"},
        {"X-Team": "a "},
        {"X-Team": 5},
        {"X-Team": None},
        {"X-Team": b"a"},
        {"X Team": "a"},
        {"X-Team:": "a"},
        {"": "a"},
        {5: "a"},
    ],
)
def test_headers_that_cannot_be_sent_are_refused_at_construction(connect: Connect, headers: dict[str, str]):
    with pytest.raises(ValueError, match=r"^headers: "):
        connect(headers=headers)


def test_the_value_of_a_refused_header_is_not_shown(connect: Connect):
    with pytest.raises(ValueError, match="'Authorization'") as caught:
        connect(headers={"Authorization": "Bearer s3cret\n"})
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("timeout", [0, -1, math.nan, math.inf, "5", True, [5]])
def test_a_timeout_that_is_no_positive_number_is_refused(connect: Connect, timeout: object):
    with pytest.raises(ValueError, match=r"^timeout: "):
        connect(timeout=timeout)
    with pytest.raises(ValueError, match=r"^timeout: "):
        connect().with_options(timeout=timeout)


@pytest.mark.parametrize("timeout", [None, 1, 0.5])
def test_a_timeout_is_a_number_of_seconds_or_none(connect: Connect, side: Side, api: Api, timeout: float | None):
    client = connect(timeout=timeout)
    assert f"timeout={timeout if timeout is None else float(timeout)}" in repr(client)
    side.run(SEND.call(connect()))
    assert api.only.path == SEND.path


@pytest.mark.parametrize("max_retries", [-1, 1.0, "2", True])
def test_a_number_of_retries_that_is_none_is_refused(connect: Connect, max_retries: object):
    with pytest.raises(ValueError, match=r"^max_retries: "):
        connect(max_retries=max_retries)
    with pytest.raises(ValueError, match=r"^max_retries: "):
        connect().with_options(max_retries=max_retries)


@pytest.mark.parametrize("permission", ["no", 0, 1, [False]])
def test_a_permission_to_send_again_is_true_or_false(connect: Connect, permission: object):
    with pytest.raises(ValueError, match=r"^retry_non_idempotent: "):
        connect(retry_non_idempotent=permission)
    with pytest.raises(ValueError, match=r"^retry_non_idempotent: "):
        connect().with_options(retry_non_idempotent=permission)


@pytest.mark.parametrize("limit", [None, "x", 0, -5, 1.5, True])
def test_a_limit_that_is_no_number_of_bytes_is_refused(connect: Connect, limit: object):
    with pytest.raises(ValueError, match=r"^max_response_bytes: "):
        connect(max_response_bytes=limit)


@pytest.mark.parametrize("name", ["api_key", "customer_uuid", "base_url"])
def test_an_empty_setting_is_none_that_was_left_out(connect: Connect, monkeypatch: pytest.MonkeyPatch, name: str):
    """It is refused: what was configured wrong must not end at the production server, or with another's key."""
    monkeypatch.setenv("DING_API_KEY", "from-environment")
    monkeypatch.setenv("DING_CUSTOMER_UUID", CUSTOMER)
    with pytest.raises(ValueError, match=f"^{name}: "):
        connect(**{name: ""})


def test_a_copy_has_the_settings_that_were_given_and_keeps_the_others(connect: Connect):
    client = connect(timeout=20)
    shown = repr(client)
    assert "timeout=5.0, max_retries=2" in repr(client.with_options(timeout=5))
    assert "timeout=None" in repr(client.with_options(timeout=None))
    assert "timeout=20.0, max_retries=0" in repr(client.with_options(max_retries=0))
    assert repr(client.with_options()) == repr(client) == shown


def test_a_copy_adds_headers_and_leaves_those_of_the_original(connect: Connect, side: Side, api: Api):
    client = connect(headers={"X-Team": "payments", "X-Kept": "1"})
    side.run(SEND.call(client.with_options(headers={"x-team": "login"})))
    side.run(SEND.call(client))
    assert [(seen.header("x-team"), seen.header("x-kept")) for seen in api.seen] == [("login", "1"), ("payments", "1")]


def test_a_copy_keeps_key_and_customer(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect().with_options(timeout=5)))
    assert api.only.header("x-api-key")
    assert api.only.json == SEND.arguments


def test_a_copy_is_of_the_same_class(connect: Connect, side: Side):
    assert type(connect().with_options()) is side.client_class


@pytest.mark.parametrize("link", ["socket"])
def test_a_copy_uses_the_same_connections(connect: Connect, side: Side, api: Api):
    client = connect()
    side.run(SEND.call(client))
    side.run(SEND.call(client.with_options(timeout=5)))
    side.run(SEND.call(client))
    assert len({seen.peer for seen in api.seen}) == 1


def test_closing_a_copy_leaves_the_original_usable(connect: Connect, side: Side, api: Api):
    client = connect()
    copy = client.with_options(timeout=5)
    side.run(SEND.call(copy))
    side.close(copy)
    with pytest.raises(RuntimeError, match="closed"):
        side.run(SEND.call(copy))
    side.run(SEND.call(client))
    assert len(api.seen) == 2


def test_a_copy_of_a_copy_lasts_as_long_as_both(connect: Connect, side: Side):
    copy = connect().with_options(timeout=5)
    second = copy.with_options(max_retries=0)
    side.close(copy)
    with pytest.raises(RuntimeError, match="closed"):
        side.run(SEND.call(second))


def test_closing_the_original_closes_its_copies(connect: Connect, side: Side, api: Api):
    client = connect()
    copy = client.with_options(timeout=5)
    side.close(client)
    with pytest.raises(RuntimeError, match="closed"):
        side.run(SEND.call(copy))
    assert not api.seen
