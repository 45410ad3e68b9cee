"""Models and enums as templates see them."""

from typing import Literal, TypeAlias

from attrs import field, frozen

from ... import ir
from .. import doc_text

# Of fields: in answers only, in requests only, or in both.
Direction: TypeAlias = Literal["read_only", "write_only", ""]

_UNKNOWN = "additional_properties"
_MAY_BE_CLIENT_LEVEL = "It may be given once to the client instead."


@frozen(kw_only=True)
class Field:
    """A field of a model, or an argument of a call that takes a model's fields.

    Attributes:
        type: Its type on the wire.
        input_type: What callers may give.
        definition: What stands behind its annotation.
        decode: Expression that takes it out of a JSON object.
        decoder: Statement that names its decoder, if its type can't be inferred.
        taken_by: The function that takes it out of a JSON object.
        encode: Expression for the value that is sent unless it is None; empty if `encode_always` has it.
        encode_always: Statement that adds it to a JSON object, null included.
        converter: The function that makes it of what callers give; `convert` is its expression.
        client_parameter: The client-level parameter that it is, or "".
        direction: Whether the model goes both ways, or that of requests, and the field in one direction only.
    """

    name: str
    wire_name: str
    type: ir.Type
    source: ir.Field = field(eq=False)
    description: str
    example: str = ""
    sample: object = None
    required: bool
    may_be_unset: bool = False
    annotation: str
    input_type: str
    default: str = ""
    definition: str = ""
    decode: str
    decoder: str = ""
    taken_by: str = ""
    encode: str = ""
    encode_always: str = ""
    converter: str = ""
    convert: str = ""
    sensitive: str = ""
    client_parameter: str = ""
    direction: Direction = ""
    identifies: bool = False

    @property
    def is_documented(self) -> bool:
        """Whether there is more to say of it than its name."""
        return self.doc != doc_text.undocumented(self.source.name)

    @property
    def doc(self) -> str:
        """The text of its documentation."""
        text = doc_text.with_example(self.description, self.example)
        return f"{text} {_MAY_BE_CLIENT_LEVEL}" if self.client_parameter else text


@frozen(kw_only=True)
class Additional:
    """How a model keeps fields that it does not know."""

    type: ir.Type
    doc: str
    annotation: str
    factory: str
    decode: str
    decoder: str = ""
    encode: str


@frozen(kw_only=True)
class Model:
    """A class for an object; `sent` tells whether it goes into requests, `read` whether it comes from the API."""

    class_name: str
    module: str
    source: ir.Model = field(eq=False)
    doc: str
    sent: bool
    read: bool
    fields: tuple[Field, ...]
    additional: Additional
    imports: tuple[str, ...]
    cyclic_imports: tuple[str, ...]

    @property
    def entries(self) -> list[tuple[str, str]]:
        """Each attribute with what it is in short; the docstring below it has the rest."""
        items = [*((field.name, field.description) for field in self.fields), (_UNKNOWN, self.additional.doc)]
        return [(name, doc_text.first_sentence(text)) for name, text in items]

    @property
    def decoders(self) -> list[str]:
        """The statements that name the decoders whose types can't be inferred."""
        return list(filter(None, [*(field.decoder for field in self.fields), self.additional.decoder]))

    @property
    def one_way(self) -> dict[str, list[str]]:
        """The wire names of the fields of each direction, where there are any."""
        names = {
            way: [field.wire_name for field in self.fields if field.direction == way]
            for way in ("read_only", "write_only")
        }
        return {way: found for way, found in names.items() if found}

    @property
    def optionally_sent(self) -> list[Field]:
        """The fields that are left out where they are None."""
        return [field for field in self.fields if field.encode]

    @property
    def always_sent(self) -> list[Field]:
        """The fields that are sent even as null."""
        return [field for field in self.fields if field.encode_always]


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
    """A class for a set of values, open to unknown ones; `success` are those that callers hope for.

    `literal_name` is the type of what callers may give for it, which is public where they give it to calls.
    """

    class_name: str
    module: str
    source: ir.Enum = field(eq=False)
    doc: str
    base: str
    literal_name: str
    sent: bool
    members: tuple[Member, ...]
    success: tuple[str | int, ...] = ()

    @property
    def public_names(self) -> tuple[str, ...]:
        """The names that `models` exports."""
        return (self.class_name, self.literal_name) if self.sent else (self.class_name,)
