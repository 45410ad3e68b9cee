# Generated from the API's description. Edit that or the templates, not this file.
"""Wie groß etwas ist — 大きさ."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_float, to_str
from .._redact import names_only
from .art import Art


@frozen(kw_only=True)
class Größe:
    """Wie groß etwas ist — 大きさ.

    Attributes:
        höhe: The field `höhe`.
        幅: The field `幅`.
        fine: The field `ﬁne`.
        field_12: The field `½`.
        art: The field `art`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    höhe: float | None = None
    幅: float | None = None
    fine: str | None = None
    field_12: str | None = None
    art: Art | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            höhe=optional(fields, "höhe", to_float),
            幅=optional(fields, "幅", to_float),
            fine=optional(fields, "ﬁne", to_str),
            field_12=optional(fields, "½", to_str),
            art=optional(fields, "art", Art.from_json),
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
