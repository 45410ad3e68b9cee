"""How the properties of forms are sent."""

from collections.abc import Callable, Iterator

from attrs import evolve

from .. import ir
from .metadata import text
from .nodes import Document, Node
from .schemas import Schemas

_BYTES = "application/octet-stream"


class Encodings:
    """Reads `encoding`, and what schemas of the parts of a multipart body say of it."""

    def __init__(
        self, document: Document, schemas: Schemas, headers: Callable[[Node, str], tuple[ir.Header, ...]]
    ) -> None:
        self._document = document
        self._schemas = schemas
        self._headers = headers

    def of(self, media: Node, media_type: str, parent: str) -> tuple[ir.Encoding, ...]:
        """Return how the properties of a body are sent, where something says so."""
        is_multipart = media_type.startswith("multipart/")
        found = {name: self._read(name, node, parent, is_multipart) for name, node in media.entries("encoding")}
        if is_multipart and "schema" in media.object:
            for name, schema in self._schemas.merged(media.child("schema")).properties.items():
                own = found.get(name, ir.Encoding(property_name=name))
                if not (own.style or own.explode is not None or own.allow_reserved):
                    own = self._with_content(own, schema)
                if name in found or own != ir.Encoding(property_name=name):
                    found[name] = own
        return tuple(found.values())

    def _read(self, name: str, node: Node, parent: str, is_multipart: bool) -> ir.Encoding:
        raw = node.object
        explode = raw.get("explode")
        has_styles = not (self._document.is_3_0 and is_multipart)  # of 3.0, they are for other forms only
        return ir.Encoding(
            property_name=name,
            content_type=text(raw.get("contentType")),
            style=text(raw.get("style")) if has_styles else "",
            explode=explode if isinstance(explode, bool) and has_styles else None,
            allow_reserved=raw.get("allowReserved") is True and has_styles,
            headers=tuple(self._part_headers(node, parent)) if is_multipart else (),
        )

    def _part_headers(self, node: Node, parent: str) -> Iterator[ir.Header]:
        for header in self._headers(node, parent):
            if header.name.lower() == "content-type":  # `contentType` says it, and this counts for nothing
                continue
            values = self._schemas.enum(header.type).values if isinstance(header.type, ir.EnumRef) else ()
            yield evolve(header, type=ir.Constant(value=values[0].value)) if len(values) == 1 else header

    def _with_content(self, encoding: ir.Encoding, schema: Node) -> ir.Encoding:
        """Return an encoding with what the schema of a part says of its content.

        `contentEncoding` means the header Content-Transfer-Encoding (OpenAPI 3.1.1, "Content-Transfer-Encoding and
        contentEncoding"), and bytes; `contentMediaType` counts where `contentType` does not say another.
        """
        view = self._schemas.merged(schema)
        view = self._schemas.merged(view.keywords["items"]) if "items" in view.keywords else view
        media_type, encoded_as = text(view.get("contentMediaType")), text(view.get("contentEncoding"))
        if encoded_as:
            header = ir.Header(
                name="Content-Transfer-Encoding",
                type=ir.Constant(value=encoded_as),
                required=True,
            )
            others = (item for item in encoding.headers if item.name.lower() != header.name.lower())
            encoding = evolve(encoding, headers=(*others, header))
            media_type = media_type or _BYTES
        elif media_type == _BYTES:  # as of any file, whose name may say more
            media_type = ""
        return evolve(encoding, content_type=encoding.content_type or media_type)
