# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Order of a user` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import Decoder, as_object, compact, encode, required, to_int
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .._unions import by_discriminator
from .cat import Cat
from .dog import Dog
from .status import Status, StatusLiteral


def _status(value: Status | StatusLiteral | None) -> Status | None:
    return None if value is None else argument(Status.from_json, value, "status")


@frozen(kw_only=True, slots=False)
class OrderOfAUser(APIModel):
    """The object `Order of a user` of the API.

    Attributes:
        id: The field `id`.
        status: The field `status`.
        pet: The field `pet`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    id: int = field(validator=checked(to_int))
    status: Status | None = field(default=None, converter=_status)
    pet: Cat | Dog | dict[str, object] | None = None
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        decode_pet: Decoder[Cat | Dog | dict[str, object]] = by_discriminator(
            "kind", {"cat": Cat.from_dict, "dog": Dog.from_dict}, as_object
        )
        return cls._of(
            id=required(fields, "id", to_int),
            status=lenient(fields, "status", Status.from_json, cls),
            pet=lenient(fields, "pet", decode_pet, cls),
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
