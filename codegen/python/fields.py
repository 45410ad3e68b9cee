"""The fields of a model: their annotations, their definitions, and the expressions that decode and encode them."""

from attrs import frozen

from .. import ir
from ..runtime import reserved
from ..text import names
from . import doc_text
from .discriminators import Tags
from .python_type import PythonType
from .types import Types, unconverted_times
from .view.models import Direction, Field

# Takes None as well.
_ENCODE_ANY = "encode({value})"

# The default of a field that answers have, and requests have not.
READ_ONLY = "READ_ONLY"

# The validator of a deprecated field, which warns of one that a caller gives.
DEPRECATED = "deprecated_field"

# How a model imports the function that redacts a field of its own name.
REDACTION = "{0} as redact_{0}"


@frozen
class _Presence:
    """Whether a field may be absent or null: `unset` if both, so that they must be told apart.

    `nullable` is one that the description says may be null, and `takes_none` also one of any value. `read_only` is one
    that must be there in answers alone.
    """

    required: bool
    unset: bool
    nullable: bool
    takes_none: bool
    read_only: bool

    @property
    def none(self) -> str:
        """The part of the annotation for a field that is absent."""
        absent = "" if self.nullable or self.required else " | None"
        return f"{absent}{' | Unset' if self.unset else ''}"

    def helper(self, *, strict: bool) -> str:
        """Return the function that takes the field out of a JSON object."""
        if self.required:
            return "read_only" if self.read_only else "required"
        if strict:
            return "unset_or" if self.unset else "optional"
        return "lenient_unset" if self.unset else "lenient"


class Fields:
    """Makes fields of a model.

    `strict` is one that the API never returns, so that it is only made by callers. `tags` are the values that tell it
    from the other models of its unions.
    """

    def __init__(self, types: Types, *, sent: bool, strict: bool, python_names: dict[str, str], tags: Tags) -> None:
        self._types = types
        self._sent = sent
        self._strict = strict
        self._python_names = python_names
        self._taken = frozenset(python_names.values())
        self._tags = tags

    def field(self, source: ir.Field) -> Field:
        """Return a field."""
        use = self._types.of(source.type)
        name, metadata = self._python_names[source.name], source.metadata
        client_parameter = str(metadata.extensions.get("x-sdk-global", ""))
        sensitive = _sensitive(source)
        required = source.required and not client_parameter and self._may_be_required(metadata, use)
        goes_both_ways = required and self._sent and not self._strict
        is_filled, is_asked = goes_both_ways and metadata.read_only, goes_both_ways and metadata.write_only
        unset = self._sent and use.takes_none and not required
        presence = _Presence(required and not is_asked, unset, use.is_nullable, use.takes_none, is_filled)
        annotation = f"{use.annotation}{presence.none}"
        default = READ_ONLY if is_filled else "" if required else "UNSET" if presence.unset else "None"
        decoder, decode = self._decode(source, name, use, presence)
        encode, encode_always = _encoding(source.name, name, use, presence)
        if is_filled and use.encode:
            encode = _ENCODE_ANY.replace("{value}", f"self.{name}")
        converter = self._converter(name) if use.convert else ""
        validators = [_validator(use, or_none=is_asked and not use.is_nullable)]
        if metadata.deprecated and self._sent and default:
            validators.append(DEPRECATED)
        shown = f"redact_{sensitive}" if sensitive in self._taken else sensitive
        return Field(
            name=name,
            wire_name=source.name,
            type=source.type,
            source=source,
            description=doc_text.described(metadata, doc_text.undocumented(source.name)),
            example=doc_text.shown_example(metadata),
            sample=doc_text.sample(metadata, source.type),
            required=required and not is_filled,
            may_be_unset=presence.unset,
            annotation=annotation,
            input_type=f"{use.input}{' | None' if is_filled else presence.none}",
            default=default,
            definition=_definition(
                default=default,
                converter=converter,
                validator=_all(*validators),
                repr=shown,
                metadata=self._metadata(source, name),
            ),
            decode=decode,
            decoder=decoder,
            taken_by=presence.helper(strict=self._strict),
            encode=encode,
            encode_always=encode_always,
            converter=converter,
            convert=_convert(use, name, presence, is_filled=is_filled) if converter else "",
            sensitive=sensitive,
            client_parameter=client_parameter,
            direction=self._direction(metadata),
            identifies=metadata.extensions.get("x-sdk-identity") is True,
        )

    def _converter(self, name: str) -> str:
        """Return a name for the function that converts a field, beside those of other fields and of attrs."""
        own = f"_{name}"
        if own not in reserved.ATTRS_GLOBALS:
            return own
        return names.distinct(own, reserved.ATTRS_GLOBALS.union(f"_{other}" for other in self._taken))

    def _metadata(self, source: ir.Field, name: str) -> str:
        """Return what the class does not say of a field otherwise, for pydantic; empty if there is nothing."""
        is_constant = isinstance(source.type, ir.Constant)  # which takes no other value anyway
        told: dict[str, object] = {} if source.name == name else {"wire_name": source.name}
        if direction := self._direction(source.metadata):
            told[direction] = True
        if source.name in self._tags and not is_constant:
            told["tags"] = self._tags[source.name]
        if source.metadata.deprecated:
            told["deprecated"] = True
        return repr(told) if told else ""

    def _direction(self, metadata: ir.Metadata) -> Direction:
        if metadata.read_only and self._sent:
            return "read_only"
        return "write_only" if metadata.write_only and not self._strict else ""

    def _may_be_required(self, metadata: ir.Metadata, use: PythonType) -> bool:
        """Tell whether a field must be there where it is required: not if it is for the other direction only."""
        if metadata.read_only and self._sent:
            return not self._strict and not use.takes_none
        return self._sent or not metadata.write_only

    def _decode(self, source: ir.Field, name: str, use: PythonType, presence: _Presence) -> tuple[str, str]:
        """Return the statement that names the decoder, if need be, and the expression that takes the field."""
        take = presence.helper(strict=self._strict)
        read = self._types.of(ir.without_null(source.type)) if take in ("optional", "lenient") else use
        model = ", cls" if take.startswith("lenient") else ""
        if not read.is_ambiguous:
            return "", f"{take}(fields, {source.name!r}, {read.decode}{model})"
        decoder = f"decode_{name}: Decoder[{read.annotation}] = {read.decode}"
        return decoder, f"{take}(fields, {source.name!r}, decode_{name}{model})"


def _sensitive(source: ir.Field) -> str:
    """Return the function that shows a field in a `repr`; empty if its value may be shown."""
    told = str(source.metadata.extensions.get("x-sdk-sensitive", ""))
    parts = list(ir.walk(source.type))
    is_password = any(isinstance(part, ir.Scalar) and part.format == "password" for part in parts)
    is_flag = ir.without_null(source.type) == ir.Scalar(kind="boolean")
    if told or is_password or (source.metadata.write_only and not is_flag):
        return told or "secret"
    return "size" if any(isinstance(part, ir.Binary) for part in parts) else ""


def _all(*validators: str) -> str:
    """Return one validator, or several that attrs calls one by one."""
    found = [validator for validator in validators if validator]
    return found[0] if len(found) == 1 else f"[{', '.join(found)}]" if found else ""


def _convert(use: PythonType, name: str, presence: _Presence, *, is_filled: bool) -> str:
    convert = (use.convert or "{value}").replace("{value}", "value").replace("{name}", repr(name))
    if is_filled:
        return f"{READ_ONLY} if value is None else {convert}"
    if presence.unset:
        return f"value if isinstance(value, Unset) else {convert}"
    return convert if presence.required or presence.nullable else f"None if value is None else {convert}"


def _validator(use: PythonType, *, or_none: bool) -> str:
    if use.checked:
        return f"checked(nullable({use.decode}))" if or_none else f"checked({use.decode})"
    formats = unconverted_times(use.type)
    return f"times({', '.join(map(repr, formats))})" if formats else ""


def _definition(**arguments: str) -> str:
    """Return what stands behind the annotation; `arguments` are those of attrs' `field`, and empty where not needed."""
    parts = [f"{name}={value}" for name, value in arguments.items() if value]
    default = arguments["default"]
    return default if parts == [f"default={default}"] else f"field({', '.join(parts)})" if parts else ""


def _encoding(wire_name: str, name: str, use: PythonType, presence: _Presence) -> tuple[str, str]:
    """Return how it gets into `to_dict`: within the literal, whose None values are left out, or by a statement."""
    value = f"self.{name}"
    encoded = use.encoded(value, name)
    if presence.unset:
        return "", f"if not isinstance({value}, Unset):\n            fields[{wire_name!r}] = {encoded}"
    if presence.takes_none and presence.required:
        return "", f"fields[{wire_name!r}] = {encoded}"
    if presence.required or use.encode in (None, _ENCODE_ANY):
        return encoded, ""
    return f"None if {value} is None else {encoded}", ""
