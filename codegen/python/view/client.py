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

    @property
    def is_pair(self) -> bool:
        """Whether it takes a user and a password in one."""
        return self.scheme.endswith(":pair")

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


@frozen
class CallErrors:
    """What the body of a call's errors is made by, by `404`, `4XX` or `default`."""

    call: str
    decoders: tuple[tuple[str, str], ...]


@frozen(kw_only=True)
class ErrorModels:
    """The models of error responses, where there are several.

    Attributes:
        annotation: Any of them, or None.
        by_class: What it is for some classes of errors.
        by_status: The decoder of a status, where a call does not say.
        calls: Those that say so.
        general: The decoder of all others; empty if there is none.
        imports: The imports of all decoders.
        type_imports: The imports of the annotations.
    """

    annotation: str
    types: tuple[ir.Type, ...]
    by_class: tuple[tuple[str, str], ...]
    by_status: tuple[tuple[str, str], ...]
    calls: tuple[CallErrors, ...]
    general: str
    imports: tuple[str, ...]
    type_imports: tuple[str, ...]

    @property
    def type(self) -> ir.Type:
        """Any of them."""
        return ir.Union(members=self.types)

    def annotation_of(self, error_class: str) -> str:
        """Return what it is for a class of errors, if that is less than any; else an empty text."""
        return dict(self.by_class).get(error_class, "")


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
