"""Servers, security schemes and requirements."""

from .. import ir
from ..document.values import Json, as_array, as_object
from .metadata import text
from .nodes import Document, Node

# Of the flow `clientCredentials`: how a client says who it is, `client_secret_basic` or `client_secret_post`.
CLIENT_AUTH = "x-sdk-token-endpoint-auth-method"

# The flows in which a client, or its user, gets tokens from a URL.
_TOKEN_FLOWS = ("password", "clientCredentials", "authorizationCode")


def read_servers(holder: Node) -> tuple[ir.Server, ...]:
    """Read the `servers` of the document, a path item or an operation."""
    return tuple(_server(as_object(node.value)) for node in holder.items("servers"))


def _server(server: Json) -> ir.Server:
    return ir.Server(
        url=text(server.get("url")),
        name=text(server.get("name")),
        description=text(server.get("description")),
        variables=tuple(
            _variable(name, as_object(variable)) for name, variable in as_object(server.get("variables")).items()
        ),
    )


def _variable(name: str, variable: Json) -> ir.Variable:
    return ir.Variable(
        name=name,
        default=text(variable.get("default")),
        enum=tuple(map(str, as_array(variable.get("enum")))),
        description=text(variable.get("description")),
    )


def read_schemes(document: Document) -> tuple[ir.SecurityScheme, ...]:
    """Read the security schemes."""
    return tuple(
        _scheme(name, document.follow(value).object, value.pointer)
        for name, value in document.components.entries("securitySchemes")
    )


def _scheme(name: str, scheme: Json, pointer: str) -> ir.SecurityScheme:
    flows = {name: as_object(flow) for name, flow in as_object(scheme.get("flows")).items()}
    of_client = flows.get("clientCredentials", {})
    return ir.SecurityScheme(
        name=name,
        type=text(scheme.get("type")),
        location=text(scheme.get("in")),
        parameter=text(scheme.get("name")),
        scheme=text(scheme.get("scheme")).lower(),
        bearer_format=text(scheme.get("bearerFormat")),
        token_urls=tuple((name, url) for name in _TOKEN_FLOWS if (url := text(flows.get(name, {}).get("tokenUrl")))),
        description=text(scheme.get("description")),
        client_scopes=tuple(as_object(of_client.get("scopes"))),
        secret_in_body=of_client.get(CLIENT_AUTH) == "client_secret_post",
        pointer=pointer,
    )


def read_security(requirements: object) -> tuple[tuple[ir.Requirement, ...], ...]:
    """Read security requirements."""
    return tuple(
        tuple(
            ir.Requirement(scheme=scheme, scopes=tuple(map(str, as_array(scopes))))
            for scheme, scopes in as_object(item).items()
        )
        for item in as_array(requirements)
    )
