"""A whole description, resolved."""

from attrs import frozen

from .models import Enum, Model
from .operations import Operation, Requirement, Server
from .webhooks import Webhook


@frozen(kw_only=True)
class Tag:
    """A tag that the description explains."""

    name: str
    description: str = ""


@frozen(kw_only=True)
class SecurityScheme:
    """A way to authenticate.

    Attributes:
        type: apiKey, http, oauth2, openIdConnect or mutualTLS.
        location: Of an API key: query, header or cookie.
        parameter: The name of the API key there.
        scheme: Of HTTP authentication, in lower case: bearer, basic or another.
        token_urls: Of OAuth2, the token URL of each flow by the flow's name.
        client_scopes: Of OAuth2, the scopes that the flow `clientCredentials` lists.
        secret_in_body: Of OAuth2, whether that flow has the client's secret in the body of a request for a token.
    """

    name: str
    type: str
    location: str = ""
    parameter: str = ""
    scheme: str = ""
    bearer_format: str = ""
    token_urls: tuple[tuple[str, str], ...] = ()
    client_scopes: tuple[str, ...] = ()
    secret_in_body: bool = False
    description: str = ""
    pointer: str = ""


@frozen(kw_only=True)
class Package:
    """What the description says, in its order; models and enums in the order in which they were met."""

    title: str
    version: str = ""
    summary: str = ""
    description: str = ""
    servers: tuple[Server, ...] = ()
    security: tuple[tuple[Requirement, ...], ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    tags: tuple[Tag, ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Webhook, ...] = ()
    models: tuple[Model, ...] = ()
    enums: tuple[Enum, ...] = ()
