"""The plan: what the package will hold, down to each name and expression. Templates only lay it out."""

from attrs import field, frozen

from . import names, prose
from .errors import STATUS_ERRORS
from .program import Program
from .tree_commands import CommandLine
from .tree_webhooks import Webhooks

PUBLIC_ERRORS = (
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "InsecureConnectionWarning",
    "InternalServerError",
    "NotFoundError",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "UnprocessableEntityError",
)

# Ends what is said of such a call.
DEPRECATED = "Deprecated by the API."


@frozen(kw_only=True)
class Field:
    """A field of a model, or of the arguments of a call that takes a model's fields."""

    name: str
    wire_name: str
    description: str
    example: str = ""
    sample: object = None
    required: bool
    annotation: str
    accepts: str
    default: str = ""
    definition: str = ""
    decode: str
    decoder: str = ""
    encode: str = ""
    encode_after: str = ""
    converter: str = ""
    convert: str = ""
    sensitive: str = ""
    global_name: str = ""
    identifies: bool = False

    @property
    def doc(self) -> str:
        """What is said of it."""
        text = prose.with_example(self.description, self.example)
        return f"{text} It may be given once to the client instead." if self.global_name else text


@frozen(kw_only=True)
class Additional:
    """What a model does with fields that it does not know."""

    annotation: str
    factory: str
    decode: str
    decoder: str = ""
    encode: str


@frozen(kw_only=True)
class Model:
    """An object with known fields; `sent` tells whether it goes into requests."""

    class_name: str
    module: str
    schema: str
    doc: str
    sent: bool
    fields: tuple[Field, ...]
    additional: Additional
    imports: tuple[str, ...]
    cyclic_imports: tuple[str, ...]

    @property
    def entries(self) -> list[tuple[str, str]]:
        """Each attribute with what is said of it."""
        unknown = "Fields that this release does not know; they are kept, and sent as they are."
        return [*((field.name, field.doc) for field in self.fields), ("additional_properties", unknown)]

    @property
    def decoders(self) -> list[str]:
        """The statements that name the decoders whose types can't be inferred."""
        return list(filter(None, [*(field.decoder for field in self.fields), self.additional.decoder]))

    @property
    def has_early_fields(self) -> bool:
        """Whether some fields are left out where they are None."""
        return any(field.encode for field in self.fields)

    @property
    def has_late_fields(self) -> bool:
        """Whether some fields are sent even as null."""
        return any(field.encode_after for field in self.fields)


@frozen(kw_only=True)
class Member:
    """A value of an enum."""

    name: str
    value: str | int
    doc: str

    @property
    def shown(self) -> str:
        """The value as a page shows it: as it is, or as Python writes it if it can't be seen."""
        text = str(self.value)
        return text if text.isprintable() and text.strip() == text != "" else repr(text)


@frozen(kw_only=True)
class Enum:
    """A set of values, open to those that are not known yet; `success` are those that callers hope for."""

    class_name: str
    module: str
    doc: str
    base: str
    literal_name: str
    members: tuple[Member, ...]
    success: tuple[str | int, ...] = ()


@frozen(kw_only=True)
class Parameter:
    """An argument of a call that goes into its path, query, headers or cookies; `entry` is what the call passes on."""

    name: str
    wire_name: str
    place: str
    description: str
    example: str = ""
    sample: object = None
    required: bool
    accepts: str
    default: str
    entry: str

    @property
    def doc(self) -> str:
        """What is said of it."""
        return prose.with_example(self.description, self.example)


@frozen(kw_only=True)
class Body:
    """A request body that is given as one argument."""

    name: str
    description: str
    example: str = ""
    accepts: str
    default: str
    encode: str

    @property
    def doc(self) -> str:
        """What is said of it."""
        return prose.with_example(self.description, self.example)


@frozen(kw_only=True)
class Failure:
    """What the API says of an error status of an operation; `status` may be one such as 4XX."""

    status: str
    doc: str


@frozen(kw_only=True)
class Operation:
    """A call."""

    name: str
    constant: str
    constant_type: str
    label: str
    method: str
    path: str
    doc: str
    decode: str
    accept: str
    returns: str
    returns_doc: str
    idempotent: bool
    security: tuple[tuple[str, ...], ...]
    parameters: tuple[Parameter, ...]
    request_model: str
    request_model_doc: str
    fields: tuple[Field, ...]
    body: Body | None
    global_fields: tuple[str, ...]
    sensitive_fields: tuple[str, ...]
    identity_fields: tuple[str, ...] = ()
    # What only the reference speaks of: two packages are the same without it.
    sample: object = field(default=None, eq=False)
    failures: tuple[Failure, ...] = field(default=(), eq=False)
    example: Program | None = field(default=None, eq=False)
    full_example: Program | None = field(default=None, eq=False)

    @property
    def entries(self) -> list[tuple[str, str]]:
        """Each argument with what is said of it."""
        request = [("request", self.request_model_doc)] if self.request_model else []
        fields = [(field.name, field.doc) for field in self.fields]
        body = [(self.body.name, self.body.doc)] if self.body else []
        return [*request, *fields, *((parameter.name, parameter.doc) for parameter in self.parameters), *body]

    @property
    def summary(self) -> str:
        """The first paragraph of what is said of it."""
        return self.doc.partition("\n\n")[0]

    @property
    def every_argument(self) -> list["Field | Parameter | Body"]:
        """The arguments, however they are given."""
        return [*self.fields, *self.parameters] if self.request_model else [*self.arguments]

    @property
    def arguments(self) -> list["Parameter | Body"]:
        """The arguments of a call that does not take a model's fields."""
        every: list[Parameter | Body] = [*self.parameters, *([self.body] if self.body else [])]
        return sorted(every, key=lambda argument: bool(argument.default))

    def placed(self, place: str) -> tuple[Parameter, ...]:
        """The parameters that go into one place."""
        return tuple(parameter for parameter in self.parameters if parameter.place == place)


@frozen(kw_only=True)
class Resource:
    """A group of operations: those of a tag."""

    name: str
    class_name: str
    module: str
    doc: str
    operations: tuple[Operation, ...]
    imports: tuple[str, ...]


@frozen(kw_only=True)
class Credential:
    """A key that the client takes, and the place that it goes to."""

    scheme: str
    argument: str
    variable: str
    place: str
    name: str
    prefix: str
    needed: bool
    description: str

    @property
    def doc(self) -> str:
        """What is said of it."""
        return f"{self.description} Or set {self.variable}. A function is called for each request."


@frozen(kw_only=True)
class Global:
    """A parameter that may be given once to the client."""

    name: str
    argument: str
    variable: str
    is_uuid: bool
    annotation: str
    description: str

    @property
    def doc(self) -> str:
        """What is said of it."""
        return f"{self.description} Or set {self.variable}."


@frozen(kw_only=True)
class Property:
    """A field of the error model that the error shows as its own."""

    name: str
    annotation: str
    doc: str


@frozen(kw_only=True)
class ErrorModel:
    """The model of what the API says about failures."""

    annotation: str
    doc: str
    decode: str = ""
    reasons: tuple[str, ...] = ()
    fields: tuple[Property, ...] = ()
    imports: tuple[str, ...] = ()


@frozen
class Exports:
    """The names that a package exports, by the modules in it that they come from; `others` are modules as a whole."""

    modules: tuple[tuple[str, tuple[str, ...]], ...]
    others: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(sorted(name for _, names in self.modules for name in names))


@frozen(kw_only=True)
class Package:
    """The whole package."""

    name: str
    client_name: str
    client_doc: str
    error_root: str
    doc: str
    distribution: str
    version: str
    env_prefix: str
    base_url: str | None
    credentials: tuple[Credential, ...]
    globals: tuple[Global, ...]
    error: ErrorModel
    resources: tuple[Resource, ...]
    models: tuple[Model, ...]
    enums: tuple[Enum, ...]
    webhooks: "Webhooks | None" = None
    command_line: "CommandLine"

    @property
    def left_out(self) -> frozenset[str]:
        """The files that other packages have and this one goes without."""
        return frozenset() if self.webhooks else frozenset({"webhooks.py", "_webhooks.py", "webhooks.md"})

    @property
    def client_variable(self) -> str:
        """What examples call the client."""
        return names.snake(self.client_name, taken={"asyncio", "date", "datetime", "error", "main", "response"})

    @property
    def example(self) -> Program | None:
        """An example of a call, for what all calls have in common."""
        found = (operation.example for resource in self.resources for operation in resource.operations)
        return next((example for example in found if example and len(example.calls) == 1), None)

    @property
    def status_errors(self) -> tuple[tuple[str, str, str], ...]:
        """The statuses that have an error of their own, with its class and what it means."""
        return STATUS_ERRORS

    @property
    def has_uuid_global(self) -> bool:
        """Whether the client takes a UUID."""
        return any(value.is_uuid for value in self.globals)

    @property
    def exports(self) -> Exports:
        """What the package itself exports."""
        models = self.model_exports.names
        return Exports(
            (
                ("_codec", ("UNSET", "Unset")),
                ("_raw_response", ("RawResponse",)),
                ("_version", ("__version__",)),
                ("client", (self.client_name, f"Async{self.client_name}")),
                ("errors", (*PUBLIC_ERRORS, self.error_root)),
                *([("models", models)] if models else []),
            ),
            others=("webhooks",) if self.webhooks else (),
        )

    @property
    def model_exports(self) -> Exports:
        """What `models` exports."""
        enums = [(enum.module, tuple(filter(None, (enum.class_name, enum.literal_name)))) for enum in self.enums]
        return Exports(tuple(sorted([*enums, *((model.module, (model.class_name,)) for model in self.models)])))

    @property
    def resource_exports(self) -> Exports:
        """What `resources` exports."""
        return Exports(tuple((item.module, (f"Async{item.class_name}", item.class_name)) for item in self.resources))

    def argument_entries(self, kind: str) -> list[tuple[str, str]]:
        """Each argument of a client (`kind` is "Async" or "") with what is said of it."""
        default = f", {self.base_url} by default" if self.base_url else ""
        keys = [(credential.argument, credential.doc) for credential in self.credentials]
        values = [(value.argument, value.doc) for value in self.globals]
        return [
            *keys,
            *values,
            ("base_url", f"Where the API is{default}. Or set {self.env_prefix}_BASE_URL."),
            ("timeout", "Seconds that a call may take in all, retries and waits included; None for no limit."),
            ("max_retries", "How often a call is sent again where that is safe; 0 turns it off."),
            (
                "retry_non_idempotent",
                "Send again also what the server may have received, at the risk of its being done twice.",
            ),
            ("max_response_bytes", "Size above which a response is refused."),
            ("headers", "Headers to send with every request."),
            (
                "http_client",
                f"An `httpx.{kind}Client` to send with, for proxies, hooks or transports of your own. It stays yours: "
                "closing this client does not close it.",
            ),
            (
                "ssl_context",
                "Whom to trust instead of the authorities that SSL_CERT_FILE or SSL_CERT_DIR name, or else certifi; "
                "for the client's own connections, so not with `http_client`.",
            ),
        ]
