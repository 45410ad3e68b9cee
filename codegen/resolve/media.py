"""Bodies of media types: how each is written and read, and its type."""

import re
from collections.abc import Iterator

from .. import ir
from ..document.values import as_object
from .metadata import read_examples, read_metadata, text
from .nodes import Document, Node
from .schema_names import Position
from .schemas import Schemas

_JSON = re.compile(r"((application|text)/json|[\w.+-]+/[\w.-]+\+json)\s*(;|$)")
_RANGE = re.compile(r"(\*|application)/\*")
_KINDS: tuple[tuple[re.Pattern[str], ir.BodyKind], ...] = (
    (_JSON, "json"),
    (re.compile(r"application/x-www-form-urlencoded\s*(;|$)"), "form"),
    (re.compile(r"multipart/form-data\s*(;|$)"), "multipart"),
    (re.compile(r"text/"), "text"),
)

_STREAMS: tuple[tuple[re.Pattern[str], ir.StreamFormat], ...] = (
    (re.compile(r"text/event-stream\s*(;|$)", re.IGNORECASE), "events"),
    (re.compile(r"application/(jsonl|x-jsonl|jsonlines|x-jsonlines|ndjson|x-ndjson)\s*(;|$)", re.IGNORECASE), "lines"),
    (re.compile(r"application/([\w.-]+\+)?json-seq\s*(;|$)", re.IGNORECASE), "sequence"),
)

# What the schemas of a body are named after where there are several.
_SUFFIXES = {
    "application/x-www-form-urlencoded": "data",
    "multipart/form-data": "files",
    "application/octet-stream": "content",
}

# The order in which clients prefer the bodies of a response.
_PREFERENCE: tuple[ir.BodyKind, ...] = ("json", "text", "binary", "form", "multipart")


def kind_of(media_type: str, type_: ir.Type | None) -> ir.BodyKind:
    """Return how a body is written and read; where any media type will do, it is JSON unless it is binary."""
    if _RANGE.match(media_type):
        return "binary" if isinstance(type_, ir.Binary) else "json"
    found: list[ir.BodyKind] = [kind for pattern, kind in _KINDS if pattern.match(media_type)]
    return found[0] if found else "binary"


def stream_of(media_type: str) -> ir.StreamFormat:
    """Return how items follow each other in a body of a media type; an empty text if it is one value."""
    found: list[ir.StreamFormat] = [stream for pattern, stream in _STREAMS if pattern.match(media_type)]
    return found[0] if found else ""


class Contents:
    """Resolves `content`."""

    def __init__(self, document: Document, schemas: Schemas) -> None:
        self._document = document
        self._schemas = schemas

    def of_request(self, holder: Node, name: str) -> tuple[ir.Media, ...]:
        """Return the bodies of a request."""
        contents = holder.entries("content")
        several = len(contents) > 1
        return tuple(
            self._media(
                node, media_type, Position(f"{name}_{_SUFFIXES.get(media_type, 'json')}" if several else name, "body")
            )
            for media_type, node in contents
        )

    def of_response(self, holder: Node, name: str, own_name: str) -> tuple[ir.Media, ...]:
        """Return the bodies of a response, the one that clients prefer first."""
        contents = holder.entries("content")
        contents.sort(key=lambda item: _PREFERENCE.index(kind_of(item[0], None)))
        found: list[ir.Media] = []
        for media_type, node in contents:
            same = next(
                (item for item in found if _schema(contents, item.media_type) == node.object.get("schema")), None
            )
            suffix = f"_{kind_of(media_type, None)}" if found else ""
            position = Position(name, f"{own_name}{suffix}")
            found.append(self._media(node, media_type, position, same.type if same else None))
        return tuple(found)

    def _media(self, node: Node, media_type: str, position: Position, known: ir.Type | None = None) -> ir.Media:
        has_schema = "schema" in node.object
        found = known or (self._schemas.type_of(node.child("schema"), position) if has_schema else None)
        schema = self._document.follow(node.child("schema")).object
        stream = stream_of(media_type)
        item_type, are_events = self._item_type(node, position, found, stream) if stream else (None, False)
        return ir.Media(
            media_type=media_type,
            kind=kind_of(media_type, found),
            type=found,
            encoding=tuple(self._encodings(node, position, is_multipart=media_type.startswith("multipart/"))),
            stream=stream,
            item_type=item_type,
            items_are_events=are_events,
            stream_end=text(node.object.get("x-sdk-stream-end")),
            examples=read_examples(self._document, node.object) or read_examples(self._document, schema),
            pointer=node.pointer,
        )

    def _item_type(
        self, node: Node, position: Position, whole: ir.Type | None, stream: ir.StreamFormat
    ) -> tuple[ir.Type | None, bool]:
        """Return the type of an item, and whether it is an event as a whole, with its `data`, and not that alone.

        It is that of `itemSchema`, or else of `schema`, which is that of an item or of the array of all.
        """
        if "itemSchema" not in node.object:
            return whole.item if isinstance(whole, ir.ListOf) else whole, False
        schema, named = node.child("itemSchema"), position.named(f"{position.name}_item")
        datas = self._datas(schema) if stream == "events" else []
        is_alone = "data" in self._schemas.merged(schema).properties
        if datas and is_alone and "contentSchema" in datas[0].object:
            return self._schemas.type_of(datas[0].child("contentSchema"), named), False
        return self._schemas.type_of(schema, named), bool(datas)

    def _datas(self, schema: Node, *around: str) -> list[Node]:
        """Return the schemas of `data` if a schema is that of whole events: all of its members have such a text."""
        view = self._schemas.merged(schema)
        if "data" in view.properties:
            data = self._document.follow(view.properties["data"])
            return [data] if data.object.get("type", "string") == "string" else []
        inside = (*around, self._document.follow(schema).identity)
        members = [branch for _, branch in view.branches() if self._document.follow(branch).identity not in inside]
        found = [self._datas(branch, *inside) for branch in members]
        return [data for each in found for data in each] if all(found) else []

    def _encodings(self, node: Node, position: Position, *, is_multipart: bool) -> Iterator[ir.Encoding]:
        for name, item in node.entries("encoding"):
            raw = item.object
            explode = raw.get("explode")
            has_styles = not (self._document.is_3_0 and is_multipart)  # of 3.0, they are for other forms only
            yield ir.Encoding(
                property_name=name,
                content_type=text(raw.get("contentType")),
                style=text(raw.get("style")) if has_styles else "",
                explode=explode if isinstance(explode, bool) and has_styles else None,
                allow_reserved=raw.get("allowReserved") is True and has_styles,
                headers=self.headers(item, position.parent),
            )

    def headers(self, holder: Node, name: str) -> tuple[ir.Header, ...]:
        """Return the headers of a response or of a part."""
        found: list[ir.Header] = []
        for header, value in holder.entries("headers"):
            node = self._document.follow(value)
            found.append(
                ir.Header(
                    name=header,
                    type=self._schemas.type_of(node.child("schema"), Position(name, header)),
                    required=node.object.get("required") is True,
                    metadata=read_metadata(self._document, {**as_object(node.object.get("schema")), **node.object}),
                )
            )
        return tuple(found)


def _schema(contents: list[tuple[str, Node]], media_type: str) -> object:
    return dict(contents)[media_type].object.get("schema")
