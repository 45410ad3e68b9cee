# Generated from the API's description. Edit that or the templates, not this file.
"""What httpcore tells of a request that goes through a client of the caller's: its `trace` extension.

Each step of a request is an event there, and those that open a connection have its stream. So it can be known whether
the request was written, each wait can be held to the budget, and a connection on which more came than one answer is
not used again.
"""

from collections.abc import Mapping
from types import ModuleType
from typing import Any

import h11

from .messages import Attempt
from .patches import httpx_is_patched


def tells(client: object, library: ModuleType) -> bool:
    """Tell whether nothing but httpx's own transports are in a client, which tell of all that they write."""
    attributes = vars(client)
    transports = [attributes.get("_transport"), *attributes.get("_mounts", {"": attributes}).values()]
    own = (library.HTTPTransport, library.AsyncHTTPTransport)
    return not httpx_is_patched() and all(type(item) in own for item in transports if item is not None)


class Trace:
    """The events of one attempt.

    `is_silent` is for transports that may write without a word: where no event comes from them, the request counts as
    sent.
    """

    def __init__(self, attempt: Attempt, method: str, *, is_silent: bool) -> None:
        self._attempt = attempt
        self._method = method.encode("ascii")
        self._is_silent = is_silent

    def on_event(self, name: str, info: Mapping[str, Any]) -> None:
        """Take an event of a synchronous client."""
        stream = self._noted(name, info)
        if stream is not None:
            guard(stream)

    async def on_async_event(self, name: str, info: Mapping[str, Any]) -> None:
        """Take an event of an asynchronous client."""
        stream = self._noted(name, info)
        if stream is not None:
            guard_async(stream)

    def _noted(self, name: str, info: Mapping[str, Any]) -> Any:
        """Note what an event says, and return the stream that it has, if any."""
        self._is_silent = False
        if name.endswith(".send_request_headers.started") and info["request"].method == self._method:
            self._attempt.sent = True
            self._attempt.received.clear()
        return info.get("return_value") if name.endswith(("connect_tcp.complete", "start_tls.complete")) else None

    def after_failure(self) -> None:
        """Draw the conclusion for an attempt without an answer."""
        self._attempt.sent = self._attempt.sent or self._is_silent

    def after_answer(self, response: Any, *, is_whole: bool) -> None:
        """Close the connection if more came on it than the answer."""
        self._attempt.sent = True
        stream = response.extensions.get("network_stream")
        if stream is not None and is_whole and self._has_surplus(response):
            stream.close()

    async def after_async_answer(self, response: Any, *, is_whole: bool) -> None:
        """See `after_answer`."""
        self._attempt.sent = True
        stream = response.extensions.get("network_stream")
        if stream is not None and is_whole and self._has_surplus(response):
            await stream.aclose()

    def _has_surplus(self, response: Any) -> bool:
        if not response.http_version.startswith("HTTP/1"):  # in HTTP/2, frames say which request they belong to
            return False
        # A connection that was opened without this trace does not say what came on it.
        return not self._attempt.received or _surplus(self._method, b"".join(self._attempt.received))


def _surplus(method: bytes, received: bytes) -> bool:
    """Tell whether there is more in what was received than one answer, or less."""
    http = h11.Connection(h11.CLIENT)
    http.send(h11.Request(method=method, target="/", headers=[(b"Host", b"any")]))
    http.send(h11.EndOfMessage())
    http.receive_data(received)
    try:
        while http.their_state in (h11.SEND_RESPONSE, h11.SEND_BODY):
            if http.next_event() is h11.NEED_DATA:
                return True
    except h11.ProtocolError:
        return True
    return bool(http.trailing_data[0])


def guard(stream: Any) -> None:
    """Hold each wait of a stream to the budget of the attempt that waits, and note what is read for it."""
    read, write = stream.read, stream.write

    def guarded_read(max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = read(max_bytes, _left(timeout))
        _note(timeout, data)
        return data

    def guarded_write(buffer: bytes, timeout: float | None = None) -> None:
        write(buffer, _left(timeout))

    stream.read, stream.write = guarded_read, guarded_write


def guard_async(stream: Any) -> None:
    """See `guard`."""
    read, write = stream.read, stream.write

    async def guarded_read(max_bytes: int, timeout: float | None = None) -> bytes:
        data: bytes = await read(max_bytes, _left(timeout))
        _note(timeout, data)
        return data

    async def guarded_write(buffer: bytes, timeout: float | None = None) -> None:
        await write(buffer, _left(timeout))

    stream.read, stream.write = guarded_read, guarded_write


def _left(timeout: float | None) -> float | None:
    if not isinstance(timeout, Attempt):  # a request that is not ours
        return timeout
    left = timeout.remaining()
    if left <= 0:
        raise TimeoutError("the budget of the call is used up")
    return left


def _note(timeout: float | None, data: bytes) -> None:
    if isinstance(timeout, Attempt):
        timeout.received.append(data)
