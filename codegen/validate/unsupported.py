"""Warn of what a description says and the emitted client does not do: nothing is dropped in silence."""

from collections.abc import Iterable, Iterator

from ..document.diagnostics import Diagnostic
from ..document.source import Source
from ..document.values import as_array, as_object
from ..document.walk import Part

# What the connection itself says; a caller who set these would break the request.
_OF_THE_CONNECTION = frozenset({"connection", "content-length", "host", "transfer-encoding"})


def validate_unsupported(source: Source, parts: Iterable[Part]) -> Iterator[Diagnostic]:
    """Find what is not done, with the way to do without it."""
    for part in parts:
        if "$ref" in part.value:
            continue
        match part.type:
            case "server" if part.pointer.startswith("#/paths/"):
                yield from _server(source, part)
            case "scheme":
                yield from _scheme(source, part)
            case "parameter" if part.value.get("in") == "header":
                yield from _header(source, part)
            case _:
                pass


def _server(source: Source, part: Part) -> Iterator[Diagnostic]:
    """Warn of a relative server of an operation where the API has none that it could be relative to."""
    own = [str(as_object(server).get("url")) for server in as_array(source.root.get("servers"))]
    if "://" not in str(part.value.get("url")) and not any("://" in url for url in own[:1]):
        message = "the server is relative, and the API has none with a whole URL, so calls go to the client's base URL"
        yield source.warning(part.pointer, message, "write the whole URL")


def _scheme(source: Source, part: Part) -> Iterator[Diagnostic]:
    flows = as_object(part.value.get("flows"))
    if part.value.get("type") != "oauth2" or "tokenUrl" in as_object(flows.get("clientCredentials")):
        return
    if any("tokenUrl" in as_object(flow) for flow in flows.values()):
        message = "the client takes an access token, and fetches one from `tokenUrl` for `clientCredentials` only"
        yield source.warning(f"{part.pointer}/flows", message, "give the client a function that returns a token")


def _header(source: Source, part: Part) -> Iterator[Diagnostic]:
    name = str(part.value.get("name"))
    if name.lower() in _OF_THE_CONNECTION:
        message = f"the header {name} is the connection's own, so it is no argument of the call"
        yield source.warning(part.pointer, message, "remove the parameter")
    if name.lower() == "authorization" and not as_object(
        as_object(source.root.get("components")).get("securitySchemes")
    ):
        message = f"OpenAPI says to ignore the parameter {name}, and nothing else says how callers identify themselves"
        yield source.warning(part.pointer, message, "describe a security scheme, such as `type: http, scheme: bearer`")
