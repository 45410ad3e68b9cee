"""Operations and resources as templates see them."""

from collections.abc import Mapping

from attrs import field, frozen

from ... import ir
from .. import doc_text
from ..python_type import PythonType
from .models import Field
from .pagination import Pagination
from .snippets import Snippet

# The body that a call sends if no other is given. No argument is called so.
FIRST_BODY = "the first body"

# Ends the documentation of such a call.
DEPRECATED = "Deprecated by the API."


@frozen(kw_only=True)
class Parameter:
    """An argument of a call that goes into its path, query, headers or cookies.

    Attributes:
        type: Its type on the wire.
        input_type: What callers may give.
        wire: Expression that puts it into the mapping of its location.
    """

    name: str
    wire_name: str
    location: ir.Location
    type: ir.Type
    source: ir.Parameter = field(eq=False)
    description: str
    example: str = ""
    sample: object = None
    required: bool
    input_type: str
    default: str
    wire: str

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        return doc_text.with_example(self.description, self.example)


@frozen(kw_only=True)
class Body:
    """A request body that is given as one argument; `wire` is the expression that the call sends.

    Attributes:
        async_input_type: What asynchronous clients take, if that is more.
        value_type: Its type for those who can give no file.
        files: The names of its fields that are files, of a form.
    """

    name: str
    type: ir.Type
    source: ir.Media = field(eq=False)
    description: str
    example: str = ""
    input_type: str
    async_input_type: str = ""
    value_type: PythonType | None = None
    files: tuple[str, ...] = ()
    default: str
    wire: str

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        return doc_text.with_example(self.description, self.example)


@frozen(kw_only=True)
class Failure:
    """The documentation of an error status of an operation; `status` may be one such as 4XX."""

    status: str
    doc: str


@frozen(kw_only=True)
class Stream:
    """A stream of items.

    Attributes:
        items: Expression for how the items are read.
        item: The annotation of an item.
        item_type: The type of an item on the wire.
        asking: The field of the body that must be true for it, or "".
    """

    items: str
    item: str
    item_type: ir.Type
    asking: str = ""


@frozen
class Choice:
    """Media types that a caller may ask for, whose values are of one type; `returns` is its annotation."""

    media_types: tuple[str, ...]
    returns: str
    type: ir.Type


@frozen(kw_only=True)
class Acceptable:
    """The media types that a caller may ask for, where an operation answers with several.

    Attributes:
        argument: The argument that names one, and its type.
        choices: Those that lead to each type of value; first that of a call without the argument.
        decoders: The expression that makes the value of a reply, by the media type.
        errors: The media types of errors, which are asked for besides.
        is_checked: Whether an answer of another one of them is an error.
        returns: The annotation of all values that there may be.
    """

    argument: str
    type: ir.Type
    choices: tuple[Choice, ...]
    decoders: tuple[tuple[str, str], ...]
    errors: tuple[str, ...]
    is_checked: bool
    returns: str

    @property
    def media_types(self) -> tuple[str, ...]:
        """All that may be asked for."""
        return tuple(name for name, _ in self.decoders)

    @property
    def literal(self) -> str:
        """The type of the argument, with all that it takes."""
        return f"Literal[{', '.join(map(repr, self.media_types))}] | None"

    @property
    def doc(self) -> str:
        """What the documentation says of the argument."""
        return "The media type to ask for; the type of the value follows."

    @property
    def named(self) -> Parameter:
        """The argument as tools have it."""
        return Parameter(
            name=self.argument,
            wire_name="Accept",
            location="header",
            type=self.type,
            source=ir.Parameter(
                name="Accept", location="header", type=self.type, metadata=ir.Metadata(description=self.doc)
            ),
            description=self.doc,
            required=False,
            input_type=self.literal,
            default="None",
            wire="",
        )

    def parameter(self, choice: Choice) -> str:
        """Return the argument as an overload has it."""
        literal = f"Literal[{', '.join(map(repr, choice.media_types))}]" if choice.media_types else ""
        if choice is not self.choices[0]:
            return f"{self.argument}: {literal}"
        return f"{self.argument}: {f'{literal} | None' if literal else 'None'} = None"


@frozen(kw_only=True)
class Operation:
    """A call.

    Attributes:
        qualified_name: As seen from the client, such as `otp.send`.
        constant: The variable that holds what the runtime knows of it.
        base_url: Where its own server is, if that is another than the client's.
        decode: Expression that makes its value of a reply.
        description: Its documentation, without a note that it is deprecated.
        accepted: The media types that its value and errors are made from.
        acceptable: The media types that callers may ask for, if there is a choice.
        others: The bodies that may be given in place of its fields or its body.
        sent_media_type: The media type of the body that it sends; empty without one.
        content_type: The Content-Type of a model that it sends, if that is not `application/json`.
        stream: The stream that it returns, if it does.
        asks_for_stream: The field of its body that must be true for a stream, or "".
        streamed_by: The call for the stream, if there is one beside it.
        is_streamed: Whether `with_streaming_response` has it.
        is_written: Whether the model that it sends has fields that the API alone writes.
        is_upload: Whether its body may be read from files.
        returns_type: The type of its value on the wire.
        security: The alternatives of schemes that go together, anonymous calls last.
        key_names: What the emitted code calls the schemes' credentials, where that is not the scheme's name.
        request_model: The class whose fields are its arguments, or "".
    """

    name: str
    qualified_name: str
    constant: str
    constant_type: str
    source: ir.Operation = field(eq=False)
    method: str
    path: str
    base_url: str = ""
    description: str
    decode: str
    accepted: tuple[str, ...]
    acceptable: Acceptable | None = None
    returns: str
    returns_type: ir.Type
    returns_doc: str
    idempotent: bool
    security: tuple[tuple[str, ...], ...]
    key_names: Mapping[str, str] = field(factory=dict[str, str])
    parameters: tuple[Parameter, ...]
    request_model: str
    request_type: ir.Type | None = None
    request_model_doc: str
    fields: tuple[Field, ...]
    body: Body | None
    others: tuple[Body, ...] = ()
    sent_media_type: str = ""
    content_type: str = ""
    is_upload: bool = False
    is_written: bool = False
    is_streamed: bool = False
    asks_for_stream: str = ""
    streamed_by: str = ""
    stream: Stream | None = None
    client_parameter_fields: tuple[str, ...]
    sensitive_fields: tuple[str, ...]
    identity_fields: tuple[str, ...]
    pagination: Pagination | None = None
    # For the pages only: two packages are the same without it.
    sample: object = field(default=None, eq=False)
    failures: tuple[Failure, ...] = field(default=(), eq=False)
    example: Snippet | None = field(default=None, eq=False)
    full_example: Snippet | None = field(default=None, eq=False)

    @property
    def entries(self) -> list[tuple[str, str]]:
        """Each argument with its documentation."""
        request = [("request", self.request_model_doc)] if self.request_model else []
        fields = [(field.name, field.doc) for field in self.fields]
        body = [(self.body.name, self.body.doc)] if self.body else []
        others = [(other.name, other.doc) for other in self.others]
        parameters = [(parameter.name, parameter.doc) for parameter in self.parameters]
        accept = [(self.acceptable.argument, self.acceptable.doc)] if self.acceptable else []
        return [*request, *fields, *parameters, *body, *others, *accept]

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        deprecated = DEPRECATED if self.source.deprecated else ""
        fallback = f"`{self.method} {doc_text.one_line(self.source.path)}`."
        return doc_text.paragraphs(self.description, deprecated) or fallback

    @property
    def deprecation(self) -> str:
        """What type checkers and warnings say of it, if it is deprecated."""
        return f"{self.qualified_name} is deprecated by the API" if self.source.deprecated else ""

    @property
    def accept(self) -> str:
        """The Accept header."""
        return ", ".join(self.accepted)

    @property
    def keys(self) -> tuple[tuple[str, ...], ...]:
        """The alternatives of credentials that go together, as the emitted code calls them."""
        return tuple(tuple(self.key_names.get(name, name) for name in together) for together in self.security)

    @property
    def summary(self) -> str:
        """The first paragraph of its documentation."""
        return self.doc.partition("\n\n")[0]

    @property
    def every_argument(self) -> list["Field | Parameter | Body"]:
        """The arguments by name, those of all bodies that may be given."""
        usual = [*self.fields, *self.parameters] if self.request_model else self.arguments
        return [*usual, *self.others, *([self.acceptable.named] if self.acceptable else [])]

    def body_of(self, argument: "Field | Parameter | Body") -> str:
        """Return the name of the body that an argument is of, where there are several; else an empty text."""
        if not self.others or isinstance(argument, Parameter):
            return ""
        return argument.name if argument in self.others else FIRST_BODY

    @property
    def arguments(self) -> list["Parameter | Body"]:
        """The arguments of a call that does not take a model's fields."""
        every: list[Parameter | Body] = [*self.parameters, *([self.body] if self.body else [])]
        return sorted(every, key=lambda argument: bool(argument.default))

    def parameters_in(self, location: str) -> tuple[Parameter, ...]:
        """Return the parameters of a location."""
        return tuple(parameter for parameter in self.parameters if parameter.location == location)


@frozen(kw_only=True)
class Resource:
    """A group of operations: those of a tag."""

    name: str
    class_name: str
    module: str
    doc: str
    operations: tuple[Operation, ...]
    imports: tuple[str, ...]

    @property
    def streamed(self) -> tuple[Operation, ...]:
        """The operations that `with_streaming_response` has."""
        return tuple(operation for operation in self.operations if operation.is_streamed)

    @property
    def has_deprecated(self) -> bool:
        """Whether one of its operations is deprecated."""
        return any(operation.source.deprecated for operation in self.operations)
