"""Parameters of operations."""

import re
from collections.abc import Iterator

from attrs import evolve

from .. import ir
from .metadata import read_metadata, schema_metadata, text
from .nodes import Document, Node
from .schema_names import Position
from .schemas import Schemas

_LOCATIONS: dict[object, ir.Location] = {"path": "path", "query": "query", "header": "header", "cookie": "cookie"}
FORM = "application/x-www-form-urlencoded"
_STYLES: dict[ir.Location, str] = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}


class Parameters:
    """Resolves parameters, those of components once."""

    def __init__(self, document: Document, schemas: Schemas) -> None:
        self._document = document
        self._schemas = schemas
        self._known: dict[str, ir.Parameter | None] = {}
        for name, node in document.components.entries("parameters"):
            self._parameter(document.follow(node), Position("", name))

    def of_operation(self, path: str, item: Node, operation: Node, name: str) -> tuple[ir.Parameter, ...]:
        """Return the parameters of an operation, its own before those of its path item."""
        own = {(found.location, found.name): found for found in self._listed(operation, name)}
        shared = self._listed(item, re.sub(r"\W+", "_", path))
        return (*own.values(), *(found for found in shared if (found.location, found.name) not in own))

    def _listed(self, holder: Node, parent: str) -> Iterator[ir.Parameter]:
        for item in holder.items("parameters"):
            node = self._document.follow(item)
            if node.object.get("in") == "querystring":
                yield from self._of_query_string(node, parent)
                continue
            found = self._parameter(node, Position(parent, text(node.object.get("name"))))
            if found:
                yield found

    def _of_query_string(self, node: Node, parent: str) -> Iterator[ir.Parameter]:
        """Yield a query parameter for each property of a whole query string in the form of HTML forms."""
        media = node.child("content", FORM)
        view = self._schemas.merged(media.child("schema"))
        for name, value in view.properties.items():
            encoding = media.child("encoding", name).object
            style, explode = text(encoding.get("style")) or "form", encoding.get("explode")
            yield ir.Parameter(
                name=name,
                location="query",
                type=self._schemas.type_of(value, Position(parent, name)),
                required=node.object.get("required") is True and name in view.required,
                style=style,
                explode=explode if isinstance(explode, bool) else style == "form",
                allow_reserved=encoding.get("allowReserved") is True,
                metadata=schema_metadata(self._document, value),
                pointer=value.pointer,
            )

    def _parameter(self, node: Node, position: Position) -> ir.Parameter | None:
        if node.pointer not in self._known:
            self._known[node.pointer] = self._read(node, position)
        return self._known[node.pointer]

    def _read(self, node: Node, position: Position) -> ir.Parameter | None:
        """Return a parameter; None if it is none, or says nothing of its value, which validation reports."""
        raw = node.object
        location, name = _LOCATIONS.get(raw.get("in")), raw.get("name")
        media_type, schema = self._schema(node)
        if location is None or not isinstance(name, str) or schema is None:
            return None
        style = text(raw.get("style")) or _STYLES[location]
        explode = raw.get("explode")
        own = {key: value for key, value in raw.items() if key != "examples" or value}
        metadata = read_metadata(self._document, {**schema.object, **own})
        beneath = schema_metadata(self._document, schema)
        return ir.Parameter(
            name=name,
            location=location,
            type=self._schemas.type_of(schema, position),
            required=raw.get("required") is True or location == "path",
            style=style,
            explode=explode if isinstance(explode, bool) else style in ("form", "cookie"),
            allow_reserved=raw.get("allowReserved") is True,
            allow_empty=raw.get("allowEmptyValue") is True,
            media_type=media_type,
            metadata=evolve(metadata, description=metadata.description or beneath.description),
            pointer=node.pointer,
        )

    def _schema(self, node: Node) -> tuple[str, Node | None]:
        """Return the schema of a parameter, with its media type if it stands in `content`."""
        if "schema" in node.object:
            return "", node.child("schema")
        for media_type, media in node.entries("content"):
            return media_type, media.child("schema")
        return "", None
