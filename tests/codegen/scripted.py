"""A real server on loopback whose answers are written byte by byte, as a script says: what breaks off, and when."""

import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress

from attrs import define, field


@define
class Connection:
    """A connection that a client opened, with the head of the request that came on it."""

    socket: socket.socket
    head: str = ""
    is_gone: threading.Event = field(factory=threading.Event)

    def header(self, name: str) -> str | None:
        """The value of a header of the request."""
        lines = [line.partition(":") for line in self.head.split("\r\n")[1:]]
        return next((value.strip() for key, _, value in lines if key.lower() == name.lower()), None)

    def send(self, text: str | bytes) -> None:
        """Write bytes as they are."""
        self.socket.sendall(text.encode() if isinstance(text, str) else text)

    def begin(self, content_type: str, *, is_last: bool = True) -> None:
        """Write the head of an answer in chunks, after which the connection is closed if it is the last."""
        lines = ["HTTP/1.1 200 OK", f"Content-Type: {content_type}", "Transfer-Encoding: chunked"]
        self.send("\r\n".join([*lines, *(["Connection: close"] if is_last else []), "", ""]))

    def chunk(self, text: str | bytes) -> None:
        """Write a chunk."""
        content = text.encode() if isinstance(text, str) else text
        self.send(f"{len(content):x}\r\n".encode() + content + b"\r\n")

    def end(self) -> None:
        """Write the end of the chunks."""
        self.send("0\r\n\r\n")

    def wait_until_gone(self) -> None:
        """Wait until the client has closed the connection."""
        with suppress(ConnectionError):
            while self.socket.recv(65536):
                pass
        self.is_gone.set()


Script = Callable[[Connection], None]


@define
class Scripted:
    """A server that runs, and the connections that were opened to it."""

    url: str
    connections: list[Connection] = field(factory=list[Connection])


@contextmanager
def scripted(*scripts: Script) -> Generator[Scripted]:
    """Run a server that answers the first connection as the first script says, and so on; the last one repeats."""
    listener = socket.create_server(("127.0.0.1", 0))
    seen = Scripted(f"http://127.0.0.1:{listener.getsockname()[1]}")
    threads: list[threading.Thread] = []

    def serve(accepted: socket.socket, script: Script, connection: Connection) -> None:
        with accepted, suppress(ConnectionError):
            received = b""
            while b"\r\n\r\n" not in received:
                piece = accepted.recv(65536)
                if not piece:
                    return
                received += piece
            head, _, body = received.partition(b"\r\n\r\n")
            connection.head = head.decode()
            missing = int(connection.header("Content-Length") or 0) - len(body)
            while missing > 0:
                missing -= len(accepted.recv(missing))
            script(connection)

    def accept() -> None:
        while True:
            try:
                accepted, _ = listener.accept()
            except OSError:
                return
            connection = Connection(accepted)
            script = scripts[min(len(seen.connections), len(scripts) - 1)]
            seen.connections.append(connection)
            threads.append(threading.Thread(target=serve, args=(accepted, script, connection), daemon=True))
            threads[-1].start()

    accepting = threading.Thread(target=accept, daemon=True)
    accepting.start()
    try:
        yield seen
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        accepting.join()
        for connection in seen.connections:
            with suppress(OSError):
                connection.socket.shutdown(socket.SHUT_RDWR)
        for thread in threads:
            thread.join()
