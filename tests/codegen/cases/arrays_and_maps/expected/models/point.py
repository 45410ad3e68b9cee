# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Point` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import as_object, compact, dict_of, optional, required, to_float, to_int
from .._redact import names_only


@frozen(kw_only=True)
class Point:
    """The object `Point` of the API.

    Attributes:
        x: The field `x`.
        y: The field `y`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    x: float = field(validator=checked(to_float))
    y: float | None = field(default=None, validator=checked(to_float, or_none=True))
    additional_properties: dict[str, int] = field(factory=dict[str, int], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            x=required(fields, "x", to_float),
            y=optional(fields, "y", to_float),
            additional_properties=dict_of(to_int)(fields),
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "x": self.x,
                "y": self.y,
            },
        )
