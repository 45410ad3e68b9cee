# Generated from the API's description. Edit that or the templates, not this file.
"""`with_raw_response`: a call's status and headers beside its value."""

from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from attrs import field, frozen

from ._redact import Private
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
    """

    parsed: T
    _reply: "Reply" = field(repr=False)

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
    def http_response(self) -> "httpx.Response":
        """The response. The request that it names has neither the key nor the body."""
        return self._reply.response()


# A context variable, not an attribute: calls of other threads and tasks must not end up in it.
_replies: ContextVar[list["Reply"] | None] = ContextVar("replies", default=None)


def note(reply: "Reply") -> None:
    """Keeps the reply of a call, if it is made through `with_raw_response`."""
    kept = _replies.get()
    if kept is not None:
        kept.append(reply)


@contextmanager
def _kept_replies() -> Generator[list["Reply"], None, None]:
    kept: list[Reply] = []
    token = _replies.set(kept)
    try:
        yield kept
    finally:
        _replies.reset(token)


def _raw_type(value: Any) -> Any:
    return RawResponse[value]


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """The same call, returning the response around the value."""

    def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        made = Private(partial(method, *args, **kwargs))
        del args, kwargs  # error reports may show variables
        with _kept_replies() as replies:
            parsed = made.reveal()()
        return RawResponse(parsed, replies[-1])

    return resembling(call, method, _raw_type)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The same call, returning the response around the value."""

    async def call(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        made = Private(partial(method, *args, **kwargs))
        del args, kwargs  # as in `raw`
        with _kept_replies() as replies:
            parsed = await made.reveal()()
        return RawResponse(parsed, replies[-1])

    return resembling(call, method, _raw_type)
