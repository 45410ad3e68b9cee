"""From an HTTP reply to the value of a call."""

import json
from collections.abc import Callable, Mapping
from math import isfinite
from typing import TypeVar

from ._codec import Decoder, FieldError, to_str
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


def text_body(reply: Reply) -> str:
    """Return the body as text, in the encoding that the reply names, or in UTF-8."""
    return reply.response().text


def string_body(reply: Reply) -> str:
    """Return a string that may come as JSON or as text, by the media type that the reply names."""
    response = reply.response()
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return to_str(parse_json(reply.body)) if media_type.endswith(("/json", "+json")) else response.text


def any_json_body(reply: Reply) -> object:
    """Return the body as any JSON value; None if it is empty."""
    return parse_json(reply.body) if reply.body else None


def bytes_body(reply: Reply) -> bytes:
    """Return the body as it is."""
    return reply.body


def no_body(reply: Reply) -> None:
    """Nothing, whatever the body says."""


def by_status(decoders: Mapping[int, Callable[[Reply], T]], default: Callable[[Reply], T]) -> Callable[[Reply], T]:
    """Return the value by the status of the reply, for operations with several kinds of success."""
    return lambda reply: decoders.get(reply.status, default)(reply)


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
