# Generated from the API's description. Edit that or the templates, not this file.
"""The object `North` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, optional, required, to_int
from .._model import APIModel
from .._redact import names_only
from .north_exemption import NorthExemption
from .north_registration import NorthRegistration


def _registration(value: NorthRegistration | None) -> NorthRegistration | None:
    return None if value is None else model_argument(value, "registration", "NorthRegistration")


def _exemption(value: NorthExemption | None) -> NorthExemption | None:
    return None if value is None else model_argument(value, "exemption", "NorthExemption")


@frozen(kw_only=True, slots=False)
class North(APIModel):
    """The object `North` of the API.

    Attributes:
        id: The field `id`.
        registration: The field `registration`.
        exemption: The field `exemption`.
        additional_properties: Fields that this release does not know.
    """

    id: int = field(validator=checked(to_int))
    registration: NorthRegistration | None = field(default=None, converter=_registration)
    exemption: NorthExemption | None = field(default=None, converter=_exemption)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=required(fields, "id", to_int),
            registration=optional(fields, "registration", NorthRegistration.from_dict),
            exemption=optional(fields, "exemption", NorthExemption.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "id": self.id,
                "registration": None if self.registration is None else self.registration.to_dict(),
                "exemption": None if self.exemption is None else self.exemption.to_dict(),
            },
        )
