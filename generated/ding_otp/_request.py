# Generated from the API's description. Edit that or the templates, not this file.
"""From a call's arguments to the HTTP request. Pure: nothing is sent here."""

from collections.abc import Callable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar
from urllib.parse import quote, quote_plus

from attrs import field, frozen

from ._config import NO_ENCODING, Config
from ._credentials import SentKey
from ._http.messages import Headers, Reply, Request
from ._plain_parameters import cookie_text, header_text, path_text, query_parts
from ._redact import HIDDEN, Secrets, credentials_in, names_credential
from ._text import TOO_DEEP, texts, to_json

T = TypeVar("T")

_NOTHING: Mapping[str, object] = {}


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
        content_type: The media type of a model that it sends.
        idempotent: Whether doing it twice does no more than doing it once, so that it may always be sent again.
        security: The credentials that it takes: the names of those that go together, for each alternative.
        global_fields: The fields of its body that may be given once to the client.
        sensitive_fields: The fields of its body that must not be shown, nor may parameters of such names be.
        identity_fields: The fields of its body that say what it is about: an answer with another value is none of it.
    """

    name: str
    method: str
    path: str
    decode: Callable[[Reply], T]
    accept: str = "application/json"
    content_type: str = "application/json"
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
    identity: Mapping[str, object] = field(default=_NOTHING, repr=False)


@frozen
class Arguments:
    """What one call sends: its body, and its parameters by their names in the API."""

    body: Encodable | Content | None = field(default=None, repr=False)
    path: Mapping[str, object] = field(default=_NOTHING, repr=False)
    query: Mapping[str, object] = field(default=_NOTHING, repr=False)
    headers: Mapping[str, object] = field(default=_NOTHING, repr=False)
    cookies: Mapping[str, object] = field(default=_NOTHING, repr=False)


def json_model(operation: Operation[T], config: Config, model: Encodable) -> Content:
    """Return a model as JSON, with what was given to the client filled in.

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
    return Content(to_json(fields), operation.content_type, secrets, identity)


def _global_value(config: Config, name: str) -> str:
    if name not in config.global_values:
        variable = config.global_variables.get(name)
        environment = f", or set the environment variable {variable}" if variable else ""
        raise ValueError(f"{name}: missing; pass it to the call, or once to the client{environment}")
    return config.global_values[name]


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
    path = path_text(operation.path, arguments.path)
    body = arguments.body
    content = body if body is None or isinstance(body, Content) else json_model(operation, config, body)
    query = [part for name, value in arguments.query.items() for part in query_parts(name, value)]
    shown_query = list(query)
    extra = {name: value for name, value in config.query.reveal().items() if arguments.query.get(name) is None}
    hidden = [name for name in extra if name in operation.sensitive_fields or names_credential(name)]
    for name, value in extra.items():
        parts = query_parts(name, value)
        query += parts
        shown_query += [f"{quote(name, safe='')}={HIDDEN}" for _ in parts] if name in hidden else parts
    found = {name: header_text(name, value) for name, value in arguments.headers.items()}
    headers = {name: text for name, text in found.items() if text is not None}
    cookies = [pair for name, value in arguments.cookies.items() if (pair := cookie_text(name, value))]
    for key in keys:
        if key.place == "header":
            headers[key.name] = key.text.reveal()
        elif key.place == "query":
            # In the form that `Secrets.hide_in` looks for in what a server sends back.
            query.append(f"{quote(key.name, safe='')}={quote_plus(key.text.reveal())}")
            shown_query.append(f"{quote(key.name, safe='')}={HIDDEN}")
        else:
            cookies.append(f"{key.name}={key.text.reveal()}")
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    private = [text for key in keys for text in key.secrets.reveal()]
    client_wide = ((name.decode(), value.decode()) for name, value in config.headers.reveal())
    private += credentials_in([*client_wide, *arguments.headers.items()])
    private += [text for name in hidden for text in texts(extra[name], name)]
    sent = _headers(operation, config, headers, content)
    if any(name.lower() == "accept-encoding" for name in arguments.headers):
        sent = [pair for pair in sent if pair != NO_ENCODING]  # it is the caller's to choose, or to leave out
    return Request(
        method=operation.method,
        target=_target(path, query),
        headers=sent,
        content=content.data if content else b"",
        identity=content.identity if content else {},
        keys=Secrets(private),
        shown_target=_target(path, shown_query),
        secrets=Secrets(private) if content is None else content.secrets.and_also(private),
    )


def _target(path: str, query: Sequence[str]) -> str:
    return path + (f"{'&' if '?' in path else '?'}{'&'.join(query)}" if query else "")


def _headers(operation: Operation[T], config: Config, given: Mapping[str, str], content: Content | None) -> Headers:
    headers = [(b"Host", config.base_url.authority.encode("ascii")), (b"Accept", operation.accept.encode("ascii"))]
    headers += config.headers.reveal()
    if content:
        headers.append((b"Content-Type", content.media_type.encode("ascii")))
    headers += [(name.encode("ascii"), value.encode()) for name, value in given.items()]
    if content or operation.method in ("POST", "PUT", "PATCH"):
        headers.append((b"Content-Length", str(len(content.data) if content else 0).encode("ascii")))
    # One header of a name: what the call needs comes before what the user wants in all of them.
    return list({name.lower(): (name, value) for name, value in headers}.values())
