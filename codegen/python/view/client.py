"""The client and its errors as templates see them."""

from attrs import frozen

from ... import ir


@frozen(kw_only=True)
class Credential:
    """A key that the client takes, and where it is sent.

    Attributes:
        annotation: Its type; `{kind}` in it is "Async" for the asynchronous client, else empty.
        shown_type: Its type, as the API docs show it.
        note: A sentence behind its documentation.
        password: Of the user of basic authentication: the credential that goes with it.
        pair: Likewise, the argument that takes both.
        client: Of OAuth2, what access tokens are fetched with.
        is_part: Whether it belongs to another one, and goes nowhere by itself.
    """

    scheme: str
    argument: str
    variable: str
    place: str
    name: str
    prefix: str
    needed: bool
    description: str
    annotation: str = "{kind}Key"
    shown_type: str = "`str`, or a function that returns one"
    note: str = "A function is called for each request."
    password: "Credential | None" = None
    pair: str = ""
    client: "TokenClient | None" = None
    is_part: bool = False

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        variable = f"Or set {self.variable}." if self.variable else ""
        return " ".join(filter(None, (self.description, variable, self.note)))

    @property
    def missing_argument(self) -> str:
        """What to pass where it is missing."""
        return f"{self.client.id.argument} and {self.client.secret.argument}" if self.client else self.argument

    @property
    def missing_variable(self) -> str:
        """Likewise, the environment variables to set."""
        return f"{self.client.id.variable} and {self.client.secret.variable}" if self.client else self.variable

    def type_for(self, kind: str) -> str:
        """Return its type for the client of a kind, "Async" or ""."""
        return self.annotation.replace("{kind}", kind)


@frozen(kw_only=True)
class TokenClient:
    """What access tokens of OAuth2 are fetched with.

    Attributes:
        needed: Whether each call needs a token.
        scopes: Each list of scopes that calls need a token for, separated by spaces.
    """

    id: Credential
    secret: Credential
    url: Credential
    default_url: str
    secret_in_body: bool
    needed: bool
    scopes: tuple[str, ...]


@frozen(kw_only=True)
class ClientParameter:
    """A client-level parameter: may be given once to the client instead of to each call."""

    name: str
    argument: str
    variable: str
    is_uuid: bool
    type: ir.Type
    annotation: str
    description: str

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        return f"{self.description} Or set {self.variable}."


@frozen(kw_only=True)
class ServerVariable:
    """An argument of the client that stands in the URL of a server; `allowed` is empty if it may be any text."""

    argument: str
    default: str
    allowed: tuple[str, ...]
    description: str

    @property
    def annotation(self) -> str:
        """Its type."""
        return f"Literal[{', '.join(map(repr, self.allowed))}]" if self.allowed else "str"

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        return f"{self.description} Not with `base_url`."


@frozen(kw_only=True)
class Property:
    """A field of the error model that errors have as their own."""

    name: str
    type: ir.Type
    annotation: str
    doc: str


@frozen(kw_only=True)
class ErrorModel:
    """The model that most error responses have; `type` is None if there is none."""

    type: ir.Type | None
    annotation: str
    doc: str
    decode: str = ""
    reasons: tuple[str, ...] = ()
    fields: tuple[Property, ...] = ()
    imports: tuple[str, ...] = ()
