"""Report what is wrong with a description or its output, where, and how to fix it."""

import traceback
from collections.abc import Iterable
from pathlib import Path

from attrs import field, frozen

# The scope of what can't be pruned: all of the description.
WHOLE = "#"


@frozen(order=True)
class Diagnostic:
    """One thing that is wrong with a description.

    Attributes:
        line: Line in the file, counted from 1, if there is one.
        pointer: JSON pointer to it, as a URI fragment (`#/paths/...`).
        message: One sentence: what is wrong.
        fix: One sentence: how to fix it.
        file: The file, as the user named it.
        excerpt: The line itself, with a caret under the position, if that helps.
        scope: Pointer to the part that --allow-skips removes; empty for a warning, which removes nothing.
        warns: Whether the rest is right without that part, which is then left out, or with it if `scope` is empty.
    """

    line: int | None
    pointer: str
    message: str
    fix: str
    file: str = ""
    excerpt: str = field(default="", eq=False, order=False)
    scope: str = field(default=WHOLE, eq=False, order=False)
    warns: bool = field(default=False, eq=False, order=False)

    def __str__(self) -> str:
        position = self.file if self.line is None else f"{self.file}:{self.line}"
        lines = [f"{position}: {self.message}"]
        if self.excerpt:
            lines += [f"    {line}" for line in self.excerpt.splitlines()]
        if self.pointer:
            shown = "".join(char if char.isprintable() else repr(char)[1:-1] for char in self.pointer)
            lines.append(f"    at  {shown}")
        lines.append(f"    fix {self.fix}")
        return "\n".join(lines)


def in_file_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort diagnostics by their files and lines."""
    return sorted(diagnostics, key=lambda item: (item.file, item.line or 0, item.pointer, item.message))


class DescriptionError(Exception):
    """No package can be generated from a description; `diagnostics` has every reason."""

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = in_file_order(set(diagnostics))
        super().__init__("\n".join(map(str, self.diagnostics)))


class OutputError(Exception):
    """The output can't be written, or is not the generator's to replace. The text says why and what to do."""

    def __init__(self, path: Path, message: str, fix: str) -> None:
        super().__init__(f"{path}: {message}\n    fix {fix}")


class LimitError(Exception):
    """A description takes more processor time or memory than it may. The text says which limit, and how to raise it."""


class GeneratorError(Exception):
    """The output is not as it should be: a bug in the generator or its templates, not in the description."""


def unexpected(error: BaseException) -> str:
    """Return an exception that no one expects in words, with the line that raised it."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(frame.filename).name}:{frame.lineno})"


def pointer(*parts: str | int) -> str:
    """Return the JSON pointer made of keys and indexes, as a URI fragment."""
    return "#" + "".join([f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts])


def pointer_parts(text: str) -> list[str]:
    """Split a JSON pointer into its keys and indexes."""
    return [part.replace("~1", "/").replace("~0", "~") for part in text.lstrip("#").split("/")[1:]]
