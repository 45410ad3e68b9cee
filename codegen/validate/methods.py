"""Validate `additionalOperations`: operations by the names of their methods."""

from collections.abc import Iterator

from ..document.diagnostics import Diagnostic, pointer
from ..document.grammar import METHODS
from ..document.source import Source
from ..document.values import Json, as_object
from .security import TOKEN


def validate_methods(source: Source, item: Json, where: str) -> Iterator[Diagnostic]:
    """Find the methods that have a key of their own, or that can't be sent as they are."""
    for name in as_object(item.get("additionalOperations")):
        position = where + pointer("additionalOperations", name)[1:]
        if name.lower() in METHODS:
            message = f"the method {name} has a key of its own"
            yield source.diagnostic(position, message, f"move it to `{name.lower()}` of the path item")
        elif not TOKEN.fullmatch(name) or name != name.upper():
            message = f"{name!r} is no method that the client can send"
            yield source.diagnostic(position, message, "write the method as it is sent, in capitals: `COPY`")
