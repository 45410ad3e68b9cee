# Generated from the API's description. Edit that or the templates, not this file.
"""The object `ByList` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked
from .._codec import compact, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only
from .by_list_type import ByListType, ByListTypeLiteral


def _type(value: ByListType | ByListTypeLiteral | None) -> ByListType | None:
    return None if value is None else argument(ByListType.from_json, value, "type")


@frozen(kw_only=True, slots=False)
class ByList(APIModel):
    """The object `ByList` of the API.

    Attributes:
        type: The field `type`.
        code: The field `code`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    type: ByListType | None = field(default=None, converter=_type)
    code: str | None = field(default=None, validator=checked(to_str))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            type=lenient(fields, "type", ByListType.from_json, cls),
            code=lenient(fields, "code", to_str, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "type": None if self.type is None else self.type.value,
                "code": self.code,
            },
        )
