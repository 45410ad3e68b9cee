"""Who may see codes: only this machine, unless the sandbox was exposed on purpose."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from ..domain.errors import ApiError
from .responses import error_answer


def is_loopback(host: str) -> bool:
    """Whether a host name or address means this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


class Guard:
    """Turns away requests that another site's page could have made the browser send.

    A page elsewhere can let its own host name resolve to 127.0.0.1 and so read what is served there; the Host
    header gives that away. It can also post blindly; the Origin header gives that away.

    Args:
        app: What is guarded.
        exposed: Whether any host name is right.
    """

    def __init__(self, app: ASGIApp, exposed: bool) -> None:
        self._app = app
        self._exposed = exposed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 403."""
        if scope["type"] == "http":
            request = Request(scope)
            reason = self._objection(request)
            if reason is not None:
                await error_answer(ApiError("bad_request", reason, 403), request)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _objection(self, request: Request) -> str | None:
        host = request.headers.get("host", "")
        if not self._exposed and not is_loopback(urlsplit(f"//{host}").hostname or ""):
            return f"the host {host} is not this machine; a sandbox for others is started with --expose"
        origin = request.headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return f"requests from {origin} are not taken"
        return None
