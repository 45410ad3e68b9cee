"""One attempt to post an event: bounded in time and size, with nothing kept from one receiver for another."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import httpx

TIMEOUT = 10.0
"""Seconds for the whole of one attempt."""

MAX_BODY = 2 * 1024
"""Bytes that are read of a receiver's answer."""

MARK = "x-ding-sandbox-webhook"
"""Header of every webhook. No sandbox takes a request that has it, so none can post to itself or to another."""

_OK = 200
_HEADERS = {"content-type": "application/json", "user-agent": "ding-sandbox", MARK: "1", "connection": "close"}


@dataclass(frozen=True, slots=True)
class Attempt:
    """How an attempt ended.

    Attributes:
        status: HTTP status; None when there was no answer.
        reason: What happened, in words.
        body: The first bytes of the receiver's answer, as text.
        milliseconds: How long it took.
    """

    status: int | None
    reason: str
    body: str
    milliseconds: float

    @property
    def is_taken(self) -> bool:
        """Whether the receiver has it: only 200 says so."""
        return self.status == _OK


def new_transport() -> httpx.AsyncHTTPTransport:
    """Return a transport without cookies, redirects and proxies, with a connection of its own for each attempt."""
    limits = httpx.Limits(max_connections=None, max_keepalive_connections=0)
    return httpx.AsyncHTTPTransport(limits=limits, trust_env=False)


async def post(transport: httpx.AsyncHTTPTransport, url: str, body: str) -> Attempt:
    """Post an event. Whatever the receiver does, this returns within `TIMEOUT`."""
    started = time.perf_counter()
    status: int | None = None
    reason = ""
    received = bytearray()
    try:
        async with asyncio.timeout(TIMEOUT):
            response = await transport.handle_async_request(_request(url, body))
            status = response.status_code
            try:
                await _read(response, received)
            finally:
                await response.aclose()
    except TimeoutError:
        reason = f"no answer within {TIMEOUT:g} s"
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        reason = _explain(error)
    except Exception as error:  # one odd receiver must not end what goes to the others
        reason = f"no answer ({type(error).__name__})"
    if status is not None:
        reason = "posted, answered 200" if status == _OK else f"answered {status}"
    text = received[:MAX_BODY].decode("utf-8", "replace").replace("\x00", "\N{REPLACEMENT CHARACTER}")
    return Attempt(status, reason, text, (time.perf_counter() - started) * 1000)


def _request(url: str, body: str) -> httpx.Request:
    phases = dict.fromkeys(("connect", "read", "write", "pool"), TIMEOUT)
    return httpx.Request("POST", url, headers=_HEADERS, content=body.encode(), extensions={"timeout": phases})


async def _read(response: httpx.Response, received: bytearray) -> None:
    if isinstance(response.stream, httpx.AsyncByteStream):
        async for part in response.stream:
            received += part
            if len(received) >= MAX_BODY:
                return


def _explain(error: Exception) -> str:
    match error:
        case httpx.ConnectError():
            return "no answer, nothing listens there or TLS failed"
        case httpx.TimeoutException():
            return f"no answer within {TIMEOUT:g} s"
        case httpx.RemoteProtocolError():
            return "no answer, the connection was closed or did not speak HTTP"
        case _:
            return f"no answer ({type(error).__name__})"
