"""Text from the description. Nothing in it is trusted."""

import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from ..source import as_array

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


def field_doc(schema: Mapping[str, Any], fallback: str, extra: str = "") -> str:
    """What is said of a field: its description, an example and its default, in one paragraph."""
    parts = [sentence(one_line(schema.get("description"))) or fallback]
    found = example(schema)
    if found is not None and schema.get("x-sdk-sensitive") != "secret":
        parts.append(f"Example: `{one_line(_json_word(found))}`." if not isinstance(found, dict | list) else "")
    if "default" in schema and not isinstance(schema["default"], dict | list):
        parts.append(f"The API's default is `{one_line(_json_word(schema['default']))}`.")
    return " ".join(part for part in [*parts, extra] if part)


def example(schema: Mapping[str, Any]) -> Any:
    """The example of a schema: `examples` of 3.1 or `example` of 3.0."""
    return next(iter(as_array(schema.get("examples"))), schema.get("example"))


def _json_word(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
