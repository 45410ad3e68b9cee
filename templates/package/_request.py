"""From a call's arguments to the HTTP request. Pure: nothing is sent here."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Generic, Protocol, TypeVar
from urllib.parse import quote, urlencode
from uuid import uuid4

from attrs import field, frozen

from ._config import Config
from ._credentials import SentKey
from ._http.messages import Headers, Reply, Request
from ._redact import HIDDEN, Secrets
from ._text import TOO_DEEP, is_several, require_utf8, texts, to_json, to_text

T = TypeVar("T")

# Names of headers that hold credentials, as callers give them with `headers`.
_CREDENTIAL = re.compile(r"auth|cookie|key|password|secret|session|signature|token", re.IGNORECASE)

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


class Encodable(Protocol):
    """A model."""

    def to_dict(self) -> dict[str, object]: ...


ModelT = TypeVar("ModelT", bound=Encodable)


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
        identity_fields: The fields of its body that say what it is about: an answer with another value is none of it.
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
    identity_fields: Sequence[str] = ()


@frozen
class Content:
    """A request body and its media type."""

    data: bytes = field(repr=False)
    media_type: str
    secrets: Secrets = field(factory=Secrets, repr=False)
    identity: Mapping[str, object] = field(factory=dict[str, object], repr=False)


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
    try:
        fields = model.to_dict()
    except RecursionError:
        raise ValueError(f"the request: {TOO_DEEP}") from None
    for name in operation.global_fields:
        if name not in fields:
            fields[name] = _global_value(config, name)
    secrets = Secrets(str(fields[name]) for name in operation.sensitive_fields if name in fields)
    identity = {name: fields[name] for name in operation.identity_fields if name in fields}
    return Content(to_json(fields), "application/json", secrets, identity)


def _global_value(config: Config, name: str) -> str:
    if name not in config.global_values:
        variable = config.global_variables.get(name)
        environment = f", or set the environment variable {variable}" if variable else ""
        raise ValueError(f"{name}: missing; pass it to the call, or once to the client{environment}")
    return config.global_values[name]


def json_value(value: object) -> Content:
    """Any value that JSON can hold."""
    return Content(to_json(value), "application/json")


def form(fields: Mapping[str, object]) -> Content:
    """Fields as an HTML form sends them."""
    pairs = [(name, text) for name, value in fields.items() for text in texts(value, name)]
    return Content(urlencode(pairs).encode("ascii"), "application/x-www-form-urlencoded")


def multipart(fields: Mapping[str, object]) -> Content:
    """Fields as an HTML form with files sends them; `bytes` become files."""
    parts: list[tuple[str, tuple[str | None, bytes]]] = []
    for name, value in fields.items():
        for item in value if is_several(value) else [value]:
            if isinstance(item, bytes):
                require_utf8(name, ascii(name))
                parts.append((name, (name, item)))
            else:
                parts.extend((name, (None, text.encode())) for text in texts(item, name))
    if not parts:
        boundary = uuid4().hex
        return Content(f"--{boundary}--\r\n".encode(), f"multipart/form-data; boundary={boundary}")
    import httpx  # as in Reply.response

    request = httpx.Request("POST", "http://multipart", files=parts)
    return Content(request.read(), request.headers["Content-Type"])


def binary(data: bytes, media_type: str) -> Content:
    """Bytes as they are."""
    return Content(data, media_type)


def joined(values: Sequence[object] | None, separator: str = ",") -> str | None:
    """Several values of a query parameter as one."""
    return None if values is None else separator.join(to_text(value) for value in values if value is not None)


def exploded(fields: Mapping[str, object] | None) -> Mapping[str, object]:
    """The fields of an object, each as a query parameter of its own."""
    return fields or {}


def in_brackets(name: str, fields: Mapping[str, object] | None) -> dict[str, object]:
    """The fields of an object as query parameters that name the object first, as in `filter[color]`."""
    return {f"{name}[{key}]": value for key, value in (fields or {}).items()}


def in_pairs(fields: Mapping[str, object] | None, *, explode: bool) -> list[str] | None:
    """The fields of an object as several values of a parameter: each name with its value, or beside it."""
    if fields is None:
        return None
    pairs = [(name, text) for name, value in fields.items() for text in texts(value, name)]
    return [f"{name}={text}" for name, text in pairs] if explode else [part for pair in pairs for part in pair]


def build(operation: Operation[T], config: Config, keys: Sequence[SentKey], arguments: Arguments) -> Request:
    """Return the request for one call.

    Raises:
        ValueError: A value can't be sent, or is missing. The text names it and does not show it.
        TypeError: So is the type of a value.
    """
    try:
        return _build(operation, config, keys, arguments)
    except (TypeError, ValueError) as error:
        raise error.with_traceback(None) from None  # the variables below hold what was to be sent


def _build(operation: Operation[T], config: Config, keys: Sequence[SentKey], arguments: Arguments) -> Request:
    path = _path(operation.path, arguments.path)
    body = arguments.body
    content = body if body is None or isinstance(body, Content) else json_model(operation, config, body)
    query = [(name, text) for name, value in arguments.query.items() for text in texts(value, name)]
    headers = {name: _header_text(name, value) for name, value in arguments.headers.items() if value is not None}
    cookies = [
        f"{name}={quote(','.join(texts(value, name)))}"
        for name, value in arguments.cookies.items()
        if value is not None
    ]
    shown_query = list(query)
    for key in keys:
        if key.place == "header":
            headers[key.name] = key.text.reveal()
        elif key.place == "query":
            query.append((key.name, key.text.reveal()))
            shown_query.append((key.name, HIDDEN))
        else:
            cookies.append(f"{key.name}={key.text.reveal()}")
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    private = [text for key in keys for text in key.secrets.reveal()]
    private += _credentials_in(config, arguments.headers)
    return Request(
        method=operation.method,
        target=_target(path, query),
        headers=_headers(operation, config, headers, content),
        content=content.data if content else b"",
        identity=content.identity if content else {},
        keys=Secrets(private),
        shown_target=_target(path, shown_query, safe="*"),
        secrets=Secrets(private) if content is None else content.secrets.and_also(private),
    )


def _credentials_in(config: Config, headers: Mapping[str, object]) -> Iterator[str]:
    """The values of headers that callers gave a credential in, with and without a scheme such as Bearer."""
    given = [(name.decode(), value.decode()) for name, value in config.headers.reveal()]
    for name, value in (*given, *headers.items()):
        if _CREDENTIAL.search(name):
            yield from (str(value), str(value).partition(" ")[2])


def _target(path: str, query: Sequence[tuple[str, str]], safe: str = "") -> str:
    return path + (f"{'&' if '?' in path else '?'}{urlencode(query, safe=safe)}" if query else "")


def _headers(operation: Operation[T], config: Config, given: Mapping[str, str], content: Content | None) -> Headers:
    headers = [(b"Host", config.base_url.authority.encode("ascii")), (b"Accept", operation.accept.encode("ascii"))]
    headers += config.headers.reveal()
    headers += [(name.encode("ascii"), value.encode()) for name, value in given.items()]
    if content:
        headers.append((b"Content-Type", content.media_type.encode("ascii")))
    if content or operation.method in ("POST", "PUT", "PATCH"):
        headers.append((b"Content-Length", str(len(content.data) if content else 0).encode("ascii")))
    # One header of a name: what the call needs comes before what the user wants in all of them.
    return list({name.lower(): (name, value) for name, value in headers}.values())


def _header_text(name: str, value: object) -> str:
    text = ",".join(texts(value, name))
    if not text.isascii() or not text.isprintable() or text != text.strip():
        raise ValueError(
            f"{name}: has line breaks, spaces at its ends or characters outside ASCII, which a header can't hold"
        )
    return text


def _path(path: str, values: Mapping[str, object]) -> str:
    def segment(match: re.Match[str]) -> str:
        name = match[1]
        text = ",".join(texts(values[name], name))
        if text in ("", ".", ".."):
            raise ValueError(f"{name}: must not be empty, '.' or '..', which would name another path")
        return quote(text, safe="")

    return _PLACEHOLDER.sub(segment, path)


def request_model(model: type[ModelT], request: object, fields: dict[str, object]) -> ModelT:
    """The request model of a call that takes either one or its fields.

    Raises:
        TypeError: Both were given, it is not the one of this call, a field is missing, or there is no such field.
        ValueError: A field has a value that can't be sent.
    """
    try:
        if request is None:
            return model(**fields)
        if fields:
            raise TypeError("pass a request model or keyword arguments, not both")
        if not isinstance(request, model):  # such as a plain dict, or the model of another call
            raise TypeError(f"pass a {model.__name__} or keyword arguments, not a {type(request).__name__}")
        return request
    except TypeError as error:
        raise TypeError(str(error).replace(".__init__()", "")) from None
    except ValueError as error:
        raise error.with_traceback(None) from None
    finally:
        # The caller's `**fields` is this same dict. It is cleared, so that the stack of a later error shows none of it.
        fields.clear()
