# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import UNSET, Unset, compact, encode, nullable, required, to_int, to_str
from .._lenient import lenient_unset
from .._model import APIModel
from .._redact import names_only
from .kind import Kind, KindLiteral


def _kind(value: Kind | KindLiteral | None | Unset) -> Kind | None | Unset:
    return value if isinstance(value, Unset) else None if value is None else argument(Kind.from_json, value, "kind")


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """The object `Thing` of the API.

    Attributes:
        name: The field `name`.
        size: The field `size`.
        colour: What it looks like.
        kind: The field `kind`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    name: str = field(validator=checked(to_str))
    """The field `name`. Example: `ball`."""

    size: int | None = field(validator=checked(nullable(to_int)))
    colour: str | None | Unset = field(default=UNSET, validator=checked(nullable(to_str)))
    """What it looks like."""

    kind: Kind | None | Unset = field(default=UNSET, converter=_kind)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            name=required(fields, "name", to_str),
            size=required(fields, "size", nullable(to_int)),
            colour=lenient_unset(fields, "colour", nullable(to_str), cls),
            kind=lenient_unset(fields, "kind", nullable(Kind.from_json), cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        fields: dict[str, object] = compact(
            self.additional_properties,
            {
                "name": self.name,
            },
        )

        fields["size"] = self.size
        if not isinstance(self.colour, Unset):
            fields["colour"] = self.colour
        if not isinstance(self.kind, Unset):
            fields["kind"] = encode(self.kind)
        return fields
