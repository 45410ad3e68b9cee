"""Values as they stand in a path, a query, a header or a cookie."""

import re
from collections.abc import Mapping
from urllib.parse import quote

from ._text import texts

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_QUOTED = re.compile(r'\s*"[^"]*"\s*')


class Encoded(str):
    """Text that is percent-encoded already, with what its style puts around it."""


def query_parts(name: str, value: object) -> list[str]:
    """Return the parts of a query that a parameter becomes: none, one or several."""
    if isinstance(value, Encoded):
        return [value] if value else []
    return [f"{quote(name, safe='')}={quote(text, safe='')}" for text in texts(value, name)]


def header_text(name: str, value: object) -> str | None:
    """Return the text of a header; None if there is nothing to send."""
    items = texts(value, name)
    if not items:
        return None
    if len(items) > 1 and any("," in item and not _QUOTED.fullmatch(item) for item in items):
        raise ValueError(f"{name}: has an item with a comma, which in a header ends it; put the item in double quotes")
    text = ",".join(items)
    if not text.isascii() or not text.isprintable() or text != text.strip():
        raise ValueError(
            f"{name}: has line breaks, spaces at its ends or characters outside ASCII, which a header can't hold"
        )
    return text


def cookie_text(name: str, value: object) -> str:
    """Return a cookie, or those that a parameter becomes; empty if there is nothing to send."""
    if isinstance(value, Encoded):
        return value
    return "" if value is None else f"{name}={quote(','.join(texts(value, name)))}"


def path_text(path: str, values: Mapping[str, object]) -> str:
    def segment(match: re.Match[str]) -> str:
        name = match[1]
        value = values[name]
        text = value if isinstance(value, Encoded) else ",".join(quote(item, safe="") for item in texts(value, name))
        if text in ("", ".", ".."):
            raise ValueError(f"{name}: must not be empty, '.' or '..', which would name another path")
        return text

    return _PLACEHOLDER.sub(segment, path)
