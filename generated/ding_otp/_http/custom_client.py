# Generated from the API's description. Edit that or the templates, not this file.
"""Requests through an httpx client: one that the caller made, or one of ours where the environment names proxies."""

from collections.abc import AsyncIterator, Callable
from ssl import SSLError
from time import monotonic
from typing import TypeVar

import anyio
import httpx

from .._base_url import BaseUrl
from .body import Body
from .messages import CUT_OFF, Attempt, Failure, Reply, Request, sanitized

ClientT = TypeVar("ClientT")

# With these, the request did not reach the server.
_NOT_CONNECTED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_NOT_SENT = (*_NOT_CONNECTED, httpx.LocalProtocolError, httpx.UnsupportedProtocol)
_BROKEN = (httpx.NetworkError, httpx.ProtocolError, SSLError)  # httpx lets the last one through

# The client gets to tell of a timeout by itself, and with it how far it came, before its call is cancelled.
_GRACE_SECONDS = 0.25

_PROXIES = "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or NO_PROXY"


class CustomTransport:
    """Sends requests with an `httpx.Client`, whose hooks, headers, cookies and transports all apply.

    The budget bounds each wait of such a client and the body as a whole, but not the sum of the waits in which its
    server sends headers byte by byte.
    """

    def __init__(self, base_url: BaseUrl, limit: int, client: object) -> None:
        if client is not None and not isinstance(client, httpx.Client):
            raise TypeError(f"http_client: expected an httpx.Client, got {type(client).__name__}")
        self._base_url = base_url
        self._limit = limit
        self._managed = client is None
        self._client = client or _from_environment(httpx.Client)

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        started = monotonic()
        body = Body(self._limit)
        built = _to_httpx(self._client, request, self._base_url, attempt)
        try:
            response = self._client.send(built, stream=True, follow_redirects=False)
            was_read = response.is_stream_consumed
            try:
                for chunk in [response.content] if was_read else response.iter_raw():
                    if attempt.remaining() <= 0:
                        raise httpx.ReadTimeout("the budget of the call is used up")
                    if not body.add(chunk):
                        break
            except _BROKEN:
                body.problem = CUT_OFF
            finally:
                response.close()
        except (httpx.RequestError, SSLError) as error:
            return _failure(error, request, through_proxy=self._managed)
        return _reply(request, self._base_url, response, body, was_read, monotonic() - started)

    def close(self) -> None:
        if self._managed:
            self._client.close()


class AsyncCustomTransport:
    """Sends requests with an `httpx.AsyncClient`, whose hooks, headers, cookies and transports all apply."""

    def __init__(self, base_url: BaseUrl, limit: int, client: object) -> None:
        if client is not None and not isinstance(client, httpx.AsyncClient):
            raise TypeError(f"http_client: expected an httpx.AsyncClient, got {type(client).__name__}")
        self._base_url = base_url
        self._limit = limit
        self._managed = client is None
        self._client = client or _from_environment(httpx.AsyncClient)

    async def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        started = monotonic()
        body = Body(self._limit)
        built = _to_httpx(self._client, request, self._base_url, attempt)
        try:
            with anyio.fail_after(attempt.remaining() + _GRACE_SECONDS):
                response = await self._client.send(built, stream=True, follow_redirects=False)
                was_read = response.is_stream_consumed
                try:
                    async for chunk in _kept(response) if was_read else response.aiter_raw():
                        if not body.add(chunk):
                            break
                except _BROKEN:
                    body.problem = CUT_OFF
                finally:
                    await response.aclose()
        except (httpx.RequestError, SSLError) as error:
            return _failure(error, request, through_proxy=self._managed)
        except TimeoutError as error:
            return Failure(sent=True, timed_out=True, cause=sanitized(error, request.secrets))
        return _reply(request, self._base_url, response, body, was_read, monotonic() - started)

    async def aclose(self) -> None:
        if self._managed:
            await self._client.aclose()


def _from_environment(client: Callable[[], ClientT]) -> ClientT:
    try:
        return client()
    except ImportError:
        raise ValueError(f'{_PROXIES}: a SOCKS proxy needs another package: pip install "httpx[socks]"') from None
    except (ValueError, httpx.InvalidURL):
        raise ValueError(f"{_PROXIES}: not a proxy's URL; give one such as http://proxy.example.com:3128") from None


def _to_httpx(
    client: httpx.Client | httpx.AsyncClient, request: Request, base_url: BaseUrl, attempt: Attempt
) -> httpx.Request:
    return client.build_request(
        request.method,
        str(base_url) + request.target,
        headers=request.headers,
        content=request.content,
        extensions=attempt.extensions,
    )


async def _kept(response: httpx.Response) -> AsyncIterator[bytes]:
    yield response.content


def _reply(
    request: Request, base_url: BaseUrl, response: httpx.Response, body: Body, was_read: bool, elapsed: float
) -> Reply:
    # Hooks may have read the body, and mock transports give it whole; httpx unpacked it then.
    content = body.decoded([] if was_read else response.headers.raw)
    return Reply(
        status=response.status_code,
        headers=response.headers.raw,
        body=content,
        url=str(base_url) + request.target,
        method=request.method,
        elapsed=elapsed,
        problem=body.problem,
    )


def _failure(error: httpx.RequestError | SSLError, request: Request, *, through_proxy: bool) -> Failure:
    cause = sanitized(error, request.secrets)
    reason = str(cause) if isinstance(error, _NOT_CONNECTED) else ""
    return Failure(
        sent=not isinstance(error, _NOT_SENT),
        timed_out=isinstance(error, httpx.TimeoutException),
        cause=cause,
        reason=f"through the proxy that the environment names: {reason}" if reason and through_proxy else reason,
    )
