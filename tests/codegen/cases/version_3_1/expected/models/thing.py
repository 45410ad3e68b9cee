# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from typing import Literal, Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import (
    UNSET,
    Decoder,
    Unset,
    compact,
    constant,
    nullable,
    required,
    to_int,
    to_str,
)
from .._lenient import lenient, lenient_unset
from .._model import APIModel
from .._redact import names_only
from .._unions import one_of
from .kind import Kind, KindLiteral


def _kind(value: Kind | KindLiteral | None) -> Kind | None:
    return None if value is None else argument(Kind.from_json, value, "kind")


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """The object `Thing` of the API.

    Attributes:
        name: The field `name`.
        size: The field `size`.
        colour: What it looks like.
        version: The field `version`.
        kind: A reference with words of its own.
        label: The field `label`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str = field(validator=checked(to_str))
    """The field `name`. Example: `ball`."""

    size: int | None = field(validator=checked(nullable(to_int)))
    colour: str | None | Unset = field(default=UNSET, validator=checked(nullable(to_str)))
    """What it looks like."""

    version: Literal["v1"]
    kind: Kind | None = field(default=None, converter=_kind)
    """A reference with words of its own."""

    label: str | int | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_label: Decoder[str | int] = one_of(to_str, to_int)
        return cls._of(
            name=required(fields, "name", to_str),
            size=required(fields, "size", nullable(to_int)),
            colour=lenient_unset(fields, "colour", nullable(to_str), cls),
            version=required(fields, "version", constant("v1")),
            kind=lenient(fields, "kind", Kind.from_json, cls),
            label=lenient(fields, "label", decode_label, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "name": self.name,
                "version": self.version,
                "kind": None if self.kind is None else self.kind.value,
                "label": self.label,
            },
        )

        fields["size"] = self.size
        if not isinstance(self.colour, Unset):
            fields["colour"] = self.colour
        return fields
