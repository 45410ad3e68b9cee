"""The page at /: three files, served from memory."""

from __future__ import annotations

from importlib.resources import files

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

PAGE = "/"

_FILES = {
    PAGE: ("index.html", "text/html"),
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
}

PAGE_PATHS = frozenset(_FILES)
"""Paths of the page's files."""

# Nothing but its own files, and no one may frame it.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-ancestors 'none'"
)


def page_routes() -> list[BaseRoute]:
    """A route for each file."""
    return [_route(path, name, kind) for path, (name, kind) in _FILES.items()]


def _route(path: str, name: str, kind: str) -> Route:
    content = (files("ding_sandbox") / "page" / name).read_bytes()
    headers = {
        "content-security-policy": _POLICY,
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
    }

    async def serve(_: Request) -> Response:
        return Response(content, media_type=kind, headers=headers)

    return Route(path, serve, methods=["GET"])
