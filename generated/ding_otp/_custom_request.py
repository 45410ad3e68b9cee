# Generated from the API's description. Edit that or the templates, not this file.
"""Requests to what the API has and its description does not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote

from attrs import evolve, field, frozen

from ._base_url import has_dots
from ._codec import Unset, encode, is_array, is_object
from ._config import Config
from ._extra_parts import with_headers, with_query
from ._plain_parameters import Encoded
from ._redact import Private, Secrets, names_credential
from ._request import Arguments, Content, Operation
from ._responses import bytes_body
from ._text import TOO_DEEP, require_utf8, to_json
from ._times import time_argument

_METHOD = re.compile(r"[A-Za-z]+")

# Methods that HTTP itself calls idempotent (RFC 9110, section 9.2.2).
_IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"})

# Percent signs stay, as they may stand before two digits already.
_IN_PATH = "/%:@!$&'()*+,;=~"
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")

# A part of a path that may stand in a log: a word, and no number, code or identifier.
_WORD = re.compile(r"[a-z][a-z_.:-]{0,39}[0-9]{0,3}")


@frozen
class Asked:
    """What a caller asks for."""

    method: str
    path: str
    json: object
    query: Mapping[str, object] | None
    headers: Mapping[str, str] | None
    idempotent: bool | None


@frozen
class CustomRequest:
    """A request, ready to be sent by a client with these settings."""

    config: Config = field(repr=False)
    operation: Operation[bytes]
    arguments: Arguments


def custom_request(config: Config, asked: Private[Asked]) -> CustomRequest:
    """Return the request for what a caller asks for.

    Raises:
        ValueError: It can't be sent. The text names the argument and does not show its value.
        TypeError: So is the type of it.
    """
    try:
        return _custom_request(config, asked.reveal())
    except (TypeError, ValueError) as error:
        raise error.with_traceback(None) from None  # the variables below hold what was to be sent


def _custom_request(config: Config, asked: Asked) -> CustomRequest:
    path, values = _path(asked.path)
    operation = Operation(
        name="request",
        method=_method(asked.method),
        path=path,
        decode=bytes_body,
        accept="application/json, */*;q=0.5",
        idempotent=_is_idempotent(asked.method, asked.idempotent),
        security=config.security,
        sensitive_fields=config.sensitive_fields,
    )
    config = evolve(
        config,
        headers=with_headers(config.headers, Private(asked.headers)),
        query=with_query(config.query, Private(asked.query)),
    )
    body = None if isinstance(asked.json, Unset) else _content(asked.json, asked.headers, config.sensitive_fields)
    return CustomRequest(config, operation, Arguments(body=body, path=values))


def _method(method: object) -> str:
    if not isinstance(method, str) or not _METHOD.fullmatch(method) or method.upper() == "CONNECT":
        raise ValueError("method: must be a method of HTTP, such as GET or POST")
    return method.upper()


def _is_idempotent(method: str, idempotent: object) -> bool:
    if idempotent is None:
        return method.upper() in _IDEMPOTENT
    if isinstance(idempotent, bool):
        return idempotent
    raise ValueError("idempotent: must be True or False, or None for what HTTP says of the method")


def _path(path: object) -> tuple[str, dict[str, object]]:
    """Return a path as it may be shown, with what is no plain word in braces, and what stands there."""
    if not isinstance(path, str) or not path.startswith("/") or path.startswith("//"):
        raise ValueError("path: must start with one /, and stand below the base URL")
    require_utf8(path, "path")
    if "?" in path or "#" in path:
        raise ValueError("path: must not have a query or a fragment; give what follows a ? as query=")
    if _BROKEN_ESCAPE.search(path):
        raise ValueError("path: a % must stand before two hexadecimal digits; %25 is a % itself")
    if not path.isprintable():
        raise ValueError("path: must not have line breaks or other control characters")
    if has_dots(path):
        raise ValueError("path: must not have the parts . and .., which would name another path")
    shown: list[str] = []
    values: dict[str, object] = {}
    for part in quote(path, safe=_IN_PATH).split("/"):
        if part and not _WORD.fullmatch(part):
            name = str(len(values) + 1)
            values[name] = Encoded(part)
            part = f"{{{name}}}"
        shown.append(part)
    return "/".join(shown), values


def _content(json: object, headers: Mapping[str, str] | None, sensitive: Sequence[str]) -> Content:
    # Headers of the client do not replace the media type of a body; those of the request may.
    given = (value for name, value in (headers or {}).items() if name.lower() == "content-type")
    try:
        for name, item in json.items() if is_object(json) else [("", json)]:
            time_argument(item, f"json.{name}" if name else "json", "date", "date-time")
        value = encode(json)
        secrets = Secrets(_secrets(value, frozenset(sensitive)))
        return Content(to_json(value), next(given, "application/json"), secrets)
    except RecursionError:
        raise ValueError(f"json: {TOO_DEEP}") from None


def _secrets(value: object, sensitive: frozenset[str]) -> Iterator[str]:
    """Find the values of fields that must not be shown, at any depth."""
    if is_object(value):
        for name, item in value.items():
            if name in sensitive or names_credential(str(name)):
                yield from _texts(item)
            else:
                yield from _secrets(item, sensitive)
    elif is_array(value):
        for item in value:
            yield from _secrets(item, sensitive)


def _texts(value: object) -> Iterator[str]:
    if is_object(value):
        value = list(value.values())
    if is_array(value):
        for item in value:
            yield from _texts(item)
    elif value is not None and not isinstance(value, bool):
        yield str(value)
