"""From a reply to the value of a call."""

from collections.abc import Iterator

from attrs import evolve, frozen

from .. import ir
from . import doc_text
from .imports import ACCEPT, RESPONSES, Imports, merged
from .media_types import shown_media_type
from .python_type import ANYTHING, BYTES, STRING, PythonType
from .types import Types, union_annotation
from .view.operations import Failure


@frozen
class Reader:
    """Reads a reply: the expression of the function, and the type of its value."""

    decode: str
    annotation: str
    type: ir.Type
    needs: Imports = frozenset()
    reads_json: bool = False
    reads_other: bool = False


_NOTHING = Reader("no_body", "None", ir.NULL, Imports({(RESPONSES, "no_body")}))


def successes(operation: ir.Operation) -> list[ir.Response]:
    """Return the responses of success; `default` covers it where no other does."""
    found = [response for response in operation.responses if is_success(response)]
    return found or [response for response in operation.responses if response.status == "default"]


def is_success(response: ir.Response) -> bool:
    """Tell whether a response is that of a status of success."""
    return response.status.startswith("2")


def reader(operation: ir.Operation, types: Types, *, is_checked: bool = False) -> Reader:
    """Return the reader of the replies of success: by the exact status, else by the range or the first of them.

    With `is_checked`, it takes a reply for one of the preferred media type without a look at what that says.
    """
    read_one = _reader_of if is_checked else _looking_reader_of
    found = [(response, read_one(response, types)) for response in successes(operation)]
    if not found or operation.method == "head":  # whose answers have no body, whatever is described
        return _NOTHING
    if len({read.decode for _, read in found}) == 1:
        return found[0][1]
    general = next((read for response, read in found if not response.status.isdecimal()), found[0][1])
    entries = ", ".join(f"{response.status}: {read.decode}" for response, read in found if response.status.isdecimal())
    readers = [read for _, read in found]
    uses = [types.of(read.type) for read in readers]
    is_any = any(use.type == ir.ANY for use in uses)
    return Reader(
        f"by_status({{{entries}}}, {general.decode})",
        ANYTHING.annotation if is_any else union_annotation(uses),
        ir.ANY if is_any else _union(readers),
        merged(*(read.needs for read in readers)) | {(RESPONSES, "by_status")},
        reads_json=any(read.reads_json for read in readers),
        reads_other=any(read.reads_other for read in readers),
    )


def _union(readers: list[Reader]) -> ir.Type:
    kinds = dict.fromkeys(ir.without_null(read.type) for read in readers)
    some = tuple(kind for kind in kinds if kind != ir.NULL)
    union = ir.Union(members=some) if len(some) > 1 else next(iter(some), ir.NULL)
    is_nullable = any(read.type == ir.NULL or isinstance(read.type, ir.Nullable) for read in readers)
    return ir.Nullable(inner=union) if is_nullable else union


def _looking_reader_of(response: ir.Response, types: Types) -> Reader:
    """Return a reader that refuses what comes as another media type of the same kind, but of another schema."""
    read = _reader_of(response, types)
    others = list(_read_otherwise(response, types))
    if not others:
        return read
    asked = shown_media_type(response.contents[0].media_type)
    return evolve(
        read,
        decode=f"sent_as({read.decode}, {asked!r}, {others!r})",
        needs=read.needs | {(ACCEPT, "sent_as")},
    )


def _read_otherwise(response: ir.Response, types: Types) -> Iterator[str]:
    """Yield the media types of a response that are of the kind of the first, but have another schema."""
    asked = {*read_alike(response, types)}
    for media in response.contents:
        name = shown_media_type(media.media_type)
        if name and media.kind == response.contents[0].kind and not media.stream and name not in asked:
            yield name


def read_alike(response: ir.Response, types: Types) -> list[str]:
    """Return the media types of a response that are read in the same way as the first, which is preferred."""
    if not response.contents:
        return []
    first, read = response.contents[0], _reader_of(response, types)
    alike = (
        media.media_type
        for media in response.contents
        if media.kind == first.kind and (media.stream or first.stream or _media_reader(media, types) == read)
    )
    return [name for name in map(shown_media_type, alike) if name]


def _reader_of(response: ir.Response, types: Types) -> Reader:
    return _media_reader(response.contents[0], types) if response.contents else _NOTHING


def _media_reader(media: ir.Media, types: Types) -> Reader:
    if media.type is None and media.kind == "json":
        is_any = media.media_type.startswith("*")
        return _plain("bytes_body", BYTES) if is_any else _plain("any_json_body", ANYTHING, reads_json=True)
    if media.type and "*" in media.media_type and types.of(media.type).annotation == STRING.annotation:
        return _plain("string_body", STRING, reads_json=True)
    if media.kind == "json" and not isinstance(media.type, ir.Binary):
        use = types.of(media.type or ir.ANY)
        needs = use.imports | use.decode_imports | {(RESPONSES, "json_body")}
        return Reader(f"json_body({use.decode})", use.annotation, use.type, needs, reads_json=True)
    return _plain("text_body", STRING) if media.kind == "text" else _plain("bytes_body", BYTES)


def _plain(function: str, use: PythonType, *, reads_json: bool = False) -> Reader:
    needs = Imports({(RESPONSES, function)})
    return Reader(function, use.annotation, use.type, needs, reads_json=reads_json, reads_other=not reads_json)


def failures(operation: ir.Operation) -> Iterator[Failure]:
    """Yield the documentation of the error statuses."""
    for response in operation.responses:
        text = doc_text.sentence(doc_text.one_line(response.description))
        if response.status[:1] in ("4", "5") and text:
            yield Failure(status=doc_text.one_line(response.status), doc=text)


def returns_doc(operation: ir.Operation) -> str:
    """Return the documentation of the value of a call."""
    found = (response.description for response in operation.responses if is_success(response))
    return doc_text.sentence(doc_text.one_line(next(found, "")))


def error_models(package: ir.Package) -> Iterator[str]:
    """Yield the name of the model of each error response, as often as it stands there."""
    for operation in package.operations:
        expected = successes(operation)
        for response in operation.responses:
            media = next(iter(response.contents), None)
            if response not in expected and media and isinstance(media.type, ir.ModelRef):
                yield media.type.name
