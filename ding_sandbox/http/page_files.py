"""The page at /: its files, served from memory."""

from __future__ import annotations

from importlib.resources import files
from pathlib import PurePath

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

PAGE = "/"

_MEDIA_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}


def _read() -> dict[str, tuple[bytes, str]]:
    """Content and media type of each file, by its path: index.html is the page, the others stand below /page/."""
    found: dict[str, tuple[bytes, str]] = {}
    for file in (files("ding_sandbox") / "page").iterdir():
        media_type = _MEDIA_TYPES.get(PurePath(file.name).suffix)
        if media_type is not None:
            path = PAGE if file.name == "index.html" else f"/page/{file.name}"
            found[path] = (file.read_bytes(), media_type)
    return found


_FILES = _read()

PAGE_PATHS = frozenset(_FILES)
"""Paths of the page's files."""

# Nothing but its own files; no text becomes markup or script (trusted types); and no one may frame it.
_HEADERS = {
    "content-security-policy": "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "connect-src 'self'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    ),
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


def page_routes() -> list[BaseRoute]:
    """Return a route for each file."""
    return [_route(path, content, media_type) for path, (content, media_type) in _FILES.items()]


def _route(path: str, content: bytes, media_type: str) -> Route:
    async def serve(_: Request) -> Response:
        return Response(content, media_type=media_type, headers=_HEADERS)

    return Route(path, serve, methods=["GET"])
