"""The Accept header of a call (RFC 9110, section 12.5.1)."""

import re
from collections.abc import Iterator

from .. import ir
from .responses import successes

_WORD = r"[a-z0-9!#$&^_.+*-]+"
_MEDIA_TYPE = re.compile(rf"{_WORD}/{_WORD}")
_PARAMETER = re.compile(rf"{_WORD}=(?:{_WORD}|\"[a-z0-9 !#$&^_.+*/:;=,-]*\")", re.IGNORECASE)

# Any answer will do; what most clients send that do not say what they can read.
_ANYTHING = "*/*"


def accepted(operation: ir.Operation) -> tuple[str, ...]:
    """Return the media types that the value of a call is made from, then those of its errors.

    Where the server has a choice, such as JSON or XML, only what is read like the preferred body of a response is asked
    for. Ranges such as `image/*` stay as the description has them.
    """
    expected = successes(operation)
    found = [name for response in expected for name in _read(response)]
    failed = [name for response in operation.responses if response not in expected for name in _read(response)]
    if not found or _ANYTHING in found:
        return (_ANYTHING,)
    return tuple(dict.fromkeys([*found, *(name for name in failed if name != _ANYTHING)]))


def _read(response: ir.Response) -> Iterator[str]:
    """Yield the media types of a response that are read in the same way as the first, which is preferred."""
    for media in response.contents:
        if media.kind == response.contents[0].kind and (name := _shown(media.media_type)):
            yield name


def _shown(media_type: str) -> str:
    """Return a media type without its charset, which has a header of its own; empty if it is none."""
    name, *parameters = (part.strip() for part in media_type.split(";"))
    if not _MEDIA_TYPE.fullmatch(name.lower()):
        return ""
    plain = [item for item in parameters if _PARAMETER.fullmatch(item)]
    kept = [item for item in plain if item.lower().partition("=")[0] not in ("charset", "q")]
    return "; ".join([name.lower(), *kept])
