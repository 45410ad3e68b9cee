"""A server that misbehaves as it is told, on raw sockets of the loopback interface.

A fault is a function over one connection, a `Peer`: what the function does is all that the client sees. One thread
accepts and one thread serves each connection; the server counts the requests that reached it whole.
"""

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from typing import Self

_HEAD_END = b"\r\n\r\n"
_RESET = struct.pack("ii", 1, 0)  # SO_LINGER on, for no time: close() sends a reset


class Peer:
    """The server's end of one connection. `index` counts the connections from 0."""

    def __init__(self, server: "FaultServer", connection: socket.socket, index: int) -> None:
        self.server = server
        self.index = index
        self._socket = connection
        self._unread = b""

    def requests(self) -> Iterator[bytes]:
        """The whole requests that come, until the client is gone."""
        while (request := self.read_request()) is not None:
            yield request

    def read_request(self) -> bytes | None:
        """The next whole request, which is counted, or None if the client is gone."""
        head = self.read_head()
        if head is None:
            return None
        length = next(
            (int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0
        )
        while len(self._unread) < length:
            if not self._receive():
                return None
        body, self._unread = self._unread[:length], self._unread[length:]
        self.server.count_request()
        return head + body

    def read_head(self) -> bytes | None:
        """The request line and the headers of the next request."""
        while _HEAD_END not in self._unread:
            if not self._receive():
                return None
        head, _, self._unread = self._unread.partition(_HEAD_END)
        return head + _HEAD_END

    def receive(self) -> bytes:
        """What comes next, or nothing at the end."""
        return self._socket.recv(65536)

    def read_byte(self) -> bytes:
        """The first byte that comes; the rest of what was sent with it stays unread by this program."""
        return self._socket.recv(1)

    def send(self, data: bytes) -> None:
        self._socket.sendall(data)

    def send_under_tls(self, data: bytes) -> None:
        """Sends bytes past the TLS session, which are no record of it."""
        with socket.socket(fileno=socket.dup(self._socket.fileno())) as plain:
            plain.sendall(data)

    def pause(self, seconds: float) -> None:
        """Waits, but no longer than the server runs."""
        if self.server.stopping.wait(seconds):
            raise ConnectionAbortedError

    def wait_for_end(self) -> None:
        """Waits until the client or the server goes away."""
        while self._receive():
            self._unread = b""

    def half_close(self) -> None:
        self._socket.shutdown(socket.SHUT_WR)

    def close(self) -> None:
        self._socket.close()
        self.server.closed.set()

    def reset(self) -> None:
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self.close()

    def abort(self) -> None:
        """Wakes what waits for this connection in another thread."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _receive(self) -> bool:
        data = self._socket.recv(65536)
        self._unread += data
        self.server.count_bytes(len(data))
        return bool(data)


Fault = Callable[[Peer], None]


class FaultServer:
    """Serves every connection with one fault, on a port of the system's choice, until `stop`.

    Attributes:
        url: Where it is.
        proceed: Set by a test, for a fault that waits for it.
        closed: Set once the server has closed a connection.
        requests, bytes, connections: How many whole requests, bytes of requests and connections it has seen.
        most_connections: How many connections were open at once, at most.
        elsewhere: The URL of another server, for a fault that points to one.
    """

    def __init__(self, fault: Fault, tls: ssl.SSLContext | None = None, *, elsewhere: str = "") -> None:
        self._fault = fault
        self._tls = tls
        self.elsewhere = elsewhere
        self.stopping = threading.Event()
        self.proceed = threading.Event()
        self.closed = threading.Event()
        self.requests = self.bytes = self.connections = self.most_connections = 0
        self._changed = threading.Condition()
        self._last: tuple[str, int] | None = None
        self._open: set[Peer] = set()
        self._in_handshake: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._accept, name="fault server")
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Ends every connection and waits for the threads."""
        self.stopping.set()
        self.proceed.set()
        with socket.socket() as last:
            last.bind(("127.0.0.1", 0))
            self._last = last.getsockname()
            last.connect(("127.0.0.1", self.port))
            self._thread.join()
        self._listener.close()
        with self._changed:
            for peer in self._open:
                peer.abort()
            for connection in self._in_handshake:  # with a client that has given up, but left it open
                with contextlib.suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def count_request(self) -> None:
        with self._changed:
            self.requests += 1
            self._changed.notify_all()

    def count_bytes(self, count: int) -> None:
        with self._changed:
            self.bytes += count

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        return len(self._open)

    def wait_for_requests(self, count: int, seconds: float = 5.0) -> None:
        """Waits until so many whole requests have come."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.requests >= count, seconds), f"{self.requests} requests came"

    def wait_for_no_connection(self, seconds: float = 5.0) -> None:
        """Waits until every connection is closed."""
        with self._changed:
            assert self._changed.wait_for(lambda: not self._open, seconds), f"{len(self._open)} connections are open"

    def _accept(self) -> None:
        while True:
            connection, address = self._listener.accept()
            if address == self._last:  # those before it are served, so that their requests count
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,), name="fault connection")
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:  # the client may go away whenever it likes
            if self._tls:
                connection = self._with_tls(connection, self._tls)
            with connection:
                self._serve_peer(connection)

    def _with_tls(self, plain: socket.socket, context: ssl.SSLContext) -> socket.socket:
        connection = context.wrap_socket(plain, server_side=True, do_handshake_on_connect=False)
        with self._changed:
            self._in_handshake.add(connection)
        try:
            if self.stopping.is_set():
                raise ConnectionAbortedError
            connection.do_handshake()
        except BaseException:
            connection.close()
            raise
        finally:
            with self._changed:
                self._in_handshake.discard(connection)
        return connection

    def _serve_peer(self, connection: socket.socket) -> None:
        with self._changed:
            peer = Peer(self, connection, self.connections)
            self.connections += 1
            self._open.add(peer)
            self.most_connections = max(self.most_connections, len(self._open))
        if self.stopping.is_set():  # it may have been set before `stop` could see this connection
            peer.abort()
        try:
            self._fault(peer)
        finally:
            with self._changed:
                self._open.discard(peer)
                self._changed.notify_all()
