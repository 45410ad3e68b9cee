"""What can't be generated, or would surprise: all of it at once, each fault once."""

from ..document.diagnostics import WHOLE, Problem
from ..document.source import Source
from ..document.walk import parts
from .examples import examples
from .extensions import extensions
from .operations import calls
from .references import references
from .schemas import schemas
from .structure import shape


def faults(source: Source) -> list[Problem]:
    """The problems that show in a description itself, before it is resolved."""
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
