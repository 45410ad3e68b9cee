# Generated from the API's description. Edit that or the templates, not this file.
"""Requests through an httpx client that the caller made, of httpx itself or of its successor."""

from sys import modules
from time import monotonic
from types import ModuleType
from typing import Any
from urllib.parse import unquote_plus, urlencode

from .._base_url import BaseUrl
from .body import Body
from .httpx_exchange import breaks_body, failure, is_of_transport, reply
from .messages import CUT_OFF, Attempt, Failure, Reply, Request
from .trace import Trace, tells

_LIBRARIES = tuple(f"http{end}" for end in ("x", "x2"))  # in parts, as the whole name changes with the library


def library_of(client: object, class_name: str) -> ModuleType:
    """Return the library that a client comes from, by its class.

    Raises:
        TypeError: It is no client of either.
    """
    for name in _LIBRARIES:
        library = modules.get(name)  # a client is there, so its library was imported
        if library is not None and isinstance(client, getattr(library, class_name)):
            return library
    raise TypeError(
        f"http_client: expected an httpx.{class_name}, got {type(client).__module__}.{type(client).__qualname__}"
    )


def to_httpx(client: Any, request: Request, base_url: BaseUrl, attempt: Attempt, trace: object) -> Any:
    """Return the request as the client builds it, with its own headers, cookies and parameters."""
    built = client.build_request(
        request.method,
        str(base_url) + request.target,
        headers=request.headers,
        content=request.content,
        extensions=attempt.extensions | {"trace": trace},
    )
    query = request.target.partition("?")[2]
    if query and client.params:  # which httpx puts in the place of those of a URL
        own = {unquote_plus(part.partition("=")[0]) for part in query.split("&")}
        others = [(name, value) for name, value in client.params.multi_items() if name not in own]
        built.url = built.url.copy_with(query="&".join(filter(None, [urlencode(others), query])).encode("ascii"))
    return built


class CustomTransport:
    """Sends requests with an `httpx.Client`, whose hooks, headers, cookies and transports all apply.

    The budget bounds each wait, and on httpcore, which is under httpx's own transport, the sum of the waits.
    """

    def __init__(self, base_url: BaseUrl, limit: int, client: object) -> None:
        self.library = library_of(client, "Client")
        self.base_url = base_url
        self.limit = limit
        self.client: Any = client

    def send(self, request: Request, attempt: Attempt) -> Reply | Failure:
        """Send a request."""
        started = monotonic()
        body = Body(self.limit)
        trace = Trace(attempt, request.method, is_silent=not tells(self.client, self.library))
        built = to_httpx(self.client, request, self.base_url, attempt, trace.on_event)
        try:
            response = self.client.send(built, stream=True, follow_redirects=False)
            was_read = read(response, attempt, body, self.library)
            trace.after_answer(response, is_whole=body.problem is None)
        except Exception as error:
            if not is_of_transport(error, self.library):
                raise
            trace.after_failure()
            return failure(error, request, attempt, self.library)
        return reply(request, self.base_url, response, body, was_read, monotonic() - started)

    def close(self) -> None:
        """Do nothing: the client is the caller's."""


def read(response: Any, attempt: Attempt, body: Body, library: ModuleType) -> bool:
    """Read a response into the body, and say whether someone else has read it before."""
    was_read: bool = response.is_stream_consumed
    try:
        for chunk in [response.content] if was_read else response.iter_raw():
            if attempt.remaining() <= 0:
                raise TimeoutError("the budget of the call is used up")
            if not body.add(chunk):
                break
    except Exception as error:
        if not breaks_body(error, library):
            raise
        body.problem = body.problem or CUT_OFF
    finally:
        response.close()
    return was_read
