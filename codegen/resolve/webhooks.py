"""Requests of the API to its users: the callbacks of operations, and the webhooks of OpenAPI 3.1."""

from collections.abc import Iterator

from .. import ir
from ..document.grammar import operations
from .media import Contents
from .metadata import text
from .nodes import Document, Node


def webhooks(document: Document, contents: Contents) -> Iterator[ir.Webhook]:
    """Yield all webhooks and callbacks that have a JSON body, each once however often it is referred to."""
    seen = set[str]()
    for webhook in [*_webhooks(document), *_callbacks(document)]:
        if webhook.pointer in seen:
            continue
        seen.add(webhook.pointer)
        found = webhook.resolved(document, contents)
        if found:
            yield found


class _Request:
    """A request in a path item."""

    def __init__(self, node: Node, method: str, name: str, operation: str, url: str) -> None:
        self._node = node
        self._method = method
        self._name = name
        self._operation = operation
        self._url = url
        self.pointer = node.pointer

    def resolved(self, document: Document, contents: Contents) -> ir.Webhook | None:
        """Return the webhook; None, and a diagnostic, if its body is no JSON."""
        raw = self._node.object
        body = document.follow(self._node.child("requestBody"))
        media = contents.of_request(body, self._name)
        if not any(item.kind == "json" for item in media):
            what = "what is posted here is no JSON, and could not be read"
            document.report(f"{self.pointer}/requestBody", what, "give it a body of `application/json`")
            return None
        return ir.Webhook(
            name=self._name,
            operation=self._operation,
            url=self._url,
            method=self._method,
            summary=text(raw.get("summary")),
            description=text(raw.get("description")),
            body=ir.Body(
                contents=media,
                required=body.object.get("required") is True,
                description=text(body.object.get("description")),
                pointer=body.pointer,
            ),
            pointer=self.pointer,
        )


def _webhooks(document: Document) -> Iterator[_Request]:
    for name, item in document.root.entries("webhooks"):
        yield from _requests(document, item, name)


def _callbacks(document: Document) -> Iterator[_Request]:
    for path, item in document.root.entries("paths"):
        for method, keys, _ in operations(item.object):
            operation = item.child(*keys)
            called = str(operation.object.get("operationId") or f"{method} {path}")
            for name, value in operation.entries("callbacks"):
                for url, requests in _items(document.follow(value)):
                    yield from _requests(document, requests, name, called, url)


def _items(callback: Node) -> Iterator[tuple[str, Node]]:
    for url in callback.object:
        if not url.startswith("x-"):
            yield url, callback.child(url)


def _requests(document: Document, value: Node, name: str, operation: str = "", url: str = "") -> Iterator[_Request]:
    item = document.follow(value)
    for method, keys, _ in operations(item.object):
        node = item.child(*keys)
        if "requestBody" in node.object:
            yield _Request(node, method, name, operation, url)
