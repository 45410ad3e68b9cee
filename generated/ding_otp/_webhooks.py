# Generated from the API's description. Edit that or the templates, not this file.
"""From the body of a request that the API made to an event."""

from collections.abc import Mapping
from typing import TypeGuard

from ._codec import Decoder, FieldError, T
from ._lenient import read
from ._redact import scrub
from ._responses import parse_json


class EventDecodeError(ValueError):
    """A body that is no event of this API. The text says what is wrong and names the field, but shows no value."""


def decoded(body: bytes | str | Mapping[str, object], decode: Decoder[T]) -> T:
    """Return what a decoder makes of a body.

    Raises:
        EventDecodeError: It is not JSON, or not what the decoder takes.
    """
    try:
        return read(decode, _json(body))
    except FieldError as error:
        # Keys of an object may be data, and stand in the path of the error.
        problem = scrub(str(error))
    except RecursionError:
        problem = "it is nested too deeply"
    del body  # as it may hold a phone number, and an error report show it
    raise EventDecodeError(f"the body is no event of this API: {problem}")


def _json(body: object) -> object:
    if isinstance(body, str):
        return parse_json(body.encode("utf-8", "surrogatepass"))  # halves of pairs are told of as no UTF-8
    if isinstance(body, bytes | bytearray):
        return parse_json(bytes(body))
    return dict(body) if _is_mapping(body) else body


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)
