"""Parameters in the styles of OpenAPI, which are RFC 6570's: data is percent-encoded, delimiters are not.

How a value is written follows from what it is: an object, an array or a single value.
"""

import json
import re
from collections.abc import Iterator
from urllib.parse import quote

from ._base_url import has_dots
from ._codec import encode, is_array, is_object
from ._plain_parameters import Encoded
from ._text import require_utf8, texts, to_json

# Reserved characters that mean nothing in a query. Others would end the value, and in forms "+" is a space.
_IN_QUERY = ":/?@!$'()*,;="

# Those that may stand in a part of a path. Neither "/", "?" nor "#" is one, as they would name another path.
_IN_PATH = ":@!$&'()*+,;="

# What may stand in the name of a cookie as it is (RFC 6265), "%" aside, and the brackets that servers know.
_IN_COOKIE_NAMES = "!#$&'*+^`|~[]"

# What may stand in a cookie, and in its name, where nothing is encoded.
_COOKIE = re.compile(r"[!#-+\--:<-\[\]-~]*")
_COOKIE_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

_ENCODED = re.compile(r"(%[0-9A-Fa-f]{2})")

# Neither may stand in a URI as it is.
_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def in_query(name: str, value: object, style: str = "form", *, explode: bool = True, reserved: bool = False) -> Encoded:
    """Return a parameter of the query; empty if there is nothing to send."""
    pairs = list(_pairs(name, encode(value), style, explode=explode))
    safe = _IN_QUERY if reserved else ""
    if not explode and style != "deepObject":
        items = [_quoted(text, safe) for text in _flat(name, encode(value))]
        delimiter = _DELIMITERS.get(style, ",")
        return Encoded(f"{quote(name, safe='')}={delimiter.join(items)}" if items else "")
    return Encoded("&".join(f"{quote(key, safe='')}={_quoted(text, safe)}" for key, text in pairs))


def in_path(
    name: str, value: object, style: str = "simple", *, explode: bool = False, reserved: bool = False
) -> Encoded:
    """Return a parameter of the path, with what its style puts before it.

    Raises:
        ValueError: It would name another path, where reserved characters may stay.
    """
    given, safe = encode(value), _IN_PATH if reserved else ""
    before, delimiter = {"label": (".", "."), "matrix": (";", ";")}.get(style, ("", ","))
    if explode and is_object(given):
        items = [f"{quote(key, safe='')}={_quoted(text, safe)}" for key, text in _fields(name, given)]
    elif style == "matrix":
        named = quote(name, safe="")
        flat = [_quoted(text, safe) for text in _flat(name, given)]
        items = flat if explode else [",".join(flat)] * bool(flat)
        items = [f"{named}={item}" if item else named for item in items]
    else:
        items = [_quoted(text, safe) for text in _flat(name, given)]
        delimiter = delimiter if explode else ","
    if reserved and any(map(has_dots, items)):
        raise ValueError(f"{name}: must not have a part '.' or '..', which would name another path")
    return Encoded(before + delimiter.join(items) if items else "")


def in_header(name: str, value: object, *, explode: bool = False) -> list[str] | None:
    """Return the texts of a header."""
    given = encode(value)
    if given is None:
        return None
    if explode and is_object(given):
        return [f"{key}={text}" for key, text in _fields(name, given)]
    return _flat(name, given)


def in_cookie(name: str, value: object, style: str = "form", *, explode: bool = True) -> Encoded:
    """Return a parameter as cookies, one for each value where it is exploded; empty if there is nothing to send.

    In the style "cookie" it stands there as it is given, with nothing encoded.

    Raises:
        ValueError: It has characters that can't stand in a cookie so. The text does not show them.
    """
    given, is_plain = encode(value), style == "cookie"
    flat = [] if explode else [(name, text) for text in _flat(name, given)]
    fields = list(_pairs(name, given, "form", explode=True)) if explode else flat
    if is_plain and not all(_COOKIE_NAME.fullmatch(key) and _COOKIE.fullmatch(text) for key, text in fields):
        raise ValueError(f"{name}: has a character that a cookie can't hold, such as a space, a comma or a semicolon")
    pairs = fields if is_plain else [(quote(key, safe=_IN_COOKIE_NAMES), quote(text, safe="")) for key, text in fields]
    if not explode and pairs:
        pairs = [(pairs[0][0], ",".join(text for _, text in pairs))]
    return Encoded("; ".join(f"{key}={text}" for key, text in pairs))


def json_text(name: str, value: object) -> str | None:
    """Return a parameter that the API takes as JSON, in ASCII."""
    if value is None:
        return None
    given = encode(value)
    to_json({name: given})  # which refuses what JSON can't hold, by the parameter's name
    return json.dumps(given, separators=(",", ":"))


def _pairs(name: str, value: object, style: str, *, explode: bool) -> Iterator[tuple[str, str]]:
    if not is_object(value):
        yield from ((name, text) for text in texts(value, name))
    elif style == "deepObject":
        for key, item in value.items():
            yield from _pairs(f"{name}[{key}]", item, style, explode=explode)
    else:
        yield from _fields(name, value)


def _fields(name: str, value: object) -> list[tuple[str, str]]:
    """Return the fields of an object, one of several values several times."""
    found = [(key, text) for key, item in value.items() for text in texts(item, key)] if is_object(value) else []
    for key, _ in found:
        require_utf8(key, name)
    return found


def _flat(name: str, value: object) -> list[str]:
    """Return the items of an array, the names and values of an object, or a single value."""
    if is_object(value):
        return [part for pair in _fields(name, value) for part in pair]
    return [text for item in value for text in texts(item, name)] if is_array(value) else texts(value, name)


def _quoted(text: str, safe: str) -> str:
    """Return a text percent-encoded; where some characters are safe, what is encoded already stays as well."""
    if not safe:
        return quote(text, safe="")
    return "".join(part if index % 2 else quote(part, safe=safe) for index, part in enumerate(_ENCODED.split(text)))
