"""A client of the user's own."""

import asyncio
import gzip
from collections.abc import Callable, Iterator
from time import monotonic

import httpx
import pytest

from ding_otp import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AsyncDing,
    Ding,
    DingError,
    ResponseDecodeError,
    __version__,
)

from .api import Api
from .examples import KEY, SEND
from .sides import Connect, Side


@pytest.fixture
def link() -> str:
    """The clients here are given, so that nothing is to be put in their place."""
    return "socket"


def hook(side: Side, do: Callable[[object], object]) -> Callable[[object], object]:
    """An event hook, which an asynchronous client awaits."""

    async def awaited(event: object) -> None:
        do(event)

    return do if side.name == "sync" else awaited


@pytest.mark.parametrize("kind", [httpx.AsyncClient, str, dict, object])
def test_ding_takes_an_httpx_client_only(kind: type):
    with pytest.raises(TypeError, match=rf"http_client: expected an {httpx.__name__}\.Client, got \S+{kind.__name__}"):
        Ding(api_key=KEY, http_client=kind())


@pytest.mark.parametrize("kind", [httpx.Client, str, dict, object])
def test_async_ding_takes_an_async_httpx_client_only(kind: type):
    expected = rf"http_client: expected an {httpx.__name__}\.AsyncClient, got \S+{kind.__name__}"
    with pytest.raises(TypeError, match=expected):
        AsyncDing(api_key=KEY, http_client=kind())


def test_it_stays_open_when_the_client_is_closed(connect: Connect, side: Side, api: Api):
    own = connect.own()
    client = connect(http_client=own)
    side.run(SEND.call(client))
    side.close(client)
    assert not own.is_closed
    assert side.run(own.get(connect.server.url)).status_code == 200


def test_its_headers_and_cookies_are_sent(connect: Connect, side: Side, api: Api):
    own = connect.own(headers={"X-Tenant": "shop"}, cookies={"session": "s-1"})
    side.run(SEND.call(connect(http_client=own)))
    assert api.only.header("x-tenant") == "shop"
    assert api.only.header("cookie") == "session=s-1"


def test_the_call_says_what_it_is_all_the_same(connect: Connect, side: Side, api: Api):
    own = connect.own(headers={"X-API-Key": "other", "User-Agent": "other", "Content-Type": "text/plain"})
    side.run(SEND.call(connect(http_client=own)))
    assert api.only.header("x-api-key") == KEY
    assert api.only.header("user-agent") == f"ding-otp/{__version__}"
    assert api.only.header("content-type") == "application/json"


def test_its_parameters_are_sent_beside_those_of_the_call(connect: Connect, side: Side, api: Api):
    own = connect.own(params={"tenant": "shop a", "source": "other"})
    client = connect(http_client=own)
    side.run(SEND.call(client.with_options(query={"source": "signup", "tag": ["a", "b"]})))
    assert api.only.path.partition("?")[2] == "tenant=shop+a&source=signup&tag=a&tag=b"


def test_its_parameters_are_sent_alone(connect: Connect, side: Side, api: Api):
    side.run(SEND.call(connect(http_client=connect.own(params={"tenant": "shop"}))))
    assert api.only.path.partition("?")[2] == "tenant=shop"


def test_its_hooks_are_called(connect: Connect, side: Side, api: Api):
    events: list[object] = []
    own = connect.own(event_hooks={"request": [hook(side, events.append)], "response": [hook(side, events.append)]})
    side.run(SEND.call(connect(http_client=own)))
    assert [type(event) for event in events] == [httpx.Request, httpx.Response]


def test_a_hook_may_add_to_the_request(connect: Connect, side: Side, api: Api):
    def sign(request: httpx.Request) -> None:
        request.headers["X-Signature"] = str(len(request.content))

    own = connect.own(event_hooks={"request": [hook(side, sign)]})
    side.run(SEND.call(connect(http_client=own)))
    assert api.only.header("x-signature") == str(len(api.only.body))


@pytest.mark.parametrize("pack", [lambda body: body, gzip.compress])
def test_a_hook_may_read_the_response(connect: Connect, side: Side, api: Api, pack: Callable[[bytes], bytes]):
    body = b'{"status":"pending"}'
    api.says(pack(body), headers={} if pack(body) == body else {"Content-Encoding": "gzip"})
    seen: list[bytes] = []

    def read(response: httpx.Response) -> None:
        seen.append(response.read())

    async def aread(response: httpx.Response) -> None:
        seen.append(await response.aread())

    own = connect.own(event_hooks={"response": [read if side.name == "sync" else aread]})
    assert side.run(SEND.call(connect(http_client=own))).status == "pending"
    assert seen == [body]


def test_a_body_that_a_hook_cannot_unpack_is_one_of_our_errors(connect: Connect, side: Side, api: Api):
    async def aread(response: httpx.Response) -> None:
        await response.aread()

    api.says(b"{}", headers={"Content-Encoding": "gzip"})
    own = connect.own(event_hooks={"response": [httpx.Response.read if side.name == "sync" else aread]})
    with pytest.raises(DingError) as caught:
        side.run(SEND.call(connect(http_client=own)))
    assert caught.value.may_have_been_processed


def test_what_a_hook_raises_is_raised(connect: Connect, side: Side, api: Api):
    def refuse(response: httpx.Response) -> None:
        raise LookupError("not today")

    own = connect.own(event_hooks={"response": [hook(side, refuse)]})
    with pytest.raises(LookupError, match="not today"):
        side.run(SEND.call(connect(http_client=own)))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed_even_if_it_would(connect: Connect, side: Side, api: Api, status: int):
    api.says(b"", status, {"Location": connect.server.url + "/elsewhere"})
    own = connect.own(follow_redirects=True)
    with pytest.raises(APIStatusError) as caught:
        side.run(SEND.call(connect(http_client=own)))
    assert (caught.value.status_code, type(caught.value)) == (status, APIStatusError)
    assert api.only.path == SEND.path


@pytest.mark.parametrize(
    ("raised", "kind"),
    [
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.ConnectTimeout("slow"), APITimeoutError),
        (httpx.PoolTimeout("busy"), APITimeoutError),
        (httpx.ProxyError("407"), APIConnectionError),
        (httpx.UnsupportedProtocol("gopher"), APIConnectionError),
        (httpx.LocalProtocolError("bad header"), APIConnectionError),
        (httpx.ReadTimeout("slow"), APITimeoutError),
        (httpx.WriteTimeout("slow"), APITimeoutError),
        (httpx.ReadError("reset"), APIConnectionError),
        (httpx.RemoteProtocolError("garbage"), APIConnectionError),
        (ConnectionResetError("reset"), APIConnectionError),
        (BrokenPipeError("gone"), APIConnectionError),
        (TimeoutError("slow"), APITimeoutError),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_what_its_transport_raises_is_one_of_ours_and_says_nothing_of_what_was_sent(
    connect: Connect, side: Side, raised: Exception, kind: type[DingError]
):
    calls: list[object] = []

    def fail(request: httpx.Request) -> httpx.Response:
        calls.append(request)
        raise raised

    client = connect(http_client=connect.own(transport=httpx.MockTransport(fail)))
    with pytest.raises(kind) as caught:
        side.run(SEND.call(client))
    assert type(caught.value) is kind
    assert caught.value.may_have_been_processed
    assert len(calls) == 1
    assert type(caught.value.__cause__) is type(raised)


class Chunks(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in parts, and may break off."""

    def __init__(self, *parts: bytes | Exception) -> None:
        self._parts = parts
        self.closed = False

    def __iter__(self):
        for part in self._parts:
            if isinstance(part, Exception):
                raise part
            yield part

    async def __aiter__(self):
        for part in self:
            yield part

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


def answering(connect: Connect, body: Chunks, **options: object):
    """A client whose transport answers with the body."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=body))
    return connect(http_client=connect.own(transport=transport), **options)


def test_a_body_in_parts_is_put_together(connect: Connect, side: Side):
    body = Chunks(b'{"status":', b'"pending"}')
    assert side.run(SEND.call(answering(connect, body))).status == "pending"
    assert body.closed


@pytest.mark.parametrize("error", [httpx.ReadError("reset"), httpx.RemoteProtocolError("early close")])
def test_a_body_that_breaks_off_is_a_decode_error(connect: Connect, side: Side, error: Exception):
    body = Chunks(b'{"status":', error)
    with pytest.raises(ResponseDecodeError, match="closed before its end") as caught:
        side.run(SEND.call(answering(connect, body)))
    assert caught.value.may_have_been_processed
    assert caught.value.body == b'{"status":'
    assert body.closed


def test_a_body_over_the_limit_is_not_kept(connect: Connect, side: Side):
    body = Chunks(b"1234567890", b"1", AssertionError("read on"))
    with pytest.raises(ResponseDecodeError, match="larger than the limit of 10 bytes") as caught:
        side.run(SEND.call(answering(connect, body, max_response_bytes=10)))
    assert caught.value.body == b""
    assert body.closed


@pytest.mark.parametrize("side", ["sync"], indirect=True)
def test_a_body_that_outlasts_the_budget_is_a_timeout(connect: Connect, side: Side, monkeypatch: pytest.MonkeyPatch):
    class Slow(Chunks):
        def __iter__(self) -> Iterator[bytes]:
            monkeypatch.setattr("ding_otp._http.messages.monotonic", lambda: monotonic() + 60)
            yield b"{"
            yield b"}"

    body = Slow()
    with pytest.raises(APITimeoutError) as caught:
        side.run(SEND.call(answering(connect, body, timeout=30)))
    assert caught.value.may_have_been_processed
    assert body.closed


@pytest.mark.parametrize("side", ["async"], indirect=True)
def test_a_transport_that_never_answers_is_a_timeout(connect: Connect, side: Side):
    async def wait(request: httpx.Request) -> httpx.Response:
        await asyncio.Event().wait()
        raise AssertionError

    own = connect.own(transport=httpx.MockTransport(wait))
    with pytest.raises(APITimeoutError, match=r"no answer from http://\S+ within 0\.01 s") as caught:
        side.run(SEND.call(connect(http_client=own, timeout=0.01)))
    assert caught.value.may_have_been_processed
