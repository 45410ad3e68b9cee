"""Settings of a client, and copies of it with others."""

import gc
import logging
import math
import socket
from threading import Thread
from typing import Self

import pytest

from ding_otp import APIStatusError

from .api import Answer, Api, Server
from .examples import AUTHENTICATION, CUSTOMER, KEY, OTHER_CUSTOMER, SEND
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


def test_headers_do_not_replace_the_media_type_of_the_body(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect(headers={"Content-Type": "text/plain"})))
    assert api.only.json == SEND.arguments
    assert api.only.header("content-type") == "application/json"


@pytest.mark.parametrize("name", ["Transfer-Encoding", "content-length", "Connection"])
def test_headers_of_the_connection_are_refused(connect: Connect, side: Side, api: Api, name: str):
    with pytest.raises(ValueError, match=f"headers: '{name}' can't be given, as it follows from"):
        connect(headers={name: "1"})
    with pytest.raises(ValueError, match=f"headers: '{name}' can't be given"):
        side.run(connect().request("POST", "/x", json={}, headers={name: "1"}))
    assert not api.seen


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


def test_a_copy_may_have_another_key_and_another_customer(connect: Connect, side: Side, api: Api):
    client = connect()
    copy = client.with_options(api_key="key-of-another", customer_uuid=OTHER_CUSTOMER)
    for sender in (copy, copy.with_options(timeout=5), client):
        side.run(sender.otp.retry(authentication_uuid=AUTHENTICATION))
    assert [(seen.header("x-api-key"), seen.json["customer_uuid"]) for seen in api.seen] == [
        ("key-of-another", OTHER_CUSTOMER),
        ("key-of-another", OTHER_CUSTOMER),
        (KEY, CUSTOMER),
    ]


def test_a_key_of_a_copy_may_be_a_function(connect: Connect, side: Side, api: Api):
    keys = iter(["first", "second"])
    copy = connect().with_options(api_key=lambda: next(keys))
    for _ in range(2):
        side.run(SEND.call(copy))
    assert [seen.header("x-api-key") for seen in api.seen] == ["first", "second"]


def test_a_copy_keeps_its_key_when_the_environment_has_another(
    connect: Connect, side: Side, api: Api, monkeypatch: pytest.MonkeyPatch
):
    client = connect()
    monkeypatch.setenv("DING_API_KEY", "of-the-environment")
    monkeypatch.setenv("DING_CUSTOMER_UUID", OTHER_CUSTOMER)
    monkeypatch.setenv("DING_BASE_URL", "http://127.0.0.1:1")
    side.run(client.with_options(timeout=5).otp.retry(authentication_uuid=AUTHENTICATION))
    assert (api.only.header("x-api-key"), api.only.json["customer_uuid"]) == (KEY, CUSTOMER)


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        *(("api_key", value) for value in ("", "a\n", 5)),
        *(("customer_uuid", value) for value in ("", "nobody")),
        *(("base_url", value) for value in ("", "nowhere", "http://user:password@localhost", 5)),
        *(("query", value) for value in ("a=b", [("a", "b")], {"": "b"}, {5: "b"}, {"a": "\ud800"})),
    ],
)
def test_a_setting_of_a_copy_that_can_not_be_is_refused(connect: Connect, name: str, wrong: object):
    with pytest.raises(ValueError, match=f"^{name}: "):
        connect().with_options(**{name: wrong})


def test_a_value_of_a_query_that_is_none_is_a_type_error(connect: Connect):
    for make in (connect, connect().with_options):
        with pytest.raises(TypeError, match=r"^query: a: expected text, a number.* not object$"):
            make(query={"a": object()})


def test_a_query_is_sent_with_every_request(connect: Connect, side: Side, api: Api):
    client = connect(query={"team": "a b", "page": [1, 2], "off": None})
    side.run(SEND.call(client))
    side.run(SEND.call(client.with_options(query={"page": True, "team": None, "new": "é"})))
    side.run(SEND.call(client))
    first = f"{SEND.path}?team=a%20b&page=1&page=2"
    assert [seen.path for seen in api.seen] == [first, f"{SEND.path}?page=true&new=%C3%A9", first]


@pytest.mark.parametrize("name", ["token", "api_key", "X-Signature"])
def test_a_credential_in_a_query_is_hidden_in_what_is_kept_of_a_call(
    connect: Connect, side: Side, api: Api, name: str, caplog: pytest.LogCaptureFixture
):
    api.answers(Answer({}), Answer({"message": f"no {name} s3cr3t-valu3"}, 400, {"X-Echo": "s3cr3t-valu3"}))
    client = connect(query={name: "s3cr3t-valu3", "team": "a"})
    with caplog.at_level(logging.DEBUG):
        raw = side.run(SEND.call_raw(client))
        with pytest.raises(APIStatusError) as caught:
            side.run(SEND.call(client))
    assert api.seen[0].path == f"{SEND.path}?{name}=s3cr3t-valu3&team=a"
    assert "team=a" in str(raw.http_response.url)
    shown = [caplog.text, str(caught.value), caught.value.message, str(caught.value.response.headers)]
    shown += [str(raw.http_response.url), str(caught.value.response.url), repr(client), repr(vars(client._api))]
    assert not [text for text in shown if "s3cr3t" in str(text)]


def test_a_copy_may_go_to_another_server(connect: Connect, side: Side, api: Api):
    if connect.link == "mock":
        other = connect().with_options(base_url="http://otp.example/v2")
        side.run(SEND.call(other))
        assert (api.only.path, api.only.header("host")) == (f"/v2{SEND.path}", "otp.example")
        return
    server = Server()
    try:
        client = connect()
        other = client.with_options(base_url=f"{server.url}/v2")
        for sender in (client, other, other.with_options(timeout=5), client):
            side.run(SEND.call(sender))
        assert [seen.path for seen in api.seen] == [SEND.path] * 2
        assert [seen.path for seen in server.api.seen] == [f"/v2{SEND.path}"] * 2
        for stand_in in (api, server.api):
            assert len({seen.peer for seen in stand_in.seen}) == 1
        assert server.url in repr(other)
        assert server.url not in repr(client)
        side.close(client)
        with pytest.raises(RuntimeError, match="closed"):
            side.run(SEND.call(other))
    finally:
        server.close()


@pytest.mark.parametrize("link", ["socket"])
def test_connections_to_another_server_are_closed_with_the_client_or_when_no_copy_is_left(
    connect: Connect, side: Side, api: Api
):
    client = connect()
    with Listener() as listener:
        side.run(SEND.call(client.with_options(base_url=listener.url)))
        assert listener.was_closed()  # the copy was not kept
    with Listener() as listener:
        copy = client.with_options(base_url=listener.url)
        side.run(SEND.call(copy))
        assert not listener.was_closed()
        side.close(client)
        assert listener.was_closed()


class Listener:
    """Takes one connection, answers one request on it, and tells whether the client has closed it."""

    def __init__(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self._thread = Thread(target=self._serve)
        self._taken: socket.socket | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.join()
        self._listening.close()
        if self._taken is not None:
            self._taken.close()

    def _serve(self) -> None:
        self._taken, _ = self._listening.accept()
        self._taken.settimeout(10)
        self._taken.recv(65_536)
        self._taken.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    def was_closed(self) -> bool:
        """Whether the end of the stream is there, without a wait for it: a close on this machine arrives at once."""
        self._thread.join()
        assert self._taken is not None
        gc.collect()
        self._taken.setblocking(False)
        try:
            return self._taken.recv(1) == b""
        except BlockingIOError:
            return False
        finally:
            self._taken.settimeout(10)


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
