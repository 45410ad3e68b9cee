"""Answers that are read as they come: streams of items, and bodies that are not held in memory."""

from collections.abc import Iterable, Set

from attrs import evolve

from .. import ir
from ..runtime import reserved
from ..text import names
from . import doc_text
from .imports import INCOMING, ITEMS, RESPONSES, STREAMS, Imports, merged
from .python_type import STRING, PythonType
from .responses import successes
from .types import Types
from .view.models import Field
from .view.operations import Operation, Stream

# The names of the fields by which a request asks for a stream.
_ASKING = ("stream", "streaming")

_NEEDED = Imports({(STREAMS, name) for name in ("AsyncStream", "Stream", "open_async_stream", "open_stream")})
# What the module of a call needs that `with_streaming_response` has.
STREAMED = Imports(
    {
        *((INCOMING, name) for name in ("AsyncStreamingResponse", "StreamingResponse")),
        *((INCOMING, name) for name in ("async_streaming_response", "streaming_response")),
        *(("contextlib", name) for name in ("AbstractAsyncContextManager", "AbstractContextManager")),
    }
)


def _answers(operation: ir.Operation) -> list[ir.Response]:
    """Return the answers of an operation that have bodies, which those to HEAD have not, whatever is described."""
    return [] if operation.method == "head" else [*successes(operation)]


def streams_of(operation: ir.Operation) -> list[ir.Media]:
    """Return the streams that an operation answers with."""
    return [media for response in _answers(operation) for media in response.contents if media.stream]


def has_stream(operation: ir.Operation) -> bool:
    """Tell whether the answer of an operation may be read as it comes."""
    return bool(streams_of(operation)) or is_streamed(operation)


def is_stream_only(operation: ir.Operation) -> bool:
    """Tell whether an operation answers with nothing but a stream."""
    found = [media for response in _answers(operation) for media in response.contents]
    return bool(found) and all(media.stream for media in found)


def is_streamed(operation: ir.Operation) -> bool:
    """Tell whether `with_streaming_response` has an operation: its value is a text or bytes, which may be long."""
    preferred = [next(iter(response.contents), None) for response in _answers(operation)]
    return any(media and media.kind != "json" and not media.stream for media in preferred)


def may_be_streamed(operation: ir.Operation) -> bool:
    """Tell whether the value of an operation is a text or bytes if the caller asks for them."""
    medias = [media for response in successes(operation) for media in response.contents]
    return any(media.kind != "json" and not media.stream for media in medias)


def stream_of(operation: ir.Operation, types: Types) -> tuple[Stream, Imports] | None:
    """Return the stream of an operation, and what the module of its call needs for it."""
    media = next(iter(streams_of(operation)), None)
    if media is None:
        return None
    item, made, needs = _item(media, types)
    arguments = [made]
    match media.stream:
        case "events":
            maker = "server_events"
            end = repr(media.stream_end) if media.stream_end else "None" if made == "text_item" else ""
            arguments += [f"end={end}"] if end else []
        case "lines":
            maker, arguments = "json_lines", [made, repr(media.media_type)]
        case _:
            maker, arguments = "json_sequence", [made, repr(media.media_type)]
    stream = Stream(items=f"{maker}({', '.join(arguments)})", item=item.annotation, item_type=item.type)
    return stream, merged(needs, item.imports, _NEEDED, Imports({(ITEMS, maker), (RESPONSES, "no_body")}))


def _item(media: ir.Media, types: Types) -> tuple[PythonType, str, Imports]:
    """Return the type of an item, the expression that makes it of an event, and what that needs."""
    item = types.of(media.item_type or (STRING.type if media.stream == "events" else ir.ANY))
    if media.items_are_events:
        return item, f"event_item({item.decode_alone})", item.decode_imports | {(ITEMS, "event_item")}
    if media.stream == "events" and item.annotation == STRING.annotation:
        return item, "text_item", Imports({(ITEMS, "text_item")})
    return item, f"json_item({item.decode_alone})", item.decode_imports | {(ITEMS, "json_item")}


def as_stream(operation: Operation, stream: Stream) -> Operation:
    """Return a call as one whose value is a stream."""
    return evolve(
        operation,
        stream=stream,
        decode="no_body",
        constant_type="",
        returns=f"Stream[{stream.item}]",
        returns_type=ir.ANY,
        acceptable=None,
        is_streamed=False,
        returns_doc=operation.returns_doc,
    )


def beside(operation: Operation, stream: Stream, used: Set[str]) -> Operation:
    """Return a second call of an operation that answers with a value or a stream: the one for the stream."""
    name = names.distinct(names.snake(f"{operation.name}_stream", used=reserved.RESOURCE_METHODS, prefix="call"), used)
    resource = operation.qualified_name.rpartition(".")[0]
    return evolve(
        as_stream(operation, evolve(stream, asking=operation.asks_for_stream)),
        name=name,
        qualified_name=f"{resource}.{name}",
        constant=f"_{name.upper()}",
        description=doc_text.paragraphs(operation.description, "The answer comes as a stream."),
        fields=tuple(item for item in operation.fields if item.name != operation.asks_for_stream),
    )


def asking_field(fields: Iterable[Field]) -> str:
    """Return the field of a request that must be true for a stream, such as `stream`; empty if there is none."""
    return next((field.name for field in fields if field.wire_name in _ASKING and _is_flag(field.type)), "")


def _is_flag(kind: ir.Type) -> bool:
    return ir.without_null(kind) in (ir.Scalar(kind="boolean"), ir.Constant(value=True))
