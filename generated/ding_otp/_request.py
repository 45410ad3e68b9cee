# Generated from the API's description. Edit that or the templates, not this file.
"""From a call's arguments to the HTTP request. Pure: nothing is sent here."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar
from urllib.parse import quote, urlencode

from attrs import field, frozen

from ._codec import to_json
from ._config import Config, SentKey
from ._http.messages import Headers, Reply, Request
from ._parameters import header_text, path_text, texts

T = TypeVar("T")


class Encodable(Protocol):
    """A model."""

    def to_dict(self) -> dict[str, object]: ...


@frozen
class Operation(Generic[T]):
    """What is known of an operation before it is called.

    Attributes:
        name: What it is called in logs and errors, such as `otp.send`.
        path: The path below the base URL, with its parameters in braces.
        decode: Makes the value of the call from a successful reply.
        accept: The media types that it can be made from, and that of errors.
        idempotent: Whether doing it twice does no more than doing it once, so that it may always be sent again.
        security: The credentials that it takes: the names of those that go together, for each alternative.
        global_fields: The fields of its body that may be given once to the client.
        sensitive_fields: The fields of its body that must not be shown.
    """

    name: str
    method: str
    path: str
    decode: Callable[[Reply], T]
    accept: str = "application/json"
    idempotent: bool = False
    security: Sequence[Sequence[str]] = ()
    global_fields: Sequence[str] = ()
    sensitive_fields: Sequence[str] = ()


@frozen
class Content:
    """A request body and its media type."""

    data: bytes = field(repr=False)
    media_type: str
    secrets: tuple[str, ...] = field(default=(), repr=False)


@frozen
class Arguments:
    """What one call sends: its body, and its parameters by their names in the API."""

    body: Encodable | Content | None = field(default=None, repr=False)
    path: Mapping[str, object] = field(factory=dict[str, object], repr=False)
    query: Mapping[str, object] = field(factory=dict[str, object], repr=False)
    headers: Mapping[str, object] = field(factory=dict[str, object], repr=False)
    cookies: Mapping[str, object] = field(factory=dict[str, object], repr=False)


def json_model(operation: Operation[T], config: Config, model: Encodable) -> Content:
    """A model as JSON, with what was given to the client filled in.

    Raises:
        ValueError: A field that may be given once to the client was given neither there nor here, or a value is none
            that JSON can hold.
        TypeError: So is the type of a value.
    """
    fields = model.to_dict()
    try:
        for name in operation.global_fields:
            if name not in fields:
                fields[name] = _global_value(config, name)
        return Content(to_json(fields), "application/json", _secrets(operation, fields))
    except (TypeError, ValueError) as error:
        raise error.with_traceback(None) from None
    finally:
        fields.clear()  # so that a report of the error with its variables shows none of it


def _secrets(operation: Operation[T], fields: Mapping[str, object]) -> tuple[str, ...]:
    return tuple(str(fields[name]) for name in operation.sensitive_fields if name in fields)


def _global_value(config: Config, name: str) -> str:
    if name not in config.global_values:
        variable = config.global_variables.get(name)
        environment = f", or set the environment variable {variable}" if variable else ""
        raise ValueError(f"{name}: missing; pass it to the call, or once to the client{environment}")
    return config.global_values[name]


def build(operation: Operation[T], config: Config, keys: Sequence[SentKey], arguments: Arguments) -> Request:
    """The request for one call."""
    path = path_text(operation.path, arguments.path)
    body = arguments.body
    content = body if body is None or isinstance(body, Content) else json_model(operation, config, body)
    query = [(name, text) for name, value in arguments.query.items() for text in texts(value)]
    headers = {name: header_text(name, value) for name, value in arguments.headers.items() if value is not None}
    cookies = [
        f"{name}={quote(','.join(texts(value)))}" for name, value in arguments.cookies.items() if value is not None
    ]
    for key in keys:  # last, so that no error's stack has them among its variables
        if key.place == "header":
            headers[key.name] = key.text
        elif key.place == "query":
            query.append((key.name, key.text))
        else:
            cookies.append(f"{key.name}={key.text}")
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    return Request(
        method=operation.method,
        target=path + (f"{'&' if '?' in path else '?'}{urlencode(query)}" if query else ""),
        headers=_headers(operation, config, headers, content),
        content=content.data if content else b"",
        secrets=(*(key.text for key in keys), *(content.secrets if content else ())),
    )


def _headers(operation: Operation[T], config: Config, given: Mapping[str, str], content: Content | None) -> Headers:
    headers = [(b"Host", config.base_url.authority.encode("ascii")), (b"Accept", operation.accept.encode("ascii"))]
    headers += config.headers
    headers += [(name.encode("ascii"), value.encode()) for name, value in given.items()]
    if content:
        headers.append((b"Content-Type", content.media_type.encode("ascii")))
    if content or operation.method in ("POST", "PUT", "PATCH"):
        headers.append((b"Content-Length", str(len(content.data) if content else 0).encode("ascii")))
    # One header of a name: what the call needs comes before what the user wants in all of them.
    return list({name.lower(): (name, value) for name, value in headers}.values())
