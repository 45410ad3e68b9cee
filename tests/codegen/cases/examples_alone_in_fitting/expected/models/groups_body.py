# Generated from the API's description. Edit that or the templates, not this file.
"""The object `GroupsBody` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked, model_argument
from .._codec import compact, optional, required, to_int, to_str
from .._model import APIModel
from .._redact import names_only
from .either import Either


def _inner(value: Either | None) -> Either | None:
    return None if value is None else model_argument(value, "inner", "Either")


@frozen(kw_only=True, slots=False)
class GroupsBody(APIModel):
    """The object `GroupsBody` of the API.

    Attributes:
        type: The field `type`.
        id: The field `id`.
        owner: The field `owner`.
        number: The field `number`.
        inner: The field `inner`.
        additional_properties: Fields that this release does not know.
    """

    type: str = field(validator=checked(to_str))
    id: int | None = field(default=None, validator=checked(to_int))
    owner: str | None = field(default=None, validator=checked(to_str))
    number: int | None = field(default=None, validator=checked(to_int))
    """The field `number`. Example: `7`."""

    inner: Either | None = field(default=None, converter=_inner)
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            type=required(fields, "type", to_str),
            id=optional(fields, "id", to_int),
            owner=optional(fields, "owner", to_str),
            number=optional(fields, "number", to_int),
            inner=optional(fields, "inner", Either.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "type": self.type,
                "id": self.id,
                "owner": self.owner,
                "number": self.number,
                "inner": None if self.inner is None else self.inner.to_dict(),
            },
        )
