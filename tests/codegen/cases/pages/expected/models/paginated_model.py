# Generated from the API's description. Edit that or the templates, not this file.
"""The object `Paginated` of the API."""

from typing import Self

from attrs import field, frozen

from .._arguments import argument, checked, several
from .._codec import compact, list_of, required, to_int, to_str
from .._lenient import lenient
from .._model import APIModel
from .._redact import names_only


def _data(value: list[str]) -> list[str]:
    return [argument(to_str, item, "data") for item in several(value, "data")]


@frozen(kw_only=True, slots=False)
class PaginatedModel(APIModel):
    """The object `Paginated` of the API.

    Attributes:
        data: The field `data`.
        total: The field `total`.
        additional_properties: Fields that this release does not know, and those that can't be read.
    """

    data: list[str] = field(converter=_data)
    total: int | None = field(default=None, validator=checked(to_int))
    additional_properties: dict[str, object] = field(factory=dict[str, object], repr=names_only, hash=False)
    """Fields that this release does not know, and those that can't be read. They are kept as they came."""

    @classmethod
    def _decoded(cls, fields: dict[str, object]) -> Self:
        return cls._of(
            data=required(fields, "data", list_of(to_str)),
            total=lenient(fields, "total", to_int, cls),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, object]:
        """The JSON object, without the fields that are absent."""
        return compact(
            self.additional_properties,
            {
                "data": self.data,
                "total": self.total,
            },
        )
