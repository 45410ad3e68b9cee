"""Reading what requests to /_sandbox carry: each value is taken as it is meant, or refused with what is allowed."""

from __future__ import annotations

import math
from collections.abc import Collection
from difflib import get_close_matches
from typing import Any, cast

from jsonschema_rs import Draft202012Validator, ValidationError, ValidationErrorKind
from starlette.requests import Request

from ...domain.api_error import ApiError
from ...domain.json_text import decode_json
from ..bodies import read_body

MAX_LIMIT = 1000
"""Rows in one answer."""

MAX_ID = 2**62
"""Above all ids."""

_MAX_TEXT = 1000
_YES_OR_NO = {"true": True, "false": False}


def text(request: Request, name: str, most: int = _MAX_TEXT) -> str | None:
    """Return a text of the query; None when it was not given.

    Raises:
        ApiError: It is too long, or has characters that no database stores.
    """
    given = request.query_params.get(name)
    return None if given is None else require_text(given, name, most)


def require_text(given: str, name: str, most: int = _MAX_TEXT) -> str:
    """Return the text, if it can be stored and looked for.

    Raises:
        ApiError: It is too long, or has characters that no database stores.
    """
    if len(given) > most or "\x00" in given or not _is_encodable(given):
        raise ApiError("bad_request", f"{name} must be at most {most} characters, without NUL and half surrogates")
    return given


def phone_number(request: Request) -> str | None:
    """Return the query's `phone_number`. A plus sign that was not escaped arrives as a space."""
    number = text(request, "phone_number")
    return None if number is None else "+" + number.strip().lstrip("+")


def uuid(request: Request, name: str) -> str | None:
    """Return a UUID of the query, in lower case."""
    given = text(request, name)
    return None if given is None else given.lower()


def choice(request: Request, name: str, allowed: Collection[str]) -> str | None:
    """Return one of several words.

    Raises:
        ApiError: It is none of them.
    """
    given = text(request, name)
    if given is None or given in allowed:
        return given
    raise ApiError("bad_request", f"{name}: {_not_one_of(given, allowed)}")


def yes_or_no(request: Request, name: str) -> bool | None:
    """`true` or `false`; None when it was not given.

    Raises:
        ApiError: It is neither.
    """
    given = choice(request, name, _YES_OR_NO)
    return None if given is None else _YES_OR_NO[given]


def whole(request: Request, name: str, default: int | None, most: int) -> int | None:
    """Return a whole number of the query, from 0.

    Raises:
        ApiError: It is none, or too large.
    """
    given = request.query_params.get(name)
    if given is None:
        return default
    if not (given.isascii() and given.isdigit() and len(given) <= 20 and int(given) <= most):
        raise ApiError("bad_request", f"{name} must be a whole number from 0 to {most}, not {given[:50]!r}")
    return int(given)


def limit(request: Request) -> int:
    """Return how many rows are asked for."""
    return whole(request, "limit", 100, MAX_LIMIT) or 0


def number(request: Request, name: str, default: float, most: float) -> float:
    """Return a number of the query, from 0.

    Raises:
        ApiError: It is none, or too large.
    """
    given = request.query_params.get(name)
    if given is None:
        return default
    try:
        value = float(given)
    except ValueError:
        value = math.nan
    if not 0 <= value <= most:
        raise ApiError("bad_request", f"{name} must be a number from 0 to {most:g}, not {given[:50]!r}")
    return value


async def body(request: Request, schema: Draft202012Validator) -> dict[str, Any]:
    """Return the request's body, which fulfils a schema.

    Raises:
        ApiError: It is no JSON, too large, or does not fulfil the schema.
    """
    value = decode_json(await read_body(request))
    error = next(iter(schema.iter_errors(value)), None)
    if error is not None:
        where = ".".join(map(str, error.instance_path)) or "the body"
        raise ApiError("bad_request", f"{where}: {_reason(error)}")
    return cast("dict[str, Any]", value)


def _reason(error: ValidationError) -> str:
    match error.kind:
        case ValidationErrorKind.Enum(options=options):
            # All of them: the library's own message has the first two.
            return _not_one_of(error.instance, [str(option) for option in options if option])
        case _:
            return error.message


def _not_one_of(given: object, allowed: Collection[str]) -> str:
    close = get_close_matches(str(given)[:50], allowed, 1)
    hint = f"; did you mean {close[0]}?" if close else ""
    return f"{given!r} is not one of {', '.join(allowed)}{hint}"


def _is_encodable(given: str) -> bool:
    try:
        given.encode()
    except UnicodeEncodeError:
        return False
    return True
