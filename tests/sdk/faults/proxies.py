"""A proxy for tests, which passes on what it gets and nothing else: a reset as a reset, an end as an end.

It forwards plain HTTP, opens tunnels (CONNECT), and speaks SOCKS 5, each on a port of its own.
"""

import base64
import contextlib
import select
import socket
import struct
import threading
from collections.abc import Callable
from typing import Self

_BAD_GATEWAY = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
_UNAUTHORIZED = b"HTTP/1.1 407 Authenticate\r\nContent-Length: 0\r\n\r\n"
_RESET = struct.pack("ii", 1, 0)


class Proxy:
    """Serves until `stop`. `passed` counts the connections that it has opened to servers."""

    def __init__(self, kind: str, credentials: tuple[str, str] | None = None) -> None:
        self.passed = 0
        self._credentials = credentials
        self._serve: Callable[[socket.socket], socket.socket | None] = {
            "forward": self._forward,
            "tunnel": self._tunnel,
            "socks": self._socks,
        }[kind]
        self._lock = threading.Lock()
        self._servers: set[socket.socket] = set()
        self._stopping = False
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, name="proxy")
        self._thread.start()
        user = f"{credentials[0]}:{credentials[1]}@" if credentials else ""
        self.url = f"{'socks5h' if kind == 'socks' else 'http'}://{user}127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Ends all connections and waits for the threads."""
        self._stopping = True
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", self.port)):
            self._thread.join()
        self._listener.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while not self._stopping:
            connection, _ = self._listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            thread = threading.Thread(target=self._handle, args=(connection,), name="proxy connection")
            self._threads.append(thread)
            thread.start()

    def _handle(self, client: socket.socket) -> None:
        with client, contextlib.suppress(OSError, ValueError):
            client.settimeout(0.2)  # so that it sees that it is to stop
            server = self._serve(client)
            if server is not None:
                with server:
                    self.passed += 1
                    self._servers.add(server)
                    self._relay(client, server)

    def _receive(self, client: socket.socket, is_enough: Callable[[bytes], bool]) -> bytes:
        data = b""
        while not is_enough(data):
            try:
                piece = client.recv(65536)
            except TimeoutError:
                if self._stopping:
                    raise ConnectionAbortedError from None
                continue
            if not piece:
                raise ConnectionAbortedError
            data += piece
        return data

    def _forward(self, client: socket.socket) -> socket.socket | None:
        data = self._receive(client, lambda data: b"\r\n\r\n" in data)
        if not self._is_authorized(data):
            client.sendall(_UNAUTHORIZED)
            return None
        host, _, port = data.split(b" ")[1].removeprefix(b"http://").partition(b"/")[0].partition(b":")
        server = self._connected(host.decode(), int(port or 80))
        if server is None:
            client.sendall(_BAD_GATEWAY)
        else:
            server.sendall(data)
        return server

    def _tunnel(self, client: socket.socket) -> socket.socket | None:
        head = self._receive(client, lambda data: b"\r\n\r\n" in data)
        if not self._is_authorized(head):
            client.sendall(_UNAUTHORIZED)
            return None
        host, _, port = head.split(b" ")[1].rpartition(b":")
        server = self._connected(host.decode().strip("[]"), int(port))
        client.sendall(b"HTTP/1.1 200 OK\r\n\r\n" if server else _BAD_GATEWAY)
        return server

    def _is_authorized(self, head: bytes) -> bool:
        if self._credentials is None:
            return True
        return b"Basic " + base64.b64encode(":".join(self._credentials).encode()) in head

    def _socks(self, client: socket.socket) -> socket.socket | None:
        methods = self._receive(client, lambda data: len(data) > 1 and len(data) >= 2 + data[1])
        if self._credentials is None:
            client.sendall(b"\x05\x00")
        else:
            if 2 not in methods[2:]:
                client.sendall(b"\x05\xff")
                return None
            client.sendall(b"\x05\x02")
            login = self._receive(client, lambda data: len(data) > 4)
            user, password = (text.encode() for text in self._credentials)
            good = login == bytes([1, len(user)]) + user + bytes([len(password)]) + password
            client.sendall(b"\x01\x00" if good else b"\x01\x01")
            if not good:
                return None
        ask = self._receive(client, lambda data: len(data) > 7)
        host = {1: lambda: socket.inet_ntoa(ask[4:8]), 3: lambda: ask[5:-2].decode()}[ask[3]]()
        server = self._connected(host, int.from_bytes(ask[-2:], "big"))
        client.sendall(b"\x05" + (b"\x00" if server else b"\x05") + b"\x00\x01\x00\x00\x00\x00\x00\x00")
        return server

    def _connected(self, host: str, port: int) -> socket.socket | None:
        try:
            server = socket.create_connection((host, port), timeout=1.5)
        except OSError:
            return None
        server.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return server

    def settle(self) -> None:
        """Waits until what the servers did has been passed on."""
        while True:
            with self._lock:
                if not select.select(list(self._servers), [], [], 0)[0]:
                    return

    def _relay(self, client: socket.socket, server: socket.socket) -> None:
        """Passes bytes on, both ways, until one side is gone; how it went, the other side feels too."""
        targets = {client: server, server: client}
        client.settimeout(5)
        server.settimeout(5)
        try:
            while targets and not self._stopping:
                for source in select.select(list(targets), [], [], 0.2)[0]:
                    with self._lock if source is server else contextlib.nullcontext():
                        data = source.recv(65536)
                        if data:
                            targets[source].sendall(data)
                            continue
                        self._servers.discard(source)
                        if source is client:  # it has closed: there is nobody to answer
                            return
                        targets.pop(source).shutdown(socket.SHUT_WR)
        except OSError:
            with self._lock:
                self._servers.discard(server)
                _reset(client, server)
        finally:
            with self._lock:
                self._servers.discard(server)


def _reset(*connections: socket.socket) -> None:
    for connection in connections:
        with contextlib.suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
            connection.close()
