# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Lost` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, required, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .lost_type import LostType, LostTypeLiteral


def _type(value: LostType | LostTypeLiteral) -> LostType:
    return argument(LostType.from_json, value, "type")


@frozen(kw_only=True, slots=False)
class Lost(APIModel):
    """The object `Lost` of the API.

    Attributes:
        type: The field `type`.
        place: The field `place`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    type: LostType = field(converter=_type, metadata={"tags": ("pet.lost",)})
    place: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            type=required(fields, "type", LostType.from_json),
            place=lenient(fields, "place", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "type": self.type.value,
                "place": self.place,
            },
        )
