"""Asks a language server over standard input and output what it shows."""

import json
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from attrs import field, frozen


@frozen
class LanguageServer:
    """A running language server, as an editor talks to it: JSON-RPC with a Content-Length before each message."""

    _process: subprocess.Popen[bytes]
    _ids: Iterator[int] = field(factory=lambda: iter(range(1, 1_000_000)))

    def open(self, path: Path, text: str) -> None:
        """Tell it of a file that the editor has open."""
        opened = {"uri": path.as_uri(), "languageId": "python", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": opened})

    def hover(self, path: Path, line: int, column: int) -> str:
        """Return what is shown where the mouse rests: a line and a column, both from 0."""
        where = {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": column}}
        answer = self.ask("textDocument/hover", where)
        return str(answer["contents"]["value"]) if answer else ""

    def ask(self, method: str, params: object) -> Any:
        """The result of a request. What the server asks meanwhile is answered with nothing."""
        number = next(self._ids)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            if "id" in message and "method" in message:
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [{} for _ in items] if items else None})

    def tell(self, method: str, params: object) -> None:
        """Send what has no answer."""
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        assert length, "the language server ended"
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message


@contextmanager
def language_server(command: Sequence[object], folder: Path) -> Iterator[LanguageServer]:
    """Runs one on a folder until the block ends."""
    words = [*map(str, command), "--stdio"]
    with subprocess.Popen(words, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            server = LanguageServer(process)
            shows = {"textDocument": {"hover": {"contentFormat": ["plaintext"]}}}
            root = {"uri": folder.as_uri(), "name": folder.name}
            server.ask(
                "initialize",
                {"processId": None, "rootUri": root["uri"], "workspaceFolders": [root], "capabilities": shows},
            )
            server.tell("initialized", {})
            yield server
        finally:
            process.kill()
