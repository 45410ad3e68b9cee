"""What a type is in Python: its annotation and its expressions; and the types that hold no others."""

from attrs import evolve, frozen

from .. import ir
from .imports import ARGUMENTS, CODEC, FILES, TIMES, Imports


@frozen(kw_only=True)
class PythonType:
    """A type as Python sees it.

    Attributes:
        type: The type on the wire.
        annotation: The type of a value.
        input: The type of what a caller may give for it.
        decode: Expression of the function that makes it from a JSON value.
        encode: Expression that makes a JSON value of it, with `{value}` and `{name}`; None if it is one already.
        convert: Expression that makes it of what a caller gave, with `{value}` and `{name}`; None if that is it.
        imports: What the annotation needs.
        input_imports: What `input` and `convert` need beyond that.
        decode_imports: What `decode` needs.
        encode_imports: What `encode` needs.
        checked: Whether what a caller gives is checked at run time, beyond what `convert` does.
        is_ambiguous: Whether type checkers must be told the type of the decoder: of a union they infer the common base.
        decode_typed: `decode` with that type in it, for where it can't be told beside it; empty if it is not ambiguous.
    """

    type: ir.Type
    annotation: str
    input: str
    decode: str
    encode: str | None = None
    convert: str | None = None
    imports: Imports = frozenset()
    input_imports: Imports = frozenset()
    decode_imports: Imports = frozenset()
    encode_imports: Imports = frozenset()
    checked: bool = False
    is_ambiguous: bool = False
    decode_typed: str = ""

    @property
    def decode_alone(self) -> str:
        """The decoder where type checkers don't know from the context which type comes of it."""
        return self.decode_typed or self.decode

    @property
    def is_nullable(self) -> bool:
        """Whether a value may be None because the API may say null."""
        return is_nullable(self.type)

    @property
    def takes_none(self) -> bool:
        """Whether None stands for null in a field: also where any value will do."""
        return self.is_nullable or self.type == ir.ANY

    def encoded(self, value: str, name: str = "body") -> str:
        """Return the expression for the JSON value of a value; errors call it by its name."""
        return self.encode.replace("{value}", value).replace("{name}", repr(name)) if self.encode else value


@frozen
class ClassRef:
    """A class of the package: its name, and its module in `models`."""

    name: str
    module: str

    @property
    def imports(self) -> Imports:
        """What it takes to name it."""
        return frozenset({(f".models.{self.module}", self.name)})


def is_nullable(kind: ir.Type) -> bool:
    """Tell whether a value may be None because the API may say null."""
    return isinstance(kind, ir.Nullable) or kind == ir.NULL


def is_mapping(kind: ir.Type) -> bool:
    """Tell whether values are objects, and nothing else but null."""
    return isinstance(ir.without_null(kind), ir.MapOf | ir.ModelRef)


def scalar_name(kind: ir.Scalar) -> str:
    """Return the Python type of a scalar."""
    return _FORMATS.get((kind.kind, kind.format)) or _KINDS[kind.kind]


_FORMATS = {("string", "uuid"): "UUID", ("string", "date-time"): "datetime", ("string", "date"): "date"}
_KINDS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def _simple(kind: ir.Type, annotation: str, decode: str, *, checked: bool = False) -> PythonType:
    """Return a type that callers give as it is."""
    return PythonType(
        type=kind,
        annotation=annotation,
        input=annotation,
        decode=decode,
        decode_imports=frozenset({(CODEC, decode)}),
        checked=checked,
    )


ANYTHING = _simple(ir.ANY, "object", "anything")
BYTES = _simple(ir.Binary(), "bytes", "to_bytes")
FILE = evolve(
    _simple(ir.Binary(is_file=True), "FileInput", "to_file"),
    decode_imports=frozenset({(FILES, "to_file")}),
    convert="file_argument({value}, {name})",
    imports=frozenset({(FILES, "FileInput")}),
    input_imports=frozenset({(FILES, "file_argument")}),
)
FILE_CONTENT = evolve(_simple(ir.Binary(), "FileContent", "to_bytes"), imports=frozenset({(FILES, "FileContent")}))
TEXT_CONTENT = evolve(FILE_CONTENT, annotation="str | FileContent", input="str | FileContent")
BYTES_IN_JSON = evolve(BYTES, encode="bytes_text({value}, {name})", encode_imports=frozenset({(CODEC, "bytes_text")}))
NONE = _simple(ir.NULL, "None", "to_none")
STRING = _simple(ir.Scalar(kind="string"), "str", "to_str", checked=True)

SCALARS = {
    "str": STRING,
    "int": _simple(ir.Scalar(kind="integer"), "int", "to_int", checked=True),
    "float": _simple(ir.Scalar(kind="number"), "float", "to_float", checked=True),
    "bool": _simple(ir.Scalar(kind="boolean"), "bool", "to_bool", checked=True),
    "None": NONE,
    "datetime": evolve(
        _simple(ir.Scalar(kind="string", format="date-time"), "datetime", "to_datetime"),
        encode="{value}.isoformat()",
        convert="datetime_argument({value}, {name})",
        imports=frozenset({("datetime", "datetime")}),
        input_imports=frozenset({(TIMES, "datetime_argument")}),
    ),
    "date": evolve(
        _simple(ir.Scalar(kind="string", format="date"), "date", "to_date"),
        encode="{value}.isoformat()",
        convert="date_argument({value}, {name})",
        imports=frozenset({("datetime", "date")}),
        input_imports=frozenset({(TIMES, "date_argument")}),
    ),
    "UUID": evolve(
        _simple(ir.Scalar(kind="string", format="uuid"), "UUID", "to_uuid"),
        input="UUID | str",
        encode="str({value})",
        convert="uuid_argument({value}, {name})",
        imports=frozenset({("uuid", "UUID")}),
        input_imports=frozenset({(ARGUMENTS, "uuid_argument")}),
    ),
}
