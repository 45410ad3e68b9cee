# Generated from the API's description. Edit that or the templates, not this file.
"""The object `SpotSetType0` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, optional, to_int, to_str
from .._model import APIModel
from .._redact import names_only
from .by_code_type import ByCodeType, ByCodeTypeLiteral


def _type(value: ByCodeType | ByCodeTypeLiteral | None) -> ByCodeType | None:
    return None if value is None else argument(ByCodeType.from_json, value, "type")


@frozen(kw_only=True, slots=False)
class SpotSetType0(APIModel):
    """The object `SpotSetType0` of the API.

    Attributes:
        number: The field `number`.
        type: The field `type`.
        code: The field `code`.
        additional_properties: Fields that this release does not know.
    """

    number: int | None = field(default=None, validator=checked(to_int))
    type: ByCodeType | None = field(default=None, converter=_type)
    code: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know. They are kept, and sent as they are."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            number=optional(fields, "number", to_int),
            type=optional(fields, "type", ByCodeType.from_json),
            code=optional(fields, "code", to_str),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "number": self.number,
                "type": None if self.type is None else self.type.value,
                "code": self.code,
            },
        )
