"""Request bodies of HTML forms."""

from collections.abc import Mapping
from urllib.parse import urlencode
from uuid import uuid4

from ._parameters import is_several, texts
from ._request import Content


def form(fields: Mapping[str, object]) -> Content:
    """Fields as an HTML form sends them."""
    pairs = [(name, text) for name, value in fields.items() for text in texts(value)]
    return Content(urlencode(pairs).encode("ascii"), "application/x-www-form-urlencoded")


def multipart(fields: Mapping[str, object]) -> Content:
    """Fields as an HTML form with files sends them; `bytes` become files."""
    parts: list[tuple[str, tuple[str | None, bytes]]] = []
    for name, value in fields.items():
        for item in value if is_several(value) else [value]:
            if isinstance(item, bytes):
                parts.append((name, (name, item)))
            else:
                parts.extend((name, (None, text.encode())) for text in texts(item))
    if not parts:
        boundary = uuid4().hex
        return Content(f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}")
    import httpx  # as in Reply.response

    request = httpx.Request("POST", "http://multipart", files=parts)
    return Content(request.read(), request.headers["Content-Type"])
