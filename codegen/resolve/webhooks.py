"""What the API posts to its users: the callbacks of its operations, and the webhooks of OpenAPI 3.1."""

from collections.abc import Iterator

from attrs import frozen

from ..document.diagnostics import pointer
from ..document.source import Json, as_object, dereferenced
from .trace import METHODS


@frozen
class Posted:
    """A request that the API makes, which has a body.

    Attributes:
        pointer: Its place in the document.
        name: What the document calls the callback or webhook.
        operation: The operation whose callback it is; empty for a webhook.
        raw: The request as an operation: its summary, its body and so on.
    """

    pointer: str
    name: str
    operation: str
    raw: Json


def posted(root: Json) -> Iterator[Posted]:
    """All that is posted, each thing once, however often it is referred to."""
    seen: set[str] = set()
    for item in [*_webhooks(root), *_callbacks(root)]:
        if item.pointer not in seen:
            seen.add(item.pointer)
            yield item


def _callbacks(root: Json) -> Iterator[Posted]:
    for path, item in as_object(root.get("paths")).items():
        for method in METHODS:
            operation = as_object(as_object(item).get(method))
            where = pointer("paths", path, method)
            for name, value in as_object(operation.get("callbacks")).items():
                place, callback = _target(root, value, where + pointer("callbacks", name)[1:])
                for url, requests in callback.items():
                    if not url.startswith("x-"):
                        called = str(operation.get("operationId") or f"{method} {path}")
                        yield from _requests(root, requests, place + pointer(url)[1:], name, called)


def _webhooks(root: Json) -> Iterator[Posted]:
    for name, requests in as_object(root.get("webhooks")).items():
        yield from _requests(root, requests, pointer("webhooks", name), name, "")


def _requests(root: Json, value: object, where: str, name: str, operation: str) -> Iterator[Posted]:
    place, requests = _target(root, value, where)
    for method in METHODS:
        raw = as_object(requests.get(method))
        if "requestBody" in raw:
            yield Posted(place + pointer(method)[1:], name, operation, raw)


def _target(root: Json, value: object, where: str) -> tuple[str, Json]:
    """What a value or a reference stands for, and its place."""
    reference = as_object(value).get("$ref")
    return reference if isinstance(reference, str) else where, dereferenced(root, value)
