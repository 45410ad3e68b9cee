"""A sandbox inside this process, in a thread of its own."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Self

from .client import SandboxClient
from .http.server import SandboxServer
from .settings import Settings

_START_TIMEOUT = 30


class Sandbox(SandboxClient):
    """The OTP API on a port of this machine, from `with` to the end of the block.

    ```python
    with Sandbox() as sandbox:
        ding = Ding(api_key="any", base_url=sandbox.base_url)
    ```

    Args:
        settings: Its limits and database; the defaults, in memory, when not given.
        port: Port on 127.0.0.1; a free one when 0.

    Raises:
        OSError: The port is taken.
    """

    def __init__(self, settings: Settings | None = None, *, port: int = 0) -> None:
        self._server = SandboxServer(settings or Settings(), port=port)
        super().__init__(self._server.url, token=self._server.token)
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="ding-sandbox", daemon=True)

    def start(self) -> Self:
        """Start, and return once requests are taken.

        Raises:
            RuntimeError: It did not start; the log says why.
        """
        self._thread.start()
        self._ready.wait(_START_TIMEOUT)
        if not self._server.started:
            raise RuntimeError("the sandbox did not start; the log says why")
        return self

    def stop(self) -> None:
        """Stop, and return once nothing runs any more. What was answered stays in the database."""
        self.close()
        self._server.should_exit = True
        self._thread.join()

    def _serve(self) -> None:
        try:
            self._server.serve_forever(self._ready.set)
        finally:
            self._ready.set()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()
