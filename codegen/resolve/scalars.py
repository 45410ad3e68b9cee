"""Types of schemas that hold no others."""

import re

from .. import ir
from .merge import View
from .metadata import text

_KINDS: dict[object, ir.ScalarKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "null": "null",
}


# Media types of JSON, as a pattern.
JSON_TYPE = r"[\w.-]+/([\w.-]+\+)?json\s*(;|$)"

_TEXT = re.compile(rf"text/|{JSON_TYPE}", re.IGNORECASE)

_LIMITS = frozenset(
    {"pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}
    | {"multipleOf", "minItems", "maxItems", "uniqueItems"}
)


def scalar(view: View, kind: object) -> ir.Type:
    """Return the type of a string, a number, a boolean or null; any value for other types."""
    if kind not in _KINDS:
        return ir.ANY
    if kind == "string" and view.get("format") == "binary":
        return ir.Binary()
    if kind == "string" and _is_file(view):
        return ir.Binary(media_type=text(view.get("contentMediaType")))
    return ir.Scalar(kind=_KINDS[kind], format=_format(view), limits=limits(view))


def _format(view: View) -> str:
    """Return the format; none for UUIDs in capitals, as those of most languages are written without them."""
    pattern = text(view.get("pattern"))
    in_capitals = "A-F" in pattern and "a-f" not in pattern
    return "" if in_capitals and view.get("format") == "uuid" else text(view.get("format"))


def _is_file(view: View) -> bool:
    """Tell whether `contentMediaType` says that the bytes stand there as they are; encoded ones and JSON are text."""
    media_type = text(view.get("contentMediaType"))
    return bool(media_type) and "contentEncoding" not in view.keywords and not _TEXT.match(media_type)


def constant(value: object) -> ir.Type:
    """Return the type of a `const` or of an enum's value. Those that are no literals in most languages lose it."""
    match value:
        case bool() | int() | str():
            return ir.Constant(value=value)
        case float():
            return ir.Scalar(kind="number")
        case None:
            return ir.NULL
        case _:
            return ir.ANY


def limits(view: View) -> ir.Limits:
    """Return what narrows a scalar or an array."""
    if view.keywords.keys().isdisjoint(_LIMITS):
        return ir.UNLIMITED
    lowest, highest = _number(view, "minimum"), _number(view, "maximum")
    above, below = _number(view, "exclusiveMinimum"), _number(view, "exclusiveMaximum")
    if view.get("exclusiveMinimum") is True:  # OpenAPI 3.0
        lowest, above = None, lowest
    if view.get("exclusiveMaximum") is True:
        highest, below = None, highest
    return ir.Limits(
        pattern=text(view.get("pattern")),
        min_length=_whole(view, "minLength"),
        max_length=_whole(view, "maxLength"),
        minimum=lowest,
        maximum=highest,
        exclusive_minimum=above,
        exclusive_maximum=below,
        multiple_of=_number(view, "multipleOf"),
        min_items=_whole(view, "minItems"),
        max_items=_whole(view, "maxItems"),
        unique_items=view.get("uniqueItems") is True,
    )


def _number(view: View, keyword: str) -> float | None:
    value = view.get(keyword)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _whole(view: View, keyword: str) -> int | None:
    value = view.get(keyword)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
