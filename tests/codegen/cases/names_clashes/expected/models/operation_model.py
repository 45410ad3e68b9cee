# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Operation` of the API."""

from typing import Self

from attrs import field, frozen

from .._codec import as_object, compact, optional, to_str
from .._redact import names_only
from .uuid_model import UUIDModel


@frozen(kw_only=True)
class OperationModel:
    """The object `Operation` of the API.

    Attributes:
        name: The field `name`.
        uuid: The field `uuid`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    name: str | None = None
    uuid: UUIDModel | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        return cls(
            name=optional(fields, "name", to_str),
            uuid=optional(fields, "uuid", UUIDModel.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "name": self.name,
                "uuid": None if self.uuid is None else self.uuid.to_dict(),
            },
        )
