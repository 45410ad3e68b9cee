# Generated from the API's description. Edit that or the templates, not this file.
"""The object `user-name` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import checked
from .._codec import compact, to_int
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


@frozen(kw_only=True, slots=False)
class UserName(APIModel):
    """The object `user-name` of the API.

    Attributes:
        plus_1: The field `+1`.
        minus_1: The field `-1`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    plus_1: int | None = field(default=None, validator=checked(to_int), metadata={"wire_name": "+1"})
    minus_1: int | None = field(default=None, validator=checked(to_int), metadata={"wire_name": "-1"})
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            plus_1=lenient(fields, "+1", to_int, cls),
            minus_1=lenient(fields, "-1", to_int, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "+1": self.plus_1,
                "-1": self.minus_1,
            },
        )
