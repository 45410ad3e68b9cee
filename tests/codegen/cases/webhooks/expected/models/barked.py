# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Barked` of the API."""

from typing import Literal, Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, constant, required, to_bool
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Barked(APIModel):
    """The object `Barked` of the API.

    Attributes:
        type: The field `type`.
        loud: The field `loud`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    type: Literal["pet.barked"]
    loud: bool | None = field(default=None, validator=checked(to_bool))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            type=required(fields, "type", constant("pet.barked")),
            loud=lenient(fields, "loud", to_bool, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "type": self.type,
                "loud": self.loud,
            },
        )
