"""The page at /: three files, served from memory."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

_FILES = {
    "/": ("index.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
}

# Nothing but its own files, and no one may frame it.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'"
)


def page_routes(middleware: Sequence[Middleware]) -> list[BaseRoute]:
    """A route for each file, behind the middleware."""
    return [_route(path, name, kind, middleware) for path, (name, kind) in _FILES.items()]


def _route(path: str, name: str, kind: str, middleware: Sequence[Middleware]) -> Route:
    content = (files("ding_sandbox") / "page" / name).read_bytes()
    headers = {
        "content-security-policy": _POLICY,
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
    }

    async def serve(_: Request) -> Response:
        return Response(content, media_type=kind, headers=headers)

    return Route(path, serve, methods=["GET"], middleware=middleware)
