# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order of a user` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import Decoder, as_object, compact, encode, optional, required, to_int
from .._redact import names_only
from .._unions import by_discriminator
from .cat import Cat
from .dog import Dog
from .status import Status, StatusLiteral


def _status(value: Status | StatusLiteral | None) -> Status | None:
    return None if value is None else argument(Status.from_json, value, "status")


@frozen(kw_only=True)
class OrderOfAUser:
    """The object `Order of a user` of the API.

    Attributes:
        id: The field `id`.
        status: The field `status`.
        pet: The field `pet`.
        additional_properties: Fields that this release does not know; they are kept, and sent as they are.
    """

    id: int = field(validator=checked(to_int))
    status: Status | None = field(default=None, converter=_status)
    pet: Cat | Dog | dict[str, object] | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)

    @classmethod
    def from_dict(cls, data: object) -> Self:
        """Makes one of a JSON object.

        Raises:
            FieldError: A field is missing or has the wrong type; the text names it.
        """
        fields = as_object(data)
        decode_pet: Decoder[Cat | Dog | dict[str, object]] = by_discriminator(
            "kind", {"cat": Cat.from_dict, "dog": Dog.from_dict}, as_object
        )
        return cls(
            id=required(fields, "id", to_int),
            status=optional(fields, "status", Status.from_json),
            pet=optional(fields, "pet", decode_pet),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": self.id,
                "status": None if self.status is None else self.status.value,
                "pet": encode(self.pet),
            },
        )
