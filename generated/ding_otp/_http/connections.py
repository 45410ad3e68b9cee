# Generated from the API's description. Edit that or the templates, not this file.
"""HTTP/1.1 on one connection, spoken by the package h11."""

import h11

from .body import Body
from .messages import CUT_OFF, Attempt, Headers
from .sockets import Stream
from .waiting import Steps

# A head of an answer that is larger is refused.
_MAX_HEAD_BYTES = 100 * 1024


class Connection:
    """A connection that carries one request at a time.

    Attributes:
        expires: When it has been idle for too long, in seconds of the monotonic clock.
    """

    def __init__(self, stream: Stream) -> None:
        self.expires = 0.0
        self._stream = stream
        self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD_BYTES)
        self._is_fresh = True

    @property
    def is_reusable(self) -> bool:
        """Whether the answer was read to its end, with nothing behind it, and another request may follow."""
        return self._http.our_state is h11.DONE and self._http.their_state is h11.DONE and not self._surplus

    @property
    def _surplus(self) -> bytes:
        return self._http.trailing_data[0]

    def is_clean(self) -> bool:
        """Whether no byte waits on it, which could only belong to another request, and it is not known to be closed."""
        try:
            waiting = self._stream.available()
        except OSError:
            return False
        if waiting:  # to be read as an answer, if a request is under way
            self._http.receive_data(waiting)
        # A server that closes a new connection may do so before the request or after it; that is seen when it is used.
        return waiting is None or (self._is_fresh and not waiting)

    def exchange(
        self, request: h11.Request, content: bytes, attempt: Attempt, body: Body
    ) -> Steps[tuple[int, Headers]]:
        """Send a request, read its answer, and return the status and the headers.

        Raises:
            OSError: The connection broke before the answer came.
            h11.ProtocolError: The answer is not HTTP.
        """
        # In one piece: head and body written apart take longer than all else in a call.
        yield from self.send(attempt, request, *([h11.Data(data=content)] if content else []), h11.EndOfMessage())
        head = yield from self.head()
        try:
            while isinstance(event := (yield from self.event()), h11.Data) and body.add(event.data):
                pass
        except (OSError, h11.RemoteProtocolError):
            body.problem = body.problem or CUT_OFF
        return head.status_code, head.headers.raw_items()

    def send(self, attempt: Attempt, *events: h11.Event) -> Steps[bool]:
        """Write a request or a part of it, and return whether the server took it: it may answer, and close, before.

        Marks the attempt as sent as soon as a byte has been written.
        """
        if self._http.our_state is h11.DONE:
            self._http.start_next_cycle()
        self._is_fresh = False
        before = self._stream.socket.written
        try:
            yield from self._stream.write(b"".join(self._http.send(event) or b"" for event in events))
        except OSError:
            return False
        finally:
            attempt.sent = attempt.sent or self._stream.socket.written > before
        return True

    def head(self) -> Steps[h11.Response]:
        """Read the head of the answer."""
        while True:
            event = yield from self.event()
            if isinstance(event, h11.Response):
                return event
            if not isinstance(event, h11.InformationalResponse) or event.status_code == 101:
                raise h11.RemoteProtocolError("the connection ended, or changed its protocol, before the answer")

    def event(self) -> Steps[h11.Event]:
        """Read what comes next of the answer."""
        while True:
            event = self._http.next_event()
            if isinstance(event, h11.Event):
                return event
            if event is h11.PAUSED:
                raise h11.RemoteProtocolError("the server changed its protocol")
            self._http.receive_data((yield from self._stream.read()))

    def end(self) -> None:
        """End it for both sides; a request that is under way fails."""
        self._stream.socket.end()

    def close(self) -> None:
        """Close it, when no request is under way."""
        self._stream.socket.close()
