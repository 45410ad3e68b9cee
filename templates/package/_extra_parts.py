"""Headers, and parameters of the query, that callers add to requests."""

import re
from collections.abc import Mapping
from itertools import starmap
from typing import TypeGuard

from ._http.messages import Headers
from ._plain_parameters import query_parts
from ._redact import Private

# What the connection and the body say themselves; another value would end the body too early, or never.
_OF_THE_CONNECTION = frozenset({"connection", "content-length", "transfer-encoding"})

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def with_headers(headers: Private[Headers], added: Private[Mapping[str, str] | None]) -> Private[Headers]:
    """Return headers in which those of the same name are replaced by the added ones.

    Raises:
        ValueError: A header can't be sent as it is given. The text names it, but does not show its value.
    """
    problem = _headers_problem(added.reveal())
    if problem:
        raise ValueError(f"headers: {problem}")
    merged = {name.lower(): (name, value) for name, value in headers.reveal()}
    for key, text in (added.reveal() or {}).items():
        merged[key.lower().encode("ascii")] = (key.encode("ascii"), text.encode("ascii"))
    return Private(list(merged.values()))


def with_query(
    query: Private[Mapping[str, object]], added: Private[Mapping[str, object] | None]
) -> Private[Mapping[str, object]]:
    """Return parameters of a query in which those of the same name are replaced by the added ones.

    Raises:
        ValueError: One can't be sent as it is given. The text names it, but does not show its value.
        TypeError: So is the type of one.
    """
    problem = _query_problem(added.reveal())
    if problem:
        raise problem
    return Private({**query.reveal(), **(added.reveal() or {})})


def _query_problem(query: object) -> TypeError | ValueError | None:
    if query is None:
        return None
    if not _is_mapping(query):
        return ValueError(f"query: must be a mapping of names to values, not {type(query).__name__}")
    for name, value in query.items():
        if not isinstance(name, str) or not name:
            return ValueError("query: a name must be a string that is not empty")
        try:
            query_parts(name, value)
        except (TypeError, ValueError) as error:
            return type(error)(f"query: {error}")
    return None


def _headers_problem(headers: object) -> str | None:
    if headers is None:
        return None
    if not _is_mapping(headers):
        return f"must be a mapping of names to values, not {type(headers).__name__}"
    return next(filter(None, starmap(_header_problem, headers.items())), None)


def _is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    return isinstance(value, Mapping)


def _header_problem(name: object, value: object) -> str | None:
    if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
        return f"{name!r} is not a header name"
    if name.lower() in _OF_THE_CONNECTION:
        return f"{name!r} can't be given, as it follows from the body and the connection"
    if not isinstance(value, str) or not value.isascii() or not value.isprintable() or value != value.strip():
        return (
            f"the value of {name!r} must be a string without line breaks, spaces at its ends "
            "and characters outside ASCII"
        )
    return None
