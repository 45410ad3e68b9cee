"""Text from the description. Nothing in it is trusted."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from ..document.source import as_array, as_object

_SPACES = re.compile(r"[ \t\r\f\v]+")


def clean(value: object) -> str:
    """A text without control characters and with its white space in order. Quotes are the templates' business."""
    if not isinstance(value, str):
        return ""
    text = "".join(character for character in value if character == "\n" or _is_plain(character))
    return "\n".join(_SPACES.sub(" ", line).rstrip() for line in text.strip().split("\n"))


def one_line(value: object) -> str:
    """A text as one paragraph."""
    return " ".join(clean(value).split())


def _is_plain(character: str) -> bool:
    # Format characters (Cf) include those that reverse the direction of text, which can make code read as another.
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") or character == "\t"


def sentence(text: str) -> str:
    """A text as a sentence: with a full stop."""
    return text if not text or text[-1] in ".!?:" else f"{text}."


def paragraphs(*texts: str) -> str:
    """Those of the texts that are not empty, with blank lines between."""
    return "\n\n".join(text for text in texts if text)


def described(schema: Mapping[str, Any], fallback: str) -> str:
    """What is said of a field: its description and its default, in one paragraph."""
    parts = [sentence(one_line(schema.get("description"))) or fallback]
    if "default" in schema and not isinstance(schema["default"], dict | list):
        parts.append(f"The API's default is `{_shown(schema['default'])}`.")
    return " ".join(parts)


def with_example(text: str, shown: str) -> str:
    """What is said of a field, with its example if it has one."""
    return f"{text} Example: `{shown}`." if shown else text


def example(schema: Mapping[str, Any]) -> Any:
    """The example of a schema, a parameter or a body: the first of its `examples`, or `example`; None if it has none.

    `examples` is an array in schemas, and elsewhere an object of values with their names.
    """
    several = schema.get("examples")
    named = [as_object(item).get("value") for item in as_object(several).values()]
    return next(iter([*as_array(several), *named]), schema.get("example"))


def shown_example(schema: Mapping[str, Any]) -> str:
    """The example of a field as its readers see it; empty if there is none that a line can show."""
    found = example(schema)
    return "" if found is None or isinstance(found, dict | list) else _shown(found)


def sample(schema: Mapping[str, Any]) -> Any:
    """A JSON value for a schema: its example, its default, or one of its format; None if nothing of these is told."""
    told = next((value for value in (example(schema), schema.get("default")) if value is not None), None)
    return _OF_FORMAT.get(str(schema.get("format")), schema.get("minimum")) if told is None else told


# Of the names and addresses that are kept for documentation (RFC 2606, 5737 and 3849).
_OF_FORMAT = {
    "email": "user@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://example.com",
    "url": "https://example.com",
}


def _shown(value: object) -> str:
    return one_line(value if isinstance(value, str) else repr(value))
