# Generated from the API's description. Edit that or the templates, not this file.
"""The object `South` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, optional, required, to_int
from .._model import APIModel
from .._redact import names_only
from .south_exemption import SouthExemption
from .south_registration import SouthRegistration


def _registration(value: SouthRegistration | None) -> SouthRegistration | None:
    return None if value is None else model_argument(value, "registration", "SouthRegistration")


def _exemption(value: SouthExemption | None) -> SouthExemption | None:
    return None if value is None else model_argument(value, "exemption", "SouthExemption")


@frozen(kw_only=True, slots=False)
class South(APIModel):
    """The object `South` of the API.

    Attributes:
        id: The field `id`.
        registration: The field `registration`.
        exemption: The field `exemption`.
        additional_properties: Fields that this release does not know.
    """

    id: int = field(validator=checked(to_int))
    registration: SouthRegistration | None = field(default=None, converter=_registration)
    exemption: SouthExemption | None = field(default=None, converter=_exemption)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=required(fields, "id", to_int),
            registration=optional(fields, "registration", SouthRegistration.from_dict),
            exemption=optional(fields, "exemption", SouthExemption.from_dict),
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
