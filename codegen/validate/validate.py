"""What can't be generated, or would surprise: all of it at once, each fault once."""

import re

from ..document.diagnostics import WHOLE, Problem
from ..document.source import Source
from ..document.walk import parts
from ..resolve.load import Loaded
from .examples import examples
from .extensions import extensions
from .operations import calls
from .references import references
from .schemas import schemas
from .structure import shape

# What the parser says of a part when another is at fault.
_CONSEQUENCE = re.compile(
    r"(?i)could not (find|resolve)|reference\S* .*not (found|supported|processed)|referent schema not found|"
    r"invalid property in union|circular"
)


def check(loaded: Loaded, known: list[Problem] | None = None) -> list[Problem]:
    """All problems of a loaded description, whose `faults` may be known already."""
    found = faults(loaded.source) if known is None else known
    return [*found, *_unexplained(loaded.problems, found)]


def faults(source: Source) -> list[Problem]:
    """The problems that show in a description itself, whatever the parser makes of it."""
    shapes = [*shape(source)]
    if any(problem.spoils == WHOLE for problem in shapes):
        return shapes  # such as a misspelt `components`: what refers into it is not at fault
    found = parts(source.root)
    return [
        *shapes,
        *references(source, found),
        *schemas(source, found),
        *calls(source),
        *extensions(source),
        *examples(source, found),
    ]


def _unexplained(parsers: list[Problem], found: list[Problem]) -> list[Problem]:
    """What the parser complains of, but for what is found in that place or within, or follows from something else."""
    rest = [
        problem
        for problem in parsers
        if not any(_is_within(other.pointer, problem.pointer) or other.spoils == problem.spoils for other in found)
    ]
    causes = [problem for problem in rest if not _CONSEQUENCE.search(problem.what)]
    return causes if causes or found else rest


def _is_within(inner: str, outer: str) -> bool:
    return inner == outer or inner.startswith(f"{outer}/")
