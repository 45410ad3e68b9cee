"""Operations: what they take and what they answer."""

from collections.abc import Mapping
from typing import Any, Literal

from attrs import field, frozen

from .metadata import NOTHING_SAID, Metadata
from .types import Type

Location = Literal["path", "query", "header", "cookie"]
BodyKind = Literal["json", "form", "multipart", "text", "binary"]
StreamFormat = Literal["", "events", "lines", "sequence"]


@frozen(kw_only=True)
class Parameter:
    """A parameter of an operation.

    Attributes:
        name: Its name on the wire.
        style: As given, or the default of its location.
        explode: As given, or the default of its style.
        media_type: The media type of its `content`; empty if it has a `schema`.
    """

    name: str
    location: Location
    type: Type
    required: bool = False
    style: str = ""
    explode: bool = False
    allow_reserved: bool = False
    allow_empty: bool = False
    media_type: str = ""
    metadata: Metadata = NOTHING_SAID
    pointer: str = ""


@frozen(kw_only=True)
class Header:
    """A header of a response or of a part of a multipart body."""

    name: str
    type: Type
    required: bool = False
    metadata: Metadata = NOTHING_SAID


@frozen(kw_only=True)
class Encoding:
    """How a property of a form is sent."""

    property_name: str
    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[Header, ...] = ()


@frozen(kw_only=True)
class Media:
    """A body of one media type.

    Attributes:
        media_type: As the description has it, parameters included.
        kind: How it is written or read.
        type: Its type; None if there is no schema.
        stream: How items follow each other in it: events (`text/event-stream`), JSON lines, or JSON sequences
            (`application/json-seq`); empty if it is one value.
        item_type: The type of an item of a stream, from `itemSchema` or else `schema`; None if there is neither.
        items_are_events: Whether that is the type of an event as a whole, and not of its data.
        stream_end: The data of an event that ends a stream and is no item (`x-sdk-stream-end`).
        examples: JSON values, from `examples` and `example`.
    """

    media_type: str
    kind: BodyKind
    type: Type | None = None
    encoding: tuple[Encoding, ...] = ()
    stream: StreamFormat = ""
    item_type: Type | None = None
    items_are_events: bool = False
    stream_end: str = ""
    examples: tuple[Any, ...] = ()
    pointer: str = ""


@frozen(kw_only=True)
class Body:
    """A request body."""

    contents: tuple[Media, ...]
    required: bool = False
    description: str = ""
    pointer: str = ""


@frozen(kw_only=True)
class Link:
    """How another operation goes on from a response. Arguments are constants or runtime expressions."""

    name: str
    operation_id: str = ""
    operation_ref: str = ""
    parameters: Mapping[str, Any] = field(factory=dict[str, Any])
    request_body: Any = None
    description: str = ""
    pointer: str = ""


@frozen(kw_only=True)
class Response:
    """A response; `status` is one such as `200`, a range such as `2XX`, or `default`."""

    status: str
    description: str = ""
    contents: tuple[Media, ...] = ()
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()
    pointer: str = ""


@frozen(kw_only=True)
class Requirement:
    """A security scheme that an operation asks for, with its scopes."""

    scheme: str
    scopes: tuple[str, ...] = ()


@frozen(kw_only=True)
class Variable:
    """A variable in the URL of a server."""

    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str = ""


@frozen(kw_only=True)
class Server:
    """A server, with its URL as the description has it."""

    url: str
    name: str = ""
    description: str = ""
    variables: tuple[Variable, ...] = ()


@frozen(kw_only=True)
class Operation:
    """An operation.

    Attributes:
        id: Its `operationId`; empty if it has none.
        method: In lower case.
        parameters: Its own and those of the path item that it does not replace, in the order of the description.
        security: The alternatives, each a set of schemes required together; an empty set allows anonymous calls.
        servers: Its own or those of the path item; empty if those of the package count.
        idempotent: What `x-sdk-idempotent` says, if anything.
    """

    id: str
    method: str
    path: str
    tags: tuple[str, ...] = ()
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    body: Body | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[Requirement, ...], ...] = ()
    servers: tuple[Server, ...] = ()
    idempotent: bool | None = None
    extensions: Mapping[str, Any] = field(factory=dict[str, Any])
    pointer: str = ""
