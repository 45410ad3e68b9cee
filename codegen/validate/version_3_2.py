"""Warn of what OpenAPI 3.2 has added and the emitted client does not do."""

from collections.abc import Iterable, Iterator

from ..document.diagnostics import Diagnostic, pointer_parts
from ..document.source import Source
from ..document.values import as_array, as_object
from ..document.walk import Part

_STREAMS = (
    *("text/event-stream", "application/json-seq", "application/jsonl", "application/x-jsonl"),
    *("application/jsonlines", "application/x-jsonlines", "application/ndjson", "application/x-ndjson"),
)


def validate_version_3_2(source: Source, parts: Iterable[Part]) -> Iterator[Diagnostic]:
    """Find what is not done, with the way to do without it."""
    for part in parts:
        match part.type:
            case "media" | "encoding":
                yield from _encodings(source, part)
            case "scheme":
                yield from _scheme(source, part)
            case "tag":
                yield from _tag(source, part)
            case _:
                pass


def _encodings(source: Source, part: Part) -> Iterator[Diagnostic]:
    keys = (
        ("prefixEncoding", "itemEncoding") if part.type == "media" else ("encoding", "prefixEncoding", "itemEncoding")
    )
    for key in keys:
        if key in part.value:
            message = f"`{key}` is not applied: parts are written as their `contentType` says"
            yield source.warning(f"{part.pointer}/{key}", message, "describe the parts as properties of one form")
    media_type = pointer_parts(part.pointer)[-1].partition(";")[0].strip().lower()
    if "itemSchema" in part.value and media_type not in _STREAMS:
        message = f"`itemSchema` is for streams, and {media_type} is none that the client reads item by item"
        yield source.warning(f"{part.pointer}/itemSchema", message, "describe the whole by `schema`")


def _scheme(source: Source, part: Part) -> Iterator[Diagnostic]:
    if part.value.get("deprecated") is True:
        message = "the security scheme is deprecated; the client has it all the same"
        yield source.warning(f"{part.pointer}/deprecated", message, "remove the scheme when no one needs it any more")
    if "deviceAuthorization" in as_object(part.value.get("flows")):
        message = "the client takes an access token, and does not ask for one on another device"
        fix = "give the client a token, or a function that returns one"
        yield source.warning(f"{part.pointer}/flows/deviceAuthorization", message, fix)


def _tag(source: Source, part: Part) -> Iterator[Diagnostic]:
    names = {as_object(tag).get("name") for tag in as_array(source.root.get("tags"))}
    if "parent" in part.value and part.value["parent"] not in names:
        message = f"the tag's parent {part.value['parent']!r} is no tag"
        yield source.warning(f"{part.pointer}/parent", message, "add it to `tags`, or correct the name")
