"""The client and its errors as templates see them."""

from attrs import frozen

from ... import ir


@frozen(kw_only=True)
class Credential:
    """A key that the client takes, and where it is sent.

    Attributes:
        password: Of the user of basic authentication: the credential that goes with it.
        is_password: Whether it is such a one, which goes nowhere by itself.
    """

    scheme: str
    argument: str
    variable: str
    place: str
    name: str
    prefix: str
    needed: bool
    description: str
    password: "Credential | None" = None
    is_password: bool = False

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        return f"{self.description} Or set {self.variable}. A function is called for each request."


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
