"""Validate security schemes, and the requirements that name them."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from ..document.diagnostics import Diagnostic, pointer, pointer_parts
from ..document.source import Source
from ..document.values import Json, as_array, as_object, is_object
from ..text import names
from .structure import described

# Of names of headers and cookies: RFC 9110, section 5.6.2.
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")

# Of the flow `clientCredentials`: how the client says who it is when it asks for a token.
CLIENT_AUTH = "x-sdk-token-endpoint-auth-method"
CLIENT_AUTH_METHODS = ("client_secret_basic", "client_secret_post")

_TYPES = frozenset({"http", "mutualTLS", "oauth2", "openIdConnect"})
_FLOWS = frozenset({"implicit", "password", "clientCredentials", "authorizationCode"})
_FLOW_URLS = ("authorizationUrl", "tokenUrl", "refreshUrl")
_HTTP_SCHEMES = frozenset({"basic", "bearer", "digest"})


def validate_security(source: Source) -> Iterator[Diagnostic]:
    """Find what is wrong with the security schemes, and with the requirements of the whole API."""
    for name, value in as_object(as_object(source.root.get("components")).get("securitySchemes")).items():
        where = pointer("components", "securitySchemes", name)
        scheme = as_object(value)
        if scheme.get("type") == "apiKey":
            yield from _api_key(source, scheme, where)
        elif isinstance(scheme.get("type"), str) and "$ref" not in scheme:
            yield from _type(source, scheme, where)
    yield from validate_requirements(source, source.root.get("security"), "#/security")


def _api_key(source: Source, scheme: Json, where: str) -> Iterator[Diagnostic]:
    location, name = scheme.get("in"), str(scheme.get("name"))
    if "name" not in scheme:
        yield source.diagnostic(where, "the key has no name", "add `name`, such as `name: X-API-Key`")
    elif location not in ("header", "query", "cookie"):
        message = f"a key can't be in {location!r}" if location else "the key has no location"
        yield source.diagnostic(where, message, "use `in: header`, query or cookie")
    elif location != "query" and not TOKEN.fullmatch(name):
        message = f"{name!r} can't be the name of a {location}"
        yield source.diagnostic(f"{where}/name", message, "use letters, digits and hyphens", scope=where)


def _type(source: Source, scheme: Json, where: str) -> Iterator[Diagnostic]:
    type_ = str(scheme["type"])
    if type_ == "http" and not isinstance(scheme.get("scheme"), str):
        yield source.diagnostic(where, "the HTTP scheme has no name", "add `scheme: bearer`, `basic` or another")
    yield from _flows(source, scheme.get("flows"), f"{where}/flows")
    if type_ == "oauth2":
        yield from _client_flow(source, scheme, where)
    if type_ in _TYPES:
        return
    fix = "use apiKey, http, oauth2, openIdConnect or mutualTLS"
    if type_.lower() in _HTTP_SCHEMES:
        fix = f"write `type: http` with `scheme: {type_.lower()}`"
    elif near := names.nearest(type_, {"apiKey", *_TYPES} - {type_}):
        fix = f"did you mean `{near}`?"
    yield source.diagnostic(where, f"the security scheme {type_!r} is not supported", fix)


def _flows(source: Source, flows: object, where: str) -> Iterator[Diagnostic]:
    """Find flows that are no objects, have no scopes, or have something else where a text is expected."""
    if flows is not None and not is_object(flows):
        yield source.diagnostic(where, "`flows` is not an object", "write each flow by its name, with its keys")
    for name, flow in as_object(flows).items():
        if name in _FLOWS and flow is not None:
            yield from _flow(source, as_object(flow), f"{where}/{name}")


def _flow(source: Source, flow: Json, where: str) -> Iterator[Diagnostic]:
    scopes = flow.get("scopes")
    if not is_object(scopes):
        fix = "add its scopes, each with a text; `scopes: {}` if it has none"
        yield source.diagnostic(where, "the flow has no object `scopes`", fix)
    texts = {f"/{key}": flow[key] for key in _FLOW_URLS if flow.get(key) is not None}
    texts |= {f"/scopes{pointer(name)[1:]}": text for name, text in as_object(scopes).items()}
    for key, text in texts.items():
        if not isinstance(text, str):
            message = f"`{pointer_parts(key)[-1]}` must be a string, not {described(text)}"
            yield source.diagnostic(f"{where}{key}", message, "write a text")


def _client_flow(source: Source, scheme: Json, where: str) -> Iterator[Diagnostic]:
    """Validate the flow that the client goes through by itself, `clientCredentials`."""
    flow = as_object(as_object(scheme.get("flows")).get("clientCredentials"))
    position = f"{where}/flows/clientCredentials"
    url, method = flow.get("tokenUrl"), flow.get(CLIENT_AUTH)
    if url is not None and not _is_url(url):
        message = "`tokenUrl` is not a URL of http or https that tokens can be fetched from"
        fix = "write one such as `https://api.example.com/oauth/token`, or one relative to the server"
        yield source.diagnostic(f"{position}/tokenUrl", message, fix, scope=where)
    if method is not None and method not in CLIENT_AUTH_METHODS:
        message = f"{CLIENT_AUTH} must be one of {', '.join(CLIENT_AUTH_METHODS)}"
        fix = "`client_secret_basic`, the default, sends the secret as a header, `client_secret_post` in the body"
        yield source.diagnostic(position + pointer(CLIENT_AUTH)[1:], message, fix)


def _is_url(url: object) -> bool:
    try:
        parts = urlsplit(url if isinstance(url, str) else "")
    except ValueError:
        return False
    is_whole = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    is_relative = not parts.scheme and not parts.netloc and bool(parts.path)
    return (is_whole or is_relative) and not parts.fragment and re.fullmatch(r"[!-~]+", str(url)) is not None


def validate_requirements(source: Source, requirements: object, where: str) -> Iterator[Diagnostic]:
    """Find required security schemes that are not described."""
    schemes = as_object(as_object(source.root.get("components")).get("securitySchemes"))
    for index, requirement in enumerate(as_array(requirements)):
        for name in as_object(requirement):
            if name not in schemes:
                message = f"the security scheme {name!r} is not described"
                near = names.nearest(name, schemes)
                fix = f"did you mean {near!r}?" if near else "add it to components.securitySchemes, or remove it here"
                yield source.diagnostic(f"{where}/{index}{pointer(name)[1:]}", message, fix)
