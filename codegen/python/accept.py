"""The Accept header of a call (RFC 9110, section 12.5.1), and what a caller may choose for it."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from .. import ir
from ..runtime import reserved
from .imports import ACCEPT, Imports, merged
from .media_types import shown_media_type
from .responses import read_alike, reader, successes
from .types import Types
from .view.operations import Acceptable, Choice

# Any answer will do; what most clients send that do not say what they can read.
_ANYTHING = "*/*"


def accepted(operation: ir.Operation, types: Types) -> tuple[str, ...]:
    """Return the media types that the value of a call is made from, then those of its errors.

    Where the server has a choice, such as JSON or XML, only what is read like the preferred body of a response is asked
    for, unless the caller chooses. Ranges such as `image/*` stay as the description has them.
    """
    found = [name for response in successes(operation) for name in read_alike(response, types)]
    if not found or _ANYTHING in found:
        return (_ANYTHING,)
    return tuple(dict.fromkeys([*found, *_of_errors(operation)]))


def acceptable(operation: ir.Operation, types: Types, taken: Iterable[str]) -> tuple[Acceptable, Imports] | None:
    """Return what a caller may ask for, and what the module of the call needs for that; None without a choice.

    Args:
        taken: The names of the call's other arguments.
    """
    medias = [media for response in successes(operation) for media in response.contents]
    # Streams have calls of their own.
    named = dict.fromkeys(shown_media_type(media.media_type) for media in medias if not media.stream)
    found = [name for name in named if name not in ("", _ANYTHING)]
    if len(found) < 2 or operation.method == "head":
        return None
    is_checked = sum(bool(response.contents) for response in successes(operation)) == 1
    readers = {name: reader(_preferring(operation, name), types, is_checked=is_checked) for name in found}
    values = {read.annotation: read.type for read in (reader(operation, types), *readers.values())}
    choices = [
        Choice(tuple(name for name, read in readers.items() if read.annotation == annotation), annotation, kind)
        for annotation, kind in values.items()
    ]
    argument, used = "accept", {*taken, *reserved.CALL_ARGUMENTS}
    while argument in used:
        argument += "_"
    made = Acceptable(
        argument=argument,
        type=ir.Union(members=tuple(ir.Constant(value=name) for name in found)),
        choices=tuple(choices),
        decoders=tuple((name, read.decode) for name, read in readers.items()),
        errors=tuple(_of_errors(operation)),
        is_checked=is_checked,
        returns=" | ".join(dict.fromkeys(part for item in values for part in _members(item))),
    )
    needs = merged(*(read.needs for read in readers.values()), _NEEDED)
    return made, needs | (Imports({("typing", "overload")}) if len(choices) > 1 else Imports())


def _preferring(operation: ir.Operation, name: str) -> ir.Operation:
    """Return an operation whose answers are of a media type, where they can be."""
    responses = (
        evolve(
            item, contents=tuple(sorted(item.contents, key=lambda media: shown_media_type(media.media_type) != name))
        )
        for item in operation.responses
    )
    return evolve(operation, responses=tuple(responses))


def _members(annotation: str) -> list[str]:
    """Return the members of a union, as far as they can be told apart."""
    return [annotation] if "[" in annotation else annotation.split(" | ")


def _of_errors(operation: ir.Operation) -> Iterator[str]:
    expected = successes(operation)
    for response in operation.responses:
        if response not in expected:
            yield from (name for name in _of_kind(response) if name != _ANYTHING)


def _of_kind(response: ir.Response) -> Iterator[str]:
    """Yield the media types of a response that are of the kind of the first, which is preferred."""
    for media in response.contents:
        if media.kind == response.contents[0].kind and (name := shown_media_type(media.media_type)):
            yield name


_NEEDED = Imports({(ACCEPT, "Accepted"), (ACCEPT, "accepting"), ("typing", "Final"), ("typing", "Literal")})
