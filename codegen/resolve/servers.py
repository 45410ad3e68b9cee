"""Servers, security schemes and requirements, as openapi-python-client models these objects."""

from attrs import evolve
from openapi_python_client.schema.openapi_schema_pydantic.security_scheme import SecurityScheme
from openapi_python_client.schema.openapi_schema_pydantic.server import Server
from openapi_python_client.schema.untrusted_string import UntrustedString
from pydantic import ValidationError

from .. import ir
from ..document.values import Json, as_array, as_object
from .nodes import Document, Node

# Of the flow `clientCredentials`: how a client says who it is, `client_secret_basic` or `client_secret_post`.
CLIENT_AUTH = "x-sdk-token-endpoint-auth-method"


def read_servers(document: Document, holder: Node) -> tuple[ir.Server, ...]:
    """Read the `servers` of the document, a path item or an operation."""
    found: list[ir.Server] = []
    for node in holder.items("servers"):
        try:
            found.append(_server(Server.model_validate(node.value), node))
        except ValidationError as error:
            report(document, node, error)
    return tuple(found)


def _server(server: Server, node: Node) -> ir.Server:
    return ir.Server(
        url=plain(server.url),
        name=str(node.object.get("name") or ""),
        description=plain(server.description),
        variables=tuple(
            ir.Variable(
                name=plain(name),
                default=plain(variable.default),
                enum=tuple(map(plain, variable.enum or ())),
                description=plain(variable.description),
            )
            for name, variable in (server.variables or {}).items()
        ),
    )


def read_schemes(document: Document) -> tuple[ir.SecurityScheme, ...]:
    """Read the security schemes."""
    found: list[ir.SecurityScheme] = []
    for name, value in document.components.entries("securitySchemes"):
        node = document.follow(value)
        try:
            scheme = _scheme(name, SecurityScheme.model_validate(node.value), value.pointer)
            found.append(_with_client(scheme, as_object(as_object(node.object.get("flows")).get("clientCredentials"))))
        except ValidationError as error:
            report(document, node, error)
    return tuple(found)


def _scheme(name: str, scheme: SecurityScheme, pointer: str) -> ir.SecurityScheme:
    flows = scheme.flows
    named = (
        {
            "password": flows.password,
            "clientCredentials": flows.clientCredentials,
            "authorizationCode": flows.authorizationCode,
        }
        if flows
        else {}
    )
    return ir.SecurityScheme(
        name=name,
        type=plain(scheme.type),
        location=plain(scheme.security_scheme_in),
        parameter=plain(scheme.name),
        scheme=plain(scheme.scheme).lower(),
        bearer_format=plain(scheme.bearerFormat),
        token_urls=tuple((key, plain(flow.tokenUrl)) for key, flow in named.items() if flow and flow.tokenUrl),
        description=plain(scheme.description),
        pointer=pointer,
    )


def _with_client(scheme: ir.SecurityScheme, flow: Json) -> ir.SecurityScheme:
    """Return a scheme with what its flow for clients says."""
    scopes = tuple(as_object(flow.get("scopes")))
    return evolve(scheme, client_scopes=scopes, secret_in_body=flow.get(CLIENT_AUTH) == "client_secret_post")


def read_security(requirements: object) -> tuple[tuple[ir.Requirement, ...], ...]:
    """Read security requirements."""
    return tuple(
        tuple(
            ir.Requirement(scheme=scheme, scopes=tuple(map(str, as_array(scopes))))
            for scheme, scopes in as_object(item).items()
        )
        for item in as_array(requirements)
    )


def report(document: Document, node: Node, error: ValidationError) -> None:
    """Report what openapi-python-client's model of an object does not take."""
    for detail in error.errors():
        where = node.child(*(part for part in detail["loc"] if isinstance(part, str))).pointer
        document.report(where, f"it can't be read: {detail['msg']}", "write it as the OpenAPI Specification has it")


def plain(text: UntrustedString | None) -> str:
    """Return a text of the description; the emitter sees to it that it becomes no code."""
    return text.get_untrusted_value() if text else ""
