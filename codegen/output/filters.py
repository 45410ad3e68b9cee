"""Filters for templates: write a value as a literal, in a docstring or on a page."""

import json
import re
import textwrap
from collections.abc import Callable, Sequence

from ..text import markdown

WIDTH = 120


def literal(value: object) -> str:
    """Return a Python literal."""
    return repr(value)


def long_literal(text: str, indent: int) -> str:
    """Return a Python literal of a long text, split to fit lines indented by `indent`."""
    words = re.findall(r"\S*\s*", text)
    parts = [""]
    for word in words:
        if len(repr(parts[-1] + word)) > WIDTH - indent:
            parts.append("")
        parts[-1] += word
    return ("\n" + " " * indent).join(map(repr, parts))


def json_text(value: object, indent: int) -> str:
    """Return JSON in ASCII, on lines indented by `indent`."""
    return json.dumps(value, indent=2).replace("\n", "\n" + " " * indent)


def docstring(text: str, indent: int, used: int = 3) -> str:
    """Wrap a text for a docstring indented by `indent`; `used` columns of the first line are occupied."""
    return _wrapped(escaped(text), indent, used)


def entries(items: Sequence[tuple[str, str]], indent: int) -> str:
    """Lay out names with their documentation, as in the Args section of a docstring indented by `indent`."""
    lines = [f"{name}: {_wrapped(escaped(text), indent + 4, len(name) - 2)}" for name, text in items]
    return ("\n" + " " * indent).join(lines)


def escaped(text: str) -> str:
    """Escape a text for a docstring, and keep its layout."""
    # Only a quote before another, or at the end, would end the docstring.
    return re.sub(r'"(?="|\Z)', r"\"", text.replace("\\", r"\\"))


def _wrapped(text: str, indent: int, used: int) -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        start = " " * (used if not lines else 0)
        if line.isprintable() and line.strip() and len(start) + len(line) <= WIDTH - indent:  # as most are
            lines.append(start + line.rstrip())
            continue
        # Words are never broken: one could hold an escape sequence.
        lines += textwrap.wrap(
            line, WIDTH - indent, initial_indent=start, break_long_words=False, break_on_hyphens=False
        ) or [""]
    lines[0] = lines[0][used:] if used > 0 else lines[0]
    return f"\n{' ' * indent}".join(lines).replace(f"\n{' ' * indent}\n", "\n\n")


FILTERS: dict[str, Callable[..., str]] = {
    "literal": literal,
    "json": json_text,
    "long_literal": long_literal,
    "docstring": docstring,
    "escaped": escaped,
    "entries": entries,
    "inline": markdown.inline,
    "block": markdown.block,
    "code": markdown.code,
}
