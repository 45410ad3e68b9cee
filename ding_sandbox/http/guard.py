"""Who may ask what: the one guard in front of every route.

The sandbox shows codes, so three kinds of requests are turned away. A page of another site can let its own host name
resolve to this machine and so read what is served here (DNS rebinding): the Host header gives that away. It can send
requests whose answers it can't read, but time: the headers Origin and Sec-Fetch-Site give that away. And where other
machines reach the sandbox, what is not part of the OTP API needs its token.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ..domain.api_error import ApiError
from ..webhooks.posting import MARK
from .page_files import PAGE, PAGE_PATHS
from .recording import exchange_of
from .responses import OWN_ADDRESS, error_answer

_HOST = re.compile(rb"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?")
_OWN = frozenset({b"same-origin", b"none"})
_MAX_KNOWN_HOSTS = 256
_ADDRESSES = frozenset({b"host", b"origin", b"sec-fetch-site", MARK.encode()})

_LOGIN = """<!doctype html><meta charset="utf-8"><title>ding sandbox</title>
<h1>ding sandbox</h1>
<p>{reason}. The token stands in the link that the sandbox printed when it started.</p>
<form action="/"><label>Token <input name="token" type="password" autocomplete="off" autofocus></label>
<button>Open</button></form>
"""


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address means this machine."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_address(host: str) -> bool:
    """Tell whether it is an IP address. No page can make one of those resolve to another machine."""
    try:
        ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def new_token() -> str:
    """Return a token that can't be guessed."""
    return secrets.token_urlsafe(24)


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Who may ask.

    Attributes:
        host: Name or address that the sandbox listens on.
        port: Port that it listens on.
        exposed: Whether other machines reach it.
        allowed_hosts: Further names under which it is reached.
        token: What the page and the API for tests ask for; nothing when None.
    """

    host: str
    port: int
    exposed: bool = False
    allowed_hosts: tuple[str, ...] = ()
    token: str | None = None

    def allows_host(self, host: str) -> bool:
        """Tell whether requests may name this host."""
        host = host.lower().rstrip(".")
        if is_loopback(host) or host.strip("[]") == self.host.lower() or (self.exposed and is_address(host)):
            return True
        return any(_matches(host, allowed.lower()) for allowed in self.allowed_hosts)

    def is_token(self, given: str) -> bool:
        """Tell whether it is the token; the time tells nothing of how much is right."""
        return self.token is not None and hmac.compare_digest(given.encode(), self.token.encode())

    @property
    def cookie(self) -> tuple[str, str]:
        """Name and value of the cookie of a browser that knew the token. Cookies of a host are those of all ports."""
        proof = hmac.new((self.token or "").encode(), b"cookie", hashlib.sha256).hexdigest()
        return f"ding-sandbox-{self.port}", proof


def _matches(host: str, allowed: str) -> bool:
    if allowed == "*":
        return True
    return host.endswith(allowed[1:]) if allowed.startswith("*.") else host == allowed


class Guard:
    """Passes on what may be asked, and answers the rest 401 or 403.

    Args:
        app: What is guarded.
        access: Who may ask.
    """

    def __init__(self, app: ASGIApp, access: Access) -> None:
        self._app = app
        self._access = access
        self._known_hosts: set[bytes] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or refuse it."""
        if scope["type"] == "http":
            refusal = self._refusal(scope)
            if refusal is not None:
                await refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _refusal(self, scope: Scope) -> Response | None:
        found: dict[bytes, bytes] = {}
        for name, value in scope["headers"]:
            if name in _ADDRESSES:
                if name in found:
                    return self._refuse(scope, f"the header {name.decode()} stands twice")
                found[name] = value
        host = found.get(b"host", b"")
        if host not in self._known_hosts:
            reason = self._objection_to_host(host)
            if reason is not None:
                return self._refuse(scope, reason)
            if len(self._known_hosts) < _MAX_KNOWN_HOSTS:
                self._known_hosts.add(host)
        scope[OWN_ADDRESS] = f"{scope['scheme']}://{host.decode()}"
        reason = self._objection_to_sender(scope, found) if len(found) > 1 else None
        if reason is not None:
            return self._refuse(scope, reason)
        return self._ask_for_token(scope) if self._access.token is not None else None

    def _objection_to_host(self, host: bytes) -> str | None:
        parts = _HOST.fullmatch(host)
        if parts is None:
            return "the header host is missing" if not host else "the header host names no host"
        name = parts[1].decode()
        if self._access.allows_host(name):
            return None
        return f"the host {name} is not known here: start the sandbox with --allowed-hosts {name} if it is yours"

    def _objection_to_sender(self, scope: Scope, found: Mapping[bytes, bytes]) -> str | None:
        if MARK.encode() in found:
            return "a sandbox does not post its webhooks to a sandbox"
        origin = found.get(b"origin")
        if origin is not None and origin.lower() not in _origins(found[b"host"].lower()):
            return f"requests of pages of {origin.decode('latin-1')} are not taken"
        site = found.get(b"sec-fetch-site", b"none")
        if site not in _OWN and not _is_link_to_page(scope):
            return f"requests of other pages are not taken (sec-fetch-site: {site.decode('latin-1')})"
        return None

    def _ask_for_token(self, scope: Scope) -> Response | None:
        path: str = scope["path"]
        if path not in PAGE_PATHS and path != "/_sandbox" and not path.startswith("/_sandbox/"):
            return None
        request = Request(scope)
        name, proof = self._access.cookie
        kind, _, given = request.headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer" and self._access.is_token(given.strip()):
            return None
        if (
            hmac.compare_digest(request.cookies.get(name, "").encode(), proof.encode())
            and b"token=" not in (scope["query_string"])
        ):
            return None
        tokens = parse_qs(scope["query_string"].decode("latin-1")).get("token", [])
        if path == PAGE and tokens and self._access.is_token(tokens[0]):
            answer = RedirectResponse(PAGE, 303)
            answer.set_cookie(name, proof, httponly=True, samesite="lax")
            return answer
        reason = "This is not the token of this sandbox" if tokens or given else "This sandbox asks for its token"
        _record(scope, reason)
        if path == PAGE:
            return HTMLResponse(_LOGIN.format(reason=reason), 401, {"cache-control": "no-store"})
        message = f"{reason}: give it in the header authorization, as Bearer and the token"
        error = ApiError("account_invalid", message, 401)
        return error_answer(error, request, {"www-authenticate": "Bearer"})

    def _refuse(self, scope: Scope, reason: str) -> Response:
        _record(scope, reason)
        return error_answer(ApiError("bad_request", reason, 403), Request(scope))


def _record(scope: Scope, reason: str) -> None:
    exchange = exchange_of(scope)
    exchange.outcome = "refused"
    exchange.reason = reason


def _origins(host: bytes) -> tuple[bytes, bytes]:
    return b"http://" + host, b"https://" + host


def _is_link_to_page(scope: Scope) -> bool:
    """Tell whether someone followed a link to the page: that opens it for them, and tells the other page nothing."""
    headers = dict(scope["headers"])
    return (
        scope["method"] == "GET"
        and scope["path"] == PAGE
        and headers.get(b"sec-fetch-mode") == b"navigate"
        and headers.get(b"sec-fetch-dest") == b"document"
    )
