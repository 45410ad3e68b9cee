# Generated from the API's description. Edit that or the templates, not this file.
"""Values as the texts and the JSON that a request carries, with errors that name the value and never show it.

The errors of Python's own encoders hold all of the text that they stumbled over.
"""

import json
import re
from collections.abc import Iterable
from datetime import date, datetime
from enum import Enum
from math import isfinite
from typing import TypeGuard
from uuid import UUID

from ._codec import encode, is_array, is_object

_SURROGATE = re.compile("[\ud800-\udfff]")
_HALF_CHARACTER = "has half of a surrogate pair, which is no character and can't be sent as UTF-8"
TOO_DEEP = "is nested too deeply, or holds itself"
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def texts(value: object, name: str) -> list[str]:
    """Return the texts of a value that may be several, or none.

    Raises:
        ValueError: One can't be sent. The text names the value by `name`.
        TypeError: So is the type of one.
    """
    require_utf8(name, ascii(name))
    items = value if is_several(value) else [value]
    try:
        found = [to_text(item) for item in items if item is not None]
    except RecursionError:
        raise ValueError(f"{name}: {TOO_DEEP}") from None
    except TypeError as error:
        raise TypeError(f"{name}: {error}") from None
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from None
    for text in found:
        require_utf8(text, name)
    return found


def require_utf8(text: str, name: str) -> None:
    """Refuse a text that is not one of whole characters, as half of a surrogate pair is none.

    Raises:
        ValueError: It is such a text. The text of the error names it by `name`.
    """
    if not _is_utf8(text):
        raise ValueError(f"{name}: {_HALF_CHARACTER}")


def _is_utf8(text: str) -> bool:
    return text.isascii() or _SURROGATE.search(text) is None


def is_several(value: object) -> TypeGuard[Iterable[object]]:
    """Return whether a value stands for several."""
    return isinstance(value, list | tuple | set | frozenset)


def to_text(value: object) -> str:
    """Return a value as it stands in a path, a query, a header or a form.

    Raises:
        TypeError: It has no such form. The text does not show it.
        ValueError: It is no number that can be written out.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, datetime | date):
        return value.isoformat()
    if is_object(value) or is_array(value):
        return to_json(encode(value)).decode()
    if isinstance(value, bytes):
        return _decoded(value)
    if isinstance(value, float) and not isfinite(value):
        raise ValueError("must be a finite number")
    if isinstance(value, str | int | float | UUID):
        return str(value)
    raise TypeError(f"expected text, a number, a date, a UUID or an enum's value, not {type(value).__name__}")


def _decoded(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:  # which holds all of it
        pass
    raise ValueError("bytes that are not UTF-8 can't be sent as a text")


def to_json(value: object) -> bytes:
    """Return a value as JSON.

    Raises:
        ValueError: JSON can't hold it. The text names the field and does not show its value.
        TypeError: So is its type.
    """
    try:
        return _dumped(value)
    except (TypeError, ValueError, RecursionError):
        pass
    fields = value.items() if is_object(value) else [("body", value)]
    for name, item in fields:
        found = _json_error({name: None}) or _json_error(item)
        if found:  # the first field of all that is wrong
            raise type(found)(f"{name if _is_utf8(str(name)) else ascii(name)}: {found}")
    raise ValueError(TOO_DEEP)


def _json_error(value: object) -> TypeError | ValueError | None:
    """Return why JSON can't hold a value, in a new error: that of an encoder has the whole text in it."""
    try:
        _dumped(value)
    except RecursionError:
        return ValueError(TOO_DEEP)
    except UnicodeEncodeError:
        return ValueError(_HALF_CHARACTER)
    except TypeError as error:
        return TypeError(str(error))
    except ValueError as error:
        return ValueError(str(error))
    return None


def _dumped(value: object) -> bytes:
    return _ENCODER.encode(value).encode()
