# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Secret` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, required, to_str
from .._model import APIModel
from .._read_only import of_direction
from .._redact import names_only, secret


@frozen(kw_only=True, slots=False)
class Secret(APIModel):
    """The object `Secret` of the API.

    Attributes:
        id: The field `id`.
        value: The field `value`.
        additional_properties: Fields that this release does not know.
    """

    id: str | None = field(default=None, validator=checked(to_str), metadata={"read_only": True})
    value: str = field(validator=checked(to_str), repr=secret)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            id=optional(fields, "id", to_str),
            value=required(fields, "value", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return of_direction(
            compact(
                self.additional_properties,
                {
                    "id": self.id,
                    "value": self.value,
                },
            ),
            read_only=["id"],
        )
