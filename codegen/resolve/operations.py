"""Operations."""

from collections.abc import Iterator
from urllib.parse import unquote

from .. import ir
from ..document.grammar import BODILESS_STATUSES, operations
from ..document.values import as_array, as_object
from .media import Contents
from .metadata import extensions, text
from .nodes import Document, Node
from .parameters import Parameters
from .schema_names import operation_name
from .schemas import Schemas
from .servers import read_security, read_servers


class Operations:
    """Resolves operations."""

    def __init__(self, document: Document, schemas: Schemas, contents: Contents) -> None:
        self._document = document
        self._parameters = Parameters(document, schemas)
        self._contents = contents
        self._bodies = {
            node.pointer: self._body(document.follow(node), name)
            for name, node in document.components.entries("requestBodies")
        }
        self._responses = {
            (node.pointer): self._contents.of_response(document.follow(node), name, "response")
            for name, node in document.components.entries("responses")
        }

    def all(self) -> Iterator[ir.Operation]:
        """Yield all operations, in the order of the document."""
        for path, item in self._document.root.entries("paths"):
            for method, keys, _ in operations(item.object):
                yield self._operation(path, method, item, item.child(*keys))

    def _operation(self, path: str, method: str, item: Node, node: Node) -> ir.Operation:
        raw, root = node.object, self._document.root
        name = operation_name(raw.get("operationId"), method, path)
        idempotent = raw.get("x-sdk-idempotent")
        parameters = self._parameters.of_operation(path, item, node, name)
        body = node.child("requestBody")
        return ir.Operation(
            id=text(raw.get("operationId")),
            method=method,
            path=path,
            tags=tuple(map(str, as_array(raw.get("tags")))),
            summary=text(raw.get("summary")),
            description=text(raw.get("description")),
            deprecated=raw.get("deprecated") is True,
            parameters=parameters,
            body=self.body(body, name) if isinstance(body.value, dict) else None,
            responses=tuple(self._response(response, status, name) for status, response in node.entries("responses")),
            security=read_security(raw.get("security", root.object.get("security"))),
            servers=read_servers(node) or read_servers(item),
            idempotent=idempotent if isinstance(idempotent, bool) else None,
            extensions=extensions(raw),
            pointer=node.pointer,
        )

    def body(self, value: Node, name: str) -> ir.Body:
        """Return a request body, a shared one as it was resolved first."""
        node = self._document.follow(value)
        if node.pointer not in self._bodies:
            self._bodies[node.pointer] = self._body(node, name)
        return self._bodies[node.pointer]

    def _body(self, node: Node, name: str) -> ir.Body:
        return ir.Body(
            contents=self._contents.of_request(node, name),
            required=node.object.get("required") is True,
            description=text(node.object.get("description")),
            pointer=node.pointer,
        )

    def _response(self, value: Node, status: str, name: str) -> ir.Response:
        node = self._document.follow(value)
        has_content = status not in BODILESS_STATUSES
        if has_content and node.pointer not in self._responses:
            self._responses[node.pointer] = self._contents.of_response(node, name, f"response_{status}")
        return ir.Response(
            status=status,
            description=text(node.object.get("description")) or text(node.object.get("summary")),
            contents=self._responses[node.pointer] if has_content else (),
            headers=self._contents.headers(node, name),
            links=tuple(self._link(link, key) for key, link in node.entries("links")),
            pointer=value.pointer,
        )

    def _link(self, value: Node, name: str) -> ir.Link:
        node = self._document.follow(value)
        return ir.Link(
            name=name,
            operation_id=text(node.object.get("operationId")),
            operation_ref=unquote(text(node.object.get("operationRef"))),
            parameters=as_object(node.object.get("parameters")),
            request_body=node.object.get("requestBody"),
            description=text(node.object.get("description")),
            pointer=value.pointer,
        )
