"""JSON as the standard has it: Python's own decoder takes more."""

from __future__ import annotations

import json
import math

from .api_error import ApiError


def decode_json(raw: bytes) -> object:
    """Decode a body.

    Raises:
        ApiError: `bad_request`; it is not JSON in UTF-8, is nested too deep, or has a number that no float holds or
            half of a surrogate pair.
    """
    try:
        body: object = json.loads(raw.decode("utf-8"), parse_constant=_refuse_constant, parse_float=_finite)
        if b"\\u" in raw:
            json.dumps(body, ensure_ascii=False).encode()  # half a surrogate pair is no text
    except (ValueError, RecursionError) as error:
        reason = "it is nested too deep" if isinstance(error, RecursionError) else str(error)
        raise ApiError("bad_request", f"the body is not JSON in UTF-8: {reason}") from None
    return body


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"{text[:50]} is too large a number")
    return value
