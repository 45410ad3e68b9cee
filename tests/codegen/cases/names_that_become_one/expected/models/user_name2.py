# Generated from the API's description. Edit that or the templates, not this file.
"""The object `UserName` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, optional, to_int, to_str
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class UserName2(APIModel):
    """The object `UserName` of the API.

    Attributes:
        b: The field `b`.
        b_2: The field `B`.
        b_3: The field `b-`.
        additional_properties: Fields that this release does not know.
    """

    b: str | None = field(default=None, validator=checked(to_str))
    b_2: str | None = field(default=None, validator=checked(to_str), metadata={"wire_name": "B"})
    b_3: int | None = field(default=None, validator=checked(to_int), metadata={"wire_name": "b-"})
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            b=optional(fields, "b", to_str),
            b_2=optional(fields, "B", to_str),
            b_3=optional(fields, "b-", to_int),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "b": self.b,
                "B": self.b_2,
                "b-": self.b_3,
            },
        )
