# Generated from the API's description. Edit that or the templates, not this file.
"""Wie groß etwas ist — 大きさ."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, to_float, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .art import Art, ArtLiteral


def _art(value: Art | ArtLiteral | None) -> Art | None:
    return None if value is None else argument(Art.from_json, value, "art")


@frozen(kw_only=True, slots=False)
class Größe(APIModel):
    """Wie groß etwas ist — 大きさ.

    Attributes:
        höhe: The field `höhe`.
        幅: The field `幅`.
        fine: The field `ﬁne`.
        field_12: The field `½`.
        art: The field `art`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    höhe: float | None = field(default=None, validator=checked(to_float))
    幅: float | None = field(default=None, validator=checked(to_float))
    fine: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "ﬁne"})
    field_12: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "½"})
    art: Art | None = field(default=None, converter=_art)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            höhe=lenient(fields, "höhe", to_float, cls),
            幅=lenient(fields, "幅", to_float, cls),
            fine=lenient(fields, "ﬁne", to_str, cls),
            field_12=lenient(fields, "½", to_str, cls),
            art=lenient(fields, "art", Art.from_json, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "höhe": self.höhe,
                "幅": self.幅,
                "ﬁne": self.fine,
                "½": self.field_12,
                "art": None if self.art is None else self.art.value,
            },
        )
