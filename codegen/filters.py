"""What templates may do with a value of the plan: write it as a literal, or set it in a docstring or a page."""

import re
import textwrap
from collections.abc import Callable, Sequence

from . import markdown

WIDTH = 120


def literal(value: object) -> str:
    """A Python literal."""
    return repr(value)


def docstring(text: str, indent: int, used: int = 3) -> str:
    """A text within a docstring that is indented by `indent`; `used` columns of the first line are taken already."""
    return _wrapped(_escaped(text), indent, used)


def entries(items: Sequence[tuple[str, str]], indent: int) -> str:
    """Names with what is said of them, as in the Args section of a docstring that is indented by `indent`."""
    lines = [f"{name}: {_wrapped(_escaped(text), indent + 4, len(name) - 2)}" for name, text in items]
    return ("\n" + " " * indent).join(lines)


def _escaped(text: str) -> str:
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
    "docstring": docstring,
    "entries": entries,
    "inline": markdown.inline,
    "block": markdown.block,
    "code": markdown.code,
}
