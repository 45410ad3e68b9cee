"""What templates may do with a value of the plan: write it as a literal, or set it in a docstring or a page."""

import re
import textwrap
from collections.abc import Callable, Sequence

from .. import markdown

WIDTH = 120


def literal(value: object) -> str:
    """A Python literal."""
    return repr(value)


def long_literal(text: str, indent: int) -> str:
    """A Python literal of a long text, in parts that fit on lines indented by `indent`."""
    words = re.findall(r"\S*\s*", text)
    parts = [""]
    for word in words:
        if len(repr(parts[-1] + word)) > WIDTH - indent:
            parts.append("")
        parts[-1] += word
    return ("\n" + " " * indent).join(map(repr, parts))


def docstring(text: str, indent: int, used: int = 3) -> str:
    """A text within a docstring that is indented by `indent`; `used` columns of the first line are taken already."""
    return _wrapped(escaped(text), indent, used)


def entries(items: Sequence[tuple[str, str]], indent: int) -> str:
    """Names with what is said of them, as in the Args section of a docstring that is indented by `indent`."""
    lines = [f"{name}: {_wrapped(escaped(text), indent + 4, len(name) - 2)}" for name, text in items]
    return ("\n" + " " * indent).join(lines)


def escaped(text: str) -> str:
    """A text within a docstring, laid out as it is."""
    # A quote before another or at the end would end the docstring; any other may stand as it is.
    return re.sub(r'"(?="|\Z)', r"\"", text.replace("\\", r"\\"))


def _wrapped(text: str, indent: int, used: int) -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        start = " " * (used if not lines else 0)
        # Words are never broken: one could hold an escape sequence.
        lines += textwrap.wrap(
            line, WIDTH - indent, initial_indent=start, break_long_words=False, break_on_hyphens=False
        ) or [""]
    lines[0] = lines[0][used:] if used > 0 else lines[0]
    return f"\n{' ' * indent}".join(lines).replace(f"\n{' ' * indent}\n", "\n\n")


FILTERS: dict[str, Callable[..., str]] = {
    "literal": literal,
    "long_literal": long_literal,
    "docstring": docstring,
    "escaped": escaped,
    "entries": entries,
    "inline": markdown.inline,
    "block": markdown.block,
    "code": markdown.code,
}
