# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Thing` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, required, to_str
from .._model import APIModel
from .._read_only import of_direction
from .._redact import names_only
from .._redact import secret as redact_secret


@frozen(kw_only=True, slots=False)
class Thing(APIModel):
    """The object `Thing` of the API.

    Attributes:
        id: The field `id`.
        secret: The field `secret`.
        name: The field `name`.
        nаme: The field `nаme`.
        additional_properties: Fields that this release does not know.
    """

    id: str | None = field(default=None, validator=checked(to_str), metadata={"read_only": True})
    secret: str = field(validator=checked(to_str), repr=redact_secret)
    name: str | None = field(default=None, validator=checked(to_str))
    nаme: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=optional(fields, "id", to_str),
            secret=required(fields, "secret", to_str),
            name=optional(fields, "name", to_str),
            nаme=optional(fields, "nаme", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return of_direction(
            compact(
                self.additional_properties,
                {
                    "id": self.id,
                    "secret": self.secret,
                    "name": self.name,
                    "nаme": self.nаme,
                },
            ),
            read_only=["id"],
        )
