"""What is wrong with a description, where, and how to mend it."""

from collections.abc import Iterable
from pathlib import Path

from attrs import field, frozen

# What a problem spoils that can't be left out: the description.
WHOLE = "#"


@frozen(order=True)
class Problem:
    """One thing that is wrong.

    Attributes:
        pointer: JSON pointer to the place in the description, as a URI fragment (`#/paths/...`).
        what: One sentence: what is wrong.
        fix: One sentence: how to mend it.
        line: Line in the file, counted from 1, if there is one.
        file: The file, as the user named it.
        excerpt: The line itself, with a caret under the place, if that helps.
        spoils: Pointer to the part without which the rest would do; empty if all would do as it is.
        by_name: Whether that part is spoilt by its name, so that it won't do as an empty schema either.
    """

    line: int | None
    pointer: str
    what: str
    fix: str
    file: str = ""
    excerpt: str = field(default="", eq=False, order=False)
    spoils: str = field(default=WHOLE, eq=False, order=False)
    by_name: bool = field(default=False, eq=False, order=False)

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        lines = [f"{place}: {self.what}"]
        if self.excerpt:
            lines += [f"    {line}" for line in self.excerpt.splitlines()]
        if self.pointer:
            shown = "".join(char if char.isprintable() else repr(char)[1:-1] for char in self.pointer)
            lines.append(f"    at  {shown}")
        lines.append(f"    fix {self.fix}")
        return "\n".join(lines)


class DescriptionError(Exception):
    """A description that no package can be made from. All its problems are in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems), key=lambda problem: (problem.line or 0, problem.pointer, problem.what))
        super().__init__("\n".join(map(str, self.problems)))


class OutputError(Exception):
    """The output can't be written, or is not the generator's to replace. The text says why and what to do."""

    def __init__(self, path: Path, what: str, fix: str) -> None:
        super().__init__(f"{path}: {what}\n    fix {fix}")


class GeneratorError(Exception):
    """What was made is not as it should be: a fault of the generator or its templates, not of the description."""


def pointer(*parts: str | int) -> str:
    """The JSON pointer to a place, as a URI fragment."""
    return "#" + "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in parts)


def pointer_parts(text: str) -> list[str]:
    """The keys and indexes that a JSON pointer is made of."""
    return [part.replace("~1", "/").replace("~0", "~") for part in text.lstrip("#").split("/")[1:]]
