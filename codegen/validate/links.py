"""Validate links: each leads to one operation that is there."""

from collections.abc import Iterator
from urllib.parse import unquote

from ..document.diagnostics import Diagnostic
from ..document.pointers import resolve
from ..document.source import Source
from ..document.values import Json
from ..document.walk import Part
from ..text.names import Suggestions


def validate_links(source: Source, parts: list[Part]) -> Iterator[Diagnostic]:
    """Find the links that lead nowhere."""
    operations = [part for part in parts if part.type == "operation" and part.pointer.startswith("#/paths/")]
    ids = {str(part.value["operationId"]) for part in operations if "operationId" in part.value}
    suggestions = Suggestions()
    for part in parts:
        if part.type == "link" and "$ref" not in part.value:
            yield from _link(source, part, ids, suggestions)


def _link(source: Source, part: Part, ids: set[str], suggestions: Suggestions) -> Iterator[Diagnostic]:
    link: Json = part.value
    name, reference = link.get("operationId"), link.get("operationRef")
    if isinstance(name, str) and isinstance(reference, str):
        message = "the link has an `operationId` and an `operationRef`"
        yield source.diagnostic(part.pointer, message, "remove one of them")
    elif isinstance(name, str) and name not in ids:
        near = suggestions.nearest(name, ids, 0.7)
        message = f"the link leads to no operation: {name!r} is no operationId"
        fix = f"did you mean {near!r}?" if near else "correct it, or remove the link"
        yield source.diagnostic(f"{part.pointer}/operationId", message, fix)
    elif isinstance(reference, str) and not reference.startswith("#"):
        message = "the link leads to another description, of which the client has no calls"
        yield source.warning(f"{part.pointer}/operationRef", message, "remove it, or describe that operation here")
    elif isinstance(reference, str) and resolve(source.root, unquote(reference)) is None:
        message = f"the link leads to no operation: there is nothing at {reference!r}"
        yield source.diagnostic(f"{part.pointer}/operationRef", message, "correct it, or remove the link")
    elif not isinstance(name, str) and not isinstance(reference, str):
        message = "the link names no operation"
        yield source.diagnostic(part.pointer, message, "add its `operationId`, or remove the link")
    if "server" in link:
        message = "the server of a link is not used; the operation has servers of its own"
        yield source.warning(f"{part.pointer}/server", message, "describe it as a server of the operation")
