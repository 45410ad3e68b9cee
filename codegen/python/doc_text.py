"""Text from the description. Nothing in it is trusted."""

import inspect
import re
import unicodedata
from collections.abc import Callable
from typing import Any

from .. import ir
from . import made_up

# But for those that a line begins with, which nest lists.
_NEXT_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z`])")
_SPACES = re.compile(r"(?<=\S)[ \t\r\f\v]+")


def clean(value: object) -> str:
    """Return a text without control characters, its white space in order. Templates escape quotes."""
    if not isinstance(value, str):
        return ""
    if value.isprintable():  # one line, and most are
        return " ".join(value.split())
    text = "".join(character for character in value if character == "\n" or _is_plain(character))
    return "\n".join(_SPACES.sub(" ", line).rstrip() for line in inspect.cleandoc(text).split("\n"))


def one_line(value: object) -> str:
    """Return a text as one paragraph."""
    return " ".join(clean(value).split())


def _is_plain(character: str) -> bool:
    # Format characters (Cf) include those that reverse the direction of text, which can make code read as another.
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") or character == "\t"


def sentence(text: str) -> str:
    """Return a text as a sentence: with a full stop."""
    return text if not text or text[-1] in ".!?:" else f"{text}."


def first_sentence(text: str) -> str:
    """Return the beginning of a text, up to where a sentence ends and another one begins."""
    return _NEXT_SENTENCE.split(text, maxsplit=1)[0]


def paragraphs(*texts: str) -> str:
    """Return those of the texts that are not empty, with blank lines between."""
    return "\n\n".join(text for text in texts if text)


def described(metadata: ir.Metadata, fallback: str, shown: Callable[[Any], str] = repr) -> str:
    """Return the description and the default of a field, and whether it is deprecated, in one paragraph.

    Args:
        shown: Writes values that are no texts.
    """
    parts = [sentence(one_line(metadata.description)) or fallback]
    if metadata.has_default and not isinstance(metadata.default, dict | list):
        parts.append(f"The API's default is `{_shown(metadata.default, shown)}`.")
    if metadata.deprecated:
        parts.append("It is deprecated.")
    return " ".join(parts)


def undocumented(name: str) -> str:
    """Return what stands for the documentation of a field of which the description says nothing."""
    return f"The field `{one_line(name)}`."


def with_example(text: str, shown: str) -> str:
    """Return the documentation of a field, with its example if it has one."""
    return f"{text} Example: `{shown}`." if shown else text


def example(metadata: ir.Metadata) -> Any:
    """Return the first example; None if there is none."""
    return next(iter(metadata.examples), None)


def shown_example(metadata: ir.Metadata, shown: Callable[[Any], str] = repr) -> str:
    """Return the example of a field for its readers; an empty text if there is none that fits on a line."""
    found = example(metadata)
    return "" if found is None or isinstance(found, dict | list) else _shown(found, shown)


def sample(metadata: ir.Metadata, kind: ir.Type) -> Any:
    """Return a JSON value for a field: its example, its default, or one of its format; None if none is known."""
    given = next((value for value in (example(metadata), metadata.default) if value is not None), None)
    inner = ir.without_null(kind)
    if given is not None or not isinstance(inner, ir.Scalar):
        return given
    is_known = inner.format in made_up.OF_FORMAT or inner.limits != ir.UNLIMITED
    return made_up.scalar(inner) if is_known else None


def _shown(value: object, shown: Callable[[Any], str]) -> str:
    return one_line(value if isinstance(value, str) else shown(value))
