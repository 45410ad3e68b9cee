# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Point` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, to_int
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class Point(APIModel):
    """The object `Point` of the API.

    Attributes:
        x: The field `x`.
        additional_properties: Fields that this release does not know.
    """

    x: int | None = field(default=None, validator=checked(to_int))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            x=optional(fields, "x", to_int),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "x": self.x,
            },
        )
