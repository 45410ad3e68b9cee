# Generated from the API's description. Edit that or the templates, not this file.
"""From an HTTP reply to the value of a call."""

import json
from collections.abc import Callable
from math import isfinite
from typing import TypeVar

from ._codec import Decoder, FieldError
from ._http.messages import Reply
from ._lenient import read

T = TypeVar("T")


def _number(text: str) -> float | str:
    """Return a number, or the text of one that is too large for a float, as it is none that the API may have sent."""
    number = float(text)
    return number if isfinite(number) else text


# NaN and Infinity are no JSON, but some servers write them for a number: as texts, they are odd fields, and no more.
_JSON = json.JSONDecoder(parse_constant=str, parse_float=_number)


def json_body(decode: Decoder[T]) -> Callable[[Reply], T]:
    """Return the body as JSON, decoded."""
    return lambda reply: read(decode, parse_json(reply.body))


def bytes_body(reply: Reply) -> bytes:
    """Return the body as it is."""
    return reply.body


def parse_json(body: bytes) -> object:
    """Return the JSON value in a body.

    Raises:
        FieldError: It is not JSON in UTF-8. The text does not quote it.
    """
    try:
        value: object = _JSON.decode(body.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise FieldError("the body is not UTF-8") from None
    except (ValueError, RecursionError):
        raise FieldError("the body is not JSON" if body else "the body is empty") from None
    return value
