# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Circle` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, optional, required, to_int
from .._model import APIModel
from .._redact import names_only
from .circle_kind import CircleKind, CircleKindLiteral


def _kind(value: CircleKind | CircleKindLiteral) -> CircleKind:
    return argument(CircleKind.from_json, value, "kind")


@frozen(kw_only=True, slots=False)
class Circle(APIModel):
    """The object `Circle` of the API.

    Attributes:
        kind: The field `kind`.
        size: The field `size`.
        additional_properties: Fields that this release does not know.
    """

    kind: CircleKind = field(converter=_kind)
    size: int | None = field(default=None, validator=checked(to_int))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            kind=required(fields, "kind", CircleKind.from_json),
            size=optional(fields, "size", to_int),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "kind": self.kind.value,
                "size": self.size,
            },
        )
