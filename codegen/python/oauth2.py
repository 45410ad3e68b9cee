"""OAuth2 client credentials as templates see them: what the client takes, and where tokens come from."""

from collections.abc import Iterator, Set
from urllib.parse import urljoin, urlsplit

from attrs import evolve

from .. import ir
from ..text import names
from . import doc_text
from .view.client import Credential, TokenClient

_FLOW = "clientCredentials"


def has_client(scheme: ir.SecurityScheme) -> bool:
    """Tell whether the client can fetch access tokens for a scheme by itself."""
    return scheme.type == "oauth2" and _FLOW in dict(scheme.token_urls)


def with_client(
    package: ir.Package, scheme: ir.SecurityScheme, token: Credential, taken: Set[str], base_url: str | None
) -> list[Credential]:
    """Return the argument that takes a token, with those that one is fetched with before and behind it."""
    prefix = "" if not {"client_id", "client_secret", "token_url"} & taken else f"{scheme.name} "
    url = token_url(scheme, base_url)
    shown = doc_text.one_line(scheme.name)
    described = doc_text.sentence(doc_text.one_line(scheme.description))
    lead = token.variable.removesuffix(token.argument.upper())

    def part(name: str, description: str) -> Credential:
        argument = names.snake(f"{prefix}{name}", used=taken, prefix="key")
        return evolve(
            token,
            scheme=f"{scheme.name}:{name}",
            argument=argument,
            variable=lead + argument.upper(),
            needed=False,
            description=description,
            annotation="str",
            shown_type="`str`",
            note="",
            is_part=True,
        )

    client_id = part("client_id", described or f"The id of a client for `{shown}`, to fetch access tokens with.")
    secret = part("client_secret", "The secret of that client.")
    origin = f", {url} by default" if "://" in url else f", `{url}` at the API by default"
    source = part("token_url", f"Where access tokens come from{origin}.")
    needed = token.needed
    own = evolve(
        token,
        needed=False,
        description=f"An access token of your own, instead of `{client_id.argument}` and `{secret.argument}`.",
        client=TokenClient(
            id=client_id,
            secret=secret,
            url=source,
            default_url=url,
            secret_in_body=scheme.secret_in_body,
            needed=needed,
            scopes=tuple(sorted({scopes for item in package.operations if (scopes := _scopes(item, scheme))})),
        ),
    )
    return [client_id, secret, own, source]


def token_url(scheme: ir.SecurityScheme, base_url: str | None) -> str:
    """Return where tokens come from: seen from the base URL where the API's own server has them, else a whole URL.

    So a base URL of the caller's own, such as that of a test, is asked for tokens too.
    """
    url = urljoin(f"{base_url or ''}/", dict(scheme.token_urls)[_FLOW])
    base, parts = urlsplit(base_url or ""), urlsplit(url)
    if parts.netloc and (base.scheme, base.netloc) != (parts.scheme, parts.netloc):
        return url
    query = f"?{parts.query}" if parts.query else ""
    below = f"{base.path.rstrip('/')}/"
    if below != "/" and parts.path.startswith(below) and ":" not in parts.path:
        return parts.path.removeprefix(below) + query
    return (parts.path or "/") + query


def key_names(operation: ir.Operation, package: ir.Package) -> dict[str, str]:
    """Return what the emitted code calls the credentials of an operation, by the names of their schemes."""
    return dict(_key_names(operation, package))


def _key_names(operation: ir.Operation, package: ir.Package) -> Iterator[tuple[str, str]]:
    for scheme in filter(has_client, package.security_schemes):
        scopes = _scopes(operation, scheme)
        yield scheme.name, f"{scheme.name} {scopes}" if scopes else scheme.name


def _scopes(operation: ir.Operation, scheme: ir.SecurityScheme) -> str:
    """Return the scopes that an operation asks for, as far as clients can get them."""
    asked = {
        scope
        for together in operation.security
        for requirement in together
        if requirement.scheme == scheme.name
        for scope in requirement.scopes
    }
    return " ".join(sorted(asked & set(scheme.client_scopes)))
