"""Serving: the socket, the protocol and the end."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from functools import partial

import uvicorn

from ..service.state import State
from ..settings import Settings
from ..store import open_store
from ..webhooks.targets import Targets
from .app import create_app
from .guard import Access, is_loopback, new_token
from .protocol import KEEP_ALIVE, close_late_connections, protocol_for

_GRACE = 1


class SandboxServer(uvicorn.Server):
    """One sandbox on one socket.

    Args:
        settings: What it does.
        host: Address to listen on.
        port: Port to listen on; a free one when 0.
        expose: Must be given to listen beyond loopback.

    Raises:
        ValueError: The host is not loopback and `expose` was not given, or the database is of no known kind.
        OSError: The address can't be listened on.
        sqlalchemy.exc.SQLAlchemyError: The database can't be opened.

    Attributes:
        url: Where the page is. The API is below it, at `/v1`.
        token: What the page and the API for tests ask for, or None. Made when other machines reach the sandbox and
            the settings have none.
    """

    def __init__(self, settings: Settings, host: str = "127.0.0.1", port: int = 0, *, expose: bool = False) -> None:
        if not expose and not is_loopback(host):
            raise ValueError(
                f"{host} can be reached from other machines, and the sandbox shows codes to whoever asks. "
                "If that is what you want, say so with --expose"
            )
        self._socket = listen(host, port)
        bound: int = self._socket.getsockname()[1]
        self.url = f"http://{f'[{host}]' if ':' in host else host}:{bound}"
        self.token = settings.token if settings.token is not None or is_loopback(host) else new_token()
        access = Access(
            host=host,
            port=bound,
            exposed=not is_loopback(host),
            allowed_hosts=settings.allowed_hosts,
            token=self.token,
        )
        try:
            targets = Targets(settings.webhook_hosts, loopback=is_loopback(host), own_port=bound)
            self._state = State(settings, open_store(settings.database), targets)
        except BaseException:
            self._socket.close()
            raise
        self._on_started: Callable[[], None] = lambda: None
        config = uvicorn.Config(
            create_app(self._state, access),
            http=protocol_for(self._state.traffic),
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=_GRACE,
            timeout_keep_alive=KEEP_ALIVE,
        )
        super().__init__(config)
        self._state.background.add("connections", partial(close_late_connections, self.server_state.connections))

    def serve_forever(self, on_started: Callable[[], None]) -> None:
        """Serve until SIGTERM, SIGINT or `should_exit`.

        Args:
            on_started: Is called once requests are taken.
        """
        self._on_started = on_started
        try:
            self.run(sockets=[self._socket])
        finally:
            self._socket.close()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        if self.started:
            self._on_started()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let those go who wait for something to happen, then stop."""
        self._state.close()
        await asyncio.sleep(0)
        await super().shutdown(sockets)


def listen(host: str, port: int) -> socket.socket:
    """Return a listening socket.

    Raises:
        OSError: The address is taken, or is none of this machine.
    """
    family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
    opened = socket.socket(family, kind, protocol)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind(address)
        opened.listen(1024)
    except BaseException:
        opened.close()
        raise
    opened.setblocking(False)
    return opened
