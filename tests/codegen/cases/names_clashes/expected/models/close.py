# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Close` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional
from .._redact import names_only
from .any_model import AnyModel
from .literal_model import LiteralModel


@frozen(kw_only=True)
class Close:
    """The object `Close` of the API.

    Attributes:
        any: The field `any`.
        literal: The field `literal`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    any: AnyModel | None = None
    literal: LiteralModel | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            any=optional(fields, "any", AnyModel.from_dict),
            literal=optional(fields, "literal", LiteralModel.from_json),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "any": None if self.any is None else self.any.to_dict(),
                "literal": None if self.literal is None else self.literal.value,
            },
        )
