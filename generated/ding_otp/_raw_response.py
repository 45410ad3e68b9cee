# Generated from the API's description. Edit that or the templates, not this file.
"""`with_raw_response`: a call's status and headers beside its value."""

from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from attrs import field, frozen

from ._codec import FieldError
from ._redact import Private
from ._responses import parse_json
from ._signatures import resembling

if TYPE_CHECKING:
    import httpx

    from ._http.messages import Reply

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class RawResponse(Generic[T]):
    """The answer to a call: the value that the call returns, and the HTTP response around it.

    Attributes:
        parsed: What the call returns without `with_raw_response`.
        retry_count: How often the request was sent again before this answer came.
    """

    parsed: T = field(repr=lambda value: f"<{len(value)} bytes>" if isinstance(value, bytes) else repr(value))
    _reply: "Reply" = field(repr=False)
    retry_count: int = 0

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._reply.status

    @property
    def headers(self) -> "httpx.Headers":
        """The headers of the response."""
        return self.http_response.headers

    @property
    def content_type(self) -> str | None:
        """The media type of the body, without its parameters."""
        value = self._reply.header(b"content-type")
        return None if value is None else value.partition(";")[0].strip().lower()

    @property
    def request_id(self) -> str | None:
        """What the server calls the request, from a header such as X-Request-Id, if it sent one."""
        return self._reply.request_id

    @property
    def http_response(self) -> "httpx.Response":
        """The response. The request that it names has neither the key nor the body."""
        return self._reply.response()

    def json(self) -> Any:
        """Return the JSON value of the body, of any type.

        Raises:
            ResponseDecodeError: It is not JSON.
        """
        from .errors import ResponseDecodeError  # here, as errors import models, which few answers need

        try:
            return parse_json(self._reply.body)
        except FieldError as error:
            problem = str(error)
        message = f"the answer (HTTP {self.status_code}) can't be read: {problem}"
        raise ResponseDecodeError(message, self._reply, may_have_been_processed=True)


# A context variable, not an attribute: calls of other threads and tasks must not end up in it.
_replies: ContextVar[list[tuple["Reply", int]] | None] = ContextVar("replies", default=None)


def note(reply: "Reply", retry_count: int) -> None:
    """Keep the reply of a call, and how often it was sent again, if it is made through `with_raw_response`."""
    kept = _replies.get()
    if kept is not None:
        kept.append((reply, retry_count))


@contextmanager
def _kept_replies() -> Generator[list[tuple["Reply", int]], None, None]:
    kept: list[tuple[Reply, int]] = []
    token = _replies.set(kept)
    try:
        yield kept
    finally:
        _replies.reset(token)


def _raw_type(value: Any) -> Any:
    return RawResponse[value]


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Return the same call, returning the response around the value."""

    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        made = Private(partial(method, *args, **kwargs))
        del args, kwargs  # error reports may show variables
        with _kept_replies() as replies:
            parsed = made.reveal()()
        return RawResponse(parsed, *replies[-1])

    return resembling(call, method, _raw_type)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """Return the same call, returning the response around the value."""

    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        made = Private(partial(method, *args, **kwargs))
        del args, kwargs  # as in `raw`
        with _kept_replies() as replies:
            parsed = await made.reveal()()
        return RawResponse(parsed, *replies[-1])

    return resembling(call, method, _raw_type)
