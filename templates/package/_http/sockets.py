"""Sockets that never block, and TLS on them. Code that uses them is written as `Steps`; see `waiting.py`.

Nothing is buffered below them but by the system, so `written` counts what left the process, and `available` finds every
byte that came.
"""

import contextlib
import socket
import ssl
from typing import Protocol

from .waiting import Steps, Wait

READ_BYTES = 65_536


class Stream(Protocol):
    """A connection that bytes go over: a socket, or TLS on one."""

    @property
    def socket(self) -> "Socket": ...
    def read(self, most: int = READ_BYTES) -> Steps[bytes]: ...
    def write(self, data: bytes) -> Steps[None]: ...
    def available(self) -> bytes | None: ...


class Socket:
    """A connected TCP socket. It closes when nothing refers to it any more, without a ResourceWarning.

    Attributes:
        written: How many bytes the system has taken.
    """

    def __init__(self, connected: socket.socket) -> None:
        self.written = 0
        self._socket = connected
        self._readable = Wait([connected])
        self._writable = Wait([connected], for_writing=True)

    @property
    def socket(self) -> "Socket":
        """The socket under the stream, as `TlsStream` has one too."""
        return self

    def read(self, most: int = READ_BYTES) -> Steps[bytes]:
        """Return what comes next, or nothing at the end."""
        while True:
            yield self._readable
            with contextlib.suppress(BlockingIOError):
                return self._socket.recv(most)

    def write(self, data: bytes) -> Steps[None]:
        """Write all of the data."""
        view = memoryview(data)
        while view:
            try:
                count = self._socket.send(view)
            except BlockingIOError:
                yield self._writable
            else:
                self.written += count
                view = view[count:]

    def available(self) -> bytes | None:
        """Return what is there without a wait: nothing at the end, None if there is no byte yet."""
        try:
            return self._socket.recv(READ_BYTES)
        except BlockingIOError:
            return None

    def end(self) -> None:
        """End the connection for both sides, and wake whoever waits for it."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the socket. Of a socket that was inherited in a fork, the other process keeps its own."""
        self._socket.close()

    def __del__(self) -> None:
        connected = vars(self).get("_socket")
        if connected is not None:  # a signal handler may have ended the construction
            connected.close()


class TlsStream:
    """TLS on a stream, which may be TLS itself: a tunnel through an HTTPS proxy."""

    def __init__(self, inner: Stream, context: ssl.SSLContext, host: str) -> None:
        self._inner = inner
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_hostname=host)

    @property
    def socket(self) -> Socket:
        """The socket under the stream."""
        return self._inner.socket

    def handshake(self) -> Steps[None]:
        """Begin the session.

        Raises:
            ssl.SSLCertVerificationError: The certificate is not trusted, or is that of another host.
            OSError: The session can't be begun.
        """
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                yield from self._exchange()
            except ssl.SSLError:
                with contextlib.suppress(OSError):
                    yield from self._flush()  # the server is told why
                raise
            else:
                yield from self._flush()
                return

    def read(self, most: int = READ_BYTES) -> Steps[bytes]:
        """See `Socket.read`."""
        while True:
            try:
                return self._tls.read(most)
            except ssl.SSLWantReadError:
                yield from self._exchange()
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):  # many servers end without the notice that TLS has for it
                return b""

    def write(self, data: bytes) -> Steps[None]:
        """See `Socket.write`."""
        view = memoryview(data)
        while view:
            try:
                view = view[self._tls.write(view[:READ_BYTES]) :]
            except ssl.SSLWantReadError:
                yield from self._exchange()
            else:
                yield from self._flush()

    def available(self) -> bytes | None:
        """See `Socket.available`."""
        while True:
            try:
                return self._tls.read(READ_BYTES)
            except ssl.SSLWantReadError:  # what else came, such as tickets for later sessions, is no byte of an answer
                received = self._inner.available()
                if received is None:
                    return None
                self._feed(received)
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    def _exchange(self) -> Steps[None]:
        yield from self._flush()
        self._feed((yield from self._inner.read()))

    def _flush(self) -> Steps[None]:
        if self._outgoing.pending:
            yield from self._inner.write(self._outgoing.read())

    def _feed(self, received: bytes) -> None:
        if received:
            self._incoming.write(received)
        else:
            self._incoming.write_eof()
